// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/meetings.h"
#include "core/operations/planning.h"
#include "tests/catch.h"
#include "tests/ui/pages/controls.h"
#include "tests/ui/pages/samplespace.h"
#include "tests/ui/pdfprobe/pdfprobe.h"
#include "ui/models/papersmodel.h"
#include "ui/pages/reportspage.h"
#include "ui/report/paginator.h"
#include "ui/widgets/pageprinter.h"
#include "ui/widgets/pagesview.h"
#include "ui/widgets/savestatus.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// A page of reports over a filled assessment, a roadmap and a meeting, its questions answered by the test.
class Reports
{
public:
    Reports()
        : page(space.workspace(), nullptr)
    {
        space.start(QDate(2026, 6, 30));
        space.answerLevel(Level{1});
        startPlan(space.document(), 2026);
        beginMeeting(space.document(), QDate(2026, 6, 1));
        page.setQuestions({[this](const QString& suggested, const QString& filter) {
                               suggestion = suggested;
                               asked = filter;
                               return file;
                           },
                           [this](const QString&) { return folder(); },
                           [this](const QString&) {
                               ++confirmations;
                               return confirmed;
                           }});
    }

    void show()
    {
        showAt(page, {1100, 700});
        REQUIRE(QTest::qWaitFor([this] { return preview()->pageCount() > 0; }));
    }

    [[nodiscard]] PagesView* preview() const { return page.findChild<PagesView*>(); }

    [[nodiscard]] QListView* forms() const { return page.findChild<QListView*>(); }

    [[nodiscard]] QString folder() const { return space.folder(); }

    [[nodiscard]] QString status() const { return page.findChild<SaveStatus*>()->text(); }

    [[nodiscard]] bool waitForSaved() const
    {
        return QTest::qWaitFor([this] { return status().startsWith(u"Saved"_s); }, 20000);
    }

    SampleSpace space;
    ReportsPage page;
    QString suggestion;
    QString asked;
    QString file;
    int confirmations = 0;
    bool confirmed = true;
};

std::vector<QSizeF> sizesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return pageSizes(file.readAll());
}

PagedReport paged(SampleSpace& space, QStringView form)
{
    return Paginator::paginate(reportForm(form)->build({space.workspace().evaluation()}));
}

/// What an assessment, a roadmap and a meeting are enough for.
constexpr int papersOfTheSample = 9;

} // namespace

TEST_CASE("savePaper writes a PDF of the chosen form")
{
    Reports reports;
    reports.file = reports.folder() + u"/paper.pdf"_s;
    reports.page.savePaper();
    REQUIRE(reports.waitForSaved());
    CHECK(reports.asked == u"PDF (*.pdf)"_s);
    CHECK(QFileInfo(reports.suggestion).absolutePath() == reports.folder());
    CHECK(sizesIn(reports.file).size() == paged(reports.space, u"checklist").pages.size());
    CHECK(reports.status().contains(u"paper.pdf"_s));
}

TEST_CASE("without an answer nothing is saved")
{
    Reports reports;
    reports.page.savePaper();
    CHECK(reports.status().isEmpty());
    CHECK(QDir(reports.folder()).entryList({u"*.pdf"_s}).isEmpty());
}

TEST_CASE("without an assessment there is nothing to save")
{
    SampleSpace space;
    ReportsPage page(space.workspace(), nullptr);
    showAt(page, {1100, 700});
    QTest::qWait(20);
    CHECK_FALSE(button(page, u"Save…"_s)->isEnabled());
    page.savePaper();
}

TEST_CASE("a paper is saved in the chosen format")
{
    Reports reports;
    reports.show();
    QComboBox* const format = combo(reports.page, u"Format"_s);
    const QString suffix = GENERATE(u"pdf"_s, u"docx"_s, u"xlsx"_s, u"csv"_s, u"png"_s, u"svg"_s);
    format->setCurrentIndex(format->findText(suffix, Qt::MatchStartsWith));
    REQUIRE(format->currentText().startsWith(suffix, Qt::CaseInsensitive));
    reports.file = reports.folder() + u"/paper"_s; // the ending is added
    QTest::mouseClick(button(reports.page, u"Save…"_s), Qt::LeftButton);
    REQUIRE(reports.waitForSaved());
    CHECK_FALSE(QDir(reports.folder()).entryList({u"paper*."_s + suffix}).isEmpty());
}

