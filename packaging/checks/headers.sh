#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# The first lines of every source file name its authors and its licence.
set -eu
sources=$(git ls-files '*.h' '*.cpp' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py' '*.sql' '*.svg' '*.qss' '*.qrc' '.ci/*' \
    'packaging/linux/*' ':!packaging/linux/copyright' ':!tests/files/*' ':!tests/golden/*')
code=0
for file in $sources; do
    head -n 5 "$file" | grep -q 'SPDX-FileCopyrightText: 2026 The indikator authors' &&
        head -n 5 "$file" | grep -q 'SPDX-License-Identifier: Apache-2.0' && continue
    echo "$file: the two SPDX lines are missing"
    code=1
done
exit $code
