#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: packaging/checks/lintian.sh [FOLDER]
# Lintian has nothing to say about the Debian packages of build/release/packages (or FOLDER), which are made if they are
# not there; and the manuals tell every command. What is overridden stands with its reason in the overrides.
set -eu
folder=${1:-build/release/packages}
[ $# -gt 0 ] || packaging/linux/build.sh
for package in "$folder"/*.deb; do
    echo "$package"
    lintian --no-tag-display-limit --fail-on error,warning --info --display-level '>=warning' "$package"
done

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
dpkg-deb -x "$folder"/indikator_*.deb "$root"
count=$("$root/usr/bin/indikator-cli" --help | grep -cE '^  [a-z-]+ ')
for language in '' ru/; do
    page=$root/usr/share/man/${language}man1/indikator-cli.1
    gunzip "$page.gz"
    faults=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [ -z "$faults" ] || {
        echo "$faults"
        exit 1
    }
    told=$(sed -n '/^\.SH.*\(COMMANDS\|КОМАНДЫ\)/,/^\.SH.*\(EXIT\|КОД\)/p' "$page" | grep -c '^\.B [a-z]')
    [ "$told" = "$count" ] || {
        echo "the manual ${language}man1/indikator-cli.1 tells $told commands of $count"
        exit 1
    }
done
