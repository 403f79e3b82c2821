// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "tests/catch.h"
#include "tests/ui/pages/samplespace.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/startpage.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2b, 0x2e));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x29));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

void grab(QWidget& page, const QSize& size, const QString& name)
{
    page.resize(size);
    page.show();
    QTest::qWait(900);
    REQUIRE(page.grab().save(QString::fromLocal8Bit(qgetenv("INDIKATOR_PICTURES")) + u'/' + name + u".png"_s));
}

} // namespace

/// Not a test but a way to look: INDIKATOR_PICTURES=folder page_tests "[pictures]".
TEST_CASE("pictures of the pages can be looked at", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    const QString mode = dark ? u"-dark"_s : u"-light"_s;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font(u"PT Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
    SampleSpace space;
    const Id first = space.start(QDate(2026, 3, 31));
    space.answerLevel(Level{1});
    space.finalise(QDate(2026, 4, 2));
    OverviewPage overview(space.workspace(), nullptr);
    ReportsPage reports(space.workspace(), nullptr);
    space.workspace().setAssessment(copyAssessment(space.document(), first, {QDate(2026, 6, 30), {}, {}, {}}));
    answerItem(space.document(), space.workspace().assessment(), 2, std::vector<int>{2});
    answerItem(space.document(), space.workspace().assessment(), 7, std::nullopt);
    grab(overview, {860, 620}, u"overview-860"_s + mode);
    grab(overview, {1366, 768}, u"overview-1366"_s + mode);
    grab(overview, {560, 1500}, u"overview-560"_s + mode);
    grab(reports, {1100, 700}, u"reports"_s + mode);
    StartPage start;
    start.setRecent({space.document().path(), u"/media/usb/Пермский край.indikator"_s});
    grab(start, {1366, 768}, u"start"_s + mode);
}
