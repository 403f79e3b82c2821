#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: changelog.sh PACKAGE MAINTAINER [DATE]
# Prints the released versions of CHANGELOG.md in the form of a Debian changelog. DATE (seconds since 1970) is that of a
# version which is not released yet; a released one has its own.
set -eu
cd "$(dirname "$0")/../.."
package=$1 maintainer=$2 date=${3:-${SOURCE_DATE_EPOCH:-$(date +%s)}}

stamp() { LC_ALL=C date -u -R -d "$1"; }

close_entry() {
    [ -z "$day" ] || printf '\n -- %s  %s\n\n' "$maintainer" "$(stamp "$day")"
}

# An item of the text becomes one of Debian's: starred, and broken within 80 columns.
put_item() {
    [ -z "$item" ] || printf '%s\n' "$item" | fold -s -w 72 | sed -e '1s/^/  * /' -e '2,$s/^/    /' -e 's/ *$//'
    item=
}

day=
item=
while IFS= read -r line; do
    case $line in
    '  '*)
        [ -z "$item" ] || item="$item ${line#  }"
        continue
        ;;
    esac
    put_item
    case $line in
    '## [Unreleased]'*) ;;
    '## ['*)
        close_entry
        version=${line#*\[}
        day=${line##* – }
        [ "$day" != unreleased ] || day="@$date"
        printf '%s (%s) bookworm; urgency=medium\n\n' "$package" "${version%%\]*}"
        ;;
    '- '*) [ -z "$day" ] || item=${line#- } ;;
    esac
done <CHANGELOG.md
put_item
close_entry
