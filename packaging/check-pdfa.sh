#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# check-pdfa.sh FILE...: is each file valid PDF/A-1b? Asks PDFBox Preflight (Debian: libpdfbox2-java
# libcommons-io-java libjaxb-api-java libactivation-java default-jre-headless). Exit code 0 when all are.
set -eu

jars=${JAVA_JARS:-/usr/share/java}
class_path=
for jar in pdfbox2 preflight xmpbox fontbox2 commons-io commons-logging jaxb-api javax.activation; do
    if [ ! -e "$jars/$jar.jar" ]; then
        echo "check-pdfa.sh: $jars/$jar.jar is missing" >&2
        exit 2
    fi
    class_path="$class_path:$jars/$jar.jar"
done

failed=0
for file in "$@"; do
    if report=$(java -cp "$class_path" org.apache.pdfbox.preflight.Validator_A1b "$file" 2>&1); then
        echo "$file: PDF/A-1b"
    else
        echo "$file: not PDF/A-1b" >&2
        echo "$report" >&2
        failed=1
    fi
done
exit $failed
