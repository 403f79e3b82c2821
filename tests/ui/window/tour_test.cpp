// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/pages/checklistpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportspage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/logfile.h"
#include "ui/widgets/tourcard.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

void takeTour(TestWindow& test)
{
    for (QAction* action : test.window().findChildren<QAction*>())
        if (action->text() == MainWindow::tr("&Tour over the sample region"))
            action->trigger();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("the tour goes over three pages by Enter alone and changes nothing")
{
    TestWindow test;
    test.openSample();
    const qint64 before = test.document().lastSaved().toMSecsSinceEpoch();
    takeTour(test);
    auto& card = test.find<TourCard>();
    REQUIRE(card.isVisible());
    CHECK(test.find<OverviewPage>().isVisible());
    CHECK(card.isAncestorOf(QApplication::focusWidget()));
    CHECK(card.accessibleName().contains(TourCard::tr("Step %1 of %2: %3").arg(1).arg(3).arg(QString())));
    test.press(Qt::Key_Return);
    CHECK(test.find<ChecklistPage>().isVisible());
    test.press(Qt::Key_Return);
    CHECK(test.find<ReportsPage>().isVisible());
    CHECK(card.isVisible());
    test.press(Qt::Key_Return);
    CHECK_FALSE(card.isVisible());
    CHECK(test.find<ReportsPage>().isAncestorOf(QApplication::focusWidget()));
    CHECK(test.document().lastSaved().toMSecsSinceEpoch() == before);
}

TEST_CASE("the tour goes back, and Escape leaves it where one is")
{
    TestWindow test;
    test.openSample();
    takeTour(test);
    auto& card = test.find<TourCard>();
    test.press(Qt::Key_Return);
    test.press(Qt::Key_Tab);
    test.press(Qt::Key_Return);
    CHECK(test.find<OverviewPage>().isVisible());
    test.press(Qt::Key_Escape);
    CHECK_FALSE(card.isVisible());
    CHECK(test.find<OverviewPage>().isVisible());
}

TEST_CASE("the tour begins over the sample the first time it is opened, and not again")
{
    TestWindow test;
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(test.path(u"home"_s)));
    test.window().openSample();
    CHECK(test.find<TourCard>().isVisible());
    test.window().workspace().close();
    CHECK_FALSE(test.find<TourCard>().isVisible());
    test.window().openSample();
    CHECK_FALSE(test.find<TourCard>().isVisible());
    test.restart();
    test.window().openSample();
    CHECK_FALSE(test.find<TourCard>().isVisible());
    CHECK(test.document().path().startsWith(test.path(u"home"_s)));
    qputenv("HOME", home);
}

TEST_CASE("the log keeps what failed, does not grow without end, and stands in the details of About")
{
    TestWindow test;
    const QString path = test.path(u"logs/indikator.log"_s);
    {
        const LogFile log(path);
        qCInfo(courseLog, "first start");
        test.openEmpty();
        emit test.window().workspace().failed(Error(ErrorCode::DiskFull, u"Диск полон"_s, u"/dev/full"_s));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"info indikator: first start"_s));
    CHECK(text.contains(u"warning indikator: Диск полон /dev/full"_s));
    CHECK(AboutDialog::details(path).contains(u"Диск полон"_s));
    CHECK(AboutDialog::details(path).contains(QLatin1StringView(INDIKATOR_VERSION)));
    CHECK(AboutDialog::details(path).contains(u"SQLite 3."_s));
    file.write(QByteArray(LogFile::largest, 'x'));
    file.close();
    {
        const LogFile log(path);
        qCInfo(courseLog, "second start");
    }
    CHECK(QFile(path).size() < 200);
    CHECK(QFile(path + u".1"_s).size() > LogFile::largest);
}
