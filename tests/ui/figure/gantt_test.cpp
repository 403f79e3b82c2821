// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/figure/rendering.h"
#include "tests/ui/figure/samples.h"
#include "ui/figure/figurepainter.h"
#include "ui/figure/ganttmarks.h"
#include "ui/figure/layoutunits.h"

#include <QPainter>

namespace indikator {

namespace {

using Kind = GanttFigure::Kind;

const QSize sheet(400, 120);

std::vector<GanttFigure> states(Kind kind)
{
    return {samples::oneItem(kind, ItemState::NotStarted), samples::oneItem(kind, ItemState::InProgress),
            samples::oneItem(kind, ItemState::Done), samples::oneItem(kind, ItemState::Cancelled),
            samples::oneItem(kind, ItemState::NotStarted, Urgency::Overdue)};
}

/// The picture without the legend below the row.
QImage rowOf(const GanttFigure& figure)
{
    return rendered(figure, samples::monochrome(), sheet).copy(0, 0, sheet.width(), 70);
}

bool says(const Figure& figure, const char* words)
{
    const QString text = describe(figure);
    INFO(text.toStdString());
    return text.contains(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("in black and white every state of an item looks different")
{
    const Kind kind = GENERATE(Kind::ControlPoint, Kind::Activity);
    const std::vector<GanttFigure> figures = states(kind);
    for (size_t i = 0; i < figures.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            INFO(i << " against " << j);
            CHECK(difference(rowOf(figures[i]), rowOf(figures[j])) > 0.0005);
        }
    }
}

TEST_CASE("a bar begins with its first day and ends with its last")
{
    const TimeScale scale({2027, 3, 1}, 100, 10);
    const GanttFigure::Row row = samples::oneItem(Kind::Activity, ItemState::Done).rows[0]; // 1 to 20 March
    const QRectF mark = ganttMark(row, {0, 0, 1000, 30}, scale);
    CHECK(mark.left() == Approx(100));
    CHECK(mark.right() == Approx(300));
    CHECK(scale.dayAt(299.9) == QDate(2027, 3, 20));
    CHECK(scale.dayAt(99.9) == QDate(2027, 2, 28));
}

TEST_CASE("a control point stands in the middle of its day")
{
    const TimeScale scale({2027, 3, 1}, 100, 10);
    const GanttFigure::Row row = samples::oneItem(Kind::ControlPoint, ItemState::Done).rows[0];
    CHECK(ganttMark(row, {0, 0, 1000, 30}, scale).center().x() == Approx(295));
}

TEST_CASE("the scale goes from days to years as its days grow narrower")
{
    using Step = TimeScale::Step;
    Step before = Step::Day;
    for (double width = em * 3; width > em * 0.001; width /= 1.3) {
        const Step now = TimeScale({2027, 1, 1}, 0, width).minor();
        CHECK(static_cast<int>(now) >= static_cast<int>(before));
        before = now;
    }
    CHECK(before == Step::Year);
}

TEST_CASE("the stretches of a scale follow each other and cover all days")
{
    using Step = TimeScale::Step;
    const Step step = GENERATE(Step::Day, Step::Week, Step::Month, Step::Quarter, Step::Year);
    const auto ticks = TimeScale::ticks(step, {2026, 12, 30}, {2028, 2, 29});
    CHECK(ticks.front().from <= QDate(2026, 12, 30));
    CHECK(ticks.back().next > QDate(2028, 2, 29));
    for (size_t i = 1; i < ticks.size(); ++i)
        CHECK(ticks[i].from == ticks[i - 1].next);
    if (step == Step::Week)
        CHECK(ticks.front().from == QDate(2026, 12, 28)); // a Monday
}

TEST_CASE("nothing of an item leaves the box of its row")
{
    const QRectF box(100, 60, 300, 40);
    for (const GanttFigure::Row& row : samples::gantt(60).rows) {
        QImage image(500, 160, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintGanttRow(painter, box, row, TimeScale({2027, 4, 1}, 110, 3), samples::light());
        painter.fillRect(box, Qt::white);
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        CHECK(image == blank);
    }
}

TEST_CASE("rows that have no room are counted")
{
    const QImage few = rendered(samples::gantt(400), samples::light(), {700, 300});
    const QImage more = rendered(samples::gantt(401), samples::light(), {700, 300});
    CHECK(difference(few, more) > 0); // another count in the remark
}

TEST_CASE("the chart is told item by item")
{
    CHECK(says(samples::oneItem(Kind::Activity, ItemState::InProgress),
               "1 Кодекс: 01.03.2027 to 20.03.2027, in progress."));
    CHECK(says(samples::oneItem(Kind::ControlPoint, ItemState::NotStarted, Urgency::Overdue),
               "control point 1 Кодекс: term 20.03.2027, not started, overdue."));
}

} // namespace indikator
