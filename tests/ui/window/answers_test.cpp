// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/models/matrixmodel.h"
#include "ui/pages/checklistpage.h"
#include "ui/pages/itemcard.h"
#include "ui/pages/matrixpage.h"
#include "ui/pages/reportspage.h"

#include <QApplication>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("from launch to a filled checklist in PDF takes at most 38 keys")
{
    TestWindow test;
    test.openEmpty(); // one click on the start page and one on a file
    test.press(Qt::Key_2, Qt::AltModifier);
    static const std::vector<std::vector<Qt::Key>> answers{
        {Qt::Key_3}, {Qt::Key_2}, {Qt::Key_1}, {Qt::Key_0}, {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5},
        {Qt::Key_4}, {Qt::Key_2}, {Qt::Key_1}};
    for (size_t item = 0; item < answers.size(); ++item) {
        if (item > 0)
            test.press(Qt::Key_F8);
        for (const Qt::Key key : answers[item])
            test.press(key);
    }
    CHECK(test.evaluation().score.checklist.isComplete());
    CHECK(test.evaluation().score.checklist.points == 3 + 2 + 1 + 0 + 8 + 4 + 2 + 1);

    const QString pdf = test.path(u"чек-лист.pdf"_s);
    test.find<ReportsPage>().setQuestions(
        {[&](const QString&, const QString&) { return pdf; }, {}, [](const QString&) { return true; }});
    test.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(pdf).size() > 5000; }, 10'000));
    CHECK(test.interactions() + 2 <= 38);
}

TEST_CASE("«НЕТ» excludes the other marks of item five, and a mark excludes «НЕТ»")
{
    TestWindow test;
    test.openEmpty();
    test.press(Qt::Key_2, Qt::AltModifier);
    test.find<ChecklistPage>().showSubject({Subject::Kind::ChecklistItem, u"5"_s, {}});
    test.press(Qt::Key_1);
    test.press(Qt::Key_4);
    CHECK(*test.evaluation().answers.marked(5) == std::vector{1, 4});
    test.press(Qt::Key_0);
    CHECK(test.evaluation().answers.marked(5)->empty());
    test.press(Qt::Key_2);
    CHECK(*test.evaluation().answers.marked(5) == std::vector{2});
    test.press(Qt::Key_2);
    CHECK_FALSE(test.evaluation().answers.marked(5));
    test.press(Qt::Key_3);
    test.press(Qt::Key_Delete);
    CHECK_FALSE(test.evaluation().answers.marked(5));
}

TEST_CASE("an answer is undone and redone from any page")
{
    TestWindow test;
    test.openEmpty();
    test.press(Qt::Key_2, Qt::AltModifier);
    test.press(Qt::Key_3);
    test.press(Qt::Key_1, Qt::AltModifier);
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(test.evaluation().answers.marked(1));
    test.press(Qt::Key_Y, Qt::ControlModifier);
    if (!test.evaluation().answers.marked(1)) // Ctrl+Shift+Z where the system says so
        test.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(*test.evaluation().answers.marked(1) == std::vector{3});
}

TEST_CASE("Ctrl+Z in a comment undoes the typing first, then the document")
{
    TestWindow test;
    test.openEmpty();
    test.press(Qt::Key_2, Qt::AltModifier);
    test.press(Qt::Key_2);
    test.press(Qt::Key_Return);
    auto* const comment = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(comment);
    test.type(u"да"_s);
    REQUIRE(comment->toPlainText() == u"да"_s);
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(comment->toPlainText().isEmpty());
    CHECK(test.evaluation().answers.marked(1));
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(test.evaluation().answers.marked(1));
}

TEST_CASE("a comment is saved when its field is left")
{
    TestWindow test;
    test.openEmpty();
    test.press(Qt::Key_2, Qt::AltModifier);
    test.press(Qt::Key_Return);
    test.type(u"Приказ № 7"_s);
    test.press(Qt::Key_Tab);
    CHECK(test.evaluation().itemComments.at(1) == u"Приказ № 7"_s);
}

TEST_CASE("F8 leads through everything unanswered, from the checklist on to the matrix")
{
    TestWindow test;
    test.openEmpty();
    test.press(Qt::Key_2, Qt::AltModifier);
    int steps = 0;
    while (test.evaluation().score.unanswered() > 0 && ++steps < 200) {
        const QString place = test.window().workspace().selected().key;
        test.press(Qt::Key_1);
        if (place.startsWith(u"5."_s) || place.startsWith(u"6."_s))
            test.type(u"+1"_s); // the digit opened the editor of a pair
        if (place.startsWith(u"5."_s) || place.startsWith(u"6."_s) || place == u"17"_s)
            test.press(Qt::Key_Return);
        test.press(Qt::Key_F8);
    }
    CHECK(test.evaluation().score.unanswered() == 0);
    CHECK(test.evaluation().score.checklist.isComplete());
}

TEST_CASE("a column of centres is filled at once and undone as one step")
{
    TestWindow test;
    test.openSample();
    test.press(Qt::Key_3, Qt::AltModifier);
    auto& page = test.find<MatrixPage>();
    REQUIRE(page.showSubject({Subject::Kind::Condition, u"8.centres"_s, {}}));
    const auto met = [&] {
        int count = 0;
        for (const AssessedCentre& centre : test.evaluation().answers.centres)
            count += test.evaluation().answers.fact(u"8.centres"_s, centre.id)->front();
        return count;
    };
    CHECK(met() == 4);
    test.press(Qt::Key_1);
    CHECK(met() == 21);
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(met() == 4);
}

TEST_CASE("a final assessment cannot be answered")
{
    TestWindow test;
    test.openSample();
    const auto& all = test.document().all<Assessment>();
    const auto final = std::ranges::find_if(all, &Assessment::isFinal);
    test.window().workspace().setAssessment(final->id);
    const int points = test.evaluation().score.checklist.points;
    test.press(Qt::Key_2, Qt::AltModifier);
    test.find<ChecklistPage>().showSubject({Subject::Kind::ChecklistItem, u"1"_s, {}});
    test.press(Qt::Key_3);
    CHECK(test.evaluation().score.checklist.points == points);
}

TEST_CASE("no page needs horizontal scrolling on the smallest screen")
{
    TestWindow test;
    test.openSample();
    test.window().resize(1366, 768);
    for (int page = Qt::Key_1; page <= Qt::Key_9; ++page) {
        test.press(static_cast<Qt::Key>(page), Qt::AltModifier);
        CHECK(test.window().width() <= 1366);
        CHECK(test.window().height() <= 768);
        for (const QScrollArea* area : test.window().findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->widget())
                CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        }
    }
}
