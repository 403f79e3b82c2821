// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigation.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace indikator {

Navigation::Navigation(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* current) {
        for (const auto& [item, page] : m_entries) {
            if (item == current)
                emit pageChosen(page);
        }
    });
}

void Navigation::addSection(const QString& title)
{
    m_section = new QTreeWidgetItem(this, {title});
    m_section->setFlags(Qt::ItemIsEnabled); // a heading: not selectable, and not disabled, or its pages would be
    QFont small = font();
    small.setCapitalization(QFont::AllUppercase);
    m_section->setFont(0, small);
    m_section->setFirstColumnSpanned(true);
    m_section->setForeground(0, palette().brush(QPalette::PlaceholderText));
    m_section->setSizeHint(0, QSize(0, fontMetrics().height() * 2));
    m_section->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    m_section->setExpanded(true);
}

void Navigation::addPage(Page* page)
{
    auto* const item = m_section ? new QTreeWidgetItem(m_section) : new QTreeWidgetItem(this);
    item->setText(0, page->title());
    item->setSizeHint(0, QSize(0, fontMetrics().height() * 3 / 2));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_entries.append({item, page});
}

QSize Navigation::minimumSizeHint() const
{
    int width = 0;
    for (const auto& [item, page] : m_entries)
        width = std::max(width, fontMetrics().horizontalAdvance(item->text(0) + QStringLiteral("  ") + item->text(1)));
    return {width + 5 * fontMetrics().averageCharWidth() + 2 * frameWidth(), fontMetrics().height() * 5};
}

/// Rows are as high as the text asks for.
void Navigation::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (const auto& [item, page] : m_entries)
        item->setSizeHint(0, QSize(0, fontMetrics().height() * 3 / 2));
    updateGeometry();
}

void Navigation::setCurrentPage(const Page* page)
{
    for (const auto& [item, entry] : m_entries) {
        if (entry == page)
            setCurrentItem(item);
    }
}

void Navigation::setForCentre(bool isCentre)
{
    for (const auto& [item, page] : m_entries)
        item->setHidden(isCentre && !page->suitsCentre());
    for (int i = 0; i < topLevelItemCount(); ++i) { // a section without pages is no heading
        QTreeWidgetItem* const top = topLevelItem(i);
        bool hasPages = top->childCount() == 0 && !top->isHidden();
        for (int child = 0; child < top->childCount(); ++child)
            hasPages = hasPages || !top->child(child)->isHidden();
        top->setHidden(!hasPages);
    }
}

void Navigation::refreshBadges()
{
    for (const auto& [item, page] : m_entries) {
        item->setText(1, page->badge());
        item->setData(0, Qt::AccessibleTextRole,
                      page->badge().isEmpty() ? page->title() : tr("%1: %2").arg(page->title(), page->badge()));
    }
}

} // namespace indikator
