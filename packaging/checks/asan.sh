#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# The tests pass under AddressSanitizer, LeakSanitizer and UndefinedBehaviorSanitizer.
set -eu
cmake --preset asan --log-level=WARNING >/dev/null
cmake --build build/asan
UBSAN_OPTIONS=print_stacktrace=1 ctest --preset asan
