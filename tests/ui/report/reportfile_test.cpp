// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/ui/report/samplereports.h"
#include "ui/report/picturewriter.h"
#include "ui/report/reportfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// The code of the error, and its message holds the word.
std::optional<ErrorCode> refusal(const Report& report, const QString& path, const QString& word)
{
    try {
        writeReport(report, path);
    } catch (const Error& error) {
        CAPTURE(error.message());
        CHECK(error.message().contains(word));
        return error.code();
    }
    return {};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the ending of the name chooses the format")
{
    const QTemporaryDir folder;
    const auto [ending, start] = GENERATE(table<const char*, const char*>(
        {{"pdf", "%PDF-1.4"}, {"DOCX", "PK"}, {"xlsx", "PK"}, {"csv", "\xEF\xBB\xBF"}}));
    const QString path = folder.filePath(u"отчёт."_s + QLatin1StringView(ending));
    CHECK(writeReport(sample::longReport(3), path) == QStringList{path});
    CHECK(contentOf(path).startsWith(start));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("an unknown ending is refused with the known ones")
{
    const QTemporaryDir folder;
    CHECK(refusal(sample::longReport(3), folder.filePath(u"a.odt"_s), u".docx"_s) == ErrorCode::Usage);
    CHECK(refusal(sample::longReport(3), folder.filePath(u"a"_s), u".pdf"_s) == ErrorCode::Usage);
}

TEST_CASE("a missing folder, or a folder in place of a file, is named")
{
    const QTemporaryDir folder;
    CHECK(refusal(sample::longReport(3), folder.filePath(u"нет/a.pdf"_s), u"нет"_s) == ErrorCode::NotFound);
    QDir(folder.path()).mkdir(u"b.pdf"_s);
    CHECK(refusal(sample::longReport(3), folder.filePath(u"b.pdf"_s), u"b.pdf"_s) == ErrorCode::Usage);
}

TEST_CASE("a report without named tables is no spreadsheet")
{
    const QTemporaryDir folder;
    Report report = sample::longReport(3);
    std::get<Table>(report.sections[0].blocks[1]).name.clear();
    CHECK_FALSE(canWrite(report, Format::Csv));
    CHECK(canWrite(report, Format::Pdf));
    for (const char* const ending : {"csv", "xlsx"}) {
        const QString path = folder.filePath(u"a."_s + QLatin1StringView(ending));
        CHECK(refusal(report, path, u".pdf"_s) == ErrorCode::Usage);
        CHECK_FALSE(QFile::exists(path));
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("when the disk is full the old file stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    writeReport(sample::longReport(3), path);
    const QByteArray old = contentOf(path);
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small = {4096, before.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const std::optional<ErrorCode> code = refusal(sample::longReport(300), path, u"a.pdf"_s);
    setrlimit(RLIMIT_FSIZE, &before);
    CHECK(code == ErrorCode::DiskFull);
    const bool kept = contentOf(path) == old;
    CHECK(kept);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
#endif

TEST_CASE("several pages make several pictures")
{
    const QTemporaryDir folder;
    const QStringList files = writeReport(sample::longReport(60), folder.filePath(u"свод.svg"_s));
    REQUIRE(files.size() >= 2);
    CHECK(files[1] == folder.filePath(u"свод-2.svg"_s));
    CHECK(QString::fromUtf8(contentOf(files[0])).contains(u"Ответственный"_s));
    const QStringList one = writeReport(sample::longReport(3), folder.filePath(u"свод.png"_s));
    CHECK(one == QStringList{folder.filePath(u"свод.png"_s)});
    CHECK(QImage(one[0]).width() == Approx(210 / 25.4 * 200).margin(2));
}

TEST_CASE("a figure is a picture by itself")
{
    const QTemporaryDir folder;
    const PointsFigure figure{{{u"Документы"_s, 5, 9, true}}};
    writeFigure(figure, {100, 40}, folder.filePath(u"f.png"_s), 100);
    CHECK(QImage(folder.filePath(u"f.png"_s)).size() == QSize(394, 157));
    writeFigure(figure, {100, 40}, folder.filePath(u"f.svg"_s));
    CHECK(contentOf(folder.filePath(u"f.svg"_s)).contains("<svg"));
}
