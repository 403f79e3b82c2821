#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: packaging/linux/build.sh [BUILD_FOLDER [OUTPUT_FOLDER]]
# Makes the two Debian packages of the version in CMakeLists.txt (packages: sh packaging/bootstrap.sh install packages):
#   indikator         for systems that have Qt 6.4 or newer, such as Debian 12
#   indikator-bundle  with its own Qt under /opt/indikator, for systems whose Qt is older
# Without BUILD_FOLDER the preset `release` is configured and built.
set -eu
cd "$(dirname "$0")/../.."
here=$PWD/packaging/linux

if [ $# -eq 0 ]; then
    sh packaging/bootstrap.sh install build packages
    cmake --log-level=WARNING --preset release -DBUILD_TESTING=OFF
fi
build=$(realpath "${1:-build/release}")
cmake --build "$build" --target indikator indikator-cli manuals
mkdir -p "${2:-$build/packages}"
output=$(realpath "${2:-$build/packages}")
. "$build/packaging/linux/version.sh"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
umask 022

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The files that Debian asks of every package.
add_papers() {
    doc=$work/$1/usr/share/doc/$1
    mkdir -p "$doc"
    cp "$here/copyright" "$doc/copyright"
    sh "$here/changelog.sh" "$1" "$maintainer" | gzip -9n >"$doc/changelog.gz"
    if [ -f "$here/$1.lintian-overrides" ]; then
        install -Dm 644 "$here/$1.lintian-overrides" "$work/$1/usr/share/lintian/overrides/$1"
    fi
}

# pack NAME SHLIBDEPS DEPENDS RELATIONS ABOUT: the tree of that name becomes a package.
pack() {
    find "$work/$1" -exec touch -hcd "@$SOURCE_DATE_EPOCH" {} +
    (cd "$work" && NAME=$1 STAGE=$work/$1 SHLIBDEPS=$2 DEPENDS=$3 RELATIONS=$4 ABOUT=$5 \
        cpack --config "$build/packaging/linux/package.cmake" -B "$work/out" >"$work/log" 2>&1) || {
        cat "$work/log"
        exit 1
    }
    mv "$work/out/${1}_${version}"_*.deb "$output/"
}

DESTDIR=$work/indikator cmake --install "$build" --prefix /usr --strip >/dev/null
cp -r "$work/indikator" "$work/indikator-bundle"

add_papers indikator
# Plug-ins are not seen by dpkg-shlibdeps.
pack indikator ON 'libqt6sql6-sqlite, libqt6svg6' indikator-bundle 'This package uses the Qt of the system.'

cmake -D STAGE="$work/indikator-bundle" -P "$here/bundle.cmake"
add_papers indikator-bundle
pack indikator-bundle OFF "$(cat "$work/indikator-bundle.depends")" indikator 'This package carries its own Qt under /opt/indikator, for systems whose Qt is
older than 6.4.'
ls -l "$output"
