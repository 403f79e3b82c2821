// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "ui/widgets/heading.h"

#include <QApplication>
#include <QEvent>

using namespace indikator;

namespace {

/// As Qt tells it in a running program.
void setTextSize(double points, const std::vector<QWidget*>& widgets)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    for (QWidget* widget : widgets) {
        QEvent event(QEvent::ApplicationFontChange);
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace

TEST_CASE("headings grow with the text of the program, wherever they stand")
{
    const double usual = QApplication::font().pointSizeF();
    QWidget page;
    Heading outer(QStringLiteral("Баллы"), 1.5, &page);
    QWidget room(&page);
    Heading inner(QStringLiteral("Что мешает"), 1.2, &room);
    setTextSize(usual * 2, {&inner, &outer, &room, &page}); // the parents hear of it last
    CHECK(outer.font().pointSizeF() == Approx(usual * 3));
    CHECK(inner.font().pointSizeF() == Approx(usual * 2.4));
    setTextSize(usual, {&inner, &outer, &room, &page});
    CHECK(inner.font().pointSizeF() == Approx(usual * 1.2));
}
