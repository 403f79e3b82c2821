// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/report/samplereports.h"
#include "ui/report/paginator.h"
#include "ui/report/pdfwriter.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePdf(report, buffer);
    return buffer.data();
}

/// The output of a tool that reads the paper; nothing when the tool is not installed.
QString readBack(const QString& tool, QStringList arguments, const QByteArray& pdf)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN(tool.toStdString() + " is not installed: not checked");
        return {};
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(tool, arguments << path << u"-"_s);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("equal reports give equal bytes")
{
    const bool same = pdfOf(sample::everything()) == pdfOf(sample::everything());
    CHECK(same);
    Report other = sample::everything();
    other.title += u'!';
    const bool differs = pdfOf(sample::everything()) != pdfOf(other);
    CHECK(differs);
}

TEST_CASE("Russian text can be found in a PDF")
{
    const QString text = readBack(u"pdftotext"_s, {u"-layout"_s}, pdfOf(sample::everything()));
    if (text.isEmpty())
        return;
    CHECK(text.contains(u"Отчёт о самооценке зрелости"_s));
    CHECK(text.contains(u"Служба дизайна клиентского опыта"_s));
    CHECK(text.contains(u"1 234,5 ₽ и № 7"_s));
    CHECK(text.count(u"УЧЕБНЫЙ"_s) == text.count(u'\f'));
}

TEST_CASE("a PDF has all pages, the outline, the language and the properties of the report")
{
    const Report report = sample::everything();
    const QByteArray bytes = pdfOf(report);
    QPDF pdf;
    pdf.processMemoryFile("paper", bytes.constData(), std::size_t(bytes.size()));
    CHECK(QPDFPageDocumentHelper(pdf).getAllPages().size() == Paginator::paginate(report).pages.size());
    CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "ru-RU");
    CHECK(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value() == report.title.toStdString());
    CHECK(pdf.getTrailer().getKey("/Info").getKey("/CreationDate").getUTF8Value() == "D:20261121000000Z");

    std::vector<QPDFOutlineObjectHelper> chapters = QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
    REQUIRE(chapters.size() == 4);
    CHECK(chapters[0].getTitle() == "1. Результаты");
    CHECK(chapters[0].getKids().size() == 2);
    CHECK(chapters[3].getDestPage().getKey("/MediaBox").getArrayItem(2).getNumericValue() == Approx(1191).margin(1));
}
