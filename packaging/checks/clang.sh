#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# A second compiler reads the whole tree; its warnings are errors.
set -eu
cmake --preset clang --log-level=WARNING >/dev/null
cmake --build build/clang
