// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/journeypainter.h"

#include "core/report/journeyfigure.h"
#include "ui/figure/crisp.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/sign.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace indikator {

namespace {

using Entry = JourneyFigure::Entry;
using Mark = JourneyFigure::Mark;
using State = HeatMapFigure::State;

struct JourneyPainterText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyPainterText)
};

constexpr double titleShare = 0.12; ///< of the width for the names of lanes
constexpr double widestTitle = em * 11;
constexpr double padding = em * 0.35;
constexpr double entryGap = em * 0.25;
constexpr double curveHeight = em * 6;
constexpr double curveInset = em * 1.3; ///< between the edge of the lane and its extremes
constexpr double blankHeight = em * 4;
constexpr double preferredColumn = em * 12;
constexpr int noLimit = 100'000;
constexpr std::array textSizes{1.0, 0.95, 0.9, 0.85, JourneyPainter::smallestText};

/// The lines of all paragraphs of a text.
class Text
{
public:
    Text(const QString& text, const QFont& font, double width)
        : m_font(font)
    {
        for (const QString& paragraph : text.split(u'\n'))
            m_parts.emplace_back(paragraph, font, std::max(width, em), noLimit);
    }

    [[nodiscard]] double height() const
    {
        return std::accumulate(m_parts.begin(), m_parts.end(), 0.0,
                               [](double sum, const WrappedText& part) { return sum + part.height(); });
    }

    void draw(QPainter& painter, QRectF box, Qt::Alignment alignment, const QColor& color) const
    {
        for (const WrappedText& part : m_parts) {
            part.draw(painter, box, alignment, color);
            box.setTop(box.top() + part.height());
        }
    }

private:
    QFont m_font;
    std::vector<WrappedText> m_parts;
};

struct Look
{
    Sign sign;
    State state;
};

/// The sign of a mark; nothing for plain text.
std::optional<Look> lookOf(Mark mark)
{
    switch (mark) {
    case Mark::Yes:
        return Look{Sign::Check, State::Met};
    case Mark::Partly:
        return Look{Sign::Approx, State::Partly};
    case Mark::No:
        return Look{Sign::Cross, State::Missing};
    case Mark::Pain:
        return Look{Sign::Alarm, State::Missing};
    case Mark::Idea:
        return Look{Sign::Circle, State::Met};
    case Mark::Truth:
        return Look{Sign::Diamond, State::Partly};
    case Mark::Practice:
        return Look{Sign::Warning, State::Met};
    case Mark::Planned:
        return Look{Sign::After, State::NotRequired};
    case Mark::None:
        break;
    }
    return std::nullopt;
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Yes:
        return JourneyPainterText::tr("data of research; available");
    case Mark::Partly:
        return JourneyPainterText::tr("partly");
    case Mark::No:
        return JourneyPainterText::tr("assumption; not available");
    case Mark::Pain:
        return JourneyPainterText::tr("pain point");
    case Mark::Idea:
        return JourneyPainterText::tr("idea");
    case Mark::Truth:
        return JourneyPainterText::tr("moment of truth");
    case Mark::Practice:
        return JourneyPainterText::tr("best practice");
    case Mark::Planned:
        return JourneyPainterText::tr("as it shall be");
    case Mark::None:
        break;
    }
    return {};
}

double signWidth(Mark mark, double textSize)
{
    return lookOf(mark) ? em * textSize * 1.05 : 0;
}

QString moodText(double mood)
{
    const QString number = QString::number(std::abs(mood)).replace(u'.', u',');
    return mood > 0 ? u'+' + number : mood < 0 ? QChar(0x2212) + number : number;
}

} // namespace

