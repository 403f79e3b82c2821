// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/guidereader.h"
#include "core/report/guidesearch.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/pages/page.h"
#include "ui/shell/guidebrowser.h"
#include "ui/shell/helpopener.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/historydialog.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

HelpWindow& helpOf(TestWindow& test)
{
    return *test.window().help().window();
}

QString anchorShown(TestWindow& test)
{
    return helpOf(test).browser().source().fragment();
}

} // namespace

TEST_CASE("F1 opens the place that explains the page, for every page of the window")
{
    TestWindow test;
    test.openSample();
    for (const Page* page : test.window().findChildren<Page*>()) {
        INFO(page->title().toStdString());
        for (QAction* action : test.window().findChildren<QAction*>())
            if (action->text() == page->title())
                action->trigger();
        test.window().help().open();
        const Guide& guide = helpOf(test).guide();
        const QString type = QString::fromLatin1(page->metaObject()->className()).section(u':', -1);
        const QString precise = guide.anchorOf(type + u'.' + page->objectName());
        const QString wanted = precise.isEmpty() ? guide.anchorOf(type) : precise;
        CHECK_FALSE(wanted.isEmpty());
        CHECK(anchorShown(test) == wanted);
        CHECK(helpOf(test).findChild<QTreeWidget*>()->currentItem()->data(0, Qt::UserRole) == wanted);
        QApplication::setActiveWindow(&test.window());
    }
}

TEST_CASE("F1 on the start page opens the start, and in a dialog what the dialog is about")
{
    TestWindow test;
    test.press(Qt::Key_F1);
    CHECK(anchorShown(test) == u"first-start"_s);
    test.openSample();
    HistoryDialog dialog(test.window().workspace(), {}, &test.window());
    dialog.open();
    QApplication::setActiveWindow(&dialog);
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    CHECK(anchorShown(test) == u"window-history"_s);
    CHECK(helpOf(test).isEnabled());
}

TEST_CASE("the guide finds words in any form and marks them")
{
    TestWindow test;
    test.window().help().open();
    HelpWindow& help = helpOf(test);
    help.findChild<QLineEdit*>()->setText(u"резервная копия"_s);
    auto* const hits = help.findChild<QListWidget*>();
    REQUIRE(hits->count() > 2);
    QTest::keyClick(help.findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(anchorShown(test) == u"files"_s); // a title that says it comes before texts that do
    QTest::keyClick(help.findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(anchorShown(test) == u"files-backups"_s);
    CHECK_FALSE(help.browser().extraSelections().isEmpty());
    help.findChild<QLineEdit*>()->setText(u"йцукен"_s);
    CHECK(hits->count() == 0);
}

TEST_CASE("the browser of the guide goes back and loads nothing from outside")
{
    TestWindow test;
    test.window().help().open();
    GuideBrowser& browser = helpOf(test).browser();
    REQUIRE(browser.show(u"scoring-level"_s));
    REQUIRE(browser.show(u"keys"_s));
    browser.backward();
    CHECK(browser.source().fragment() == u"scoring-level"_s);
    CHECK_FALSE(browser.loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/a.png"_s)).isValid());
    CHECK_FALSE(browser.loadResource(QTextDocument::ImageResource, QUrl(u":/icons/indikator.svg"_s)).isValid());
    CHECK_FALSE(browser.loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc/hostname"_s)).isValid());
}

TEST_CASE("the guide follows the size of the window's text")
{
    TestWindow test;
    test.window().help().open();
    GuideBrowser& browser = helpOf(test).browser();
    browser.show(u"keys"_s);
    const auto pointSize = [&] { return browser.document()->defaultFont().pointSizeF(); };
    const double before = pointSize();
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QApplication::processEvents();
    CHECK(pointSize() == before * 2);
    CHECK(browser.source().fragment() == u"keys"_s);
    QApplication::setFont(usual);
}

TEST_CASE("the guide is saved as one PDF whose outline names the chapters")
{
    TestWindow test;
    test.window().help().open();
    test.questions().path = test.path(u"руководство.pdf"_s);
    QApplication::setActiveWindow(&helpOf(test));
    REQUIRE(QTest::qWaitForWindowActive(&helpOf(test)));
    QTest::keyClick(&helpOf(test), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(test.questions().path); }, 20000));
    QFile file(test.questions().path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF-1.4"));
    CHECK(bytes.contains("/Outlines"));
    CHECK(bytes.contains("pdfaid:part"));
}
