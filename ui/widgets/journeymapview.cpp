// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/journeymapview.h"

#include "ui/figure/layoutunits.h"

#include <QAccessible>
#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

constexpr double leastColumn = em * 13; ///< a narrower stage is scrolled to instead
constexpr double titleColumn = em * 9;

} // namespace

JourneyMapView::JourneyMapView(JourneyBoard& board, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_board(board)
{
    setAccessibleName(tr("Map of the journey"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    connect(&board, &JourneyBoard::changed, this, &JourneyMapView::onBoardChanged);
    onBoardChanged();
}

double JourneyMapView::textHeight() const
{
    return QFontInfo(font()).pixelSize();
}

double JourneyMapView::scale() const
{
    return textHeight() / em;
}

FigureStyle JourneyMapView::style() const
{
    return FigureStyle::screen(palette(), textHeight());
}

QSize JourneyMapView::sizeHint() const
{
    return {static_cast<int>(60 * textHeight()), static_cast<int>(34 * textHeight())};
}

void JourneyMapView::onBoardChanged()
{
    const Place before = m_current;
    m_current.stage = std::clamp(m_current.stage, 0, std::max(0, m_board.stageCount() - 1));
    m_current.lane = std::clamp(m_current.lane, -1, m_board.laneCount() - 1);
    m_current.item = std::clamp(m_current.item, 0, std::max(0, itemCount(m_current.stage, m_current.lane) - 1));
    finishEditing(false);
    layOut();
    if (m_current != before || !m_board.data())
        tellCurrent();
    else
        emit currentChanged(); // what stands there may be another one
}

int JourneyMapView::itemCount(int stage, int lane) const
{
    if (!m_board.objectsOf(lane) || stage >= m_board.stageCount())
        return 0;
    const auto& items = m_board.items(stage, lane);
    return static_cast<int>(std::ranges::count_if(items, [](const JourneyBoard::Item& item) { return item.type; }));
}

void JourneyMapView::layOut()
{
    m_picture = {};
    m_layout = {};
    if (m_board.stageCount() > 0) {
        const double wanted = titleColumn + leastColumn * m_board.stageCount() + 2 * margin;
        const double width = std::max(wanted, viewport()->width() / scale());
        m_layout = JourneyPainter(m_board.figure(), style()).layout(width, 1);
    }
    const QSizeF size = QSizeF(m_layout.width + 2 * margin, m_layout.lanes.empty() ? 0 : m_layout.height()) * scale();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.width())) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(2 * textHeight()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.height())) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(2 * textHeight()));
    viewport()->update();
}

