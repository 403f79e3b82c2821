#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# What the desktop reads about the program is valid, and says the same name, version and type everywhere.
set -eu
cd packaging/linux
desktop-file-validate indikator.desktop
appstreamcli validate --no-net --no-color --override=cid-desktopapp-is-not-rdns=info indikator.metainfo.xml

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
python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' ../../resources/icons/indikator.svg
