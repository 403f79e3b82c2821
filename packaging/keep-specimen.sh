#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: packaging/keep-specimen.sh [BUILD_FOLDER]
# Keeps the sample region as this version writes it, with what it says, in tests/files/documents. Every later version is
# tested with it. The specimen of a released version is never made anew; that of a version to come may be.
set -eu
cd "$(dirname "$0")/.."
tool=$(realpath "${1:-build/dev}/app/indikator-cli")
version=$("$tool" --version | sed 's/.* //')
folder=tests/files/documents
grep -q "^## \[$version\] – unreleased" CHANGELOG.md || {
    echo "$version is released: its specimen stays as it is." >&2
    exit 1
}
mkdir -p "$folder"
"$tool" sample "$folder/$version.indikator" --force
"$tool" export "$folder/$version.indikator" -o "$folder/$version.json" --force
ls -l "$folder"
