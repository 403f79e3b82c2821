#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# Takes a fresh Debian 12 with apt and git to a running program, or to passed tests, in one command.
set -eu

usage() {
    cat <<'END'
Usage: sh packaging/bootstrap.sh COMMAND

  run               install what the build needs, build the program, open the sample region;
                    without a display: score the sample and print all its papers as PDF
  test              install what build and tests need, build, run the tests
  install LIST...   only install the packages of these lists (build, test, checks, packages)
  packages [LIST]   show the packages; nothing is installed
  -h, --help        show this help

Packages are installed by apt, as root or through sudo, and only those that are missing.
END
}

packages_build='
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libsqlite3-dev libxlsxwriter-dev libminizip-dev libqpdf-dev
    fonts-paratype'
packages_test='catch2 poppler-utils postgresql libqt6sql6-psql'
packages_packages='dpkg-dev fakeroot patchelf lintian debootstrap man-db'
packages_checks='
    clang-14 clang-format-14 clang-tidy-14 python3
    desktop-file-utils appstream shared-mime-info
    qpdf poppler-utils libpdfbox2-java libactivation-java libjaxb-api-java libcommons-io-java libcommons-logging-java
    default-jre-headless
    libreoffice-calc-nogui libreoffice-writer-nogui'

say() { printf '%s\n' "$*"; }

fail() {
    say "$*" >&2
    exit 1
}

# The packages of one list, one a line.
list() {
    case $1 in
    build) printf '%s\n' $packages_build ;;
    test) printf '%s\n' $packages_test ;;
    checks) printf '%s\n' $packages_checks ;;
    packages) printf '%s\n' $packages_packages ;;
    *)
        say "There is no package list '$1': build, test, checks and packages are known." >&2
        exit 2
        ;;
    esac
}

lists() {
    for name in "$@"; do
        list "$name"
    done
}

show_packages() {
    for name in ${1:-build test checks packages}; do
        names=$(list "$name")
        say "$name:"
        printf '    %s\n' $names
    done
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing_of() {
    for package in "$@"; do
        is_installed "$package" || printf '%s ' "$package"
    done
}

system_name() {
    (. /etc/os-release 2>/dev/null && printf '%s' "${PRETTY_NAME:-${ID:-}}") || uname -s
}

require_apt() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null && return
    say "This is $(system_name): it has no apt. The script knows the packages of Debian 12 only." >&2
    say "Install the counterparts of these packages, then build with the lines below:" >&2
    printf '  %s\n' $(lists build test) >&2
    fail '  cmake --preset release && cmake --build build/release && build/release/app/indikator --sample'
}

note_other_systems() {
    id=$(. /etc/os-release 2>/dev/null && printf '%s-%s' "${ID:-}" "${VERSION_ID:-}") || id=
    [ "$id" = debian-12 ] ||
        say "Note: this is $(system_name). The package names are those of Debian 12; some may differ here."
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say 'Administrator rights are needed, and there is no sudo. As root, run:' >&2
        say '  sh packaging/bootstrap.sh install build test' >&2
        fail 'and then this command again.'
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q "$@"
}

install_lists() {
    wanted=$(lists "$@")
    require_apt
    missing=$(missing_of $wanted)
    [ -n "$missing" ] || return 0
    note_other_systems
    say "Installing: $missing"
    apt_get update
    apt_get install -y --no-install-recommends $missing
}

# Configures the preset $1, with the other arguments given to CMake.
configure() {
    say "Configuring build/$1"
    cmake --log-level=WARNING --preset "$@"
}

show_on_screen() {
    say 'Opening the sample region.'
    build/release/app/indikator --sample ||
        fail 'The window closed with an error. To see the sample without a window: env -u DISPLAY -u WAYLAND_DISPLAY sh packaging/bootstrap.sh run'
}

# The folder belongs to this command: it is made anew each time.
show_on_paper() {
    cli=build/release/app/indikator-cli
    folder=build/release/sample
    say 'There is no display: the console tool scores and prints the sample region.'
    rm -rf "$folder"
    mkdir -p "$folder/papers"
    "$cli" sample "$folder/sample.indikator"
    "$cli" score "$folder/sample.indikator"
    "$cli" report "$folder/sample.indikator" --all -o "$folder/papers"
    say "The document: $PWD/$folder/sample.indikator"
    say "Its papers:   $PWD/$folder/papers"
}

run() {
    install_lists build
    # Qt's package for X11 comes with the build; a screen that speaks Wayland alone needs one more.
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ] && ! is_installed qt6-wayland; then
        apt_get install -y --no-install-recommends qt6-wayland
    fi
    configure release -DBUILD_TESTING=OFF
    cmake --build build/release
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        show_on_screen
    else
        show_on_paper
    fi
}

run_tests() {
    install_lists build test
    configure dev
    cmake --build build/dev
    exec ctest --preset dev
}

cd "$(dirname "$0")/.."
command=${1:-}
[ $# -eq 0 ] || shift
case $command in
run | test | packages) limit=$([ "$command" = packages ] && echo 1 || echo 0) ;;
*) limit=$# ;;
esac
if [ $# -gt "$limit" ]; then
    usage >&2
    exit 2
fi
case $command in
run) run ;;
test) run_tests ;;
install) install_lists "${@:-build}" ;;
packages) show_packages "$@" ;;
-h | --help) usage ;;
*)
    [ -z "$command" ] || say "There is no command '$command'." >&2
    usage >&2
    exit 2
    ;;
esac
