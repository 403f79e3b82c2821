// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace indikator {

/// A calendar quarter, the rhythm of self-assessments.
class Quarter
{
public:
    /// The quarter that holds `date`, which must be valid.
    explicit Quarter(QDate date);

    /// Quarter 1 to 4 of a year, or nothing when the numbers name none.
    [[nodiscard]] static std::optional<Quarter> of(int year, int number);

    [[nodiscard]] int year() const { return m_year; }

    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Quarter next() const;

    /// «II кв. 2026» in the user's language.
    [[nodiscard]] QString title() const;

    bool operator==(const Quarter&) const = default;

private:
    int m_year;
    int m_number;
};

/// The date as Russian offices write it: «21.11.2026»; an invalid date is an empty text.
[[nodiscard]] QString officeDate(QDate date);

} // namespace indikator
