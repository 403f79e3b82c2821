// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/slidepainter.h"

#include "ui/figure/crisp.h"
#include "ui/figure/figurepainter.h"
#include "ui/figure/heatmaplayout.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <QPainter>

#include <algorithm>

namespace indikator {

namespace {

using State = HeatMapFigure::State;

/// Large enough for the notes of a figure, which are the smallest text in it, to be as large as any text must be.
/// A face has whole pixels in the figure's own units, hence the step down.
constexpr double figureText = smallestSlideText * em / static_cast<int>(em * noteSize) + 0.1;
constexpr double shrinkingText = smallestSlideText / HeatMapLayout::smallestText + 0.1;

/// Whether the figure makes its text smaller than its notes to have room for more.
bool shrinks(const Figure& figure)
{
    return std::holds_alternative<HeatMapFigure>(figure) || std::holds_alternative<GanttFigure>(figure);
}

Qt::Alignment flag(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Center:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Left:
    case Alignment::Justify:
        break;
    }
    return Qt::AlignLeft;
}

std::optional<Level> levelOf(Tint tint)
{
    switch (tint) {
    case Tint::Level1:
        return Level{1};
    case Tint::Level2:
        return Level{2};
    case Tint::Level3:
        return Level{3};
    case Tint::Level4:
        return Level{4};
    default:
        return std::nullopt;
    }
}

std::optional<State> stateOf(Tint tint)
{
    switch (tint) {
    case Tint::Good:
        return State::Met;
    case Tint::Partly:
        return State::Partly;
    case Tint::Bad:
        return State::Missing;
    case Tint::NotRequired:
        return State::NotRequired;
    default:
        return std::nullopt;
    }
}

constexpr double rounding = 2; ///< a line that was cut to its box fits it

/// Draws the parts of a screen in the colours of the style.
class SlidePainter
{
public:
    SlidePainter(QPainter& painter, const FigureStyle& style)
        : m_painter(painter)
        , m_style(style)
    {}

    void operator()(const SlideGround& ground) const { fillCrisp(m_painter, ground.box, groundOf(ground.tint)); }

    void operator()(const SlideRule& rule) const { fillCrisp(m_painter, rule.box, m_style.grid); }

    void operator()(const SlideLine& text) const
    {
        WrappedText(text.text, m_style.font(text.size / em, text.bold), text.box.width() + rounding)
            .draw(m_painter, text.box, flag(text.alignment) | Qt::AlignVCenter,
                  text.quiet ? m_style.quietInk : inkOn(text.ground));
    }

    void operator()(const SlideFigure& part) const
    {
        FigureStyle style = m_style;
        style.textHeight = shrinks(part.figure) ? shrinkingText : figureText;
        paintFigure(m_painter, part.box, part.figure, style);
    }

private:
    [[nodiscard]] QColor groundOf(Tint tint) const
    {
        if (const auto level = levelOf(tint))
            return m_style.shade(levelTint(*level, m_style.isDark()));
        if (const auto state = stateOf(tint))
            return m_style.shade(stateTint(*state, m_style.isDark()));
        return tint == Tint::None ? m_style.ground : mixed(m_style.ground, m_style.ink, 0.1);
    }

    [[nodiscard]] QColor inkOn(Tint tint) const
    {
        if (levelOf(tint))
            return readableOn(groundOf(tint));
        if (const auto state = stateOf(tint))
            return m_style.shade(stateInk(*state, m_style.isDark()));
        return m_style.ink;
    }

    QPainter& m_painter;
    const FigureStyle& m_style;
};

} // namespace

void paintSlide(QPainter& painter, const QRectF& area, const SlidePage& page, const QString& number,
                const FigureStyle& style)
{
    const double scale = std::min(area.width() / page.canvas.width(), area.height() / page.canvas.height());
    painter.save();
    painter.fillRect(area, style.ground);
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-page.canvas.width() / 2, -page.canvas.height() / 2);
    const SlidePainter draw(painter, style);
    for (const SlidePart& part : page.parts)
        std::visit(draw, part);
    draw(SlideLine{page.number, number, smallestSlideText, false, true, Alignment::Right, Tint::None});
    painter.restore();
}

QString describe(const SlidePage& page)
{
    QStringList texts;
    for (const SlidePart& part : page.parts) {
        if (const auto* text = std::get_if<SlideLine>(&part))
            texts << text->text;
        if (const auto* figure = std::get_if<SlideFigure>(&part))
            texts << describe(figure->figure);
    }
    return texts.join(u' ');
}

} // namespace indikator
