#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: packaging/check.sh [--before "NAME passed|failed"] [CHECK...]
# Runs the checks of packaging/checks that each commit passes (or those named), goes on after a failure, prints a table.
# By name alone, because each builds or reads everything once more (clang, asan, tidy, lintian) or takes long (fault, fuzz).
# --before counts a result that was reached elsewhere.
set -u
cd "$(dirname "$0")/.." || exit 1

checks=(format headers words layering translations desktop first-run papers)
table=()
passed=0
failed=0

count() {
    local name=$1 result=$2 seconds=$3
    [ "$result" = passed ] && passed=$((passed + 1)) || failed=$((failed + 1))
    table+=("$(printf '%-14s %-8s %s' "$name" "$result" "$seconds")")
}

run_check() {
    local name=$1 start=$SECONDS result=passed script
    script=$(compgen -G "packaging/checks/$name.*")
    printf '\n== %s\n' "$name"
    "$script" || result=failed
    count "$name" "$result" "$((SECONDS - start)) s"
}

if [ "${1:-}" = --before ]; then
    read -r name result <<<"${2:?NAME and result}"
    count "$name" "$result" ''
    shift 2
fi
[ $# -gt 0 ] && checks=("$@")
for name in "${checks[@]}"; do
    compgen -G "packaging/checks/$name.*" >/dev/null || { echo "There is no check '$name'." >&2; exit 2; }
done
for name in "${checks[@]}"; do
    run_check "$name"
done

printf '\n%-14s %-8s %s\n' check result time
printf '%s\n' "${table[@]}"
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
