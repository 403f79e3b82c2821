// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <variant>

namespace indikator {

/// A date, a time of day, or both: the other one is invalid.
struct CellMoment
{
    QDate date;
    QTime time;

    bool operator==(const CellMoment&) const = default;
};

/// A formula that failed: «#N/A».
struct CellError
{
    QString code;

    bool operator==(const CellError&) const = default;
};

/// What a cell of a workbook holds. Shares in percent are numbers: 85 % is 0.85.
using CellValue = std::variant<std::monostate, QString, double, bool, CellMoment, CellError>;

/// A filled cell; `column` counts from 0.
struct SheetCell
{
    int column = 0;
    bool isPercent = false; ///< a number that people see in percent
    CellValue value;

    bool operator==(const SheetCell&) const = default;
};

/// As people write it: «31.12.2026», «12,5», «85%», «да».
[[nodiscard]] QString cellText(const SheetCell& cell);

/// With decimal comma, without separators, rounded to the 15 digits that spreadsheets show.
[[nodiscard]] QString numberText(double value);

} // namespace indikator
