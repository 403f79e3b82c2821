// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <span>

namespace indikator {

enum class CentreKind { Managing, Territorial, Branch, Mobile, Other };

template <>
struct EnumChoices<CentreKind>
{
    static constexpr std::array<Choice, 5> choices{{
        {"managing", QT_TRANSLATE_NOOP("Field", "managing")},
        {"territorial", QT_TRANSLATE_NOOP("Field", "territorial")},
        {"branch", QT_TRANSLATE_NOOP("Field", "branch")},
        {"mobile", QT_TRANSLATE_NOOP("Field", "mobile")},
        {"other", QT_TRANSLATE_NOOP("Field", "other kind")},
    }};
};

/// An employment centre (ЦЗН). It is active on a day from `openedOn` up to, but not on, `closedOn`.
struct Centre
{
    Id id;
    QString name;
    QString shortName;
    CentreKind kind = CentreKind::Territorial;
    bool countsInEach = true; ///< takes part in «в каждом ЦЗН» (A-21)
    QDate openedOn;           ///< invalid: since ever
    QDate closedOn;           ///< invalid: still open
    std::optional<int> headcount;
    std::optional<int> citizensPerYear;
    std::optional<int> employersPerYear;
    QString address;
    QString phone;
    QString note;
    int position = 0; ///< order in lists

    [[nodiscard]] bool isActiveOn(QDate day) const;

    bool operator==(const Centre&) const = default;
};

template <>
const RecordTable<Centre>& recordTable<Centre>();

/// Contradictions within the list of centres, as seen on `day`.
[[nodiscard]] std::vector<Finding> checkCentres(std::span<const Centre> centres, QDate day);

} // namespace indikator
