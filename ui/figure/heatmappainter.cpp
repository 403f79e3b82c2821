// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/heatmappainter.h"

#include "ui/figure/crisp.h"
#include "ui/figure/figurepainter.h"
#include "ui/figure/hatch.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/sign.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace indikator {

namespace {

using State = HeatMapFigure::State;

struct HeatMapText
{
    Q_DECLARE_TR_FUNCTIONS(HeatMapText)
};

constexpr std::array states{State::Met, State::Partly, State::Missing, State::Unanswered, State::NotRequired};
constexpr double seam = em * 0.07; ///< of ground between tiles

Sign signOf(State state)
{
    constexpr std::array signs{Sign::Check, Sign::Approx, Sign::Cross, Sign::Circle, Sign::Dash};
    return signs.at(static_cast<size_t>(state));
}

void paintTile(QPainter& painter, const QRectF& tile, State state, const FigureStyle& style)
{
    const QColor tint = style.shade(stateTint(state, style.isDark()));
    const QColor lines = mixed(style.shade(stateInk(state, style.isDark())), tint, 0.6);
    fillCrisp(painter, tile, tint);
    if (state == State::Partly)
        paintHatch(painter, tile, Hatch::Horizontal, lines);
    if (state == State::NotRequired)
        paintHatch(painter, tile, Hatch::Rising, lines);
    if (state == State::Unanswered)
        frameCrisp(painter, tile, lines, hairline);
}

int countOf(const HeatMapFigure& figure, size_t row, State state)
{
    const auto& cells = figure.cells[row];
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [state](const auto& cell) { return cell.state == state; }));
}

bool occurs(const HeatMapFigure& figure, State state)
{
    for (size_t row = 0; row < figure.cells.size(); ++row) {
        if (countOf(figure, row, state) > 0)
            return true;
    }
    return false;
}

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Met:
        return HeatMapText::tr("met");
    case State::Partly:
        return HeatMapText::tr("partly met");
    case State::Missing:
        return HeatMapText::tr("not met");
    case State::Unanswered:
        return HeatMapText::tr("not filled in");
    case State::NotRequired:
        break;
    }
    return HeatMapText::tr("not required");
}

