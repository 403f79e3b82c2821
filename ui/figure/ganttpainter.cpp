// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/ganttpainter.h"

#include "core/base/period.h"
#include "ui/figure/crisp.h"
#include "ui/figure/ganttmarks.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/sign.h"
#include "ui/figure/timescale.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace indikator {

namespace {

using Kind = GanttFigure::Kind;

struct GanttText
{
    Q_DECLARE_TR_FUNCTIONS(GanttText)
};

constexpr double nameShare = 0.36; ///< of the width at most
constexpr double widestName = em * 34;
constexpr double smallestText = 0.7; ///< of normal text: the limit of legibility
constexpr int mostLines = 6;
constexpr double rowPadding = em * 0.35;
constexpr double largestStretch = em * 0.6; ///< of a row when there is room to spare
constexpr double step = em * 0.7;           ///< of a part to the right
constexpr double gap = em * 0.4;            ///< between names and chart
constexpr double sidePadding = em * 0.55;   ///< keeps the diamond of the first and the last day inside

bool isLate(const GanttFigure::Row& row)
{
    return row.urgency == Urgency::Overdue;
}

QString stateText(ItemState state)
{
    switch (state) {
    case ItemState::NotStarted:
        return GanttText::tr("not started");
    case ItemState::InProgress:
        return GanttText::tr("in progress");
    case ItemState::Done:
        return GanttText::tr("done");
    case ItemState::Cancelled:
        break;
    }
    return GanttText::tr("cancelled");
}

QString datesText(const GanttFigure::Row& row)
{
    if (row.start.isValid() && row.due.isValid() && row.kind != Kind::ControlPoint)
        return GanttText::tr("%1 to %2").arg(officeDate(row.start), officeDate(row.due));
    if (row.due.isValid())
        return GanttText::tr("term %1").arg(officeDate(row.due));
    return row.start.isValid() ? GanttText::tr("from %1").arg(officeDate(row.start)) : GanttText::tr("no dates");
}

/// A row as the legend shows it: its mark fills the sample.
Legend::Sample sampleOf(GanttFigure::Row row, const FigureStyle& style)
{
    return [row = std::move(row), style](QPainter& painter, const QRectF& box) {
        const double side = box.height();
        const QRectF square(box.center().x() - side / 2, box.top(), side, side);
        const QRectF bar = box.adjusted(0, side * 0.15, 0, -side * 0.15);
        paintGanttMark(painter, row.kind == Kind::ControlPoint ? square : bar, box, row, style);
    };
}

GanttFigure::Row sampleRow(Kind kind, ItemState state)
{
    GanttFigure::Row row;
    row.kind = kind;
    row.state = state;
    row.done = 0.5;
    return row;
}

} // namespace

