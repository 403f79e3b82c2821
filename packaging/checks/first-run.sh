#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# The first command of the README, on a machine without a display, ends with the sample's papers; and what it built
# can be installed.
set -eu
env -u DISPLAY -u WAYLAND_DISPLAY sh packaging/bootstrap.sh run
papers=$(find build/release/sample/papers -name '*.pdf' -size +1k | wc -l)
echo "$papers PDF files"
[ "$papers" -ge 4 ]

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
cmake --install build/release --prefix "$root" >/dev/null
"$root/bin/indikator-cli" --version
for file in bin/indikator share/applications/indikator.desktop share/mime/packages/indikator.xml \
    share/metainfo/indikator.metainfo.xml share/icons/hicolor/scalable/apps/indikator.svg \
    share/man/ru/man1/indikator-cli.1.gz share/man/man1/indikator.1.gz; do
    [ -s "$root/$file" ] || {
        echo "$file is not installed"
        exit 1
    }
done
