// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/metric.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(MetricText)
};

Scale usualScale(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Ces2:
        return {1, 7};
    case MetricKind::CesEase:
        return {1, 4};
    case MetricKind::Nps:
        return {0, 10};
    default:
        return {1, 5};
    }
}

bool variantFits(const Metric& metric)
{
    switch (metric.variant) {
    case FormulaVariant::Usual:
        return true;
    case FormulaVariant::OfMaximum:
        return metric.kind == MetricKind::Csi;
    case FormulaVariant::EasyShare:
    case FormulaVariant::Net:
        return metric.kind == MetricKind::Ces2;
    }
    Q_UNREACHABLE();
}

void check(const Metric& metric, const FieldReport& report, QDate /*today*/)
{
    const bool isLess = metric.kind == MetricKind::Ces1 || metric.kind == MetricKind::Escalated;
    const bool isMore = !isLess && metric.kind != MetricKind::Number && metric.kind != MetricKind::Mean &&
                        metric.kind != MetricKind::Share;
    if ((isLess && metric.direction == Direction::Up) || (isMore && metric.direction == Direction::Down))
        report("direction", "kind",
               isLess ? MetricText::tr("With this kind of metric less is better: correct the direction.")
                      : MetricText::tr("With this kind of metric more is better: correct the direction."));
    if (!variantFits(metric))
        report("variant", "kind", MetricText::tr("This formula belongs to another kind of metric."));
    const Scale scale = metric.scale();
    if (scale.minimum >= scale.maximum)
        report("scaleMax", "order", MetricText::tr("The highest mark must be above the lowest."));
    else if (metric.kind == MetricKind::CsatTopTwo && scale.maximum - scale.minimum < 2)
        report("scaleMax", "short", MetricText::tr("Two highest marks need a scale of at least three."));
    if ((metric.kind == MetricKind::Nps || metric.kind == MetricKind::Ces2 || metric.kind == MetricKind::CesEase) &&
        scale != usualScale(metric.kind))
        report("scaleMin", "fixed",
               MetricText::tr("The scale of this kind of metric is fixed: %1–%2.")
                   .arg(usualScale(metric.kind).minimum)
                   .arg(usualScale(metric.kind).maximum));
    if (metric.variant == FormulaVariant::OfMaximum && scale.minimum < 0)
        report("scaleMin", "negative", MetricText::tr("An index of the maximum mark needs marks from 0 up."));
    if (metric.activeFrom.isValid() && metric.activeTo.isValid() && metric.activeTo < metric.activeFrom)
        report("activeTo", "order", MetricText::tr("It ends before it begins: correct one of the dates."));
}

} // namespace

template <>
const RecordTable<Metric>& recordTable<Metric>()
{
    using R = Metric;
    static const auto table =
        RecordTable<R>("metric", QT_TRANSLATE_NOOP("Field", "Metric"))
            .add("code", &R::code, QT_TRANSLATE_NOOP("Field", "Code"), required(), unique(), longest(40),
                 source("М-1.8"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(300))
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind of metric"))
            .add("variant", &R::variant, QT_TRANSLATE_NOOP("Field", "Formula"))
            .add("group", &R::group, QT_TRANSLATE_NOOP("Field", "Group of indicators"), source("С-64"))
            .add("question", &R::question, QT_TRANSLATE_NOOP("Field", "Question to the client"), longText(2000))
            .add("scaleMin", &R::scaleMin, QT_TRANSLATE_NOOP("Field", "Lowest mark"), between(-100, 1000))
            .add("scaleMax", &R::scaleMax, QT_TRANSLATE_NOOP("Field", "Highest mark"), between(-100, 1000))
            .add("direction", &R::direction, QT_TRANSLATE_NOOP("Field", "Direction"))
            .add("unit", &R::unit, QT_TRANSLATE_NOOP("Field", "Unit"), longest(40))
            .add("implementedOn", &R::implementedOn, QT_TRANSLATE_NOOP("Field", "Introduced on"), source("М-1.8"))
            .add("activeFrom", &R::activeFrom, QT_TRANSLATE_NOOP("Field", "In use from"))
            .add("activeTo", &R::activeTo, QT_TRANSLATE_NOOP("Field", "In use to"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .named([](const R& metric) { return metric.name; })
            .checked(check);
    return table;
}

template <>
const RecordTable<MetricAttribute>& recordTable<MetricAttribute>()
{
    using R = MetricAttribute;
    static const auto table =
        RecordTable<R>("metric_attribute", QT_TRANSLATE_NOOP("Field", "Attribute of a metric"))
            .add("metric", &R::metric, QT_TRANSLATE_NOOP("Field", "Metric"), required(), refersTo("metric"))
            .owner()
            .add("number", &R::number, QT_TRANSLATE_NOOP("Field", "Number"))
            .order()
            .add("text", &R::text, QT_TRANSLATE_NOOP("Field", "What is judged"), required(), longest(300))
            .add("importance", &R::importance, QT_TRANSLATE_NOOP("Field", "Importance"), between(0, 1000));
    return table;
}

Scale Metric::scale() const
{
    const Scale usual = usualScale(kind);
    return {scaleMin.value_or(usual.minimum), scaleMax.value_or(usual.maximum)};
}

MetricData Metric::data() const
{
    switch (kind) {
    case MetricKind::Resolved:
    case MetricKind::FirstContact:
    case MetricKind::Escalated:
    case MetricKind::ResponseRate:
    case MetricKind::Share:
        return MetricData::Part;
    case MetricKind::Number:
        return MetricData::Value;
    default:
        return MetricData::Marks;
    }
}

bool Metric::isShare() const
{
    return data() == MetricData::Part || kind == MetricKind::CsatTopTwo || kind == MetricKind::CesEase ||
           (kind == MetricKind::Ces2 && variant == FormulaVariant::EasyShare);
}

std::optional<std::pair<double, double>> Metric::range() const
{
    if (data() == MetricData::Value)
        return std::nullopt;
    if (isShare())
        return std::pair(0.0, 100.0);
    if (kind == MetricKind::Csi)
        return std::pair(
            variant == FormulaVariant::OfMaximum ? 100.0 * scale().minimum / std::max(1, scale().maximum) : 0.0, 100.0);
    if (kind == MetricKind::Nps || variant == FormulaVariant::Net)
        return std::pair(-100.0, 100.0);
    return std::pair<double, double>(scale().minimum, scale().maximum);
}

QString Metric::shownUnit() const
{
    if (!unit.isEmpty())
        return unit;
    return isShare() ? QStringLiteral("%") : QString();
}

bool Metric::isActiveOn(QDate day) const
{
    if (kind == MetricKind::Nps && !activeFrom.isValid())
        return false;
    return (!activeFrom.isValid() || activeFrom <= day) && (!activeTo.isValid() || day <= activeTo);
}

} // namespace indikator
