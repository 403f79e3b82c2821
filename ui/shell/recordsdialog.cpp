// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/recordsdialog.h"

#include "ui/models/completenessmodel.h"
#include "ui/models/recentchangesmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace indikator {

RecordsDialog::RecordsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_changes(new RecentChangesModel(workspace, this))
    , m_completeness(new CompletenessModel(workspace, this))
{
    setWindowTitle(tr("Recent changes and completeness"));
    resize(960, 560);
    auto* const tabs = new QTabWidget(this);
    tabs->addTab(makeChanges(), tr("Recent changes"));
    tabs->addTab(makeCompleteness(), tr("Completeness"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QTableView* RecordsDialog::makeView(const QString& name)
{
    auto* const view = new QTableView(this);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

QWidget* RecordsDialog::makeChanges()
{
    auto* const page = new QWidget(this);
    auto* const filter = new QLineEdit(page);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the changes"));
    filter->setClearButtonEnabled(true);
    auto* const proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_changes);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView* const view = makeView(tr("Recent changes, newest first"));
    view->setModel(proxy);
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{RecentChangesModel::WhenColumn, 18},
                                          {RecentChangesModel::WhoColumn, 18},
                                          {RecentChangesModel::KindColumn, 24},
                                          {RecentChangesModel::RecordColumn, 44}};
    for (const auto& [column, characters] : widths)
        view->setColumnWidth(column, characters * character);
    auto* const layout = new QVBoxLayout(page);
    layout->addWidget(filter);
    layout->addWidget(view, 1);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(view, &QTableView::activated, this,
            [this, proxy](const QModelIndex& index) { leaveFor(m_changes->subject(proxy->mapToSource(index))); });
    return page;
}

QWidget* RecordsDialog::makeCompleteness()
{
    QTableView* const view = makeView(tr("Completeness of the registers"));
    view->setModel(m_completeness);
    const int character = fontMetrics().averageCharWidth();
    view->setColumnWidth(CompletenessModel::RegisterColumn, 50 * character);
    view->setColumnWidth(CompletenessModel::RecordsColumn, 14 * character);
    view->setColumnWidth(CompletenessModel::RemarksColumn, 18 * character);
    connect(view, &QTableView::activated, this, [this](const QModelIndex& index) {
        leaveFor({Subject::Kind::Record, m_completeness->type(index.row()).name(), {}});
    });
    return view;
}

void RecordsDialog::leaveFor(const Subject& subject)
{
    if (subject.kind == Subject::Kind::None)
        return;
    accept();
    emit goTo(subject);
}

} // namespace indikator
