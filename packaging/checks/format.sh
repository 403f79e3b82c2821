#!/bin/sh
# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# Every C++ file is laid out as .clang-format says.
git ls-files -z '*.h' '*.cpp' | xargs -0 -r clang-format-14 --dry-run -Werror
