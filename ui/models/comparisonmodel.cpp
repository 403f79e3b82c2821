// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/comparisonmodel.h"

#include <QFont>

namespace indikator {

namespace {

constexpr int firstValue = ComparisonModel::titleColumn + 1;

/// The official titles are longer than a row of a table should be high; the tool tip tells them in full.
QString shortened(const QString& text)
{
    constexpr qsizetype longest = 110;
    return text.size() <= longest ? text : text.first(longest - 1) + QChar(0x2026);
}

bool isAlwaysShown(const ComparisonSheet::Row& row)
{
    return row.kind == ComparisonSheet::Kind::Heading || row.kind == ComparisonSheet::Kind::Result;
}

} // namespace

void ComparisonModel::setSheet(ComparisonSheet sheet, bool onlyChanged)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    if (onlyChanged)
        std::erase_if(m_sheet.rows,
                      [](const ComparisonSheet::Row& row) { return !isAlwaysShown(row) && !row.isChanged(); });
    endResetModel();
}

bool ComparisonModel::isHeading(int row) const
{
    return m_sheet.rows[static_cast<size_t>(row)].kind == ComparisonSheet::Kind::Heading;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstValue + valueCount() + 2;
}

QString ComparisonModel::text(const ComparisonSheet::Row& row, int column) const
{
    if (column == 0)
        return row.number;
    if (column == titleColumn)
        return row.title;
    if (column < firstValue + valueCount())
        return row.values.value(column - firstValue);
    return column == firstValue + valueCount() ? row.change : row.reason;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparisonSheet::Row& row = m_sheet.rows[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::DisplayRole)
        return shortened(text(row, index.column()));
    if (role == Qt::FontRole && isAlwaysShown(row)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Row");
    if (section == titleColumn)
        return tr("What");
    if (section < firstValue + valueCount())
        return m_sheet.columns.value(section - firstValue);
    return section == firstValue + valueCount() ? tr("Change") : tr("Whose answers");
}

} // namespace indikator
