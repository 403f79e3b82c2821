// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/forms.h"
#include "tests/catch.h"
#include "tests/core/roadmap/sampleplan.h"
#include "ui/report/reportfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

Report paper(const PlanData& plan, QStringView form)
{
    ReportInput input;
    input.plan = &plan;
    return reportForm(form)->build(input);
}

/// The pages of the paper as text; none when the tool is not installed.
QStringList pagesOf(const Report& report)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is not installed: not checked");
        return {};
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    (void)writeReport(report, path);
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

QByteArray written(const Report& report, const QString& name)
{
    const QTemporaryDir folder;
    (void)writeReport(report, folder.filePath(name));
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("every sheet of the chart has names, months and its place among the sheets")
{
    const PlanData plan = sample::plan();
    const QStringList pages = pagesOf(paper(plan, u"gantt"));
    if (pages.isEmpty())
        return;
    CHECK(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(u"Подготовить проект приказа"_s));
        CHECK(pages[i].contains(u"2026"_s));
        CHECK(pages[i].contains(u"апрель"_s));
        CHECK(pages[i].contains(u"TRAINING SAMPLE"_s));
        CHECK(pages[i].contains(u"Sheet %1 of %2"_s.arg(i + 1).arg(pages.size())));
        CHECK_FALSE(pages[i].contains(u"have no room here"_s));
        CHECK_FALSE(pages[i].contains(u'…'));
    }
}

TEST_CASE("no item of a long plan is left out on the sheets")
{
    const QString text = pagesOf(paper(sample::plan(300), u"gantt")).join(u'\n');
    CHECK_FALSE(text.contains(u"have no room here"_s));
}

TEST_CASE("the head of the roadmap stands on each of its pages")
{
    for (const QString& page : pagesOf(paper(sample::plan(), u"roadmap")).mid(0, 3))
        CHECK(page.contains(u"дней"_s));
}

TEST_CASE("the roadmap goes to a spreadsheet with its dates")
{
    const QString csv = QString::fromUtf8(written(paper(sample::plan(0), u"roadmap"), u"plan.csv"_s));
    const qsizetype row = csv.indexOf(u"Сформирована Рабочая группа"_s);
    REQUIRE(row > 0);
    CHECK(csv.mid(row, 200).contains(u";;;01.03.2026;"_s)); // without duration and start
    CHECK(csv.count(u"\r\n"_s) > 14);
    CHECK_FALSE(canWrite(paper(sample::plan(0), u"gantt"), Format::Csv));
}

TEST_CASE("the chart is written in every format of a drawing")
{
    const Report report = paper(sample::plan(5), u"gantt");
    CHECK(written(report, u"plan.docx"_s).startsWith("PK"));
    CHECK(written(report, u"plan.svg"_s).contains("<svg"));
    CHECK(written(report, u"plan.pdf"_s).startsWith("%PDF"));
}

/// Not a test but a way to look: INDIKATOR_PICTURES=folder report_tests "[pictures]".
TEST_CASE("papers of the roadmap can be looked at", "[.][pictures]")
{
    const QDir folder(QString::fromLocal8Bit(qgetenv("INDIKATOR_PICTURES")));
    for (const QString& form : {u"roadmap"_s, u"gantt"_s})
        (void)writeReport(paper(sample::plan(), form), folder.filePath(form + u".pdf"_s));
}
