// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordmodel.h"

#include <algorithm>
#include <set>

// How the table follows the document: each changed row becomes exactly one insertion, removal, move or update.
namespace indikator {

namespace {

bool leadsToOneOf(const Field& field, const std::set<QString>& types)
{
    return std::ranges::any_of(field.targets, [&](const QString& target) { return types.contains(target); });
}

/// Moves one element before the place that `to` names while it still stands at `from`.
template <class T>
void rotateTo(std::vector<T>& elements, int from, int to)
{
    const auto first = elements.begin();
    if (to < from)
        std::rotate(first + to, first + from, first + from + 1);
    else
        std::rotate(first + from, first + from + 1, first + to);
}

} // namespace

void RecordModel::reload()
{
    beginResetModel();
    m_drafts.clear();
    m_rows = read();
    m_facts.assign(m_rows.size(), {});
    endResetModel();
    forgetAll();
}

std::vector<Row> RecordModel::read() const
{
    std::vector<Row> rows;
    if (!m_workspace.isOpen())
        return rows;
    m_workspace.attempt([&] {
        const Document& document = m_workspace.document();
        if (m_owner.isNull() || m_type.ownerIndex() < 0) {
            rows = document.rows(m_type);
            return;
        }
        const auto owner = static_cast<size_t>(m_type.ownerIndex());
        for (const Id& id : document.recordsWith(m_type, owner, m_owner.toString()))
            rows.push_back(document.findRow(m_type, id).value());
        std::ranges::sort(rows, [this](const Row& a, const Row& b) { return isBefore(a, b); });
    });
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
    others.erase(m_type.name());
    if (std::ranges::any_of(m_type.fields(), [&](const Field& field) { return leadsToOneOf(field, others); }))
        forgetAll(); // names that are found and shown may be others now
    else if (isOurs && m_facts.size() <= 300)
        study();
    if (isOurs)
        others.insert(m_type.name());
    touchColumns([&](const Field& field) { return (isOurs && field.unique) || leadsToOneOf(field, others); });
}

void RecordModel::insert(const Row& row)
{
    const int place = placeFor(row);
    beginInsertRows({}, place, place);
    m_rows.insert(m_rows.begin() + place, row);
    m_facts.insert(m_facts.begin() + place, Facts());
    countUses(row, 1);
    forget(place);
    endInsertRows();
}

void RecordModel::remove(const Row& row)
{
    const int place = placeFor(row);
    beginRemoveRows({}, place, place);
    forget(place);
    m_rows.erase(m_rows.begin() + place);
    m_facts.erase(m_facts.begin() + place);
    countUses(row, -1);
    endRemoveRows();
}

void RecordModel::update(const Row& before, const Row& after)
{
    const int from = placeFor(before);
    const int to = placeFor(after);
    int place = from;
    if (to != from && to != from + 1) {
        beginMoveRows({}, from, from, {}, to);
        rotateTo(m_rows, from, to);
        rotateTo(m_facts, from, to);
        place = to < from ? to : to - 1;
        m_studied = std::min(m_studied, static_cast<size_t>(std::min(from, to)));
        m_rows[static_cast<size_t>(place)] = after;
        endMoveRows();
    }
    countUses(before, -1);
    m_rows[static_cast<size_t>(place)] = after;
    countUses(after, 1);
    forget(place);
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
