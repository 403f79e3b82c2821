// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/centre.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct CentreText
{
    Q_DECLARE_TR_FUNCTIONS(CentreText)
};

} // namespace

template <>
const RecordTable<Centre>& recordTable<Centre>()
{
    static const auto table =
        RecordTable<Centre>("centre", QT_TRANSLATE_NOOP("Field", "Employment centre"))
            .add("name", &Centre::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), unique(), longest(300),
                 source("М-1"))
            .add("shortName", &Centre::shortName, QT_TRANSLATE_NOOP("Field", "Short name"), longest(60))
            .add("kind", &Centre::kind, QT_TRANSLATE_NOOP("Field", "Kind"), source("С-67"))
            .add("countsInEach", &Centre::countsInEach, QT_TRANSLATE_NOOP("Field", "Counts in “each centre”"),
                 source("М-1"))
            .add("openedOn", &Centre::openedOn, QT_TRANSLATE_NOOP("Field", "Opened on"))
            .add("closedOn", &Centre::closedOn, QT_TRANSLATE_NOOP("Field", "Closed on"))
            .add("headcount", &Centre::headcount, QT_TRANSLATE_NOOP("Field", "Staff"), between(0, 100'000))
            .add("citizensPerYear", &Centre::citizensPerYear, QT_TRANSLATE_NOOP("Field", "Citizens a year"),
                 between(0, 100'000'000))
            .add("employersPerYear", &Centre::employersPerYear, QT_TRANSLATE_NOOP("Field", "Employers a year"),
                 between(0, 100'000'000))
            .add("address", &Centre::address, QT_TRANSLATE_NOOP("Field", "Address"), longest(300))
            .add("phone", &Centre::phone, QT_TRANSLATE_NOOP("Field", "Phone"), longest(60))
            .add("note", &Centre::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .add("position", &Centre::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order();
    return table;
}

bool Centre::isActiveOn(QDate day) const
{
    return (!openedOn.isValid() || openedOn <= day) && (!closedOn.isValid() || day < closedOn);
}

std::vector<Finding> checkCentres(std::span<const Centre> centres, QDate day)
{
    std::vector<Finding> findings;
    int managing = 0;
    int counted = 0;
    for (const Centre& centre : centres) {
        if (centre.openedOn.isValid() && centre.closedOn.isValid() && centre.closedOn < centre.openedOn)
            findings.push_back({Severity::Error, QStringLiteral("centre.dates"), centre.name,
                                CentreText::tr("It closes before it opens: correct one of the dates.")});
        if (!centre.isActiveOn(day))
            continue;
        managing += centre.kind == CentreKind::Managing ? 1 : 0;
        counted += centre.countsInEach ? 1 : 0;
    }
    if (managing > 1)
        findings.push_back({Severity::Warning,
                            QStringLiteral("centre.several-managing"),
                            {},
                            CentreText::tr("Several centres are marked as managing; leave one.")});
    if (managing == 0 && !centres.empty())
        findings.push_back({Severity::Info,
                            QStringLiteral("centre.no-managing"),
                            {},
                            CentreText::tr("No centre is marked as managing.")});
    if (counted == 0)
        findings.push_back(
            {Severity::Warning,
             QStringLiteral("centre.none-counts"),
             {},
             CentreText::tr("No active centre counts in “each centre”: these conditions are taken as met.")});
    return findings;
}

} // namespace indikator
