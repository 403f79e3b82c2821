#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# The promises of the document file, as often as they ask, which takes hours: INDIKATOR_FAULTS=5 does five percent of it.
set -eu
cmake --preset dev --log-level=WARNING >/dev/null
cmake --build build/dev --target fault_tests
INDIKATOR_FAULTS=${INDIKATOR_FAULTS:-long} INDIKATOR_FAULT_TABLE=build/dev/promises.md build/dev/tests/fault/fault_tests
