// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/boardmodel.h"

#include "core/storage/recordtypes.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/recordsubject.h"

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

BoardModel::BoardModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_board(workspace.evidence().board())
{
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &BoardModel::refresh);
}

/// Lines that stay keep their place in views: only those that differ go and come.
void BoardModel::refresh()
{
    const std::vector<Inconsistency>& next = m_workspace.evidence().board();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::count(next, m_board[static_cast<size_t>(row)]) > 0)
            continue;
        beginRemoveRows({}, row, row);
        m_board.erase(m_board.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(next.size()); ++row) {
        const Inconsistency& line = next[static_cast<size_t>(row)];
        if (row < rowCount() && m_board[static_cast<size_t>(row)] == line)
            continue;
        beginInsertRows({}, row, row);
        m_board.insert(m_board.begin() + row, line);
        endInsertRows();
    }
    if (m_board.size() > next.size()) { // what stood in another order came again above
        beginRemoveRows({}, static_cast<int>(next.size()), rowCount() - 1);
        m_board.resize(next.size());
        endRemoveRows();
    }
}

Subject BoardModel::subject(const QModelIndex& index) const
{
    return index.isValid() && m_workspace.isOpen()
               ? subjectOf(m_workspace.document(), m_board[static_cast<size_t>(index.row())])
               : Subject();
}

int BoardModel::open() const
{
    return static_cast<int>(std::ranges::count_if(m_board, [](const Inconsistency& line) { return !line.isReasoned; }));
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Inconsistency& line = m_board[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case GroupColumn:
        return groupTitle(line.group);
    case PlaceColumn:
        return line.title;
    default:
        return line.isReasoned ? tr("%1 (a reason is given)").arg(line.text) : line.text;
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case GroupColumn:
        return tr("What is wrong");
    case PlaceColumn:
        return tr("Where");
    default:
        return tr("What is said of it");
    }
}

Subject subjectOf(const Document& document, const Inconsistency& line)
{
    switch (line.place) {
    case Inconsistency::Place::Item:
        return {Subject::Kind::ChecklistItem, line.key, {}};
    case Inconsistency::Place::Condition:
        return {Subject::Kind::Condition, line.key, line.record};
    case Inconsistency::Place::Requirement:
        return {Subject::Kind::Requirement, line.key, {}};
    case Inconsistency::Place::Record:
        break;
    }
    const RecordType* const type = recordType(line.key);
    const auto row = type && !line.record.isNull() ? document.findRow(*type, line.record) : std::nullopt;
    return row ? subjectOf(*type, *row) : Subject{Subject::Kind::Record, line.key, {}};
}

} // namespace indikator
