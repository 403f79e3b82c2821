// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/standardmodel.h"

#include "ui/models/evidencedesk.h"

#include <QFont>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const std::optional<StandardSheet>& sheet)
{
    QStringList ids;
    if (sheet) {
        for (const StandardLine& line : sheet->lines)
            ids << line.requirement->id;
    }
    return ids;
}

} // namespace

StandardModel::StandardModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &StandardModel::refresh);
    refresh();
}

void StandardModel::refresh()
{
    const StandardSheet* const now = m_workspace.evidence().standard();
    std::optional<StandardSheet> next;
    if (now)
        next = *now;
    if (idsOf(next) != idsOf(m_sheet)) {
        beginResetModel(); // another edition, or none: other rows
        m_sheet = std::move(next);
        endResetModel();
        return;
    }
    m_sheet = std::move(next);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const StandardLine* StandardModel::line(const QModelIndex& index) const
{
    return m_sheet && index.isValid() ? &m_sheet->lines[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex StandardModel::indexOf(QStringView requirement) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_sheet->lines[static_cast<size_t>(row)].requirement->id == requirement)
            return index(row, 0);
    }
    return {};
}

int StandardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(m_sheet->lines.size());
}

int StandardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StandardModel::data(const QModelIndex& index, int role) const
{
    const StandardLine* const here = line(index);
    if (!here || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    switch (index.column()) {
    case ParagraphColumn:
        return here->requirement->paragraph;
    case RequirementColumn:
        return here->requirement->title;
    case StateColumn:
        return requirementStateText(here->answer.state);
    case ProposalColumn: {
        const QString proposed =
            here->proposed() == RequirementState::Unknown ? tr("by hand") : requirementStateText(here->proposed());
        const QString text =
            tr("%1 (%2)", "proposed state and its class").arg(proposed, letterOf(here->proposal.confidence));
        return here->lacksReason() ? tr("≠ %1, give the reason").arg(text) : here->differs() ? u"≠ "_s + text : text;
    }
    default: {
        const QString threshold = thresholdText(*here->requirement);
        if (threshold.isEmpty())
            return here->value();
        const QString needed = tr("needed: %1").arg(threshold);
        return here->value().isEmpty() ? needed : here->value() + u'\n' + needed;
    }
    }
}

QVariant StandardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case ParagraphColumn:
        return tr("Par.");
    case RequirementColumn:
        return tr("Requirement");
    case StateColumn:
        return tr("State");
    case ProposalColumn:
        return tr("By the registers");
    default:
        return tr("Value and threshold");
    }
}

NormsModel::NormsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &NormsModel::refresh);
    refresh();
}

void NormsModel::refresh()
{
    const Evaluation* const evaluation = m_workspace.evaluation();
    const StandardSheet* const sheet = m_workspace.evidence().standard();
    std::vector<NormRow> next = evaluation && sheet ? normRows(*evaluation, *sheet) : std::vector<NormRow>();
    if (next.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < next.size(); ++i) {
        if (next[i] == m_rows[i])
            continue;
        m_rows[i] = next[i];
        const int row = static_cast<int>(i);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int NormsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NormsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool NormsModel::asksMore(const NormRow& row, int column)
{
    if (column == StandardColumn)
        return row.stricter == Stricter::Standard || row.stricter == Stricter::Both;
    if (column != MatrixColumn && column != ChecklistColumn)
        return false;
    return row.stricter == Stricter::Methodology || row.stricter == Stricter::Both;
}

QVariant NormsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const NormRow& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::FontRole && asksMore(row, index.column())) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case SubjectColumn:
        return row.subject;
    case NowColumn:
        return row.now;
    case MatrixColumn:
        return row.matrix.isEmpty() ? u"—"_s : row.matrix;
    case ChecklistColumn:
        return row.checklist.isEmpty() ? u"—"_s : row.checklist;
    case StandardColumn:
        return row.standard;
    default: {
        const QString more = stricterText(row.stricter);
        return row.note.isEmpty() ? more : more.isEmpty() ? row.note : more + u". "_s + row.note;
    }
    }
}

QVariant NormsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SubjectColumn:
        return tr("Subject");
    case NowColumn:
        return tr("Now");
    case MatrixColumn:
        return tr("Matrix: the next level (recommended)");
    case ChecklistColumn:
        return tr("Checklist: the maximum (recommended)");
    case StandardColumn:
        return tr("Standard (the norm)");
    default:
        return tr("Asks for more");
    }
}

} // namespace indikator
