#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# No file depends on one person's machine or is left unfinished by its own words.
set -u
code=0

refuse() {
    reason=$1
    pattern=$2
    shift 2
    found=$(git grep -nIE -e "$pattern" -- "$@" ':!packaging/checks/words.sh')
    [ -z "$found" ] && return
    printf '%s:\n%s\n' "$reason" "$found"
    code=1
}

refuse 'A path of one machine' '(^|[^[:alnum:]_.~])/(work|root|home|Users)/|[A-Z]:\\\\?Users' .
refuse 'A temporary folder by name (use QTemporaryDir or mktemp)' '(^|[^[:alnum:]_.])/tmp/' . ':!tests/'
refuse 'Unfinished' '\b(TODO|FIXME|XXX|HACK)\b' '*.h' '*.cpp' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py' '*.sql' '*.md'
exit $code
