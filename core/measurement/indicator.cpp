// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/indicator.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace indikator {

namespace {

struct IndicatorText
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorText)
};

constexpr int firstYear = 2000;
constexpr int lastYear = 2100;

void check(const Indicator& indicator, const FieldReport& report, QDate /*today*/)
{
    if (indicator.origin == IndicatorOrigin::Federal && !indicator.metric.isNull())
        report("metric", "federal",
               IndicatorText::tr("The federal method is not ours to compute: enter the published values instead."));
    if (indicator.group == PerformanceGroup::Additional && indicator.factor.trimmed().isEmpty())
        report("factor", "missing",
               IndicatorText::tr("Say which feature of the region this additional indicator accounts for."));
    if (indicator.lowest.value_or(0) >= indicator.highest.value_or(100))
        report("highest", "order", IndicatorText::tr("The highest value must be above the lowest."));
    if (indicator.activeFrom.isValid() && indicator.activeTo.isValid() && indicator.activeTo < indicator.activeFrom)
        report("activeTo", "order", IndicatorText::tr("It ends before it begins: correct one of the dates."));
}

void checkTarget(const IndicatorTarget& target, const FieldReport& report, QDate /*today*/)
{
    if (target.decision.isNull())
        report("decision", "missing", IndicatorText::tr("Name the decision of the working group that approved it."));
}

void checkValue(const IndicatorValue& value, const FieldReport& report, QDate today)
{
    if (value.measurement.isNull() && value.document.isNull())
        report("document", "missing", IndicatorText::tr("Name the document that the value was taken from."));
    const QDate first(value.year, (value.quarter * 3) - 2, 1);
    if (first.isValid() && first > today)
        report("quarter", "ahead", IndicatorText::tr("The quarter lies ahead: correct it."));
}

} // namespace

template <>
const RecordTable<Indicator>& recordTable<Indicator>()
{
    using R = Indicator;
    static const auto table =
        RecordTable<R>("indicator", QT_TRANSLATE_NOOP("Field", "Client performance indicator"))
            .add("code", &R::code, QT_TRANSLATE_NOOP("Field", "Code"), required(), unique(), longest(40),
                 source("С-63"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(300))
            .add("group", &R::group, QT_TRANSLATE_NOOP("Field", "Group of indicators"), source("С-64"))
            .add("definition", &R::definition, QT_TRANSLATE_NOOP("Field", "How it is reckoned"), longText(4000))
            .add("metric", &R::metric, QT_TRANSLATE_NOOP("Field", "Metric (empty: values are entered)"),
                 refersTo("metric"))
            .add("clients", &R::clients, QT_TRANSLATE_NOOP("Field", "Clients"))
            .add("factor", &R::factor, QT_TRANSLATE_NOOP("Field", "Feature of the region"), longest(500),
                 source("С-65"))
            .add("direction", &R::direction, QT_TRANSLATE_NOOP("Field", "Direction"))
            .add("unit", &R::unit, QT_TRANSLATE_NOOP("Field", "Unit"), longest(40))
            .add("lowest", &R::lowest, QT_TRANSLATE_NOOP("Field", "Lowest value (empty: 0)"))
            .add("highest", &R::highest, QT_TRANSLATE_NOOP("Field", "Highest value (empty: 100)"))
            .add("origin", &R::origin, QT_TRANSLATE_NOOP("Field", "Method"), source("С-63"))
            .add("activeFrom", &R::activeFrom, QT_TRANSLATE_NOOP("Field", "In use from"))
            .add("activeTo", &R::activeTo, QT_TRANSLATE_NOOP("Field", "In use to"))
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .named([](const R& indicator) { return indicator.name; })
            .checked(check);
    return table;
}

template <>
const RecordTable<IndicatorTarget>& recordTable<IndicatorTarget>()
{
    using R = IndicatorTarget;
    static const auto table =
        RecordTable<R>("indicator_target", QT_TRANSLATE_NOOP("Field", "Target of an indicator"))
            .add("indicator", &R::indicator, QT_TRANSLATE_NOOP("Field", "Client performance indicator"), required(),
                 refersTo("indicator"))
            .owner()
            .add("year", &R::year, QT_TRANSLATE_NOOP("Field", "Year"), between(firstYear, lastYear), source("С-66"))
            .order()
            .add("value", &R::value, QT_TRANSLATE_NOOP("Field", "Target value"))
            .add("decision", &R::decision, QT_TRANSLATE_NOOP("Field", "Approved by the decision"), refersTo("decision"),
                 source("С-66"))
            .named([](const R& target) { return QString::number(target.year); })
            .checked(checkTarget);
    return table;
}

template <>
const RecordTable<IndicatorValue>& recordTable<IndicatorValue>()
{
    using R = IndicatorValue;
    static const auto table =
        RecordTable<R>("indicator_value", QT_TRANSLATE_NOOP("Field", "Value of an indicator"))
            .add("indicator", &R::indicator, QT_TRANSLATE_NOOP("Field", "Client performance indicator"), required(),
                 refersTo("indicator"))
            .owner()
            .add("year", &R::year, QT_TRANSLATE_NOOP("Field", "Year"), between(firstYear, lastYear))
            .order()
            .add("quarter", &R::quarter, QT_TRANSLATE_NOOP("Field", "Quarter"), between(1, 4))
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre (empty: the region)"), essential(),
                 refersTo("centre"))
            .add("value", &R::value, QT_TRANSLATE_NOOP("Field", "Value"))
            .add("measurement", &R::measurement, QT_TRANSLATE_NOOP("Field", "Measurement"), refersTo("measurement"))
            .add("document", &R::document, QT_TRANSLATE_NOOP("Field", "Document"), refersTo("official_document"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named(
                [](const R& value) { return IndicatorText::tr("quarter %1 of %2").arg(value.quarter).arg(value.year); })
            .checked(checkValue);
    return table;
}

bool Indicator::isActiveOn(QDate day) const
{
    return (!activeFrom.isValid() || activeFrom <= day) && (!activeTo.isValid() || day <= activeTo);
}

std::vector<Finding> checkIndicators(std::span<const Indicator> indicators, std::span<const IndicatorTarget> targets,
                                     std::span<const IndicatorValue> values, QDate day)
{
    std::vector<Finding> findings;
    for (const Indicator& indicator : indicators) {
        std::set<int> years;
        for (const IndicatorTarget& target : targets) {
            if (target.indicator == indicator.id && !years.insert(target.year).second)
                findings.push_back({Severity::Error, QStringLiteral("indicator_target.year.duplicate"), indicator.name,
                                    IndicatorText::tr("It has two targets for %1: remove one.").arg(target.year)});
        }
        std::set<std::tuple<int, int, Id>> places;
        for (const IndicatorValue& value : values) {
            if (value.indicator == indicator.id && !places.insert({value.year, value.quarter, value.centre}).second)
                findings.push_back({Severity::Error, QStringLiteral("indicator_value.quarter.duplicate"),
                                    indicator.name,
                                    IndicatorText::tr("It has two values for quarter %1 of %2 and the same place: "
                                                      "remove one.")
                                        .arg(value.quarter)
                                        .arg(value.year)});
        }
        if (indicator.isActiveOn(day) && !years.contains(day.year()))
            findings.push_back({Severity::Warning, QStringLiteral("indicator.target.missing"), indicator.name,
                                IndicatorText::tr("It has no target for %1: the working group approves targets every "
                                                  "year.")
                                    .arg(day.year())});
    }
    return findings;
}

} // namespace indikator
