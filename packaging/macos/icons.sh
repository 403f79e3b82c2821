#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: icons.sh FOLDER_WITH_SVG OUTPUT_FOLDER
# Untried. Draws the icons of the program and of its documents in the sizes that macOS asks for. Needs rsvg-convert
# (brew install librsvg) and Apple's iconutil.
set -eu
for name in indikator indikator-document; do
    set="$2/$name.iconset"
    mkdir -p "$set"
    for size in 16 32 128 256 512; do
        rsvg-convert -w "$size" -h "$size" -o "$set/icon_${size}x$size.png" "$1/$name.svg"
        rsvg-convert -w $((size * 2)) -h $((size * 2)) -o "$set/icon_${size}x$size@2x.png" "$1/$name.svg"
    done
    iconutil -c icns -o "$2/$name.icns" "$set"
done
