#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: papers.sh [FOLDER]
# The papers of the sample region (or those in FOLDER) can be read by other programs: PDF by QPDF, by Poppler and by a
# validator of PDF/A-1b; DOCX and XLSX by LibreOffice.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=${1:-$work/papers}
code=0

fault() {
    echo "$1: $2"
    code=1
}

print_office_files() {
    sample=build/release/sample/sample.indikator
    mkdir "$folder"
    cp build/release/sample/papers/* "$folder/" || exit 1
    for name in checklist.docx full.docx checklist.xlsx matrix.xlsx; do
        build/release/app/indikator-cli report "$sample" --form "${name%.*}" -o "$folder/office-$name" ||
            fault "$name" 'was not written'
    done
}

jars=$(for jar in preflight pdfbox2 fontbox2 xmpbox commons-logging commons-io jaxb-api javax.activation; do
    printf '/usr/share/java/%s.jar:' $jar
done)

check_pdf() {
    qpdf --check "$1" >"$work/log" 2>&1 || fault "$1" "$(cat "$work/log")"
    java -cp "$jars" org.apache.pdfbox.preflight.Validator_A1b "$1" >"$work/log" 2>&1 || fault "$1" "$(cat "$work/log")"
    pdffonts "$1" | awk 'NR > 2 && $(NF - 4) != "yes" { ++loose } END { exit loose > 0 }' ||
        fault "$1" 'a font is not embedded'
    pdftotext "$1" - | grep -qe а -e о -e и || fault "$1" 'has no Russian text'
}

# LibreOffice answers with success for files it could not read: only the result tells.
check_office() {
    rm -rf "$work/office"
    HOME=$work timeout 120 soffice --headless --convert-to pdf --outdir "$work/office" "$1" >"$work/log" 2>&1
    pdftotext "$work/office"/*.pdf - 2>/dev/null | grep -qe а -e о -e и || fault "$1" "$(cat "$work/log")"
}

[ $# -gt 0 ] || print_office_files
count=0
for file in "$folder"/*; do
    case $file in
    *.pdf) check_pdf "$file" ;;
    *.docx | *.xlsx) check_office "$file" ;;
    *) continue ;;
    esac
    count=$((count + 1))
done
echo "$count papers read"
[ "$count" -gt 0 ] && exit $code