GanttPainter::GanttPainter(const GanttFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

QRectF GanttPainter::Layout::chart() const
{
    return {head.left(), head.bottom(), head.width(), std::accumulate(heights.begin(), heights.end(), 0.0)};
}

Legend GanttPainter::legend() const
{
    Legend legend(m_style);
    const auto occurs = [this](auto&& matches) {
        return std::any_of(m_figure.rows.begin(), m_figure.rows.end(), matches);
    };
    if (occurs([](const auto& row) { return row.kind == Kind::ControlPoint; }))
        legend.add(GanttText::tr("control point"),
                   sampleOf(sampleRow(Kind::ControlPoint, ItemState::NotStarted), m_style));
    if (occurs([](const auto& row) { return row.kind == Kind::Parent; }))
        legend.add(GanttText::tr("activity with parts; solid: their done share"),
                   sampleOf(sampleRow(Kind::Parent, ItemState::NotStarted), m_style));
    for (const ItemState state :
         {ItemState::NotStarted, ItemState::InProgress, ItemState::Done, ItemState::Cancelled}) {
        if (occurs([state](const auto& row) { return row.state == state && row.kind != Kind::Parent; }))
            legend.add(stateText(state), sampleOf(sampleRow(Kind::Activity, state), m_style));
    }
    const auto addSign = [&](const QString& text, Sign sign, HeatMapFigure::State hue) {
        legend.add(text, [style = m_style, sign, hue](QPainter& painter, const QRectF& box) {
            const double side = box.height();
            paintSign(painter, {box.center().x() - side / 2, box.top(), side, side}, sign,
                      style.shade(stateInk(hue, style.isDark())));
        });
    };
    if (occurs(isLate))
        addSign(GanttText::tr("overdue"), Sign::Alarm, HeatMapFigure::State::Missing);
    if (occurs([](const auto& row) { return row.critical && !isLate(row); }))
        addSign(GanttText::tr("to be mended"), Sign::Warning, HeatMapFigure::State::Partly);
    if (occurs([](const auto& row) { return row.plannedDue.isValid(); }))
        legend.add(GanttText::tr("approved dates"), [style = m_style](QPainter& painter, const QRectF& box) {
            fillCrisp(painter, {box.left(), box.center().y(), box.width(), em * 0.13}, style.quietInk);
        });
    if (m_figure.today >= m_figure.from && m_figure.today <= m_figure.to)
        legend.add(GanttText::tr("today, %1").arg(officeDate(m_figure.today)),
                   [style = m_style](QPainter& painter, const QRectF& box) {
                       dashesCrisp(painter, box.center().x(), box.top(), box.bottom(),
                                   style.shade(groupHue(1, style.isDark())), hairline * 1.8);
                   });
    return legend;
}

double GanttPainter::indent(const GanttFigure::Row& row, const Layout& layout) const
{
    return std::min(row.depth * step, layout.nameWidth * 0.2);
}

double GanttPainter::rowHeight(const GanttFigure::Row& row, const Layout& layout) const
{
    const double width = layout.nameWidth - indent(row, layout) - layout.numberWidth;
    const QFont font = m_style.font(layout.textSize, row.kind == Kind::ControlPoint);
    const qsizetype lines = std::max<qsizetype>(WrappedText(row.title, font, width, mostLines).lines().size(), 1);
    return static_cast<double>(lines) * font.pixelSize() * lineSpacing + rowPadding * layout.textSize;
}

/// Rather smaller names than fewer rows, and no smaller than can be read.
void GanttPainter::fitRows(Layout& layout, double room) const
{
    for (const double size : {1.0, 0.9, 0.8, smallestText}) {
        layout.textSize = size;
        layout.heights.clear();
        double used = 0;
        for (const GanttFigure::Row& row : m_figure.rows) {
            const double height = rowHeight(row, layout);
            if (used + height > room)
                break;
            layout.heights.push_back(height);
            used += height;
        }
        if (layout.heights.size() < m_figure.rows.size())
            continue;
        const double stretch = std::min((room - used) / static_cast<double>(layout.heights.size()), largestStretch);
        for (double& height : layout.heights)
            height += stretch;
        return;
    }
}

GanttPainter::Layout GanttPainter::layout(const QSizeF& size) const
{
    Layout layout;
    const double width = size.width() - 2 * margin;
    const double legendHeight = legend().height(size);
    const double head = timeHeadHeight();
    double title = 0;
    for (const GanttFigure::Row& row : m_figure.rows) {
        layout.numberWidth = std::max(layout.numberWidth, widthOf(row.number, m_style.font(1, true)) + em * 0.4);
        title = std::max(title, row.depth * step + widthOf(row.title, m_style.font(1, true)) + 2);
    }
    const double most = std::min(width * nameShare, widestName);
    layout.numberWidth = std::min(layout.numberWidth, most * 0.4);
    layout.nameWidth = std::min(title + layout.numberWidth, most);
    const double left = margin + layout.nameWidth + gap;
    layout.head = {left, margin, margin + width - left, head};
    const double room = size.height() - 2 * margin - head - legendHeight;
    fitRows(layout, room);
    const bool hides = layout.heights.size() < m_figure.rows.size();
    if (hides)
        fitRows(layout, room - noteLine);
    layout.remark = {margin, layout.chart().bottom(), width, hides ? noteLine : 0};
    layout.legend = {margin, layout.remark.bottom(), width, legendHeight};
    return layout;
}

void GanttPainter::paint(QPainter& painter, const QSizeF& size) const
{
    const Layout places = layout(size);
    const QRectF head = places.head;
    const double padding = std::min(sidePadding, head.width() * 0.1);
    const TimeScale scale =
        TimeScale::across(m_figure.from, m_figure.to, head.left() + padding, head.width() - 2 * padding);
    const QRectF days(head.left() + padding, head.top(), head.width() - 2 * padding, head.height());
    paintDaysOff(painter, places.chart() & QRectF(days.left(), 0, days.width(), size.height()), m_figure.daysOff, scale,
                 m_style);
    paintTimeGrid(painter, {days.left(), places.chart().top(), days.width(), places.chart().height()}, scale, m_style);
    paintTimeHead(painter, days, scale, m_style);
    paintToday(painter, {days.left(), places.chart().top(), days.width(), places.chart().height()}, m_figure.today,
               scale, m_style);
    paintRows(painter, places);
    double top = places.chart().top();
    for (size_t row = 0; row < places.heights.size(); ++row) {
        paintGanttRow(painter, {head.left(), top, head.width(), places.heights[row]}, m_figure.rows[row], scale,
                      m_style);
        top += places.heights[row];
    }
    paintRemark(painter, places);
    legend().draw(painter, places.legend);
}

void GanttPainter::paintRows(QPainter& painter, const Layout& layout) const
{
    double top = layout.chart().top();
    for (size_t row = 0; row < layout.heights.size(); ++row) {
        paintName(painter, {margin, top, layout.nameWidth, layout.heights[row]}, m_figure.rows[row], layout);
        top += layout.heights[row];
        horizontalCrisp(painter, margin, layout.head.right(), top - hairline / 2, m_style.grid, hairline);
    }
}

void GanttPainter::paintName(QPainter& painter, const QRectF& box, const GanttFigure::Row& row,
                             const Layout& layout) const
{
    const QFont font = m_style.font(layout.textSize, row.kind == Kind::ControlPoint);
    const QRectF text = box.adjusted(indent(row, layout), 0, 0, 0);
    const double lineHeight = font.pixelSize() * lineSpacing;
    const WrappedText title(row.title, font, text.width() - layout.numberWidth, mostLines);
    const double top = box.center().y() - std::max(title.height(), lineHeight) / 2;
    drawLine(painter, {text.left(), top, layout.numberWidth, lineHeight}, row.number, font, Qt::AlignVCenter,
             m_style.ink);
    title.draw(painter, text.adjusted(layout.numberWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_style.ink);
}

void GanttPainter::paintRemark(QPainter& painter, const Layout& layout) const
{
    const auto hidden = static_cast<int>(m_figure.rows.size() - layout.heights.size());
    if (hidden > 0)
        drawLine(painter, layout.remark, GanttText::tr("%n more item(s) have no room here.", nullptr, hidden),
                 m_style.font(noteSize), Qt::AlignVCenter, m_style.quietInk);
}

QSizeF GanttPainter::preferredSize() const
{
    const auto days = static_cast<double>(std::max<qint64>(m_figure.from.daysTo(m_figure.to) + 1, 1));
    const double chart = std::clamp(days * em * 0.18, em * 14, em * 75);
    Layout names;
    names.nameWidth = std::min(chart * nameShare / (1 - nameShare), widestName);
    names.numberWidth = em * 2.5;
    const QSizeF size(2 * margin + names.nameWidth + gap + chart, 0);
    double height = 2 * margin + timeHeadHeight() + legend().height({size.width(), 1e6});
    for (const GanttFigure::Row& row : m_figure.rows)
        height += rowHeight(row, names);
    return {size.width(), height};
}

QString GanttPainter::description(const GanttFigure& figure)
{
    QStringList texts{GanttText::tr("Roadmap from %1 to %2.").arg(officeDate(figure.from), officeDate(figure.to))};
    for (const GanttFigure::Row& row : figure.rows) {
        QStringList says{datesText(row), stateText(row.state)};
        if (isLate(row))
            says << GanttText::tr("overdue");
        else if (row.critical)
            says << GanttText::tr("to be mended");
        const QString kind = row.kind == Kind::ControlPoint ? GanttText::tr("control point") + u' ' : QString();
        texts << kind + row.number + u' ' + row.title + QStringLiteral(": ") + says.join(QStringLiteral(", ")) + u'.';
    }
    return texts.join(u' ');
}

} // namespace indikator
