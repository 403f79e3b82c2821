// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/collectedmodel.h"

#include <QFileInfo>

namespace indikator {

namespace {

/// A sign before the word: nothing is said by colour alone.
QString sign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
    case Verdict::Newer:
        return QStringLiteral("✓ ");
    case Verdict::Conflict:
        return QStringLiteral("≠ ");
    case Verdict::Duplicate:
    case Verdict::Later:
        return QStringLiteral("– ");
    default:
        return QStringLiteral("✗ ");
    }
}

QVariant text(const CollectedFile& file, int column)
{
    const auto count = [&](int number) { return file.isAcceptable() ? QVariant(number) : QVariant(); };
    switch (column) {
    case CollectedModel::CentreColumn:
        return file.centreName;
    case CollectedModel::FileColumn:
        return QFileInfo(file.path).fileName();
    case CollectedModel::VerdictColumn:
        return sign(file.verdict) + (file.plan.conflicts.empty()
                                         ? verdictText(file.verdict)
                                         : CollectedModel::tr("Conflicts: %1").arg(file.plan.conflicts.size()));
    case CollectedModel::NewColumn:
        return count(file.added);
    case CollectedModel::ChangedColumn:
        return count(file.changed);
    case CollectedModel::RemovedColumn:
        return count(file.removed);
    case CollectedModel::RemarkColumn:
        return file.remark;
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column == CollectedModel::NewColumn || column == CollectedModel::ChangedColumn ||
           column == CollectedModel::RemovedColumn;
}

} // namespace

void CollectedModel::setCollection(const Collection* collection)
{
    beginResetModel();
    m_collection = collection;
    endResetModel();
}

int CollectedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_collection ? 0 : static_cast<int>(m_collection->files.size());
}

int CollectedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CollectedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CollectedFile& file = m_collection->files[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(file, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == FileColumn ? QVariant(file.path) : text(file, index.column());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CollectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CentreColumn:
        return tr("Centre");
    case FileColumn:
        return tr("File");
    case VerdictColumn:
        return tr("Verdict");
    case NewColumn:
        return tr("New records");
    case ChangedColumn:
        return tr("Changed");
    case RemovedColumn:
        return tr("Removed");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace indikator
