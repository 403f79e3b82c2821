#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: manual.sh CONSOLE_TOOL FRAME LANGUAGE VERSION
# Prints a manual page: the frame, with what the tool's own --help says of its commands in place of @COMMANDS@.
set -eu
tool=$1 frame=$2 version=$4
export INDIKATOR_LANGUAGE="$3" LC_ALL=C.UTF-8

# «  --name VALUE   Text» becomes an item, each other line a paragraph.
as_roff() {
    awk '
        function safe(text) {
            gsub(/\\/, "\\e", text)
            gsub(/-/, "\\-", text)
            return text ~ /^[.'"'"']/ ? "\\&" text : text
        }
        NR == 1 { sub(/^[^:]*: indikator-cli /, ""); print ".TP\n.B " safe($0); next }
        /^  -/ {
            if (!nested) print ".RS"
            nested = 1
            at = match(substr($0, 3), /  +/)
            print ".TP\n.B " safe(substr($0, 3, at - 1)) "\n" safe(substr($0, 2 + at + RLENGTH))
            next
        }
        NF { print safe($0) }
        END { if (nested) print ".RE" }'
}

commands() {
    "$tool" --help | sed -nE 's/^  ([a-z-]+) .*/\1/p' | while read -r name; do
        "$tool" "$name" --help | as_roff
    done
}

listing=$(mktemp)
trap 'rm -f "$listing"' EXIT
if grep -q '^@COMMANDS@$' "$frame"; then
    commands >"$listing"
    [ -s "$listing" ] || {
        echo "$tool --help names no command" >&2
        exit 1
    }
fi
sed -e "s/@VERSION@/$version/" -e "/^@COMMANDS@\$/{r $listing" -e 'd' -e '}' "$frame"
