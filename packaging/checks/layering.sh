#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: layering.sh [BUILD_FOLDER]
# The walls of the house: which room may include which, and what the console tool may link.
set -eu
cd "$(dirname "$0")/../.."

headers_of() {
    folder=$(qmake6 -query QT_INSTALL_HEADERS)
    for module in "$@"; do
        [ ! -d "$folder/$module" ] || ls "$folder/$module"
    done | tr '\n' ' '
}

find core ui app tests -name '*.h' -o -name '*.cpp' | sort |
    xargs -d '\n' awk -v paint="$(headers_of QtGui QtSvg)" \
        -v widgets="$(headers_of QtWidgets QtPrintSupport QtSvgWidgets)" '
    function rank(list, into,    names, n, i) {
        n = split(list, names, " ")
        for (i = 1; i <= n; ++i) into[names[i]] = i
    }
    function refuse(why) {
        printf "%s:%d: %s: %s\n", FILENAME, FNR, why, $0
        ++faults
    }
    function room(path,    parts, n) {
        n = split(path, parts, "/")
        return n > 2 ? parts[2] : ""
    }
    function module(path) {
        if (index(path, "/")) return path ~ /^Qt(Widgets|PrintSupport|SvgWidgets)\// ? "widgets" : path ~ /^Qt(Gui|Svg)\// ? "paint" : ""
        return path in widgetHeaders ? "widgets" : path in paintHeaders ? "paint" : ""
    }
    function ownRoom(path, order, what) {
        if (!(here in order)) refuse("the room " what "/" here " is not in the order of rooms")
        else if (!(room(path) in order)) refuse("there is no room " what "/" room(path))
        else if (order[room(path)] > order[here]) refuse(what "/" here " may not know " what "/" room(path))
    }
    function own(path) {
        if (path ~ /\.moc$/) return
        target = path; sub(/\/.*/, "", target)
        if (!(target in floors)) refuse("includes are written from the root")
        else if (floors[target] > floors[floor]) refuse(floor " may not know " target)
        else if (floor == "core" && target == "core") ownRoom(path, core, "core")
        else if (floor == "ui" && target == "ui") ownRoom(path, ui, "ui")
        else if (floor == "tests" && here == "core" && target ~ /^(ui|app)$/) refuse("tests of core may not know " target)
    }
    function foreign(path) {
        if (floor == "core" && module(path) != "") refuse("core does not paint")
        else if (floor == "ui" && here ~ /^(figure|sheets|report|console)$/ && module(path) == "widgets") refuse("ui/" here " has no widgets")
        else if (floor == "ui" && here == "sheets" && module(path) != "") refuse("ui/sheets does not paint")
        else if (floor == "tests" && here == "core" && module(path) != "") refuse("tests of core do not paint")
    }
    BEGIN {
        rank("base calendar methodology organisation documents measurement improvement competence roadmap " \
              "assessment evidence report storage operations", core)
        rank("figure sheets report console models widgets pages shell", ui)
        rank("core ui app tests", floors)
        rank(paint, paintHeaders)
        rank(widgets, widgetHeaders)
    }
    FNR == 1 { floor = FILENAME; sub(/\/.*/, "", floor); here = room(FILENAME); ++files }
    /^[ \t]*#[ \t]*include[ \t]*"/ { split($0, quoted, "\""); own(quoted[2]) }
    /^[ \t]*#[ \t]*include[ \t]*</ { split($0, angled, /[<>]/); foreign(angled[2]) }
    END {
        printf "%d files read, %d includes through a wall\n", files, faults
        exit faults > 0 || files == 0
    }'

program=${1:-build/dev}/app/indikator-cli
if [ -x "$program" ] && ldd "$program" | grep -E 'libQt6(Widgets|PrintSupport)'; then
    echo "$program: the console tool may not need widgets"
    exit 1
fi