/// The map is drawn once after each change; scrolling only copies.
void JourneyMapView::render()
{
    const double ratio = devicePixelRatioF();
    const QSizeF size = QSizeF(m_layout.width + 2 * margin, m_layout.height()) * scale();
    m_picture = QPixmap((size * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(palette().color(QPalette::Base));
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale(), scale());
    JourneyPainter(m_board.figure(), style()).paint(painter, m_layout);
    paintPrompts(painter);
}

/// What to write in an empty cell; it is never printed.
void JourneyMapView::paintPrompts(QPainter& painter)
{
    painter.setPen(style().quietInk);
    QFont font = style().font(0.9);
    font.setItalic(true);
    painter.setFont(font);
    for (int lane = 0; lane < m_board.laneCount() && m_board.canEdit(); ++lane) {
        for (int stage = 0; stage < m_board.stageCount(); ++stage) {
            const auto& cell = m_board.figure().lanes[static_cast<size_t>(lane)].cells[static_cast<size_t>(stage)];
            if (m_board.isCurve(lane) || !cell.empty())
                continue;
            const QRectF box = m_layout.cellBox(static_cast<size_t>(stage), static_cast<size_t>(lane));
            painter.drawText(box.adjusted(em / 3, em / 4, -em / 3, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                             m_board.prompt(lane));
        }
    }
}

QRectF JourneyMapView::boxOf(const Place& place) const
{
    if (place.stage < 0 || place.stage >= m_board.stageCount() || m_layout.lanes.empty())
        return {};
    const auto stage = static_cast<size_t>(place.stage);
    QRectF box = m_layout.stageBox(stage);
    if (place.lane >= 0 && static_cast<size_t>(place.lane) < m_layout.lanes.size()) {
        const auto lane = static_cast<size_t>(place.lane);
        box = m_layout.cellBox(stage, lane);
        if (itemCount(place.stage, place.lane) > 0) {
            const auto boxes = JourneyPainter(m_board.figure(), style()).entryBoxes(stage, lane, m_layout);
            if (static_cast<size_t>(place.item) < boxes.size())
                box = boxes[static_cast<size_t>(place.item)].adjusted(-em / 5, -em / 8, em / 5, em / 8);
        }
    }
    return {box.topLeft() * scale(), box.size() * scale()};
}

QPointF JourneyMapView::origin() const
{
    return {static_cast<double>(horizontalScrollBar()->value()), static_cast<double>(verticalScrollBar()->value())};
}

QRect JourneyMapView::placeRect(const Place& place) const
{
    const QPointF shift = place.lane < 0 ? QPointF(origin().x(), 0) : origin();
    return boxOf(place).translated(-shift).toAlignedRect();
}

void JourneyMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (m_board.stageCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
                         m_board.data() ? tr("The map has no stages yet. Press Ins to add one.")
                                        : tr("Choose a journey above, or begin a new one."));
        return;
    }
    if (m_picture.isNull())
        render();
    const double ratio = m_picture.devicePixelRatio();
    const auto copy = [&](const QRectF& target, const QPointF& from) {
        painter.drawPixmap(target, m_picture, QRectF(from * ratio, target.size() * ratio));
    };
    const QRectF room = viewport()->rect();
    const double left = m_layout.left(0) * scale();
    const double top = m_layout.top(0) * scale();
    copy({left, top, room.width() - left, room.height() - top}, origin() + QPointF(left, top));
    if (m_dragged)
        painter.fillRect(placeRect(m_current).adjusted(1, 1, -1, -1), palette().color(QPalette::AlternateBase));
    painter.save();
    painter.setClipRect(QRectF(left, m_current.lane < 0 ? 0 : top, room.width(), room.height()));
    const bool isActive = hasFocus() || (m_editor && m_editor->hasFocus());
    painter.setPen(QPen(palette().color(isActive ? QPalette::Highlight : QPalette::Mid), 2));
    if (m_dragged) {
        const double y = m_layout.moodPlace(static_cast<size_t>(m_current.lane), *m_dragged) * scale() - origin().y();
        const QRect cell = placeRect(m_current);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(QPointF(cell.center().x(), y), 5, 5);
        painter.setBrush(Qt::NoBrush);
    }
    if (m_current.lane >= 0)
        painter.drawRect(placeRect(m_current).adjusted(1, 1, -1, -1));
    painter.restore();
    copy({left, 0, room.width() - left, top}, QPointF(origin().x() + left, 0));
    copy({0, top, left, room.height() - top}, QPointF(0, origin().y() + top));
    painter.fillRect(QRectF(0, 0, left, top), palette().color(QPalette::Base));
    if (m_current.lane < 0) {
        painter.setClipRect(QRectF(left, 0, room.width(), top));
        painter.setPen(QPen(palette().color(isActive ? QPalette::Highlight : QPalette::Mid), 2));
        painter.drawRect(placeRect(m_current).adjusted(1, 1, -1, -1));
    }
}

void JourneyMapView::ensureVisible()
{
    const QRectF box = boxOf(m_current);
    const double left = m_layout.left(0) * scale();
    const double top = m_layout.lanes.empty() ? 0 : m_layout.top(0) * scale();
    const auto fit = [](QScrollBar& bar, double from, double to, double fixed, double room) {
        if (from - bar.value() < fixed)
            bar.setValue(static_cast<int>(from - fixed));
        else if (to - bar.value() > room)
            bar.setValue(static_cast<int>(std::min(to - room, from - fixed)));
    };
    fit(*horizontalScrollBar(), box.left(), box.right(), left, viewport()->width());
    if (m_current.lane >= 0)
        fit(*verticalScrollBar(), box.top(), box.bottom(), top, viewport()->height());
}

