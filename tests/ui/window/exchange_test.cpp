// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/collecting.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/pages/exchangepage.h"
#include "ui/shell/exchangecontroller.h"
#include "ui/shell/navigation.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const ConditionId line = u"3.centres"_s;

QPushButton& button(QWidget& parent, const QString& text)
{
    for (QPushButton* one : parent.findChildren<QPushButton*>()) {
        if (one->text() == text || one->text().startsWith(text))
            return *one;
    }
    FAIL("no button " << text.toStdString());
    std::abort();
}

/// Presses a button as a user does; the work behind it ends before the test goes on.
void click(QWidget& parent, const QString& text)
{
    QTest::mouseClick(&button(parent, text), Qt::LeftButton);
}

bool waitFor(const std::function<bool()>& isDone)
{
    return QTest::qWaitFor(isDone, 10'000);
}

void answerThere(const QString& path, const Id& draft, bool value)
{
    const auto there = Document::open(path, Document::Access::Write, {});
    answerConditions(*there, draft, {{line, there->origin().centre, Fact{value ? 1 : 0}}});
}

} // namespace

TEST_CASE("files are given to all centres and taken back in five interactions and one a conflict")
{
    TestWindow test;
    test.openEmpty();
    const Id draft = test.document().all<Assessment>().front().id;
    auto& page = test.find<ExchangePage>();
    page.setFocus();
    const QString folder = test.path(u"out"_s);
    QDir().mkpath(folder);
    test.questions().path = folder;
    click(page, ExchangePage::tr("&Give a file to each centre…"));
    REQUIRE(waitFor([&] { return test.document().all<Handout>().size() == 2; }));
    const QStringList files = documentsIn({folder});
    REQUIRE(files.size() == 2);
    answerThere(files[0], draft, true);
    answerThere(files[1], draft, true);
    const Id first = test.document().all<Centre>().front().id;
    answerConditions(test.document(), draft, {{line, first, Fact{0}}});

    click(page, ExchangePage::tr("&Collect files…")); // 1, and 2 in the dialog for the folder
    REQUIRE(waitFor([&] { return page.collection() != nullptr; }));
    CHECK(page.collection()->acceptableCount() == 2);
    CHECK(page.badge() == u"1!"_s);
    auto& accept = button(page, ExchangePage::tr("&Accept %n file(s)", nullptr, 2));
    CHECK_FALSE(accept.isEnabled());
    CHECK(page.goToUnanswered(true, true));
    page.choose(Side::Theirs); // one for the conflict
    CHECK(accept.isEnabled());
    QTest::mouseClick(&accept, Qt::LeftButton); // 3
    CHECK(page.collection() == nullptr);
    for (const Centre& centre : test.document().all<Centre>())
        CHECK(test.document().find<MatrixAnswer>(MatrixAnswer::idFor(draft, line, centre.id))->value ==
              QJsonValue(true));
    test.document().undo();
    CHECK(test.document().find<MatrixAnswer>(MatrixAnswer::idFor(draft, line, first))->value == QJsonValue(false));
    CHECK_FALSE(
        test.document().find<MatrixAnswer>(MatrixAnswer::idFor(draft, line, test.document().all<Centre>().back().id)));
}

TEST_CASE("a centre sees the pages that it fills in, and no others")
{
    TestWindow test;
    test.openEmpty();
    const auto targets = centreFileTargets(test.document(), test.path({}), QDate(2026, 7, 1));
    handOut(test.document(), targets, QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC));
    test.window().files().open(targets.front().path);
    REQUIRE(test.document().origin().isCentreFile());
    const auto& navigation = test.find<Navigation>();
    QStringList shown;
    for (QTreeWidgetItemIterator it(const_cast<Navigation*>(&navigation), QTreeWidgetItemIterator::NotHidden); *it;
         ++it)
        shown << (*it)->text(0);
    CHECK_FALSE(shown.contains(test.find<ExchangePage>().title()));
    CHECK(test.message().contains(test.document().all<Centre>().front().name));
    test.window().files().open(test.path(u"region.indikator"_s));
    bool isShownAgain = false;
    for (QTreeWidgetItemIterator it(const_cast<Navigation*>(&navigation), QTreeWidgetItemIterator::NotHidden); *it;
         ++it)
        isShownAgain = isShownAgain || (*it)->text(0) == test.find<ExchangePage>().title();
    CHECK(isShownAgain);
}

TEST_CASE("the tables of files and conflicts keep the rules of item models")
{
    TestWindow test;
    test.openEmpty();
    const Id draft = test.document().all<Assessment>().front().id;
    const auto targets = centreFileTargets(test.document(), test.path({}), QDate(2026, 7, 1));
    handOut(test.document(), targets, QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC));
    answerThere(targets.front().path, draft, true);
    answerConditions(test.document(), draft, {{line, targets.front().centre, Fact{0}}});
    const Collection collection = collect(test.document().source(), {targets.front().path}, {});
    CollectedModel files;
    ConflictsModel conflicts(test.window().workspace());
    const QAbstractItemModelTester filesTester(&files, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester conflictsTester(&conflicts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    files.setCollection(&collection);
    conflicts.setCollection(&collection);
    REQUIRE(conflicts.rowCount() == 1);
    const auto text = [&](int column) { return conflicts.index(0, column).data().toString(); };
    CHECK(text(ConflictsModel::OursColumn) == u"нет"_s);
    CHECK(text(ConflictsModel::TheirsColumn) == u"да"_s);
    CHECK(conflicts.openCount() == 1);
    conflicts.choose(0, Side::Theirs);
    CHECK(conflicts.openCount() == 0);
    CHECK(conflicts.choices() == std::vector<Choices>{{Side::Theirs}});
    files.setCollection(nullptr);
    conflicts.setCollection(nullptr);
}
