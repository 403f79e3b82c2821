// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/historymodel.h"

#include "ui/models/recordedits.h"

#include <QLocale>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr stepRow = 0; ///< internal id of a step; a detail has the row of its step plus one
constexpr qsizetype longestValue = 200;

QString titleOf(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::Undo:
        return HistoryModel::tr("Undone: %1").arg(step.title);
    case Step::Kind::Redo:
        return HistoryModel::tr("Done again: %1").arg(step.title);
    case Step::Kind::Begin:
    case Step::Kind::Do:
        return step.title;
    }
    Q_UNREACHABLE();
}

QString quoted(QString text)
{
    text = text.simplified();
    if (text.isEmpty())
        return HistoryModel::tr("empty");
    return text.size() > longestValue ? text.first(longestValue) + QChar(0x2026) : text;
}

} // namespace

HistoryModel::HistoryModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_names(workspace)
{
    connect(&workspace, &Workspace::documentOpened, this, &HistoryModel::reload);
    connect(&workspace, &Workspace::changed, this, &HistoryModel::addNewest);
    reload();
}

void HistoryModel::setRecord(const Id& record)
{
    if (record == m_record)
        return;
    m_record = record;
    reload();
}

void HistoryModel::setLimit(int limit)
{
    m_limit = limit;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_entries.clear();
    for (const Step& step : read(m_limit))
        m_entries.push_back(entry(step));
    endResetModel();
}

/// A change of the document is one step more, on top.
void HistoryModel::addNewest()
{
    const auto newest = read(1);
    if (newest.empty() || (!m_entries.empty() && newest.front().sequence <= m_entries.front().sequence))
        return;
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), entry(newest.front()));
    endInsertRows();
    forgetOldest();
}

void HistoryModel::forgetOldest()
{
    const int last = rowCount() - 1;
    if (last < m_limit)
        return;
    beginRemoveRows({}, last, last);
    m_entries.pop_back();
    endRemoveRows();
}

std::vector<Step> HistoryModel::read(int limit) const
{
    std::vector<Step> steps;
    if (m_workspace.isOpen())
        m_workspace.attempt([&] { steps = m_workspace.document().history(limit, m_record); });
    return steps;
}

HistoryModel::Entry HistoryModel::entry(const Step& step) const
{
    Entry entry{step.sequence, step.at, step.who, titleOf(step), {}};
    for (const RowChange& change : step.changes)
        entry.details << details(change);
    return entry;
}

QStringList HistoryModel::details(const RowChange& change) const
{
    const RecordType& type = *change.type;
    const QString record = recordTitle(type, change.after ? *change.after : *change.before);
    QStringList lines;
    if (!change.before || !change.after)
        lines << (change.after ? tr("added: %1") : tr("deleted: %1")).arg(record);
    const Row before = change.before.value_or(type.blank());
    const Row after = change.after.value_or(type.blank());
    for (size_t i = 1; i < type.fields().size(); ++i) {
        const Field& field = type.fields()[i];
        if (before[i] == after[i])
            continue;
        lines << tr("%1: %2 → %3", "title of a field, its value before and after")
                     .arg(field.title(), quoted(fieldText(field, before[i], m_names)),
                          quoted(fieldText(field, after[i], m_names)));
    }
    return lines;
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto sequence = parent.isValid() ? m_entries[static_cast<size_t>(parent.row())].sequence : 0;
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(sequence) : stepRow);
}

/// A detail remembers its step by sequence, for steps move down when a new one comes.
QModelIndex HistoryModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == stepRow)
        return {};
    const auto sequence = static_cast<qint64>(child.internalId());
    const auto found = std::ranges::find(m_entries, sequence, &Entry::sequence);
    if (found == m_entries.end())
        return {};
    return createIndex(static_cast<int>(found - m_entries.begin()), 0, stepRow);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_entries.size());
    if (parent.column() > 0 || parent.internalId() != stepRow)
        return 0;
    return static_cast<int>(m_entries[static_cast<size_t>(parent.row())].details.size());
}

int HistoryModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    if (const QModelIndex step = index.parent(); step.isValid()) {
        const Entry& entry = m_entries[static_cast<size_t>(step.row())];
        return index.column() == WhatColumn ? entry.details[index.row()] : QString();
    }
    return stepText(m_entries[static_cast<size_t>(index.row())], index.column());
}

QString HistoryModel::stepText(const Entry& entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return entry.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s);
    case WhoColumn:
        return entry.who;
    default:
        return entry.what;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    default:
        return {};
    }
}

} // namespace indikator
