// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/completenessmodel.h"

#include "core/storage/recordtypes.h"
#include "ui/models/recordsubject.h"

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// A register that people keep: its records have a place in the window, and belong to no assessment.
bool isListed(const RecordType& type)
{
    const Subject::Kind kind = subjectOf(type, type.blank()).kind;
    return kind != Subject::Kind::None && kind != Subject::Kind::ChecklistItem && kind != Subject::Kind::Condition;
}

} // namespace

CompletenessModel::CompletenessModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_reader(
          workspace, [this](const RecordType& type, const std::vector<Row>& rows) { judge(type, rows); }, this)
{
    for (const RecordType* type : recordTypes()) {
        if (isListed(*type))
            m_lines.push_back({type, 0, {}, {}});
    }
    connect(&workspace, &Workspace::documentOpened, this, &CompletenessModel::reload);
    connect(&workspace, &Workspace::changed, this, &CompletenessModel::follow);
    reload();
}

void CompletenessModel::reload()
{
    std::vector<const RecordType*> types;
    for (Line& line : m_lines) {
        line.records = 0;
        line.remarks.clear();
        line.changed = {};
        types.push_back(line.type);
    }
    if (m_workspace.isOpen()) {
        m_workspace.attempt([&] {
            const auto changed = m_workspace.document().lastChanges();
            for (Line& line : m_lines) {
                line.records = m_workspace.document().count(*line.type);
                if (const auto found = changed.find(line.type->name()); found != changed.end())
                    line.changed = found->second;
            }
        });
        m_reader.start(std::move(types));
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

CompletenessModel::Line* CompletenessModel::line(const RecordType& type)
{
    const auto found = std::ranges::find(m_lines, &type, &Line::type);
    return found == m_lines.end() ? nullptr : &*found;
}

void CompletenessModel::judge(const RecordType& type, const std::vector<Row>& rows)
{
    Line* const judged = line(type);
    if (!judged || rows.empty())
        return;
    for (const Row& row : rows) {
        if (type.check(row, m_workspace.today()).empty())
            judged->remarks.erase(row.front().toString());
        else
            judged->remarks.insert(row.front().toString());
    }
    const QModelIndex cell = index(static_cast<int>(judged - m_lines.data()), RemarksColumn);
    emit dataChanged(cell, cell);
}

void CompletenessModel::follow(const ChangeSet& changes)
{
    for (const RowChange& change : changes) {
        Line* const touched = line(*change.type);
        if (!touched)
            continue;
        touched->records += (change.after ? 1 : 0) - (change.before ? 1 : 0);
        touched->changed = m_workspace.document().lastSaved();
        if (change.after)
            judge(*change.type, {*change.after});
        else
            touched->remarks.erase(change.id.toString());
        const int row = static_cast<int>(touched - m_lines.data());
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int CompletenessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CompletenessModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompletenessModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && (index.column() == RecordsColumn || index.column() == RemarksColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RegisterColumn:
        return line.type->title();
    case RecordsColumn:
        return line.records;
    case RemarksColumn:
        return static_cast<int>(line.remarks.size());
    default:
        return line.changed.isValid() ? line.changed.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s) : QString();
    }
}

QVariant CompletenessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RegisterColumn:
        return tr("Register");
    case RecordsColumn:
        return tr("Records");
    case RemarksColumn:
        return tr("With remarks");
    case ChangedColumn:
        return tr("Last change");
    default:
        return {};
    }
}

} // namespace indikator
