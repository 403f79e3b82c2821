// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/newdocument.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("everything typed is there after the window is closed and started again")
{
    TestWindow test;
    test.openEmpty();
    test.press(Qt::Key_2, Qt::AltModifier);
    test.press(Qt::Key_2);
    test.press(Qt::Key_Return);
    test.type(u"Протокол"_s); // still in the field when the window closes
    test.window().close();
    test.restart();
    test.window().files().open(test.path(u"region.indikator"_s));
    CHECK(*test.evaluation().answers.marked(1) == std::vector{2});
    CHECK(test.evaluation().itemComments.at(1) == u"Протокол"_s);
    CHECK(test.document().undoTitle());
}

TEST_CASE("a file that another instance writes is offered for reading, and its holder is named")
{
    TestWindow test;
    const QString path = test.path(u"region.indikator"_s);
    (void)newDocument(path, u"Область"_s, {}, {});
    QProcess other;
    other.start(QStringLiteral(STORAGE_EDITOR), {path, u"hold"_s});
    REQUIRE(other.waitForReadyRead());
    test.window().files().open(path);
    CHECK_FALSE(test.window().workspace().isOpen());
    CHECK(test.message().contains(u"Петров"_s));
    test.find<MessageBar>().findChild<QPushButton*>()->click();
    REQUIRE(test.window().workspace().isOpen());
    CHECK_FALSE(test.window().workspace().canEdit());
    other.write("\n");
    CHECK(other.waitForFinished());
}

TEST_CASE("a file that is not a document leaves the open one as it is and is untouched")
{
    TestWindow test;
    test.openEmpty();
    QFile other(test.path(u"письмо.indikator"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("Уважаемые коллеги!");
    other.close();
    test.window().files().open(other.fileName());
    CHECK_FALSE(test.message().isEmpty());
    CHECK(test.document().path() == test.path(u"region.indikator"_s));
    REQUIRE(other.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(other.readAll()) == u"Уважаемые коллеги!"_s);
}

TEST_CASE("a copy is saved elsewhere and can be opened")
{
    TestWindow test;
    test.openSample();
    test.questions().path = test.path(u"копия.indikator"_s);
    test.window().files().askSaveCopy();
    test.press(Qt::Key_2, Qt::AltModifier); // the window lives on meanwhile
    REQUIRE(QTest::qWaitFor([&] { return !test.message().isEmpty(); }));
    CHECK(QFile::exists(test.questions().path));
    test.window().files().open(test.questions().path);
    CHECK(test.evaluation().score.checklist.points == 18);
}

TEST_CASE("opened documents are remembered, newest first, and can be forgotten")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.addRecent(folder.filePath(u"a.indikator"_s));
    settings.addRecent(folder.filePath(u"b.indikator"_s));
    settings.addRecent(folder.filePath(u"a.indikator"_s));
    CHECK(settings.recent() == QStringList{folder.filePath(u"a.indikator"_s), folder.filePath(u"b.indikator"_s)});
    settings.removeRecent(folder.filePath(u"a.indikator"_s));
    CHECK(settings.recent() == QStringList{folder.filePath(u"b.indikator"_s)});
}
