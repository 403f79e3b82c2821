// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recentmodel.h"

#include "ui/figure/hues.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>

namespace indikator {

namespace {

/// Quiet, but still readable on the list.
QColor greyed()
{
    const QPalette palette = QGuiApplication::palette();
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.4);
}

} // namespace

RecentModel::RecentModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void RecentModel::setPaths(const QStringList& paths)
{
    beginResetModel();
    m_files.clear();
    for (const QString& path : paths)
        m_files.push_back({path, QFileInfo::exists(path)});
    endResetModel();
}

QString RecentModel::path(const QModelIndex& index) const
{
    return index.isValid() ? m_files[static_cast<size_t>(index.row())].path : QString();
}

bool RecentModel::check(const QModelIndex& index)
{
    File& file = m_files[static_cast<size_t>(index.row())];
    const bool exists = QFileInfo::exists(file.path);
    if (exists != file.exists) {
        file.exists = exists;
        emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    }
    return exists;
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int RecentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const File& file = m_files[static_cast<size_t>(index.row())];
    const QFileInfo info(file.path);
    if (role == Qt::DisplayRole && index.column() == NameColumn)
        return file.exists ? info.completeBaseName() : tr("%1 (no file)").arg(info.completeBaseName());
    if (role == Qt::DisplayRole)
        return QDir::toNativeSeparators(info.path());
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(file.path);
    if (role == Qt::ForegroundRole && !file.exists)
        return QBrush(greyed());
    return {};
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == NameColumn ? tr("Document") : tr("Folder");
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace indikator
