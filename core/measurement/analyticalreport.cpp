// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/analyticalreport.h"

#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct AnalyticalReportText
{
    Q_DECLARE_TR_FUNCTIONS(AnalyticalReportText)
};

constexpr int daysToApprove = 30; ///< after the quarter (A-42)

void checkApproval(const AnalyticalReport& record, const FieldReport& report)
{
    const auto quarter = record.period();
    if (!quarter)
        return;
    const QDate end = quarter->lastDay();
    if (record.approvedOn <= end)
        report(
            "approvedOn", "early",
            AnalyticalReportText::tr("The report of a quarter is approved when the quarter is over: correct the date "
                                     "(п. 61г)."));
    if (record.approvedOn > end.addDays(daysToApprove))
        report("approvedOn", "late",
               AnalyticalReportText::tr("It was approved more than %n day(s) after the quarter (п. 61г).", nullptr,
                                        daysToApprove));
}

void check(const AnalyticalReport& record, const FieldReport& report, QDate today)
{
    if (!record.approvedOn.isValid())
        return;
    checkNotAhead(report, "approvedOn", record.approvedOn, today);
    checkApproval(record, report);
    if (record.problems.trimmed().isEmpty())
        report("problems", "missing", AnalyticalReportText::tr("List at least one problem (п. 61г)."));
    if (record.recommendations.trimmed().isEmpty())
        report("recommendations", "missing", AnalyticalReportText::tr("List at least one recommendation (п. 61г)."));
    if (!record.accessProvided)
        report("accessProvided", "missing", AnalyticalReportText::tr("Give the workers access to it (п. 61г)."));
}

} // namespace

template <>
const RecordTable<AnalyticalReport>& recordTable<AnalyticalReport>()
{
    using R = AnalyticalReport;
    static const auto table =
        RecordTable<R>("analytical_report", QT_TRANSLATE_NOOP("Field", "Analytical report"))
            .add("year", &R::year, QT_TRANSLATE_NOOP("Field", "Year"), between(2000, 2100), source("С-61г"))
            .order()
            .add("quarter", &R::quarter, QT_TRANSLATE_NOOP("Field", "Quarter"), between(1, 4), source("С-61г"))
            .add("approvedOn", &R::approvedOn, QT_TRANSLATE_NOOP("Field", "Approved on"))
            .add("problems", &R::problems, QT_TRANSLATE_NOOP("Field", "Problems, one a line"), longText(),
                 source("С-61г"))
            .add("recommendations", &R::recommendations, QT_TRANSLATE_NOOP("Field", "Recommendations, one a line"),
                 longText(), source("С-61г"))
            .add("accessProvided", &R::accessProvided, QT_TRANSLATE_NOOP("Field", "Workers have access"),
                 source("С-61г"))
            .add("document", &R::document, QT_TRANSLATE_NOOP("Field", "Document"), refersTo("official_document"),
                 source("М-2.К10"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named([](const R& record) {
                const auto quarter = record.period();
                return quarter ? quarter->title() : QString();
            })
            .checked(check);
    return table;
}

std::optional<Quarter> AnalyticalReport::period() const
{
    return Quarter::of(year, quarter);
}

bool AnalyticalReport::isComplete() const
{
    return !problems.trimmed().isEmpty() && !recommendations.trimmed().isEmpty() && accessProvided;
}

} // namespace indikator
