// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportfile.h"

#include "core/base/error.h"
#include "ui/report/csvwriter.h"
#include "ui/report/docxwriter.h"
#include "ui/report/flattext.h"
#include "ui/report/outputfile.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/picturewriter.h"
#include "ui/report/xlsxreport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct ReportFileText
{
    Q_DECLARE_TR_FUNCTIONS(ReportFileText)
};

/// In the order of Format.
QStringList knownSuffixes()
{
    return {u"pdf"_s, u"docx"_s, u"xlsx"_s, u"csv"_s, u"png"_s, u"svg"_s};
}

using Writer = void (*)(const Report&, QIODevice&);

QStringList writeOne(const Report& report, const QString& path, Writer writer)
{
    writeFile(path, [&](QIODevice& out) { writer(report, out); });
    return {path};
}

} // namespace

Format formatFromSuffix(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QStringList suffixes = knownSuffixes();
    if (const qsizetype index = suffixes.indexOf(suffix); index >= 0)
        return Format(index);
    const QString known = u'.' + suffixes.join(u", ."_s);
    throw Error(ErrorCode::Usage,
                ReportFileText::tr("“%1” does not end in a known way. Known endings: %2.").arg(path, known));
}

bool canWrite(const Report& report, Format format)
{
    return (format != Format::Xlsx && format != Format::Csv) || !namedTables(report).empty();
}

QStringList writeReport(const Report& report, const QString& path)
{
    switch (formatFromSuffix(path)) {
    case Format::Pdf:
        return writeOne(report, path, [](const Report& paper, QIODevice& out) { writePdf(paper, out); });
    case Format::Docx:
        return writeOne(report, path, writeDocx);
    case Format::Xlsx:
        return writeOne(report, path, writeXlsx);
    case Format::Csv:
        return writeOne(report, path, writeCsv);
    case Format::Png:
        return writePng(report, path);
    case Format::Svg:
        return writeSvg(report, path);
    }
    return {};
}

} // namespace indikator
