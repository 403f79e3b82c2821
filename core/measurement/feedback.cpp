// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/feedback.h"

#include "core/base/period.h"
#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct FeedbackText
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackText)
};

void check(const FeedbackSource& source, const FieldReport& report, QDate /*today*/)
{
    checkOrder(report, source.startedOn, "stoppedOn", source.stoppedOn);
}

void checkTones(const FeedbackBatch& batch, const FieldReport& report)
{
    int tones = 0;
    for (const auto& part : {batch.positive, batch.neutral, batch.negative, batch.questions, batch.suggestions})
        tones += part.value_or(0);
    if (batch.total && tones > *batch.total)
        report("total", "sum",
               FeedbackText::tr("Positive, neutral and negative ones, questions and suggestions are %1 together, "
                                "more than the total: correct the numbers.")
                   .arg(tones));
}

void check(const FeedbackBatch& batch, const FieldReport& report, QDate today)
{
    checkOrder(report, batch.from, "to", batch.to);
    checkNotAhead(report, "to", batch.to, today);
    if (!batch.total)
        report("total", "missing", FeedbackText::tr("Enter how many pieces of feedback there were; 0 if none."));
    checkTones(batch, report);
    const std::pair<const char*, std::optional<int>> parts[] = {
        {"resolved", batch.resolved}, {"escalated", batch.escalated},       {"inProgress", batch.inProgress},
        {"reopened", batch.reopened}, {"friendliness", batch.friendliness}, {"usefulness", batch.usefulness},
        {"effort", batch.effort},     {"personal", batch.personal},         {"comfort", batch.comfort},
    };
    for (const auto& [field, part] : parts)
        checkPart(report, field, part, batch.total);
}

} // namespace

template <>
const RecordTable<FeedbackSource>& recordTable<FeedbackSource>()
{
    using R = FeedbackSource;
    static const auto table =
        RecordTable<R>("feedback_source", QT_TRANSLATE_NOOP("Field", "Source of feedback"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("М-1.7"))
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind by the Standard"), source("С-61б"))
            .add("channel", &R::channel, QT_TRANSLATE_NOOP("Field", "Channel"), source("М-сноска 1"))
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Centres covered"), refersTo("centre"))
            .add("startedOn", &R::startedOn, QT_TRANSLATE_NOOP("Field", "In use from"), required())
            .add("stoppedOn", &R::stoppedOn, QT_TRANSLATE_NOOP("Field", "In use to"))
            .add("isPriority", &R::isPriority, QT_TRANSLATE_NOOP("Field", "Priority channel"), source("М-2.К9"))
            .add("responsible", &R::responsible, QT_TRANSLATE_NOOP("Field", "Responsible"), refersTo("person"))
            .add("regulation", &R::regulation, QT_TRANSLATE_NOOP("Field", "Regulation"), refersTo("official_document"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .checked(check);
    return table;
}

template <>
const RecordTable<FeedbackBatch>& recordTable<FeedbackBatch>()
{
    using R = FeedbackBatch;
    const FieldRule count = between(0, 100'000'000);
    static const auto table =
        RecordTable<R>("feedback_batch", QT_TRANSLATE_NOOP("Field", "Feedback of a period"))
            .add("source", &R::source, QT_TRANSLATE_NOOP("Field", "Source of feedback"), required(),
                 refersTo("feedback_source"), source("М-1.7"))
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Feedback of centres"), refersTo("centre"))
            .add("from", &R::from, QT_TRANSLATE_NOOP("Field", "From"), required())
            .add("to", &R::to, QT_TRANSLATE_NOOP("Field", "To"), required())
            .add("total", &R::total, QT_TRANSLATE_NOOP("Field", "Total"), count)
            .add("positive", &R::positive, QT_TRANSLATE_NOOP("Field", "Positive"), count)
            .add("neutral", &R::neutral, QT_TRANSLATE_NOOP("Field", "Neutral"), count)
            .add("negative", &R::negative, QT_TRANSLATE_NOOP("Field", "Negative"), count)
            .add("questions", &R::questions, QT_TRANSLATE_NOOP("Field", "Questions"), count)
            .add("suggestions", &R::suggestions, QT_TRANSLATE_NOOP("Field", "Suggestions"), count)
            .add("resolved", &R::resolved, QT_TRANSLATE_NOOP("Field", "Resolved"), count, source("М-сноска 2"))
            .add("escalated", &R::escalated, QT_TRANSLATE_NOOP("Field", "Passed on"), count, source("М-сноска 2"))
            .add("inProgress", &R::inProgress, QT_TRANSLATE_NOOP("Field", "In progress within the term"), count)
            .add("reopened", &R::reopened, QT_TRANSLATE_NOOP("Field", "Came again"), count)
            .add("friendliness", &R::friendliness, QT_TRANSLATE_NOOP("Field", "On group 1"), count, source("С-64"))
            .add("usefulness", &R::usefulness, QT_TRANSLATE_NOOP("Field", "On group 2"), count, source("С-64"))
            .add("effort", &R::effort, QT_TRANSLATE_NOOP("Field", "On group 3"), count, source("С-64"))
            .add("personal", &R::personal, QT_TRANSLATE_NOOP("Field", "On group 4"), count, source("С-64"))
            .add("comfort", &R::comfort, QT_TRANSLATE_NOOP("Field", "On group 5"), count, source("С-64"))
            .add("topIssues", &R::topIssues, QT_TRANSLATE_NOOP("Field", "Main issues, without names of clients"),
                 longText(4000))
            .add("analysed", &R::analysed, QT_TRANSLATE_NOOP("Field", "Analysed"), source("М-3.3"))
            .add("report", &R::report, QT_TRANSLATE_NOOP("Field", "Analytical report"), refersTo("analytical_report"),
                 source("С-61г"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named([](const R& batch) {
                return QStringList{officeDate(batch.from), officeDate(batch.to)}.join(QStringLiteral("–"));
            })
            .checked(check);
    return table;
}

bool FeedbackSource::isActiveOn(QDate day) const
{
    return startedOn.isValid() && startedOn <= day && (!stoppedOn.isValid() || day <= stoppedOn);
}

} // namespace indikator
