// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recentchangesmodel.h"

#include "ui/models/fieldtext.h"
#include "ui/models/recordsubject.h"

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsShown = 300;
constexpr size_t linesOfStep = 50; // an import touches thousands of records: its first ones stand for it

} // namespace

RecentChangesModel::RecentChangesModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::documentOpened, this, &RecentChangesModel::reload);
    connect(&workspace, &Workspace::changed, this, &RecentChangesModel::addNewest);
    reload();
}

void RecentChangesModel::reload()
{
    beginResetModel();
    m_lines.clear();
    if (m_workspace.isOpen()) {
        m_workspace.attempt([&] {
            for (const Step& step : m_workspace.document().history(stepsShown)) {
                for (size_t i = 0; i < std::min(step.changes.size(), linesOfStep); ++i)
                    m_lines.push_back({step.at, step.who, step.changes[i]});
            }
        });
    }
    endResetModel();
}

void RecentChangesModel::addNewest()
{
    std::vector<Line> lines;
    m_workspace.attempt([&] {
        for (const Step& step : m_workspace.document().history(1)) {
            for (size_t i = 0; i < std::min(step.changes.size(), linesOfStep); ++i)
                lines.push_back({step.at, step.who, step.changes[i]});
        }
    });
    if (lines.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.begin(), lines.begin(), lines.end());
    endInsertRows();
}

Subject RecentChangesModel::subject(const QModelIndex& index) const
{
    if (!index.isValid() || !m_workspace.isOpen())
        return {};
    const RowChange& change = m_lines[static_cast<size_t>(index.row())].change;
    std::optional<Row> row;
    m_workspace.attempt([&] { row = m_workspace.document().findRow(*change.type, change.id); });
    return row ? subjectOf(*change.type, *row) : Subject();
}

int RecentChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RecentChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecentChangesModel::whatOf(const Line& line)
{
    const RowChange& change = line.change;
    if (!change.before || !change.after)
        return change.after ? tr("added") : tr("deleted");
    QStringList titles;
    for (size_t i = 1; i < change.after->size(); ++i) {
        if ((*change.before)[i] != (*change.after)[i])
            titles << change.type->fields()[i].title();
    }
    return tr("changed: %1", "titles of fields").arg(titles.join(", "_L1));
}

QVariant RecentChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case WhenColumn:
        return line.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s);
    case WhoColumn:
        return line.who;
    case KindColumn:
        return line.change.type->title();
    case RecordColumn:
        return line.change.type->displayName(line.change.after ? *line.change.after : *line.change.before);
    default:
        return whatOf(line);
    }
}

QVariant RecentChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case KindColumn:
        return tr("Register");
    case RecordColumn:
        return tr("Record");
    case WhatColumn:
        return tr("What");
    default:
        return {};
    }
}

} // namespace indikator
