#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# What the desktop reads about the program is valid, and says the same name, version and type everywhere.
set -eu
cd packaging/linux
desktop-file-validate indikator.desktop
# The pictures lie on the disk, for computers without internet. AppStream wants addresses of the web; programs that show
# its descriptions read both.
web=$(mktemp -d)
sed 's,file:///usr/share/indikator/,https://example.org/,' indikator.metainfo.xml >"$web/indikator.metainfo.xml"
appstreamcli validate --no-net --no-color --override=cid-desktopapp-is-not-rdns=info "$web/indikator.metainfo.xml"
rm -r "$web"
sed -n 's,.*file:///usr/share/indikator/pictures/\(.*\)</image>.*,\1,p' indikator.metainfo.xml | while read -r picture; do
    grep -q "foreach(picture .*${picture%.png}" CMakeLists.txt && [ -s "../../resources/help/ru/pictures/$picture" ] || {
        echo "the picture $picture of indikator.metainfo.xml is not installed"
        exit 1
    }
done

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
mkdir -p "$data/mime/packages"
cp indikator-mime.xml "$data/mime/packages/"
XDG_DATA_DIRS=$data update-mime-database "$data/mime" 2>&1 | tee "$data/errors"
[ ! -s "$data/errors" ]
type=$(sed -n 's/^MimeType=\(.*\);$/\1/p' indikator.desktop)
grep -q "^$type:\*\.indikator$" "$data/mime/globs" || {
    echo "indikator-mime.xml does not describe $type"
    exit 1
}
grep -q "<mediatype>$type</mediatype>" indikator.metainfo.xml || {
    echo "indikator.metainfo.xml does not provide $type"
    exit 1
}

version=$(sed -n 's/^project(indikator VERSION \([0-9.]*\).*/\1/p' ../../CMakeLists.txt)
grep -q "<release version=\"$version\"" indikator.metainfo.xml || {
    echo "indikator.metainfo.xml does not know the version $version"
    exit 1
}
for icon in ../../resources/icons/*.svg; do
    python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' "$icon"
done
