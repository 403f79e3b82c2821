#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# Feeds the readers of foreign files with what libFuzzer makes of the samples, INDIKATOR_FUZZ_SECONDS (300) each. What is
# found stays in build/fuzz/found, the inputs that reach new code in build/fuzz/corpus for the next time.
set -eu
readers='document pages json workbook csv'
out=build/fuzz
cmake --preset fuzz --log-level=WARNING >/dev/null
targets=indikator-cli
for reader in $readers; do
    targets="$targets fuzz_$reader"
    mkdir -p "$out/seeds/$reader" "$out/corpus/$reader"
done
# shellcheck disable=SC2086 # a list
cmake --build "$out" --target $targets

export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1
console=$out/app/indikator-cli
seeds=$out/seeds
"$console" sample "$seeds/document/sample.indikator" --force
"$console" new "$seeds/document/empty.indikator" --region Область --centre ЦЗН --force
"$console" send "$seeds/document/sample.indikator" "$seeds/document/sent.indikator" --force
cp "$seeds"/document/*.indikator "$seeds/pages"
"$console" export "$seeds/document/empty.indikator" -o "$seeds/json/export.json"
printf '{"asOf": "2026-12-31", "checklist": {"1": 2, "5": [1, 2]}, "matrix": {"3": {"region": true}, "11": {"region": "monthly"}}}' \
    >"$seeds/json/answers.json"
"$console" report "$seeds/document/sample.indikator" --form checklist -o "$seeds/workbook/checklist.xlsx"
"$console" report "$seeds/document/sample.indikator" --form matrix -o "$seeds/csv/matrix.csv"
cp tests/files/sheets/*.xlsx "$seeds/workbook"
cp tests/files/sheets/*.csv "$seeds/csv"

code=0
mkdir -p "$out/found"
for reader in $readers; do
    printf '\n-- %s\n' "$reader"
    "$out/tests/fuzz/fuzz_$reader" -max_total_time="${INDIKATOR_FUZZ_SECONDS:-300}" -timeout=20 -rss_limit_mb=2048 \
        -max_len=2000000 -print_final_stats=1 -artifact_prefix="$out/found/$reader-" \
        "$out/corpus/$reader" "$seeds/$reader" >"$out/$reader.log" 2>&1 || code=1
    grep -E 'stat::number_of_executed_units|SUMMARY' "$out/$reader.log" || true
done
exit $code
