#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# Every C++ file is laid out as .clang-format says.
set -u
faults=$(git ls-files -z '*.h' '*.cpp' | xargs -0 -r clang-format-14 --dry-run -Werror 2>&1)
code=$?
printf '%s' "$faults" | sed -n 's/^\([^ :]*\.\(h\|cpp\)\):.*/\1/p' | sort | uniq -c
[ $code = 0 ] || echo 'To mend: clang-format-14 -i FILE (the numbers above are places).'
exit $code
