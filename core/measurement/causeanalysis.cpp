// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/causeanalysis.h"

#include "core/base/choicelabel.h"
#include "core/base/period.h"
#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct CauseAnalysisText
{
    Q_DECLARE_TR_FUNCTIONS(CauseAnalysisText)
};

void check(const CauseAnalysis& analysis, const FieldReport& report, QDate today)
{
    checkOrder(report, analysis.from, "to", analysis.to);
    checkNotAhead(report, "date", analysis.date, today);
    if (analysis.group == PerformanceGroup::Additional)
        report("group", "main", CauseAnalysisText::tr("Causes are looked for in the five main groups: choose one."));
    if (!analysis.centres.empty() && !analysis.named.empty())
        report("named", "of-region",
               CauseAnalysisText::tr("Only an analysis of the region names centres besides: use one of both fields."));
}

} // namespace

template <>
const RecordTable<CauseAnalysis>& recordTable<CauseAnalysis>()
{
    using R = CauseAnalysis;
    static const auto table =
        RecordTable<R>("cause_analysis", QT_TRANSLATE_NOOP("Field", "Analysis of causes"))
            .add("group", &R::group, QT_TRANSLATE_NOOP("Field", "Group of indicators"), source("М-1.10"))
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Analysis of centres"), refersTo("centre"))
            .add("named", &R::named, QT_TRANSLATE_NOOP("Field", "Goes into the centres"), refersTo("centre"),
                 source("М-1.10"))
            .add("from", &R::from, QT_TRANSLATE_NOOP("Field", "From"), required())
            .add("to", &R::to, QT_TRANSLATE_NOOP("Field", "To"), required())
            .add("values", &R::values, QT_TRANSLATE_NOOP("Field", "What was measured"), longText(2000))
            .add("causes", &R::causes, QT_TRANSLATE_NOOP("Field", "Causes"), required(), longText(), source("М-1.10"))
            .add("preconditions", &R::preconditions, QT_TRANSLATE_NOOP("Field", "Preconditions"), longText())
            .add("evidence", &R::evidence, QT_TRANSLATE_NOOP("Field", "Rests on"),
                 refersTo({"feedback_batch", "measurement"}))
            .add("conclusions", &R::conclusions, QT_TRANSLATE_NOOP("Field", "Conclusions"), longText())
            .add("author", &R::author, QT_TRANSLATE_NOOP("Field", "Author"), refersTo("person"))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"), required())
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named([](const R& analysis) {
                return QStringList{choiceLabel(analysis.group), officeDate(analysis.date)}.join(QStringLiteral(", "));
            })
            .checked(check);
    return table;
}

bool CauseAnalysis::covers(const Id& centre) const
{
    return std::ranges::count(centres, centre) > 0 || std::ranges::count(named, centre) > 0;
}

} // namespace indikator
