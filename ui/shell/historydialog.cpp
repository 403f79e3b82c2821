// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/historydialog.h"

#include "ui/models/historymodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace indikator {

HistoryDialog::HistoryDialog(Workspace& workspace, const Id& record, QWidget* parent)
    : QDialog(parent)
    , m_model(new HistoryModel(workspace, this))
{
    setWindowTitle(tr("History"));
    resize(860, 560);
    m_model->setRecord(record);
    auto* const proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_model);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setRecursiveFilteringEnabled(true);
    proxy->setAutoAcceptChildRows(true);
    auto* const filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the history"));
    filter->setClearButtonEnabled(true);
    auto* const view = new QTreeView(this);
    view->setModel(proxy);
    view->setAlternatingRowColors(true);
    view->setUniformRowHeights(true);
    view->setAccessibleName(tr("History, newest first"));
    const int character = fontMetrics().averageCharWidth();
    view->setColumnWidth(HistoryModel::WhenColumn, 24 * character);
    view->setColumnWidth(HistoryModel::WhoColumn, 22 * character);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    view->setFocus();
}

} // namespace indikator
