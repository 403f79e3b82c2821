// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pagesview.h"

#include "ui/figure/hues.h"
#include "ui/report/pagepainter.h"
#include "ui/report/units.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

constexpr int gap = 16; ///< between pages and around them
constexpr int shadow = 4;
constexpr double least = 0.25;
constexpr double most = 4;
constexpr double wheelStep = 1.15;

} // namespace

PagesView::PagesView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or pages as wide as the view would change their width
    verticalScrollBar()->setSingleStep(gap * 3);
}

void PagesView::setPages(std::shared_ptr<const PagedReport> pages)
{
    m_pages = std::move(pages);
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    arrange();
    describePlace();
    emit currentPageChanged();
}

void PagesView::setZoom(std::optional<double> zoom)
{
    if (zoom)
        zoom = std::clamp(*zoom, least, most);
    if (zoom == m_zoom)
        return;
    const int page = currentPage();
    const double within = page < 0 ? 0 : -rectOf(page).top() / std::max(1.0, double(rectOf(page).height()));
    m_zoom = zoom;
    arrange();
    if (page >= 0)
        verticalScrollBar()->setValue(m_places[static_cast<size_t>(page)].top() +
                                      qRound(within * m_places[static_cast<size_t>(page)].height()));
    emit zoomChanged();
}

double PagesView::scale() const
{
    if (m_zoom)
        return *m_zoom * logicalDpiX() / unitsPerInch;
    double widest = 1;
    for (const PageLayout& page : m_pages->pages)
        widest = std::max(widest, page.size.width());
    return std::max(viewport()->width() - 2 * gap, gap) / widest;
}

void PagesView::arrange()
{
    m_pictures.clear();
    m_places.clear();
    int y = gap;
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = (m_pages->pages[static_cast<size_t>(page)].size * scale()).toSize();
        m_places.emplace_back(QPoint(-size.width() / 2, y), size);
        y += size.height() + gap;
    }
    const QSize content = contentSize();
    const QSize seen = viewport()->size();
    verticalScrollBar()->setRange(0, content.height() - seen.height());
    verticalScrollBar()->setPageStep(seen.height());
    horizontalScrollBar()->setRange(0, content.width() - seen.width());
    horizontalScrollBar()->setPageStep(seen.width());
    viewport()->update();
}

QSize PagesView::contentSize() const
{
    int widest = 0;
    for (const QRect& place : m_places)
        widest = std::max(widest, place.width());
    return {widest + 2 * gap, m_places.empty() ? 0 : m_places.back().bottom() + gap};
}

QRect PagesView::rectOf(int page) const
{
    const int middle = std::max(contentSize().width(), viewport()->width()) / 2;
    return m_places[static_cast<size_t>(page)].translated(middle - horizontalScrollBar()->value(),
                                                          -verticalScrollBar()->value());
}

int PagesView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto after = std::ranges::upper_bound(m_places, middle, {}, [](const QRect& place) { return place.top(); });
    return m_places.empty() ? -1 : std::max(0, static_cast<int>(after - m_places.begin()) - 1);
}

void PagesView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(m_places[static_cast<size_t>(page)].top() - gap);
}

const QPixmap& PagesView::picture(int page)
{
    QPixmap& picture = m_pictures[page];
    if (!picture.isNull())
        return picture;
    const double ratio = devicePixelRatioF();
    picture = QPixmap((QSizeF(m_places[static_cast<size_t>(page)].size()) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale(), scale());
    paintPage(painter, m_pages->pages[static_cast<size_t>(page)]);
    return picture;
}

void PagesView::paintPageAt(QPainter& painter, int page)
{
    const QRect place = rectOf(page);
    const QColor ground = viewport()->palette().color(QPalette::Mid);
    for (int i = shadow; i > 0; --i)
        painter.fillRect(place.adjusted(i, i, i, i), mixed(ground, Qt::black, 0.35 * (shadow + 1 - i) / shadow));
    painter.drawPixmap(place.topLeft(), picture(page));
}

void PagesView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        if (rectOf(page).adjusted(0, 0, shadow, shadow).intersects(event->rect()))
            paintPageAt(painter, page);
    }
    forgetFarPages();
}

void PagesView::forgetFarPages()
{
    const QRect around = viewport()->rect().adjusted(0, -viewport()->height(), 0, viewport()->height());
    std::erase_if(m_pictures, [&](const auto& kept) { return !rectOf(kept.first).intersects(around); });
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    describePlace();
    emit currentPageChanged();
}

void PagesView::describePlace()
{
    setAccessibleDescription(pageCount() > 0 ? tr("Page %1 of %2").arg(currentPage() + 1).arg(pageCount())
                                             : tr("There are no pages."));
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (!m_zoom && event->oldSize().width() != event->size().width() && page > 0)
        goToPage(page);
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || pageCount() == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double now = scale() * unitsPerInch / logicalDpiX();
    setZoom(now * std::pow(wheelStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace indikator
