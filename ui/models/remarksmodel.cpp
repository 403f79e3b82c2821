// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/remarksmodel.h"

#include <algorithm>

namespace indikator {

namespace {

/// Where the remark about the subject is from `first` on, or the size.
int find(const std::vector<Remark>& remarks, const Subject& subject, int first = 0)
{
    const auto found = std::ranges::find(remarks.begin() + first, remarks.end(), subject, &Remark::subject);
    return static_cast<int>(found - remarks.begin());
}

} // namespace

RemarksModel::RemarksModel(const QString& titleHeader, const QString& textHeader, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers{titleHeader, textHeader}
{}

void RemarksModel::setRemarks(const std::vector<Remark>& remarks)
{
    removeOthers(remarks);
    for (int row = 0; row < static_cast<int>(remarks.size()); ++row)
        place(row, remarks[static_cast<size_t>(row)]);
}

void RemarksModel::place(int row, const Remark& remark)
{
    const int now = find(m_remarks, remark.subject, row);
    if (now > row && now < rowCount())
        remove(now); // another order, after a change of the edition
    if (now != row || now == rowCount()) {
        insert(row, remark);
    } else if (m_remarks[static_cast<size_t>(row)] != remark) {
        m_remarks[static_cast<size_t>(row)] = remark;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void RemarksModel::removeOthers(const std::vector<Remark>& remarks)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (find(remarks, m_remarks[static_cast<size_t>(row)].subject) == static_cast<int>(remarks.size()))
            remove(row);
    }
}

void RemarksModel::insert(int row, const Remark& remark)
{
    beginInsertRows({}, row, row);
    m_remarks.insert(m_remarks.begin() + row, remark);
    endInsertRows();
}

void RemarksModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_remarks.erase(m_remarks.begin() + row);
    endRemoveRows();
}

Subject RemarksModel::subject(const QModelIndex& index) const
{
    return index.isValid() ? m_remarks[static_cast<size_t>(index.row())].subject : Subject();
}

int RemarksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_remarks.size());
}

int RemarksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemarksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Remark& remark = m_remarks[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == TitleColumn ? remark.title : remark.text;
    return {};
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace indikator