HeatMapPainter::HeatMapPainter(const HeatMapFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

Legend HeatMapPainter::legend() const
{
    Legend legend(m_style);
    for (const State state : states) {
        if (!occurs(m_figure, state))
            continue;
        legend.add(stateText(state), [style = m_style, state](QPainter& painter, const QRectF& box) {
            paintTile(painter, box, state, style);
            const double side = box.height();
            const QRectF square(box.center().x() - side / 2, box.top(), side, side);
            if (state == State::Partly || state == State::NotRequired)
                fillCrisp(painter, square, style.shade(stateTint(state, style.isDark())));
            paintSign(painter, square.adjusted(1, 1, -1, -1), signOf(state),
                      style.shade(stateInk(state, style.isDark())));
        });
    }
    return legend;
}

HeatMapLayout HeatMapPainter::layout(const QSizeF& size) const
{
    return {m_figure, m_style, size, legend().height(size)};
}

void HeatMapPainter::paint(QPainter& painter, const QSizeF& size) const
{
    const HeatMapLayout places = layout(size);
    paintHeadings(painter, places);
    for (int row = 0; row < places.rows(); ++row)
        paintRow(painter, places, row);
    paintRemark(painter, places);
    legend().draw(painter, places.legend());
}

void HeatMapPainter::paintHeadings(QPainter& painter, const HeatMapLayout& layout) const
{
    for (int column = 0; column < layout.columns(); ++column) {
        const QRectF box = layout.heading(column);
        if (!layout.turnsHeadings()) {
            drawLine(painter, box, m_figure.columns[column], m_style.font(), Qt::AlignCenter, m_style.quietInk);
            continue;
        }
        painter.save();
        painter.translate(box.left(), box.bottom());
        painter.rotate(-90);
        const double size = std::clamp(box.width() / line, 0.6, 1.0);
        drawLine(painter, {em * 0.2, 0, box.height() - em * 0.2, box.width()}, m_figure.columns[column],
                 m_style.font(size), Qt::AlignVCenter, m_style.quietInk);
        painter.restore();
    }
}

void HeatMapPainter::paintRow(QPainter& painter, const HeatMapLayout& layout, int row) const
{
    const QRectF box = layout.name(row);
    paintName(painter, layout, row);
    const auto& cells = m_figure.cells[static_cast<size_t>(row)];
    for (int column = 0; column < layout.columns(); ++column) {
        const QRectF tile = layout.cell(row, column).adjusted(seam, seam, -seam, -seam);
        paintCell(painter, tile, cells[static_cast<size_t>(column)], layout.textSize());
    }
    // A line every five rows leads the eye through a long list.
    if (row > 0 && row % 5 == 0)
        horizontalCrisp(painter, box.left(), layout.cell(row, 0).left(), box.top(), m_style.grid, hairline);
}

void HeatMapPainter::paintName(QPainter& painter, const HeatMapLayout& layout, int row) const
{
    const QRectF box = layout.name(row);
    const QFont font = m_style.font(layout.nameSize());
    const QString& name = m_figure.rows[row];
    // The end of a name tells centres apart, so a single line is cut in its middle.
    const bool splits = layout.nameLines() > 1;
    const QString shown = splits ? name : QFontMetricsF(font).elidedText(name, Qt::ElideMiddle, box.width());
    WrappedText(shown, font, box.width(), layout.nameLines())
        .draw(painter, box, Qt::AlignLeft | Qt::AlignVCenter, m_style.ink);
}

void HeatMapPainter::paintCell(QPainter& painter, const QRectF& tile, const HeatMapFigure::Cell& cell,
                               double textSize) const
{
    const bool dark = m_style.isDark();
    const QColor ink = m_style.shade(stateInk(cell.state, dark));
    paintTile(painter, tile, cell.state, m_style);
    const QFont font = m_style.font(textSize * 0.9);
    const double sign = std::min({tile.width() * 0.8, tile.height() * 0.8, em * textSize * 0.7});
    const double space = em * 0.25;
    const double text = cell.text.isEmpty() ? 0 : widthOf(cell.text, font) + space;
    const bool fits = sign + text + space < tile.width();
    const double width = fits ? sign + text : sign;
    const double left = tile.center().x() - width / 2;
    // Text never stands on a hatch: a plate of the tile's own tint lies between.
    const double plate = em * textSize;
    if (cell.state == State::Partly || cell.state == State::NotRequired)
        fillCrisp(painter, QRectF(left - 3, tile.center().y() - plate / 2, width + 6, plate) & tile,
                  m_style.shade(stateTint(cell.state, dark)));
    paintSign(painter, {left, tile.center().y() - sign / 2, sign, sign}, signOf(cell.state), ink);
    if (fits && text > 0)
        drawLine(painter, {left + sign + space, tile.top(), text, tile.height()}, cell.text, font, Qt::AlignVCenter,
                 ink);
}

void HeatMapPainter::paintRemark(QPainter& painter, const HeatMapLayout& layout) const
{
    QStringList parts;
    const int rows = static_cast<int>(m_figure.rows.size()) - layout.rows();
    const int columns = static_cast<int>(m_figure.columns.size()) - layout.columns();
    if (rows > 0)
        parts.append(HeatMapText::tr("%n more centres are not shown.", nullptr, rows));
    if (columns > 0)
        parts.append(HeatMapText::tr("%n more conditions are not shown.", nullptr, columns));
    drawLine(painter, layout.remark(), parts.join(u' '), m_style.font(noteSize), Qt::AlignVCenter, m_style.quietInk);
}

QSizeF HeatMapPainter::preferredSize() const
{
    const QSizeF bare = HeatMapLayout::preferredSize(m_figure, m_style, 0);
    return HeatMapLayout::preferredSize(m_figure, m_style, legend().height({bare.width(), em * 40}));
}

QString HeatMapPainter::description(const HeatMapFigure& figure)
{
    QStringList sentences;
    for (size_t row = 0; row < figure.cells.size(); ++row) {
        QStringList counts;
        for (const State state : states) {
            if (const int count = countOf(figure, row, state); count > 0)
                counts.append(HeatMapText::tr("%1 – %2").arg(stateText(state)).arg(count));
        }
        sentences.append(HeatMapText::tr("%1: %2.").arg(figure.rows.value(static_cast<qsizetype>(row)),
                                                        counts.join(QStringLiteral(", "))));
    }
    return sentences.join(u' ');
}

} // namespace indikator
