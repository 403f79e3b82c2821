// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/pages/controls.h"
#include "ui/pages/startpage.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// Two recent documents, of which only the first exists.
class Recent
{
public:
    Recent()
    {
        QFile file(there());
        REQUIRE(file.open(QIODevice::WriteOnly));
        page.setRecent({there(), gone()});
        showAt(page, {1000, 700});
        view = page.findChild<QTreeView*>();
        page.activateWindow();
        page.setFocus();
        REQUIRE(QTest::qWaitFor([this] { return view->hasFocus(); }));
    }

    [[nodiscard]] QString there() const { return folder.filePath(u"Киров.indikator"_s); }

    [[nodiscard]] QString gone() const { return folder.filePath(u"Пермь.indikator"_s); }

    QTemporaryDir folder;
    StartPage page;
    QTreeView* view = nullptr;
};

} // namespace

TEST_CASE("the buttons of the start page ask for documents")
{
    StartPage page;
    showAt(page, {1000, 700});
    const auto [name, signal] = GENERATE(table<QString, void (StartPage::*)()>({
        {u"New region"_s, &StartPage::newRequested},
        {u"Open…"_s, &StartPage::openRequested},
        {u"Sample region"_s, &StartPage::sampleRequested},
    }));
    const QSignalSpy asked(&page, signal);
    QTest::mouseClick(button(page, name), Qt::LeftButton);
    QTest::keyClick(button(page, name), Qt::Key_Space);
    CHECK(asked.size() == 2);
}

TEST_CASE("Enter opens a recent document")
{
    Recent recent;
    const QSignalSpy asked(&recent.page, &StartPage::recentRequested);
    QTest::keyClick(recent.view, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toString() == recent.there());
}

TEST_CASE("a missing document is marked, explained and can be forgotten")
{
    Recent recent;
    const QSignalSpy asked(&recent.page, &StartPage::recentRequested);
    const QSignalSpy forgotten(&recent.page, &StartPage::forgetRequested);
    QTest::keyClick(recent.view, Qt::Key_Down);
    CHECK(recent.view->currentIndex().siblingAtColumn(0).data().toString().contains(u"no file"_s));
    QTest::keyClick(recent.view, Qt::Key_Return);
    CHECK(asked.isEmpty());
    QTest::keyClick(recent.view, Qt::Key_Delete);
    REQUIRE(forgotten.size() == 1);
    CHECK(forgotten.at(0).at(0).toString() == recent.gone());
}

TEST_CASE("a missing document that is back opens")
{
    Recent recent;
    const QSignalSpy asked(&recent.page, &StartPage::recentRequested);
    REQUIRE(QFile::copy(recent.there(), recent.gone()));
    QTest::keyClick(recent.view, Qt::Key_Down);
    QTest::keyClick(recent.view, Qt::Key_Return);
    CHECK(asked.size() == 1);
}

TEST_CASE("a document can be dropped on the start page, other files cannot")
{
    StartPage page;
    showAt(page, {1000, 700});
    const auto [path, taken] = GENERATE(table<QString, bool>({
        {u"/data/Киров.indikator"_s, true},
        {u"/data/photo.png"_s, false},
    }));
    const QSignalSpy asked(&page, &StartPage::recentRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &enter);
    CHECK(enter.isAccepted() == taken);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &drop);
    CHECK(asked.size() == (taken ? 1 : 0));
}
