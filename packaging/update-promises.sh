#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: packaging/update-promises.sh [PERCENT]
# Puts the promises of the document file to the test, all (hours) or that share of the tries, and writes what came of it
# into README.md.
set -eu
cd "$(dirname "$0")/.."
INDIKATOR_FAULTS=${1:-long} packaging/checks/fault.sh
awk '
    /<!-- end of promises -->/ { skip = 0 }
    !skip { print }
    /<!-- promises -->/ { skip = 1; while ((getline line < "build/dev/promises.md") > 0) print line }
' README.md >build/dev/README.md
cp build/dev/README.md README.md
