// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/conflictsmodel.h"

#include "core/assessment/assessment.h"
#include "ui/models/fieldtext.h"

#include <QJsonDocument>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

ConflictsModel::ConflictsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_names(workspace)
{}

void ConflictsModel::setCollection(const Collection* collection)
{
    beginResetModel();
    m_collection = collection;
    m_entries.clear();
    for (size_t file = 0; collection && file < collection->files.size(); ++file) {
        if (!collection->files[file].isAcceptable())
            continue;
        for (size_t i = 0; i < collection->files[file].plan.conflicts.size(); ++i)
            m_entries.push_back({file, i, std::nullopt});
    }
    endResetModel();
}

void ConflictsModel::choose(int row, Side side)
{
    m_entries[static_cast<size_t>(row)].choice = side;
    emit dataChanged(index(row, ChoiceColumn), index(row, ChoiceColumn));
    emit chosen();
}

void ConflictsModel::chooseForOpen(Side side)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!choice(row))
            choose(row, side);
    }
}

std::optional<Side> ConflictsModel::choice(int row) const
{
    return m_entries[static_cast<size_t>(row)].choice;
}

int ConflictsModel::openCount() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, [](const Entry& entry) { return !entry.choice; }));
}

int ConflictsModel::nextOpen(int row, bool forward) const
{
    for (int next = row + (forward ? 1 : -1); next >= 0 && next < rowCount(); next += forward ? 1 : -1) {
        if (!choice(next))
            return next;
    }
    return -1;
}

std::vector<Choices> ConflictsModel::choices() const
{
    std::vector<Choices> choices = allChoices(*m_collection, Side::Ours);
    for (const Entry& entry : m_entries)
        choices[entry.file][entry.conflict] = entry.choice.value_or(Side::Ours);
    return choices;
}

int ConflictsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ConflictsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_entries[static_cast<size_t>(index.row())], index.column());
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CentreColumn:
        return tr("Centre");
    case PlaceColumn:
        return tr("What");
    case BaseColumn:
        return tr("Was");
    case OursColumn:
        return tr("Ours");
    case TheirsColumn:
        return tr("Theirs");
    case ChoiceColumn:
        return tr("Choice");
    default:
        return {};
    }
}

const Conflict& ConflictsModel::conflict(const Entry& entry) const
{
    return m_collection->files[entry.file].plan.conflicts[entry.conflict];
}

QString ConflictsModel::text(const Entry& entry, int column) const
{
    const Conflict& conflict = this->conflict(entry);
    switch (column) {
    case CentreColumn:
        return m_collection->files[entry.file].centreName;
    case PlaceColumn:
        return place(entry);
    case BaseColumn:
        return shown(conflict, conflict.base);
    case OursColumn:
        return shown(conflict, conflict.ours);
    case TheirsColumn:
        return shown(conflict, conflict.theirs);
    case ChoiceColumn:
        return !entry.choice ? QString() : *entry.choice == Side::Ours ? tr("✓ ours") : tr("✓ theirs");
    default:
        return {};
    }
}

QString ConflictsModel::place(const Entry& entry) const
{
    const Conflict& conflict = this->conflict(entry);
    const QString record = m_collection->describe(m_collection->files[entry.file], conflict);
    switch (conflict.kind) {
    case Conflict::Kind::Field:
        return tr("%1: %2").arg(record, conflict.key.type->fields()[static_cast<size_t>(conflict.field)].title());
    case Conflict::Kind::GoneHere:
        return tr("%1: removed here, changed in the file").arg(record);
    case Conflict::Kind::GoneThere:
        return tr("%1: removed in the file, changed or needed here").arg(record);
    case Conflict::Kind::NeededByFile:
        return tr("%1: removed here, needed in the file").arg(record);
    }
    Q_UNREACHABLE();
}

QString ConflictsModel::shown(const Conflict& conflict, const std::optional<Row>& row) const
{
    if (!row)
        return tr("(none)");
    const RecordType& type = *conflict.key.type;
    if (conflict.kind != Conflict::Kind::Field)
        return type.displayName(*row);
    const Field& field = type.fields()[static_cast<size_t>(conflict.field)];
    const QJsonValue& value = (*row)[static_cast<size_t>(conflict.field)];
    if (isEmptyValue(value))
        return tr("(empty)");
    return field.type == FieldType::Json ? answerText(conflict, *row) : fieldText(field, value, m_names);
}

/// An answer of the matrix in the words of its methodology.
QString ConflictsModel::answerText(const Conflict& conflict, const Row& row) const
{
    const QJsonValue& value = row[static_cast<size_t>(conflict.field)];
    const QString plain = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    if (conflict.key.type != &recordTable<MatrixAnswer>() || !m_workspace.isOpen())
        return plain;
    const MatrixAnswer answer = recordTable<MatrixAnswer>().record(row);
    const auto assessment = m_workspace.document().find<Assessment>(answer.assessment);
    if (!assessment)
        return plain;
    const Matrix& matrix = m_workspace.document().methodology(assessment->edition)->matrix;
    const Condition* const condition = matrix.condition(answer.condition);
    const auto fact = condition ? matrix.kindOf(*condition).parse(value) : std::nullopt;
    return fact ? matrix.kindOf(*condition).show(*fact) : plain;
}

} // namespace indikator