void JourneyMapView::setCurrent(const Place& place)
{
    if (m_board.stageCount() == 0 || place.stage < 0)
        return;
    commit();
    m_current = place;
    ensureVisible();
    viewport()->update();
    tellCurrent();
}

void JourneyMapView::showLane(const Id& stage, const QString& lane)
{
    const int column = m_board.stageOf(stage);
    setCurrent({std::max(column, 0), m_board.laneOf(lane), 0});
    setFocus(Qt::OtherFocusReason);
}

std::optional<std::pair<const RecordType*, Id>> JourneyMapView::currentRecord() const
{
    if (!m_board.data() || m_board.stageCount() == 0)
        return std::nullopt;
    if (itemCount(m_current.stage, m_current.lane) > 0) {
        const auto& items = m_board.items(m_current.stage, m_current.lane);
        const JourneyBoard::Item& item = items[static_cast<size_t>(m_current.item)];
        if (item.type)
            return std::pair(item.type, item.record);
    }
    const Id stage = m_board.data()->map.stages[static_cast<size_t>(m_current.stage)].stage.id;
    return std::pair<const RecordType*, Id>(&recordTable<JourneyStage>(), stage);
}

/// The place in words, for screen readers and tool tips.
QString JourneyMapView::words(const Place& place) const
{
    if (m_board.stageCount() == 0)
        return {};
    const JourneyFigure& figure = m_board.figure();
    const QString stage = figure.stages[static_cast<size_t>(place.stage)].name;
    if (place.lane < 0)
        return stage;
    const JourneyFigure::Lane& lane = figure.lanes[static_cast<size_t>(place.lane)];
    QStringList texts;
    for (const auto& entry : lane.cells[static_cast<size_t>(place.stage)])
        texts << entry.text;
    if (const auto mood = m_board.mood(place.stage); lane.isCurve && mood)
        texts = {QLocale().toString(*mood)};
    const QString text = texts.isEmpty() ? m_board.prompt(place.lane) : texts.join(u'\n');
    return tr("%1, %2: %3", "stage, lane, text").arg(stage, lane.title, text);
}

void JourneyMapView::tellCurrent()
{
    setAccessibleDescription(words(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit currentChanged();
}

JourneyMapView::Place JourneyMapView::placeAt(const QPoint& point) const
{
    Place place{-1, -1, 0};
    if (m_layout.lanes.empty())
        return place;
    const double left = m_layout.left(0) * scale();
    const double top = m_layout.top(0) * scale();
    const double x = (point.x() + origin().x()) / scale();
    const double y = (point.y() + origin().y()) / scale();
    for (int stage = 0; stage < m_board.stageCount(); ++stage) {
        const QRectF box = m_layout.stageBox(static_cast<size_t>(stage));
        if (point.x() >= left && x >= box.left() && x < box.right())
            place.stage = stage;
    }
    for (int lane = 0; lane < m_board.laneCount() && point.y() >= top; ++lane) {
        if (y >= m_layout.top(static_cast<size_t>(lane)))
            place.lane = lane;
    }
    if (place.stage < 0 || itemCount(place.stage, place.lane) == 0)
        return place;
    const auto boxes = JourneyPainter(m_board.figure(), style())
                           .entryBoxes(static_cast<size_t>(place.stage), static_cast<size_t>(place.lane), m_layout);
    for (int item = 0; item < itemCount(place.stage, place.lane); ++item) {
        if (y >= boxes[static_cast<size_t>(item)].top())
            place.item = item;
    }
    return place;
}

void JourneyMapView::scrollContentsBy(int, int)
{
    if (m_editor)
        m_editor->setGeometry(placeRect(m_current).adjusted(0, 0, 0, 0));
    viewport()->update();
}

void JourneyMapView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void JourneyMapView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

bool JourneyMapView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const Place place = placeAt(help->pos());
    QToolTip::showText(help->globalPos(), place.stage < 0 ? QString() : words(place), viewport());
    return true;
}

} // namespace indikator
