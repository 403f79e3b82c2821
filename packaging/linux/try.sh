#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: packaging/linux/try.sh [PACKAGES [PREVIOUS]]     (as root; packages: sh packaging/bootstrap.sh install packages)
# Lives the life of each Debian package in a bare Debian 12: the previous version is installed and makes a document, the
# new one is installed over it, reads that document and the specimens of all releases, prints, opens a window, is
# exchanged for the other package, and is purged without a trace.
# PACKAGES is the folder with the new packages (build/release/packages), PREVIOUS one with those of the version before;
# without it a copy of the new ones with a lower number stands in.
set -eu
cd "$(dirname "$0")/../.."
packages=$(realpath "${1:-build/release/packages}")
previous=${2:-}
[ "$(id -u)" = 0 ] || {
    echo 'A root system can be made by root only.' >&2
    exit 1
}

work=$(mktemp -d)
root=$work/root
leave() {
    for place in dev proc; do
        mountpoint -q "$root/$place" && umount "$root/$place"
    done
    rm -rf --one-file-system "$work"
}
trap leave EXIT

say() { printf '\n== %s\n' "$*"; }

mirror() {
    found=$(sed -nE 's#^deb[^[]*(\[[^]]*\])? +(https?://[^ ]+) +bookworm .*#\2#p; s#^URIs: *([^ ]+).*#\1#p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
    echo "${found:-http://deb.debian.org/debian}"
}

# A bare system, made once and then copied.
fresh_root() {
    base=${XDG_CACHE_HOME:-$HOME/.cache}/indikator-try/bookworm.tar
    if [ ! -f "$base" ]; then
        mkdir -p "$(dirname "$base")" "$work/base"
        debootstrap --variant=minbase --include=ca-certificates bookworm "$work/base" "$(mirror)" >/dev/null
        tar -C "$work/base" -cf "$base.new" .
        mv "$base.new" "$base"
        rm -rf --one-file-system "$work/base"
    fi
    mkdir "$root"
    tar -C "$root" -xf "$base"
    rm -f "$root/etc/apt/sources.list"
    cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d "$root/etc/apt/" 2>/dev/null || true
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    mount --bind /proc "$root/proc"
    mount --bind /dev "$root/dev"
}

drop_root() {
    umount "$root/dev" "$root/proc"
    rm -rf --one-file-system "$root"
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv/clerk LANG=C.UTF-8 TERM=dumb DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot "$root" sh -eu -c "$1"
}

install_quietly() {
    inside "apt-get -qq install -y --no-install-recommends --allow-downgrades $* >/log 2>&1" || {
        cat "$root/log"
        exit 1
    }
}

# Everything on the system but what apt and dpkg keep of their own work, and what users own.
listing() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./srv -o -path ./tmp -o -path ./try \
        -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/dpkg \) -prune \
        -o ! -name log ! -name .pwd.lock -print | LC_ALL=C sort)
}

# The new package under a number that is lower than any release.
stand_in() {
    dpkg-deb -R "$1" "$work/older"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$work/older/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$work/older" "$2" >/dev/null
    rm -r "$work/older"
}

try_console() {
    inside 'cd /srv/clerk
        indikator-cli --version
        for document in *.indikator specimens/*.indikator; do
            [ -e "$document" ] || continue
            indikator-cli info "$document" >/dev/null
            indikator-cli score "$document" >/dev/null
            indikator-cli check "$document" >/dev/null || [ $? = 3 ]
        done
        indikator-cli score old.indikator >score.new
        cmp score.old score.new
        rm -rf papers && mkdir papers && indikator-cli report old.indikator --all -o papers
        ls papers/*.pdf | wc -l | sed "s/$/ papers as PDF/"
        rm -f guide.pdf && indikator-cli guide -o guide.pdf'
}

# A window on a real X screen, opened with a document as the desktop does it, says the name of the document.
try_window() {
    inside 'cd /srv/clerk
        mkdir -pm 700 run && export XDG_RUNTIME_DIR=$PWD/run
        program=
        Xvfb :77 -screen 0 1366x768x24 >/dev/null 2>&1 & screen=$!
        trap "kill \$program \$screen 2>/dev/null || true" EXIT
        sleep 2
        export DISPLAY=:77
        command=$(sed -n "s/^Exec=\(.*\) %f/\1/p" /usr/share/applications/indikator.desktop)
        $command old.indikator 2>window.err & program=$!
        title=
        for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
            sleep 1
            title=$(xdotool search --onlyvisible --name old.indikator getwindowname 2>/dev/null || true)
            [ -z "$title" ] || break
        done
        cat window.err
        [ ! -s window.err ]
        echo "window: ${title:?there is none}"'
}

try_desktop() {
    inside 'type=$(xdg-mime query filetype /srv/clerk/old.indikator 2>/dev/null || true)
        grep -q "^application/x-indikator:\*\.indikator$" /usr/share/mime/globs
        grep -q "^application/x-indikator=.*indikator.desktop" /usr/share/applications/mimeinfo.cache
        echo "double click: $(XDG_CURRENT_DESKTOP=X xdg-mime query default application/x-indikator)"
        for page in /usr/share/man/ru/man1/indikator.1.gz /usr/share/man/man1/indikator-cli.1.gz; do
            gzip -t $page
        done'
}

try_package() {
    name=$1 other=$2
    new=$(find "$packages" -name "${name}_*.deb")
    say "$name: $(basename "$new")"
    fresh_root
    mkdir -p "$root/try" "$root/srv/clerk/specimens"
    cp "$new" "$root/try/new.deb"
    cp "$(find "$packages" -name "${other}_*.deb")" "$root/try/other.deb"
    if [ -n "$previous" ]; then
        cp "$(find "$previous" -name "${name}_*.deb")" "$root/try/old.deb"
    else
        stand_in "$new" "$root/try/old.deb"
    fi
    cp tests/files/documents/*.indikator "$root/srv/clerk/specimens/" 2>/dev/null || true
    inside 'apt-get -qq update >/dev/null'
    # What a desktop has, and a screen to see the window on.
    install_quietly shared-mime-info desktop-file-utils xdg-utils xvfb xdotool hicolor-icon-theme
    # What the package needs is a matter of the system: it stays, and is no trace.
    install_quietly /try/new.deb
    inside "dpkg --purge $name >/dev/null"
    listing >"$work/before"

    install_quietly /try/old.deb
    inside 'cd /srv/clerk && indikator-cli sample old.indikator && indikator-cli score old.indikator >score.old'
    install_quietly /try/new.deb
    inside "dpkg-query -W -f '\${Package} \${Version} \${db:Status-Status}\n' $name"
    try_console
    try_window
    try_desktop
    install_quietly /try/other.deb
    inside 'indikator-cli score /srv/clerk/old.indikator | cmp - /srv/clerk/score.old'
    install_quietly /try/new.deb
    inside "dpkg --purge $name $other >/dev/null 2>&1"
    listing >"$work/after"
    trace=$(diff "$work/before" "$work/after" | grep '^[<>].*indikator' || true)
    [ -z "$trace" ] || {
        echo "$trace"
        echo "$name leaves a trace"
        exit 1
    }
    [ -s "$root/srv/clerk/old.indikator" ]
    diff "$work/before" "$work/after" | grep '^[<>]' | sed 's/^/other change: /' || true
    echo "purged; the documents are still there"
    drop_root
}

try_package indikator indikator-bundle
try_package indikator-bundle indikator
say 'Both packages were installed, used, upgraded, exchanged and purged.'
