// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/quarterdata.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct QuarterDataText
{
    Q_DECLARE_TR_FUNCTIONS(QuarterDataText)
};

QString periodText(const Quarter& quarter)
{
    static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    return u"%1.%2"_s.arg(roman[quarter.number() - 1], QString::number(quarter.year() % 100).rightJustified(2, u'0'));
}

TrendFigure::Point pointOf(const MetricResult& result, const Quarter& quarter)
{
    TrendFigure::Point point{periodText(quarter), result.value, 0, 0, result.reliability == Reliability::Rough};
    if (result.value) {
        point.lower = result.interval ? result.interval->lower : *result.value;
        point.upper = result.interval ? result.interval->upper : *result.value;
    }
    return point;
}

} // namespace

bool QuarterData::hasContent() const
{
    return !waves.empty() || !causes.empty() || !problems.isEmpty() || !recommendations.isEmpty() || external ||
           std::ranges::any_of(metrics, [](const MetricLine& line) { return line.result.answers > 0; }) ||
           std::ranges::any_of(groups, [](const GroupResult& group) { return group.place.has_value(); });
}

QString QuarterData::groupTitle(PerformanceGroup group) const
{
    const auto index = static_cast<size_t>(group);
    if (methodology && index < methodology->groups.size())
        return methodology->groups[index].standardName;
    return QCoreApplication::translate("Field", EnumChoices<PerformanceGroup>::choices[index].label);
}

QString groupShortTitle(PerformanceGroup group)
{
    switch (group) {
    case PerformanceGroup::Friendliness:
        return QuarterDataText::tr("Friendliness and partnership");
    case PerformanceGroup::Usefulness:
        return QuarterDataText::tr("Usefulness of the contact");
    case PerformanceGroup::Effort:
        return QuarterDataText::tr("Least effort");
    case PerformanceGroup::Personal:
        return QuarterDataText::tr("Personal and targeted service");
    case PerformanceGroup::Comfort:
        return QuarterDataText::tr("Outward comfort and convenience");
    case PerformanceGroup::Additional:
        break;
    }
    return QuarterDataText::tr("Additional indicators");
}

StarFigure starFigure(const std::vector<GroupResult>& groups, const std::vector<GroupResult>& before)
{
    StarFigure figure;
    for (const GroupResult& group : groups) {
        if (group.group == PerformanceGroup::Additional)
            continue;
        StarFigure::Ray ray{
            groupShortTitle(group.group), static_cast<int>(group.group) + 1, group.place, group.targetPlace, {}, {}};
        const auto was = std::ranges::find(before, group.group, &GroupResult::group);
        if (was != before.end())
            ray.before = was->place;
        figure.rays.push_back(std::move(ray));
    }
    return figure;
}

TrendFigure trendFigure(const MeasurementBook& book, const Indicator& indicator, const Quarter& quarter,
                        const Id& centre, int count)
{
    TrendFigure figure;
    figure.title = indicator.name;
    figure.unit = unitOf(book, indicator);
    std::vector<Quarter> quarters{quarter};
    while (static_cast<int>(quarters.size()) < count)
        quarters.push_back(previous(quarters.back()));
    std::ranges::reverse(quarters);
    for (const Quarter& one : quarters) {
        const IndicatorResult result = book.result(indicator, one, centre);
        figure.points.push_back(pointOf(result.result, one));
        figure.target = result.target;
    }
    const Metric* const metric = book.metric(indicator.metric);
    const auto range = metric ? metric->range() : std::nullopt;
    figure.lowest = indicator.lowest.value_or(range ? range->first : 0);
    figure.highest = indicator.highest.value_or(range ? range->second : 100);
    return figure;
}

QString unitOf(const MeasurementBook& book, const Indicator& indicator)
{
    const Metric* const metric = book.metric(indicator.metric);
    return indicator.unit.isEmpty() && metric ? metric->shownUnit() : indicator.unit;
}

QString decimalText(double value)
{
    QString text = QLocale().toString(roundedResult(value), 'f', 1);
    return text.replace(u'-', QChar(0x2212));
}

QString resultText(const MetricResult& result, const QString& unit)
{
    if (result.reliability == Reliability::Hidden)
        return QuarterDataText::tr("few answers");
    if (!result.value)
        return QuarterDataText::tr("no data");
    QString text = decimalText(*result.value);
    if (!unit.isEmpty())
        text += QChar(QChar::Nbsp) + unit;
    return result.reliability == Reliability::Rough ? QuarterDataText::tr("%1 (rough)").arg(text) : text;
}

QString intervalText(const MetricResult& result)
{
    if (!result.interval)
        return {};
    const bool isNegative = result.interval->lower < 0;
    return (isNegative ? u"%1 … %2"_s : u"%1–%2"_s)
        .arg(decimalText(result.interval->lower), decimalText(result.interval->upper));
}

QString resultChangeText(const std::optional<ResultChange>& change)
{
    if (!change)
        return {};
    const QString difference = (change->difference > 0 ? u"+"_s : QString()) + decimalText(change->difference);
    if (!change->isSignificant)
        return QuarterDataText::tr("%1 (may be chance)").arg(difference);
    return change->isBetter ? QuarterDataText::tr("%1 ▲ better").arg(difference)
                            : QuarterDataText::tr("%1 ▼ worse").arg(difference);
}

} // namespace indikator
