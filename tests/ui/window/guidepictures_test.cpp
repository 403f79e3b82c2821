// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

void save(QWidget& window, const QString& name)
{
    for (QScrollArea* area : window.findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(0); // the focus may have moved it
    QTest::qWait(700);
    REQUIRE(window.grab().save(QString::fromLocal8Bit(qgetenv("INDIKATOR_PICTURES")) + u'/' + name + u".png"_s));
}

} // namespace

/// Not a test: packaging/update-guide-pictures.sh takes the pictures of the guide with it.
TEST_CASE("the pictures of the guide are taken from the sample region", "[.][guide-pictures]")
{
    TestWindow test;
    test.window().resize(1240, 720);
    save(test.window(), u"start"_s);
    test.openSample();
    const std::vector<std::pair<QString, QString>> pages{
        {u"OverviewPage"_s, u"overview"_s}, {u"ChecklistPage"_s, u"checklist"_s}, {u"MatrixPage"_s, u"matrix"_s},
        {u"RoadmapPage"_s, u"roadmap"_s},   {u"MeetingsPage"_s, u"meetings"_s},   {u"ReportsPage"_s, u"reports"_s}};
    for (const auto& [type, name] : pages) {
        test.showPage(type);
        save(test.window(), name);
    }
}
