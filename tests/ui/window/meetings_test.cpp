// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/meetings.h"
#include "core/report/forms.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/reportspage.h"
#include "ui/widgets/pagesview.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

void record(TestWindow& test, const QString& text, const QString& who, const QString& due)
{
    for (const QString& part : {text, who, due}) {
        test.type(part);
        test.press(Qt::Key_Return);
    }
}

} // namespace

TEST_CASE("in a meeting a decision costs three key presses and the typing")
{
    TestWindow test;
    test.openEmpty();
    auto& page = test.find<MeetingsPage>();
    page.startMeeting();
    const Id meeting = test.document().all<Meeting>().back().id;
    emit page.goTo({Subject::Kind::Meeting, {}, meeting}); // the page comes to the front
    page.focusContent();
    const int before = test.interactions();
    record(test, u"Обучить операторов"_s, u"Иванова А.А."_s, u"25.12.2027"_s);
    CHECK(test.interactions() - before == 3);
    record(test, u"Обучить ещё раз"_s, u"Иванова А.А."_s, u"25.12.2027"_s);
    CHECK(test.interactions() - before == 6);
    const auto decisions = test.document().ownedBy<Decision>(meeting);
    REQUIRE(decisions.size() == 2);
    CHECK(itemOfDecision(test.document(), decisions.back().id));
    CHECK(decisions.front().responsible == decisions.back().responsible);
}

TEST_CASE("the minutes of the shown meeting are one click away")
{
    TestWindow test;
    test.openSample();
    auto& page = test.find<MeetingsPage>();
    page.startMeeting();
    for (auto* const button : page.findChildren<QPushButton*>()) {
        if (button->text() == MeetingsPage::tr("&Minutes…"))
            button->click();
    }
    auto& reports = test.find<ReportsPage>();
    REQUIRE(reports.isVisible());
    for (const auto* const list : reports.findChildren<QListView*>()) {
        if (list->accessibleName() == ReportsPage::tr("Forms"))
            CHECK(list->currentIndex().data().toString() == reportForm(u"minutes")->title());
    }
    CHECK(QTest::qWaitFor([&] { return reports.findChild<PagesView*>()->pageCount() == 1; }));
}