JourneyPainter::JourneyPainter(const JourneyFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

double JourneyPainter::Layout::height() const
{
    return std::accumulate(lanes.begin(), lanes.end(), head + stages + legend + 2 * margin);
}

double JourneyPainter::Layout::left(size_t stage) const
{
    return margin + titleWidth + columnWidth * static_cast<double>(stage);
}

double JourneyPainter::Layout::top(size_t lane) const
{
    return std::accumulate(lanes.begin(), lanes.begin() + static_cast<std::ptrdiff_t>(lane), margin + head + stages);
}

QRectF JourneyPainter::Layout::stageBox(size_t stage) const
{
    return {left(stage), margin + head, columnWidth, stages};
}

QRectF JourneyPainter::Layout::cellBox(size_t stage, size_t lane) const
{
    return {left(stage), top(lane), columnWidth, lanes[lane]};
}

double JourneyPainter::Layout::moodPlace(size_t lane, double mood) const
{
    const double inset = curveInset * textSize;
    return top(lane) + inset + (lanes[lane] - 2 * inset) * (2 - std::clamp(mood, -2.0, 2.0)) / 4;
}

double JourneyPainter::Layout::moodAt(size_t lane, double y) const
{
    const double inset = curveInset * textSize;
    return std::clamp(2 - 4 * (y - top(lane) - inset) / (lanes[lane] - 2 * inset), -2.0, 2.0);
}

bool JourneyPainter::occurs(Mark mark) const
{
    const auto isStage = [mark](const JourneyFigure::Stage& stage) { return stage.grounds == mark; };
    const auto isEntry = [mark](const std::vector<Entry>& cell) {
        return std::ranges::find(cell, mark, &Entry::mark) != cell.end();
    };
    return std::ranges::any_of(m_figure.stages, isStage) ||
           std::ranges::any_of(m_figure.lanes, [&](const JourneyFigure::Lane& lane) {
               return std::ranges::any_of(lane.cells, isEntry);
           });
}

Legend JourneyPainter::legend() const
{
    Legend legend(m_style);
    const auto addLine = [&](const QString& text, Qt::PenStyle pen, int hue) {
        legend.add(text, [style = m_style, pen, hue](QPainter& painter, const QRectF& box) {
            painter.setPen(QPen(style.shade(groupHue(hue, style.isDark())), hairline * 2.5, pen));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        });
    };
    const auto& stages = m_figure.stages;
    if (std::ranges::any_of(stages, [](const auto& stage) { return stage.asIs.has_value(); }))
        addLine(JourneyPainterText::tr("mood as it is"), Qt::SolidLine, 1);
    if (std::ranges::any_of(stages, [](const auto& stage) { return stage.toBe.has_value(); }))
        addLine(JourneyPainterText::tr("mood as it shall be"), Qt::DashLine, 3);
    for (const Mark mark :
         {Mark::Yes, Mark::Partly, Mark::No, Mark::Pain, Mark::Idea, Mark::Truth, Mark::Practice, Mark::Planned}) {
        if (!occurs(mark))
            continue;
        legend.add(markText(mark), [style = m_style, look = *lookOf(mark)](QPainter& painter, const QRectF& box) {
            const double side = box.height();
            paintSign(painter, {box.center().x() - side / 2, box.top(), side, side}, look.sign,
                      style.shade(stateInk(look.state, style.isDark())));
        });
    }
    if (std::ranges::any_of(stages, &JourneyFigure::Stage::isOutside))
        legend.add(JourneyPainterText::tr("outside the institution"),
                   [style = m_style](QPainter& painter, const QRectF& box) {
                       painter.setPen(QPen(style.quietInk, hairline * 1.5, Qt::DashLine));
                       painter.setBrush(Qt::NoBrush);
                       painter.drawRect(box);
                   });
    return legend;
}

double JourneyPainter::cellHeight(const std::vector<Entry>& entries, const Layout& layout) const
{
    double height = 2 * padding;
    const QFont font = m_style.font(layout.textSize);
    for (const Entry& entry : entries) {
        const double width = layout.columnWidth - 2 * padding - signWidth(entry.mark, layout.textSize);
        height += Text(entry.text, font, width).height() + entryGap;
    }
    return entries.empty() ? height : height - entryGap;
}

JourneyPainter::Layout JourneyPainter::layout(double width, double textSize) const
{
    Layout layout;
    layout.textSize = textSize;
    layout.width = width - 2 * margin;
    layout.titleWidth = std::min(layout.width * (m_figure.stages.size() < 4 ? 0.2 : titleShare), widestTitle);
    layout.columnWidth = (layout.width - layout.titleWidth) / static_cast<double>(m_figure.stages.size());
    const QFont bold = m_style.font(textSize, true);
    for (const QString& about : m_figure.head)
        layout.head += Text(about, m_style.font(textSize), layout.width).height();
    layout.head += m_figure.head.isEmpty() ? 0 : padding;
    for (const JourneyFigure::Stage& stage : m_figure.stages) {
        const double room = layout.columnWidth - 2 * padding - signWidth(stage.grounds, textSize);
        layout.stages = std::max(layout.stages, Text(stage.name, bold, room).height() + 2 * padding);
    }
    for (const JourneyFigure::Lane& lane : m_figure.lanes) {
        double height = Text(lane.title, bold, layout.titleWidth - 2 * padding).height() + 2 * padding;
        if (lane.isCurve)
            height = std::max(height, curveHeight * textSize);
        else if (m_figure.isBlank)
            height = std::max(height, blankHeight * textSize);
        for (const auto& cell : lane.cells)
            height = std::max(height, cellHeight(cell, layout));
        layout.lanes.push_back(height);
    }
    layout.legend = legend().height({width, 1e6});
    return layout;
}

bool JourneyPainter::fits(const QSizeF& size) const
{
    return layout(size.width(), smallestText).height() <= size.height();
}

/// The largest text that fits; what room is left goes to the curve, or to all lanes of an empty sheet.
JourneyPainter::Layout JourneyPainter::fitted(const QSizeF& size) const
{
    Layout best;
    for (const double textSize : textSizes) {
        best = layout(size.width(), textSize);
        if (best.height() <= size.height())
            break;
    }
    const double spare = size.height() - best.height();
    if (spare <= 0)
        return best;
    for (size_t i = 0; i < best.lanes.size(); ++i) {
        if (m_figure.isBlank)
            best.lanes[i] += spare / static_cast<double>(best.lanes.size());
        else if (m_figure.lanes[i].isCurve)
            best.lanes[i] += std::min(spare, curveHeight * 0.7);
    }
    return best;
}

void JourneyPainter::paint(QPainter& painter, const QSizeF& size) const
{
    Layout places = fitted(size);
    size_t shown = 0; // lanes that have room
    while (shown < places.lanes.size() &&
           places.top(shown) + places.lanes[shown] <= size.height() - places.legend - margin / 2)
        ++shown;
    const auto hidden = static_cast<int>(places.lanes.size() - shown);
    places.lanes.resize(shown);
    painter.save();
    painter.setClipRect(QRectF(QPointF(), size), Qt::IntersectClip);
    paint(painter, places);
    painter.restore();
    if (hidden > 0)
        drawLine(painter, {margin, size.height() - places.legend - noteLine, places.width, noteLine},
                 JourneyPainterText::tr("%n more lane(s) have no room here.", nullptr, hidden), m_style.font(noteSize),
                 Qt::AlignVCenter, m_style.quietInk);
}

void JourneyPainter::paint(QPainter& painter, const Layout& places) const
{
    paintHead(painter, places);
    for (size_t i = 0; i < m_figure.stages.size(); ++i)
        paintStage(painter, i, places);
    for (size_t i = 0; i < places.lanes.size(); ++i)
        paintLane(painter, i, places);
    const double bottom = places.top(places.lanes.size());
    for (size_t i = 0; i <= m_figure.stages.size(); ++i)
        verticalCrisp(painter, places.left(i), margin + places.head, bottom, m_style.grid, hairline);
    legend().draw(painter, {margin, bottom + margin / 2, places.width, places.legend});
}

void JourneyPainter::paintHead(QPainter& painter, const Layout& layout) const
{
    double top = margin;
    for (const QString& about : m_figure.head) {
        const Text text(about, m_style.font(layout.textSize), layout.width);
        text.draw(painter, {margin, top, layout.width, text.height()}, Qt::AlignLeft, m_style.ink);
        top += text.height();
    }
}

void JourneyPainter::paintStage(QPainter& painter, size_t index, const Layout& layout) const
{
    const JourneyFigure::Stage& stage = m_figure.stages[index];
    const QRectF box = layout.stageBox(index);
    const QRectF inner = box.adjusted(hairline, hairline, -hairline, -hairline);
    const QColor ground = m_style.shade(levelTint(Level(), m_style.isDark()));
    fillCrisp(painter, inner, ground);
    if (stage.isOutside) {
        painter.setPen(QPen(m_style.quietInk, hairline * 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inner);
    }
    const double sign = signWidth(stage.grounds, layout.textSize);
    const QRectF text = box.adjusted(padding, padding, -padding - sign, -padding);
    const QColor ink = readableOn(ground);
    Text(stage.name, m_style.font(layout.textSize, true), text.width()).draw(painter, text, Qt::AlignLeft, ink);
    if (const auto look = lookOf(stage.grounds)) {
        const double side = em * layout.textSize * 0.8;
        paintSign(painter, {box.right() - padding - side, box.top() + padding, side, side}, look->sign, ink);
    }
}

void JourneyPainter::paintLane(QPainter& painter, size_t index, const Layout& layout) const
{
    const JourneyFigure::Lane& lane = m_figure.lanes[index];
    const QRectF title(margin, layout.top(index), layout.titleWidth, layout.lanes[index]);
    Text(lane.title, m_style.font(layout.textSize, true), title.width() - 2 * padding)
        .draw(painter, title.adjusted(padding, padding, -padding, 0), Qt::AlignLeft, m_style.ink);
    if (lane.isCurve) {
        paintCurve(painter, index, layout);
    } else {
        for (size_t i = 0; i < m_figure.stages.size(); ++i)
            paintCell(painter, i, index, layout);
    }
    horizontalCrisp(painter, margin, margin + layout.width, title.bottom(), m_style.grid, hairline);
}

std::vector<QRectF> JourneyPainter::entryBoxes(size_t stage, size_t lane, const Layout& layout) const
{
    const QRectF box = layout.cellBox(stage, lane);
    const QFont font = m_style.font(layout.textSize);
    std::vector<QRectF> boxes;
    double top = box.top() + padding;
    for (const Entry& entry : m_figure.lanes[lane].cells[stage]) {
        const double indent = signWidth(entry.mark, layout.textSize);
        const double height = Text(entry.text, font, box.width() - 2 * padding - indent).height();
        boxes.emplace_back(box.left() + padding, top, box.width() - 2 * padding, height);
        top += height + entryGap;
    }
    return boxes;
}

void JourneyPainter::paintCell(QPainter& painter, size_t stage, size_t lane, const Layout& layout) const
{
    const auto& entries = m_figure.lanes[lane].cells[stage];
    const std::vector<QRectF> boxes = entryBoxes(stage, lane, layout);
    for (size_t i = 0; i < entries.size(); ++i) {
        const double indent = signWidth(entries[i].mark, layout.textSize);
        const QRectF room = boxes[i].adjusted(indent, 0, 0, 0);
        Text(entries[i].text, m_style.font(layout.textSize), room.width())
            .draw(painter, room, Qt::AlignLeft, m_style.ink);
        if (const auto look = lookOf(entries[i].mark)) {
            const double side = em * layout.textSize * 0.75;
            paintSign(painter, {boxes[i].left(), room.top() + side * 0.3, side, side}, look->sign,
                      m_style.shade(stateInk(look->state, m_style.isDark())));
        }
    }
}

void JourneyPainter::paintCurve(QPainter& painter, size_t lane, const Layout& layout) const
{
    const QFont font = m_style.font(layout.textSize * noteSize);
    for (int mood = -2; mood <= 2; ++mood) {
        const double y = layout.moodPlace(lane, mood);
        horizontalCrisp(painter, layout.left(0), margin + layout.width, y, m_style.grid,
                        mood == 0 ? hairline * 2 : hairline);
        drawLine(painter, {margin, y - em / 2, layout.titleWidth - padding, em}, moodText(mood), font,
                 Qt::AlignRight | Qt::AlignVCenter, m_style.quietInk);
    }
    paintLine(painter, lane, layout, true);
    paintLine(painter, lane, layout, false);
}

void JourneyPainter::paintLine(QPainter& painter, size_t lane, const Layout& layout, bool planned) const
{
    const QColor hue = m_style.shade(groupHue(planned ? 3 : 1, m_style.isDark()));
    const QFont font = m_style.font(layout.textSize * noteSize, true);
    std::optional<QPointF> before;
    for (size_t i = 0; i < m_figure.stages.size(); ++i) {
        const auto mood = planned ? m_figure.stages[i].toBe : m_figure.stages[i].asIs;
        if (!mood) {
            before.reset();
            continue;
        }
        const QPointF here(layout.left(i) + layout.columnWidth / 2, layout.moodPlace(lane, *mood));
        painter.setPen(QPen(hue, hairline * 2.5, planned ? Qt::DashLine : Qt::SolidLine));
        if (before)
            painter.drawLine(*before, here);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hue);
        painter.drawEllipse(here, em * 0.22, em * 0.22);
        if (!planned || m_figure.stages[i].asIs != mood) {
            const bool isBelow = !planned && m_figure.stages[i].toBe.value_or(*mood - 1) > *mood;
            const QRectF label(here.x() + em * 0.3, here.y() + em * (isBelow ? 0.05 : -1.05), em * 3, em);
            drawLine(painter, label, moodText(*mood), font, Qt::AlignLeft | Qt::AlignVCenter, m_style.ink);
        }
        before = here;
    }
}

QSizeF JourneyPainter::preferredSize() const
{
    const double width = 2 * margin + widestTitle + preferredColumn * static_cast<double>(m_figure.stages.size());
    return {width, layout(width, 1).height()};
}

QString JourneyPainter::description(const JourneyFigure& figure)
{
    QStringList texts = figure.head;
    for (size_t i = 0; i < figure.stages.size(); ++i) {
        const JourneyFigure::Stage& stage = figure.stages[i];
        QStringList says;
        if (stage.asIs)
            says << JourneyPainterText::tr("mood %1").arg(moodText(*stage.asIs));
        if (stage.toBe)
            says << JourneyPainterText::tr("mood as it shall be %1").arg(moodText(*stage.toBe));
        for (const JourneyFigure::Lane& lane : figure.lanes) {
            QStringList entries;
            for (const Entry& entry : lane.isCurve ? std::vector<Entry>() : lane.cells[i])
                entries << entry.text;
            if (!entries.isEmpty())
                says << lane.title + QStringLiteral(": ") + entries.join(QStringLiteral("; "));
        }
        texts << JourneyPainterText::tr("Stage %1, %2.").arg(i + 1).arg(stage.name) + u' ' +
                     says.join(QStringLiteral(". "));
    }
    return texts.join(u'\n');
}

std::vector<JourneyFigure> journeySheets(const JourneyFigure& figure, const QSizeF& area, const FigureStyle& style)
{
    const QSizeF size = area / (style.textHeight / em);
    const size_t all = figure.stages.size();
    const auto isLegible = [&](const JourneyFigure& part) { return JourneyPainter(part, style).fits(size); };
    std::vector<JourneyFigure> sheets{figure};
    for (size_t count = 1; count <= all; ++count) {
        const size_t each = (all + count - 1) / count;
        sheets.clear();
        for (size_t first = 0; first < all; first += each)
            sheets.push_back(journeyPart(figure, first, each));
        if (std::ranges::all_of(sheets, isLegible))
            return sheets;
    }
    std::vector<JourneyFigure> divided; // one stage a sheet is too high still: its lanes go on several
    for (const JourneyFigure& sheet : sheets) {
        JourneyFigure part = sheet;
        part.lanes.clear();
        for (const JourneyFigure::Lane& lane : sheet.lanes) {
            part.lanes.push_back(lane);
            if (part.lanes.size() > 1 && !isLegible(part)) {
                part.lanes.pop_back();
                divided.push_back(part);
                part.lanes.assign(1, lane);
            }
        }
        divided.push_back(std::move(part));
    }
    return divided.empty() ? std::vector<JourneyFigure>{figure} : divided;
}

} // namespace indikator
