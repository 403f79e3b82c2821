#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: update-guide-pictures.sh [BUILD_FOLDER]
# Takes the pictures of the user guide anew from the sample region, and makes them small: 64 colours are enough.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
INDIKATOR_PICTURES=$folder "${1:-build/dev}/tests/ui/window/window_tests" '[guide-pictures]'
for picture in "$folder"/*.png; do
    convert "$picture" +dither -colors 64 -strip -define png:compression-level=9 -define png:exclude-chunk=time,date \
        "PNG8:resources/help/ru/pictures/$(basename "$picture")"
done
ls -l resources/help/ru/pictures
