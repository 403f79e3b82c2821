// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordfilter.h"

#include "ui/models/foldedtext.h"

#include <QJsonArray>

#include <algorithm>

namespace indikator {

RecordFilter::RecordFilter(RecordModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    const auto forget = [this] { m_ranks.clear(); };
    // Before the proxy itself hears of it.
    connect(&model, &QAbstractItemModel::dataChanged, this, forget);
    connect(&model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(&model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(&model, &QAbstractItemModel::modelReset, this, forget);
    setSortRole(RecordModel::SortRole);
    setSourceModel(&model);
    connect(this, &QAbstractItemModel::rowsInserted, this, &RecordFilter::filtered);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &RecordFilter::filtered);
    connect(this, &QAbstractItemModel::dataChanged, this, &RecordFilter::filtered);
    connect(this, &QAbstractItemModel::modelReset, this, &RecordFilter::filtered);
    connect(&model, &RecordModel::studied, this, [this] {
        if (m_onlyRemarks && m_model.isStudied())
            refilter();
    });
}

void RecordFilter::setText(const QString& text)
{
    m_words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    refilter();
}

void RecordFilter::setValues(size_t field, const std::set<QString>& values)
{
    m_values.erase(field);
    if (!values.empty())
        m_values[field] = values;
    refilter();
}

const std::set<QString>& RecordFilter::values(size_t field) const
{
    static const std::set<QString> all;
    const auto found = m_values.find(field);
    return found == m_values.end() ? all : found->second;
}

void RecordFilter::setOnlyRemarks(bool only)
{
    m_onlyRemarks = only;
    refilter();
}

void RecordFilter::setRecords(std::optional<std::set<QString>> records)
{
    m_records = std::move(records);
    refilter();
}

void RecordFilter::clear()
{
    m_words.clear();
    m_values.clear();
    m_onlyRemarks = false;
    m_records.reset();
    refilter();
}

bool RecordFilter::isActive() const
{
    return !m_words.isEmpty() || !m_values.empty() || m_onlyRemarks || m_records;
}

/// Building the rows anew costs far less than taking out each interval of rows that left.
void RecordFilter::refilter()
{
    if (sortColumn() >= 0 && m_ranks.empty())
        m_ranks = m_model.ranks(sortColumn());
    invalidate();
    emit filtered();
}

void RecordFilter::sort(int column, Qt::SortOrder order)
{
    m_ranks = column < 0 || column >= m_model.columnCount() ? std::vector<int>() : m_model.ranks(column);
    QSortFilterProxyModel::sort(column, order);
}

/// While the ranks are out of date, a single row that changed finds its place as they would have placed it.
bool RecordFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto count = static_cast<size_t>(m_model.rowCount());
    if (m_ranks.size() == count && left.column() == sortColumn())
        return m_ranks[static_cast<size_t>(left.row())] < m_ranks[static_cast<size_t>(right.row())];
    const QVariant a = left.data(RecordModel::SortRole);
    const QVariant b = right.data(RecordModel::SortRole);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString().toLower(), b.toString().toLower()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

bool RecordFilter::holds(const Row& row, size_t field, const std::set<QString>& values) const
{
    const QJsonValue& value = row[field];
    switch (m_model.type().fields()[field].type) {
    case FieldType::Date:
        return values.contains(value.toString().left(4));
    case FieldType::Integer:
        return values.contains(QString::number(value.toInt()));
    case FieldType::References:
    case FieldType::Choices: {
        const QJsonArray all = value.toArray();
        return std::ranges::any_of(all, [&](const QJsonValue& one) { return values.contains(one.toString()); });
    }
    default:
        return values.contains(value.toString());
    }
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const Row& record = m_model.rows()[static_cast<size_t>(row)];
    if (m_records && !m_records->contains(record.front().toString()))
        return false;
    const bool fits =
        std::ranges::all_of(m_values, [&](const auto& one) { return holds(record, one.first, one.second); });
    if (!fits || (m_onlyRemarks && m_model.findings(row).empty()))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString& text = m_model.foldedRow(row);
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

} // namespace indikator
