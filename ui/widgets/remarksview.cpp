// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/remarksview.h"

#include "ui/widgets/paddeddelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace indikator {

namespace {

constexpr double titleShare = 0.58;

} // namespace

RemarksView::RemarksView(RemarksModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new PaddedDelegate(this));
    setRootIsDecorated(false);
    setWordWrap(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setHighlightSections(false);
    connect(this, &QTreeView::doubleClicked, this, &RemarksView::goToCurrent);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &RemarksView::fitHeight, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RemarksView::fitHeight, Qt::QueuedConnection);
}

void RemarksView::goToCurrent()
{
    const QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model.index(0, 0);
    if (index.isValid())
        emit goTo(m_model.subject(index));
}

int RemarksView::contentHeight() const
{
    int height = header()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += indexRowSizeHint(m_model.index(row, 0));
    return height;
}

QSize RemarksView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, contentHeight()};
}

QSize RemarksView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, contentHeight()};
}

void RemarksView::fitHeight()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void RemarksView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goToCurrent();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RemarksView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    header()->resizeSection(RemarksModel::TitleColumn, qRound(event->size().width() * titleShare));
    fitHeight();
}

void RemarksView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

void RemarksView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void RemarksView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        emit currentMoved(visualRect(current).translated(viewport()->pos()));
}

void RemarksView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

} // namespace indikator
