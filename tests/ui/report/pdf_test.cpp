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
#include <qpdf/qpdf-c.h>

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
    qpdf_data pdf = qpdf_init();
    REQUIRE(qpdf_read_memory(pdf, "paper", bytes.constData(), quint64(bytes.size()), nullptr) == QPDF_SUCCESS);
    const auto text = [pdf](qpdf_oh object) { return std::string(qpdf_oh_get_utf8_value(pdf, object)); };
    const auto at = [pdf](qpdf_oh object, const char* key) { return qpdf_oh_get_key(pdf, object, key); };
    const qpdf_oh root = qpdf_get_root(pdf);
    const qpdf_oh info = at(qpdf_get_trailer(pdf), "/Info");
    CHECK(std::size_t(qpdf_get_num_pages(pdf)) == Paginator::paginate(report).pages.size());
    CHECK(text(at(root, "/Lang")) == "ru-RU");
    CHECK(qpdf_oh_get_bool_value(pdf, at(at(root, "/ViewerPreferences"), "/DisplayDocTitle")));
    CHECK(text(at(info, "/Title")) == report.title.toStdString());
    CHECK(text(at(info, "/CreationDate")) == "D:20261121000000Z");

    const qpdf_oh outline = at(root, "/Outlines");
    CHECK(qpdf_oh_get_int_value_as_int(pdf, at(outline, "/Count")) == 4);
    CHECK(text(at(at(outline, "/First"), "/Title")) == "1. Результаты");
    CHECK(qpdf_oh_get_int_value_as_int(pdf, at(at(outline, "/First"), "/Count")) == 2);
    const qpdf_oh lastPage = qpdf_oh_get_array_item(pdf, at(at(outline, "/Last"), "/Dest"), 0);
    CHECK(qpdf_oh_get_numeric_value(pdf, qpdf_oh_get_array_item(pdf, at(lastPage, "/MediaBox"), 2)) ==
          Approx(1191).margin(1));
    qpdf_cleanup(&pdf);
}
