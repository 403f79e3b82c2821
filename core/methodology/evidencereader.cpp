// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/evidencereader.h"

#include "core/methodology/datarules.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceReaderText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceReaderText)
};

bool exists(const Methodology& edition, const QString& place)
{
    const QString kind = place.section(u':', 0, 0);
    const QString id = place.section(u':', 1);
    if (kind == "item"_L1)
        return edition.checklist.item(id.toInt()) != nullptr;
    if (kind == "condition"_L1)
        return edition.matrix.condition(id) != nullptr;
    if (kind == "requirement"_L1)
        return edition.requirement(id) != nullptr;
    return kind == "point"_L1 && edition.controlPoint(id) != nullptr;
}

Confidence readConfidence(const DataNode& node)
{
    const QString letter = node.text();
    if (letter == "S"_L1)
        return Confidence::Semi;
    if (letter == "M"_L1)
        return Confidence::Manual;
    if (node.value().isString() && letter != "A"_L1)
        node.fault("methodology.evidence-class", EvidenceReaderText::tr("Expected: A, S or M."));
    return Confidence::Automatic;
}

/// A calendar period is a whole part of a year, so that each begins with a month that January leads to.
int readPeriod(const DataNode& node)
{
    const int months = node.isGiven() ? node.integer(1, 12) : 0;
    if (months > 0 && 12 % months != 0)
        node.fault("methodology.evidence-period",
                   EvidenceReaderText::tr("A period divides the year: 1, 2, 3, 4, 6 or 12 "
                                          "months."));
    return months;
}

EvidenceStep readStep(const DataNode& node)
{
    node.expectKeys({}, {"count"_L1, "everyMonths"_L1, "times"_L1});
    EvidenceStep step;
    step.count = node["count"_L1].isGiven() ? node["count"_L1].integer(1, 1'000'000) : 0;
    step.everyMonths = readPeriod(node["everyMonths"_L1]);
    step.times = node["times"_L1].isGiven() ? node["times"_L1].integer(1, 1000) : 1;
    return step;
}

EvidenceRule readRule(const DataNode& node, const Methodology& edition)
{
    node.expectKeys({"code"_L1, "place"_L1, "class"_L1}, {"steps"_L1});
    EvidenceRule rule;
    rule.code = node["code"_L1].text();
    rule.place = node["place"_L1].text();
    if (!exists(edition, rule.place))
        node["place"_L1].fault("methodology.unknown-place",
                               EvidenceReaderText::tr("There is no “%1” in this edition.").arg(rule.place));
    rule.confidence = readConfidence(node["class"_L1]);
    if (node["steps"_L1].isGiven()) {
        for (const DataNode& step : node["steps"_L1].items())
            rule.steps.push_back(readStep(step));
    }
    return rule;
}

} // namespace

const EvidenceRule* EvidenceRules::at(QStringView place) const
{
    const auto found = std::ranges::find(rules, place, &EvidenceRule::place);
    return found == rules.end() ? nullptr : &*found;
}

void readEvidence(const DataNode& file, Methodology& edition)
{
    file.expectKeys({"windowMonths"_L1, "weeks"_L1, "workingDaysOfWeek"_L1, "daysWithoutProgress"_L1, "daysOfGrace"_L1,
                     "historyPeriods"_L1, "rules"_L1});
    EvidenceRules& evidence = edition.evidence;
    evidence.windowMonths = file["windowMonths"_L1].integer(1, 120);
    evidence.weeks = file["weeks"_L1].integer(1, 53);
    evidence.workingDaysOfWeek = file["workingDaysOfWeek"_L1].integer(1, 7);
    evidence.daysWithoutProgress = file["daysWithoutProgress"_L1].integer(1, 3660);
    evidence.daysOfGrace = file["daysOfGrace"_L1].integer(0, 366);
    for (const auto& [months, periods] : file["historyPeriods"_L1].members())
        evidence.historyPeriods.insert({months.toInt(), periods.integer(0, 120)});
    UniqueIds places;
    for (const DataNode& node : file["rules"_L1].items()) {
        evidence.rules.push_back(readRule(node, edition));
        places.add(evidence.rules.back().place, node["place"_L1]);
    }
}

} // namespace indikator