TEST_CASE("all papers are saved in a folder, and replaced only when asked")
{
    Reports reports;
    reports.show();
    QPushButton* const all = button(reports.page, u"Save all…"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    REQUIRE(reports.waitForSaved());
    CHECK(QDir(reports.folder()).entryList({u"*.pdf"_s}).size() == papersOfTheSample);
    CHECK(reports.confirmations == 0);
    reports.confirmed = false;
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(reports.confirmations == 1);
    CHECK(all->isEnabled());
}

TEST_CASE("a place that cannot be written to is reported")
{
    Reports reports;
    reports.file = u"/nowhere/paper.pdf"_s;
    reports.page.savePaper();
    REQUIRE(QTest::qWaitFor([&] { return !reports.space.failures.isEmpty(); }));
    CHECK(reports.status() == reports.space.failures.constFirst());
}

TEST_CASE("the list of forms shows first pages and chooses the preview")
{
    Reports reports;
    const QAbstractItemModelTester tester(reports.forms()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    reports.show();
    const auto pictures = [&] {
        int count = 0;
        for (int row = 0; row < reports.forms()->model()->rowCount(); ++row)
            count += !reports.forms()->model()->index(row, 0).data(Qt::DecorationRole).value<QPixmap>().isNull();
        return count;
    };
    CHECK(QTest::qWaitFor([&] { return pictures() == papersOfTheSample; }));
    QTest::keyClick(reports.forms(), Qt::Key_Down);
    CHECK(reports.preview()->pageCount() == static_cast<int>(paged(reports.space, u"matrix").pages.size()));
}

TEST_CASE("the preview follows the answers while it is seen")
{
    Reports reports;
    reports.show();
    const QImage before = reports.preview()->grab().toImage();
    answerItem(reports.space.document(), reports.space.workspace().assessment(), 1, std::vector<int>{3});
    QTest::qWait(50);
    CHECK(reports.preview()->grab().toImage() != before);
}

TEST_CASE("the left margin is kept by the window")
{
    Reports reports;
    reports.show();
    const QSignalSpy changed(&reports.page, &ReportsPage::narrowMarginChanged);
    QTest::keyClick(combo(reports.page, u"Left margin"_s), Qt::Key_Down);
    REQUIRE(changed.size() == 1);
    CHECK(changed.at(0).at(0).toBool());
    CHECK(reports.page.narrowMargin());
    reports.page.setNarrowMargin(false);
    CHECK(changed.size() == 2);
}

TEST_CASE("the preview zooms with Ctrl and the wheel and moves by keys")
{
    Reports reports;
    reports.show();
    PagesView* const view = reports.preview();
    CHECK_FALSE(view->zoom());
    CHECK(view->horizontalScrollBar()->maximum() <= 0);
    const QPoint middle = view->viewport()->rect().center();
    QWheelEvent wheel(middle, view->viewport()->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &wheel);
    REQUIRE(view->zoom());
    CHECK(view->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->currentPage() == view->pageCount() - 1);
    QTest::keyClick(view, Qt::Key_Home);
    CHECK(view->currentPage() == 0);
    QComboBox* const zoom = combo(reports.page, u"Zoom"_s);
    QTest::keyClick(zoom, Qt::Key_Home);
    CHECK_FALSE(view->zoom());
}

TEST_CASE("a page at 100 % is as large as on paper")
{
    Reports reports;
    reports.show();
    reports.page.resize(1400, 700);
    reports.preview()->setZoom(1);
    const QImage seen = reports.preview()->viewport()->grab().toImage();
    int white = 0;
    for (int x = 0; x < seen.width(); ++x)
        white += seen.pixelColor(x, 30) == Qt::white;
    CHECK(std::abs(white - 210 / 25.4 * reports.preview()->logicalDpiX()) <= 2);
}

TEST_CASE("printing gives each page its own size")
{
    SampleSpace space;
    space.start(QDate(2026, 6, 30));
    const PagedReport paper = paged(space, u"full");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(space.folder() + u"/printed.pdf"_s);
    REQUIRE(printPages(printer, paper));
    const auto sizes = sizesIn(printer.outputFileName());
    REQUIRE(sizes.size() == paper.pages.size());
    for (size_t i = 0; i < sizes.size(); ++i) {
        CHECK(std::abs(sizes[i].width() - paper.pages[i].size.width() * 72 / 600) < 2);
        CHECK(std::abs(sizes[i].height() - paper.pages[i].size.height() * 72 / 600) < 2);
    }
}

TEST_CASE("the button to print opens the dialog of the system")
{
    Reports reports;
    reports.show();
    QTest::mouseClick(button(reports.page, u"Print…"_s), Qt::LeftButton);
    QPointer<QPrintDialog> dialog = reports.page.findChild<QPrintDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->isVisible());
    dialog->reject();
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }));
}

TEST_CASE("printing keeps to the range of pages")
{
    SampleSpace space;
    space.start(QDate(2026, 6, 30));
    const PagedReport paper = paged(space, u"full");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(space.folder() + u"/printed.pdf"_s);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    REQUIRE(printPages(printer, paper));
    CHECK(sizesIn(printer.outputFileName()).size() == 2);
}
