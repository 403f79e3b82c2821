// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/centreanswersmodel.h"

#include "core/methodology/facttext.h"
#include "core/report/figuredata.h"
#include "core/report/wording.h"
#include "ui/models/matrixmodel.h"

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString stateText(HeatMapFigure::State state)
{
    switch (state) {
    case HeatMapFigure::State::Met:
        return CentreAnswersModel::tr("met");
    case HeatMapFigure::State::Partly:
        return CentreAnswersModel::tr("partly met");
    case HeatMapFigure::State::Missing:
        return CentreAnswersModel::tr("not met");
    case HeatMapFigure::State::Unanswered:
        return CentreAnswersModel::tr("unanswered");
    case HeatMapFigure::State::NotRequired:
        return CentreAnswersModel::tr("not required yet");
    }
    Q_UNREACHABLE();
}

bool fits(const FactKind& kind, const Fact& fact)
{
    return kind.parse(kind.spell(fact)) == std::optional(fact);
}

} // namespace

CentreAnswersModel::CentreAnswersModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    build();
    connect(&workspace, &Workspace::evaluationChanged, this, &CentreAnswersModel::refresh);
}

void CentreAnswersModel::build()
{
    m_conditions.clear();
    m_centres.clear();
    if (!m_workspace.evaluation())
        return;
    m_matrix = m_workspace.evaluation()->matrix;
    m_centres = m_workspace.evaluation()->answers.centres;
    m_conditions = centreConditions(m_matrix);
}

void CentreAnswersModel::refresh()
{
    const Evaluation* const evaluation = m_workspace.evaluation();
    const bool sameShape = evaluation && !m_conditions.empty() && m_centres == evaluation->answers.centres &&
                           m_matrix.measures.size() == evaluation->matrix.measures.size() &&
                           m_conditions.size() == centreConditions(evaluation->matrix).size();
    if (!sameShape) {
        beginResetModel(); // another document, assessment or list of centres
        build();
        endResetModel();
    } else if (!m_centres.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

const Condition* CentreAnswersModel::condition(const QModelIndex& index) const
{
    return index.isValid() ? m_conditions[static_cast<size_t>(index.column())] : nullptr;
}

Id CentreAnswersModel::centre(const QModelIndex& index) const
{
    return index.isValid() ? m_centres[static_cast<size_t>(index.row())].id : Id();
}

const FactKind& CentreAnswersModel::kind(int column) const
{
    return m_matrix.kindOf(*m_conditions[static_cast<size_t>(column)]);
}

HeatMapFigure::State CentreAnswersModel::state(const QModelIndex& index) const
{
    const Evaluation& evaluation = *m_workspace.evaluation();
    const Fact* const fact = evaluation.answers.fact(condition(index)->id, centre(index));
    return answerState(*evaluation.matrix.condition(condition(index)->id), fact, evaluation.score.matrix.level.next());
}

bool CentreAnswersModel::write(const std::vector<FactEntry>& entries)
{
    if (entries.empty() || !m_workspace.canAnswer())
        return false;
    return m_workspace.attempt([&] { answerConditions(m_workspace.document(), m_workspace.assessment(), entries); });
}

bool CentreAnswersModel::answer(const QModelIndexList& indexes, const std::optional<Fact>& fact)
{
    std::vector<FactEntry> entries;
    for (const QModelIndex& index : indexes) {
        if (index.isValid() && (!fact || fits(kind(index.column()), *fact)))
            entries.push_back({condition(index)->id, centre(index), fact});
    }
    return write(entries);
}

QStringList CentreAnswersModel::paste(const QModelIndex& corner, const std::vector<QStringList>& texts)
{
    std::vector<FactEntry> entries;
    QStringList faults;
    for (size_t r = 0; r < texts.size(); ++r) {
        for (qsizetype c = 0; c < texts[r].size(); ++c) {
            const QModelIndex cell = index(corner.row() + static_cast<int>(r), corner.column() + static_cast<int>(c));
            const QString text = texts[r][c].trimmed();
            const auto fact = cell.isValid() ? factFromText(kind(cell.column()), text) : std::nullopt;
            if (!cell.isValid())
                faults << tr("Row %1, column %2 of the pasted cells is outside the table.").arg(r + 1).arg(c + 1);
            else if (!fact && !text.isEmpty())
                faults << tr("Row %1, column %2: “%3” is not an answer; expected %4.")
                              .arg(r + 1)
                              .arg(c + 1)
                              .arg(text, kind(cell.column()).expectedForm());
            else
                entries.push_back({condition(cell)->id, centre(cell), fact});
        }
    }
    if (faults.isEmpty())
        write(entries);
    return faults;
}

int CentreAnswersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_centres.size());
}

int CentreAnswersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conditions.size());
}

QVariant CentreAnswersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_workspace.evaluation())
        return {};
    const Fact* const fact = m_workspace.evaluation()->answers.fact(condition(index)->id, centre(index));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return fact ? kind(index.column()).show(*fact) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1\n%2: %3"_s.arg(conditionTitle(m_matrix, *condition(index)),
                                   headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                   stateText(state(index)));
    case StateRole:
        return static_cast<int>(state(index));
    case FactKindRole:
        return QVariant::fromValue(kind(index.column()));
    default:
        return {};
    }
}

QVariant CentreAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? m_centres[static_cast<size_t>(section)].name
                                                               : QVariant();
    if (section >= columnCount())
        return {};
    const Condition& condition = *m_conditions[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return m_matrix.measureOf(condition).number;
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(conditionTitle(m_matrix, condition))
                                                                     : QVariant();
}

Qt::ItemFlags CentreAnswersModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_workspace.canAnswer() ? flags | Qt::ItemIsEditable : flags;
}

bool CentreAnswersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const auto fact = factFromText(kind(index.column()), text);
    return (fact || text.isEmpty()) && answer({index}, fact);
}

} // namespace indikator
