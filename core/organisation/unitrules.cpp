// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unitrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct UnitRulesText
{
    Q_DECLARE_TR_FUNCTIONS(UnitRulesText)
};

} // namespace

std::vector<Finding> checkUnits(std::span<const OrgUnit> units, std::span<const Centre> centres)
{
    std::vector<Finding> findings;
    for (const OrgUnit& unit : units) {
        const auto centre = std::ranges::find(centres, unit.centre, &Centre::id);
        const bool isAstray =
            unit.kind == UnitKind::ExperienceDesign && centre != centres.end() && centre->kind != CentreKind::Managing;
        if (isAstray)
            findings.push_back({Severity::Warning, QStringLiteral("org_unit.centre.managing"), unit.name,
                                UnitRulesText::tr("Client experience is designed in the managing centre: move the unit "
                                                  "there or correct its kind (п. 67).")});
    }
    return findings;
}

} // namespace indikator
