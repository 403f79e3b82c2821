// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/indicatorsmodel.h"

#include "core/report/quarterdata.h"

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

void IndicatorsModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int IndicatorsModel::rowOf(const Id& indicator) const
{
    const auto found =
        std::ranges::find(m_entries, indicator, [](const Entry& entry) { return entry.result.indicator.id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int IndicatorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int IndicatorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = m_entries[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return toolTip(entry);
    if (role == Qt::TextAlignmentRole && index.column() >= ValueColumn && index.column() <= TargetColumn)
        return int(Qt::AlignCenter);
    return {};
}

QString IndicatorsModel::text(const Entry& entry, int column) const
{
    const IndicatorResult& result = entry.result;
    switch (column) {
    case GroupColumn:
        if (result.indicator.origin == IndicatorOrigin::Federal)
            return tr("federal");
        return result.indicator.group == PerformanceGroup::Additional
                   ? tr("add.", "additional indicator")
                   : QString::number(static_cast<int>(result.indicator.group) + 1);
    case NameColumn:
        return result.indicator.name;
    case ValueColumn:
        return resultText(result.result, entry.unit);
    case IntervalColumn:
        return intervalText(result.result);
    case TargetColumn:
        return result.target ? decimalText(*result.target) : u"–"_s;
    case StateColumn:
        return (lightSign(result.judgement.light) + u' ' + judgementText(result.judgement)).trimmed();
    case ChangeColumn:
        return resultChangeText(result.change);
    default:
        return {};
    }
}

QString IndicatorsModel::toolTip(const Entry& entry) const
{
    const IndicatorResult& result = entry.result;
    QStringList lines{result.indicator.code + u' ' + result.indicator.name};
    if (!result.indicator.definition.isEmpty())
        lines << result.indicator.definition;
    if (result.result.answers > 0)
        lines << tr("%n answer(s)", nullptr, static_cast<int>(result.result.answers));
    if (const QString method = methodText(result.result.method); !method.isEmpty())
        lines << method;
    return lines.join(u'\n');
}

QVariant IndicatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GroupColumn:
        return tr("Group");
    case NameColumn:
        return tr("Indicator");
    case ValueColumn:
        return tr("Value");
    case IntervalColumn:
        return tr("95 % interval");
    case TargetColumn:
        return tr("Target");
    case StateColumn:
        return tr("State");
    case ChangeColumn:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace indikator
