// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordmodel.h"

#include <algorithm>

// How the table follows the document: each changed row becomes exactly one insertion, removal, move or update.
namespace indikator {

namespace {

bool leadsToOneOf(const Field& field, const std::set<QString>& types)
{
    return std::ranges::any_of(field.targets, [&](const QString& target) { return types.contains(target); });
}

} // namespace

void RecordModel::reload()
{
    beginResetModel();
    m_drafts.clear();
    m_uses.clear();
    m_rows = read();
    endResetModel();
}

std::vector<Row> RecordModel::read() const
{
    std::vector<Row> rows;
    if (m_workspace.isOpen())
        m_workspace.attempt([&] { rows = m_workspace.document().rows(m_type); });
    std::erase_if(rows, [this](const Row& row) { return !belongs(row); });
    return rows;
}

bool RecordModel::belongs(const std::optional<Row>& row) const
{
    if (!row || m_owner.isNull() || m_type.ownerIndex() < 0)
        return row.has_value();
    return (*row)[static_cast<size_t>(m_type.ownerIndex())].toString() == m_owner.toString();
}

/// The list order of the document: by the ordering field, then by id.
bool RecordModel::isBefore(const Row& a, const Row& b) const
{
    if (m_type.orderIndex() >= 0) {
        const auto order = static_cast<size_t>(m_type.orderIndex());
        if (a[order].toDouble() != b[order].toDouble())
            return a[order].toDouble() < b[order].toDouble();
    }
    return a.front().toString() < b.front().toString();
}

int RecordModel::placeFor(const Row& row) const
{
    const auto before = [this](const Row& a, const Row& b) { return isBefore(a, b); };
    return static_cast<int>(std::ranges::lower_bound(m_rows, row, before) - m_rows.begin());
}

bool RecordModel::isAt(int place, const Row& row) const
{
    return place < rowCount() && m_rows[static_cast<size_t>(place)].front() == row.front();
}

void RecordModel::follow(const ChangeSet& changes)
{
    std::set<QString> others;
    for (const RowChange& change : changes) {
        others.insert(change.type->name());
        if (change.type != &m_type)
            continue;
        // Whoever heard of the change first may have given the model another owner, and so read it anew already.
        const bool was = belongs(change.before) && isAt(placeFor(*change.before), *change.before);
        const bool is = belongs(change.after) && (was || !isAt(placeFor(*change.after), *change.after));
        if (was && is)
            update(*change.before, *change.after);
        else if (was)
            remove(*change.before);
        else if (is)
            insert(*change.after);
    }
    const bool isOurs = others.contains(m_type.name());
    touchColumns([&](const Field& field) { return (isOurs && field.unique) || leadsToOneOf(field, others); });
}

void RecordModel::insert(const Row& row)
{
    const int place = placeFor(row);
    beginInsertRows({}, place, place);
    m_rows.insert(m_rows.begin() + place, row);
    m_uses.clear();
    endInsertRows();
}

void RecordModel::remove(const Row& row)
{
    const int place = placeFor(row);
    beginRemoveRows({}, place, place);
    m_rows.erase(m_rows.begin() + place);
    m_uses.clear();
    endRemoveRows();
}

void RecordModel::update(const Row& before, const Row& after)
{
    const int from = placeFor(before);
    const int to = placeFor(after);
    int place = from;
    if (to != from && to != from + 1) {
        beginMoveRows({}, from, from, {}, to);
        const auto first = m_rows.begin();
        if (to < from)
            std::rotate(first + to, first + from, first + from + 1);
        else
            std::rotate(first + from, first + from + 1, first + to);
        place = to < from ? to : to - 1;
        m_rows[static_cast<size_t>(place)] = after;
        endMoveRows();
    }
    m_rows[static_cast<size_t>(place)] = after;
    m_uses.clear();
    if (columnCount() > 0)
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
}

/// What such columns show can change in rows that did not.
void RecordModel::touchColumns(const std::function<bool(const Field&)>& isTouched)
{
    for (int column = 0; column < columnCount() && rowCount() > 0; ++column) {
        if (isTouched(field(column)))
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

} // namespace indikator
