// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/sheets/books.h"
#include "ui/sheets/workbook.h"

using namespace indikator;
using namespace Qt::StringLiterals;
