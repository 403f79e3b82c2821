// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/cellvalue.h"

namespace indikator {

/// What the number format of a cell makes of its number.
enum class NumberKind { Plain, Percent, Date, Time, DateAndTime };

/// Of a format that the program knows by its number alone; Russian offices share the numbers of dates.
[[nodiscard]] NumberKind builtInKind(int id);

/// Of a format written out: «dd.mm.yyyy», «0.0%», «ДД.ММ.ГГГГ». Texts in quotes and brackets do not count.
[[nodiscard]] NumberKind kindOfFormat(const QString& code);

/// The number as its format shows it. Days count from the end of 1899, or from 1904; what is no day stays a number.
[[nodiscard]] CellValue formattedValue(double number, NumberKind kind, bool is1904);

} // namespace indikator
