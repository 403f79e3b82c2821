#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: packaging/release.sh [--check] [OUTPUT_FOLDER]
# Makes everything that a release gives out from the tag v<version> that HEAD carries, with checksums: the sources, the
# two Debian packages, and the guide. Refuses a tree with changes, a commit without that tag, a CHANGELOG or a metainfo
# that does not date the version, and a version without its specimen. --check only looks at these.
#
# Before: keep the specimen (packaging/keep-specimen.sh), date the version in CHANGELOG.md and
# packaging/linux/indikator.metainfo.xml, commit, `git tag -a v<version>`.
set -eu
cd "$(dirname "$0")/.."

refuse() {
    printf 'No release: %s\n' "$*" >&2
    exit 1
}

only_check=no
if [ "${1:-}" = --check ]; then
    only_check=yes
    shift
fi
version=$(sed -n 's/^project(indikator VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[ -n "$version" ] || refuse 'CMakeLists.txt names no version.'

changes=$(git status --porcelain --untracked-files=normal)
[ -z "$changes" ] || refuse "the tree has changes:
$changes"
git tag --points-at HEAD | grep -qx "v$version" || refuse "this commit does not carry the tag v$version."
day=$(sed -n "s/^## \[$version\] – \([0-9-]\{10\}\)\$/\1/p" CHANGELOG.md)
[ -n "$day" ] || refuse "CHANGELOG.md does not date the version $version."
release=$(grep "<release version=\"$version\"" packaging/linux/indikator.metainfo.xml) ||
    refuse "indikator.metainfo.xml does not know $version."
case $release in
*type=\"development\"*) refuse "indikator.metainfo.xml calls $version a development version." ;;
*"date=\"$day\""*) ;;
*) refuse "CHANGELOG.md and indikator.metainfo.xml date $version differently." ;;
esac
for file in "tests/files/documents/$version.indikator" "tests/files/documents/$version.json"; do
    git ls-files --error-unmatch "$file" >/dev/null 2>&1 || refuse "there is no $file: packaging/keep-specimen.sh"
done
[ "$only_check" = no ] || {
    echo "$version of $day can be released."
    exit 0
}

output=${1:-build/release/$version}
mkdir -p "$output"
output=$(realpath "$output")
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

# Everything is made from the tag in a folder of its own, so that nothing of this one gets into it.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive=$output/indikator-$version.tar.gz
git archive --format=tar --prefix="indikator-$version/" "v$version" | gzip -9n >"$archive"
tar -C "$work" -xzf "$archive"
cd "$work/indikator-$version"
sh packaging/bootstrap.sh install build test packages
cmake --log-level=WARNING --preset release
cmake --build build/release
INDIKATOR_RELEASE=1 ctest --preset release
packaging/linux/build.sh build/release "$output"
# What other systems have been given a script for.
for script in packaging/windows/build.sh; do
    [ ! -x "$script" ] || "$script" "$output"
done
build/release/app/indikator-cli guide -o "$output/indikator-$version-руководство.pdf"
packaging/checks/lintian.sh "$output"

cd "$output"
find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%f\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS
sha256sum --check --quiet SHA256SUMS
cat SHA256SUMS
