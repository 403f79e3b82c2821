// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/xlsxreport.h"

#include "core/base/error.h"
#include "ui/report/flattext.h"
#include "ui/report/scratchfile.h"
#include "ui/report/xlsxsheet.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <xlsxwriter.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct XlsxReportText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReportText)
};

constexpr int longestName = 31;

/// A name that spreadsheets allow and that no earlier sheet has.
QString sheetName(const QString& wanted, QSet<QString>& taken)
{
    QString name = wanted;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u' ');
    name = name.simplified();
    QString result = name.left(longestName);
    for (int i = 2; result.isEmpty() || taken.contains(result.toLower()); ++i) {
        const QString ending = u" %1"_s.arg(i);
        result = name.left(longestName - ending.size()) + ending;
    }
    taken.insert(result.toLower());
    return result;
}

void setProperties(lxw_workbook* book, const Report& report)
{
    QByteArray title = report.title.toUtf8().left(255);
    QByteArray subject = report.subject.toUtf8().left(255);
    QByteArray author = report.author.toUtf8().left(255);
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    // Without a date the library asks the clock.
    const QDate date = report.date.isValid() ? report.date : QDate(2000, 1, 1);
    properties.created = date.startOfDay(Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw Error(ErrorCode::Io, XlsxReportText::tr("The spreadsheet could not be written: is the disk full?"),
                    QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

void writeXlsx(const Report& report, QIODevice& out)
{
    const std::vector<NamedTable> tables = requireTables(report);
    ScratchFile scratch;
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> book(workbook_new(scratch.path().constData()),
                                                                lxw_workbook_free);
    setProperties(book.get(), report);
    QSet<QString> taken;
    XlsxFormats formats(book.get());
    for (const NamedTable& named : tables) {
        const QByteArray name = sheetName(named.table->name, taken).toUtf8();
        lxw_worksheet* const sheet = workbook_add_worksheet(book.get(), name.constData());
        if (!sheet)
            check(LXW_ERROR_INVALID_SHEETNAME_CHARACTER);
        XlsxSheet(sheet, formats).write(named, report.mark);
    }
    check(workbook_close(book.release()));
    scratch.copyTo(out);
}

} // namespace indikator
