// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/introductionlist.h"

#include "core/base/period.h"
#include "core/operations/profiles.h"
#include "core/organisation/centre.h"
#include "ui/models/workspace.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace indikator {

IntroductionList::IntroductionList(Workspace& workspace, QWidget* parent)
    : QTreeWidget(parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("Introduction by centre"));
    setHeaderLabels({tr("Employment centre"), tr("Introduced on")});
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &IntroductionList::onItemChanged);
}

void IntroductionList::show(const Id& object)
{
    const QScopedValueRollback guard(m_isFilling, true);
    const int row = indexOfTopLevelItem(currentItem());
    m_object = object;
    clear();
    if (object.isNull())
        return;
    m_workspace.attempt([&] {
        const auto& introductions = m_workspace.document().ownedBy<Introduction>(object);
        for (const Centre& centre : m_workspace.document().all<Centre>()) {
            if (!centre.countsInEach)
                continue;
            const auto found = std::ranges::find(introductions, centre.id, &Introduction::centre);
            const bool isIn = found != introductions.end();
            auto* const item = new QTreeWidgetItem(this, {centre.name, isIn ? officeDate(found->date) : QString()});
            item->setData(0, Qt::UserRole, centre.id.toString());
            item->setCheckState(0, isIn ? Qt::Checked : Qt::Unchecked);
            if (!m_workspace.canEdit())
                item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        }
    });
    setCurrentItem(topLevelItem(std::max(row, 0)));
}

void IntroductionList::onItemChanged(QTreeWidgetItem* item, int column)
{
    if (m_isFilling || column != 0)
        return;
    const Id centre = Id::parse(item->data(0, Qt::UserRole).toString()).value_or(Id());
    const QDate day = item->checkState(0) == Qt::Checked ? m_workspace.today() : QDate();
    QMetaObject::invokeMethod( // the list is filled anew, which an item must outlive
        this,
        [this, object = m_object, centre, day] {
            m_workspace.attempt([&] { setIntroduction(m_workspace.document(), object, centre, day); });
        },
        Qt::QueuedConnection);
}

} // namespace indikator
