// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/figure/samples.h"
#include "ui/figure/hues.h"

namespace indikator {

namespace {

using State = HeatMapFigure::State;

constexpr double readable = 4.5; ///< of text, by the Web Content Accessibility Guidelines
constexpr double visible = 3.0;  ///< of lines that carry meaning
constexpr std::array states{State::Met, State::Partly, State::Missing, State::Unanswered, State::NotRequired};

std::vector<FigureStyle> styles()
{
    QPalette faint; // a theme of the desktop that would be unreadable as it is
    faint.setColor(QPalette::Base, QColor(0xff777777));
    faint.setColor(QPalette::Text, QColor(0xff888888));
    FigureStyle greyDark = samples::dark();
    greyDark.monochrome = true;
    return {samples::light(), samples::dark(), samples::monochrome(), greyDark, FigureStyle::screen(faint, 13)};
}

} // namespace

TEST_CASE("contrast agrees with the published examples")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0xff777777), Qt::white) == Approx(4.48).epsilon(0.01));
    CHECK(contrast(Qt::red, Qt::white) == Approx(4.0).epsilon(0.01));
}

TEST_CASE("text is readable on its ground in light, dark and monochrome")
{
    for (const FigureStyle& style : styles()) {
        CHECK(contrast(style.ink, style.ground) >= readable);
        CHECK(contrast(style.quietInk, style.ground) >= visible);
    }
}

TEST_CASE("secondary text is readable on the usual grounds")
{
    for (const FigureStyle& style : {samples::light(), samples::dark(), samples::monochrome()})
        CHECK(contrast(style.quietInk, style.ground) >= readable);
}

TEST_CASE("text is readable on the tint of every level")
{
    for (const FigureStyle& style : styles()) {
        for (int level = 0; level <= Level::highest; ++level) {
            const QColor tint = style.shade(levelTint(Level{level}, style.isDark()));
            CHECK(contrast(readableOn(tint), tint) >= readable);
        }
    }
}

TEST_CASE("text and sign are readable on the tint of every state")
{
    for (const FigureStyle& style : styles()) {
        for (const State state : states) {
            const QColor tint = style.shade(stateTint(state, style.isDark()));
            INFO(static_cast<int>(state));
            CHECK(contrast(style.shade(stateInk(state, style.isDark())), tint) >= readable);
        }
    }
}

TEST_CASE("hues of the indicator groups are readable as text")
{
    for (int group = 1; group <= 5; ++group) {
        CHECK(contrast(groupHue(group, false), samples::light().ground) >= readable);
        CHECK(contrast(groupHue(group, true), samples::dark().ground) >= readable);
    }
}

TEST_CASE("levels are four steps of lightness, so they survive printing in black and white")
{
    const bool dark = GENERATE(false, true);
    for (int level = 1; level < Level::highest; ++level) {
        const int here = qGray(levelTint(Level{level}, dark).rgb());
        const int next = qGray(levelTint(Level{level + 1}, dark).rgb());
        CHECK((dark ? next - here : here - next) >= 25);
    }
}

} // namespace indikator
