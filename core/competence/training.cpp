// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/training.h"

#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct TrainingText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingText)
};

void check(const Training& training, const FieldReport& report, QDate today)
{
    checkOrder(report, training.from, "to", training.to);
    if (training.status == EventStatus::Held)
        checkNotAhead(report, "to", training.to, today);
    if (training.status == EventStatus::Planned && training.to.isValid() && training.to < today)
        report("status", "planned-in-past", TrainingText::tr("Its time is over: mark it as held or as cancelled."));
}

void check(const TrainingCoverage& coverage, const FieldReport& report, QDate today)
{
    checkPart(report, "trained", coverage.trained, coverage.headcount);
    checkNotAhead(report, "date", coverage.date, today);
    if (!coverage.trained)
        report("trained", "missing", TrainingText::tr("Enter how many workers were trained."));
    if (!coverage.headcount)
        report("headcount", "missing", TrainingText::tr("Enter how many workers there are."));
}

} // namespace

template <>
const RecordTable<Training>& recordTable<Training>()
{
    using R = Training;
    static const auto table =
        RecordTable<R>("training", QT_TRANSLATE_NOOP("Field", "Training"))
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), required(), longest(300))
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"), source("М-1.14"))
            .add("from", &R::from, QT_TRANSLATE_NOOP("Field", "From"), required())
            .add("to", &R::to, QT_TRANSLATE_NOOP("Field", "To"), required())
            .add("status", &R::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .add("provider", &R::provider, QT_TRANSLATE_NOOP("Field", "Held by"), longest(200))
            .add("hours", &R::hours, QT_TRANSLATE_NOOP("Field", "Hours"), between(1, 2000))
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Centres covered"), refersTo("centre"))
            .add("document", &R::document, QT_TRANSLATE_NOOP("Field", "Document"), refersTo("official_document"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

template <>
const RecordTable<TrainingCoverage>& recordTable<TrainingCoverage>()
{
    using R = TrainingCoverage;
    static const auto table =
        RecordTable<R>("training_coverage", QT_TRANSLATE_NOOP("Field", "Coverage of a centre"))
            .add("training", &R::training, QT_TRANSLATE_NOOP("Field", "Training"), required(), refersTo("training"))
            .owner()
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), required(), refersTo("centre"),
                 source("М-1.14.2"))
            .add("trained", &R::trained, QT_TRANSLATE_NOOP("Field", "Workers trained"), between(0, 100'000))
            .add("headcount", &R::headcount, QT_TRANSLATE_NOOP("Field", "Workers of the centre"), between(0, 100'000))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"))
            .named([](const R& coverage) {
                return QStringLiteral("%1 / %2").arg(coverage.trained.value_or(0)).arg(coverage.headcount.value_or(0));
            })
            .checked(check);
    return table;
}

bool Training::isHeldBy(QDate day) const
{
    return status == EventStatus::Held && to.isValid() && to <= day;
}

} // namespace indikator
