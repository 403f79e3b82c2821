// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/surveywave.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct SurveyText
{
    Q_DECLARE_TR_FUNCTIONS(SurveyText)
};

constexpr int mostClients = 100'000'000;

void check(const SurveyWave& wave, const FieldReport& report, QDate today)
{
    if (wave.from.isValid() && wave.to.isValid() && wave.to < wave.from)
        report("to", "order", SurveyText::tr("It ends before it begins: correct one of the dates."));
    if (wave.responded && wave.from.isValid() && wave.from > today)
        report("from", "ahead", SurveyText::tr("It has answers but lies ahead: correct the date."));
    if (wave.responded && wave.invited && *wave.responded > *wave.invited)
        report("responded", "exceeds", SurveyText::tr("More people answered than were asked."));
    if (wave.invited && wave.population && *wave.invited > *wave.population)
        report("invited", "exceeds", SurveyText::tr("More people were asked than there are clients."));
    if (wave.responded && wave.population && *wave.responded > *wave.population)
        report("responded", "population", SurveyText::tr("More people answered than there are clients."));
}

void checkQuestion(const SurveyQuestion& question, const FieldReport& report, QDate /*today*/)
{
    if (question.scaleMin && question.scaleMax && *question.scaleMax <= *question.scaleMin)
        report("scaleMax", "order", SurveyText::tr("The highest mark must be above the lowest."));
    if (!question.attribute.isNull() && question.metric.isNull())
        report("metric", "attribute", SurveyText::tr("It names an attribute: name its metric as well."));
}

} // namespace

template <>
const RecordTable<SurveyWave>& recordTable<SurveyWave>()
{
    using R = SurveyWave;
    static const auto table =
        RecordTable<R>("survey_wave", QT_TRANSLATE_NOOP("Field", "Survey wave"))
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), required(), longest(300), source("С-61б.4"))
            .add("source", &R::source, QT_TRANSLATE_NOOP("Field", "Source of feedback"), refersTo("feedback_source"),
                 source("С-61б"))
            .add("from", &R::from, QT_TRANSLATE_NOOP("Field", "From"), required())
            .add("to", &R::to, QT_TRANSLATE_NOOP("Field", "To"), required())
            .add("method", &R::method, QT_TRANSLATE_NOOP("Field", "Way of asking"))
            .add("clients", &R::clients, QT_TRANSLATE_NOOP("Field", "Clients"))
            .add("service", &R::service, QT_TRANSLATE_NOOP("Field", "Service"), longest(300))
            .add("population", &R::population, QT_TRANSLATE_NOOP("Field", "Clients in all"), between(0, mostClients))
            .add("invited", &R::invited, QT_TRANSLATE_NOOP("Field", "Asked"), between(0, mostClients))
            .add("responded", &R::responded, QT_TRANSLATE_NOOP("Field", "Answered"), between(0, mostClients))
            .add("questionnaire", &R::questionnaire, QT_TRANSLATE_NOOP("Field", "Questionnaire"),
                 refersTo("official_document"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

template <>
const RecordTable<SurveyQuestion>& recordTable<SurveyQuestion>()
{
    using R = SurveyQuestion;
    static const auto table =
        RecordTable<R>("survey_question", QT_TRANSLATE_NOOP("Field", "Question of a survey"))
            .add("wave", &R::wave, QT_TRANSLATE_NOOP("Field", "Survey wave"), required(), refersTo("survey_wave"))
            .owner()
            .add("number", &R::number, QT_TRANSLATE_NOOP("Field", "Number"))
            .order()
            .add("code", &R::code, QT_TRANSLATE_NOOP("Field", "Code"), longest(40))
            .add("text", &R::text, QT_TRANSLATE_NOOP("Field", "Question to the client"), required(), longText(2000))
            .add("metric", &R::metric, QT_TRANSLATE_NOOP("Field", "Metric"), refersTo("metric"))
            .add("attribute", &R::attribute, QT_TRANSLATE_NOOP("Field", "Attribute of a metric"),
                 refersTo("metric_attribute"))
            .add("scaleMin", &R::scaleMin, QT_TRANSLATE_NOOP("Field", "Lowest mark"), between(-100, 1000))
            .add("scaleMax", &R::scaleMax, QT_TRANSLATE_NOOP("Field", "Highest mark"), between(-100, 1000))
            .add("group", &R::group, QT_TRANSLATE_NOOP("Field", "Group of indicators"), source("С-64"))
            .checked(checkQuestion);
    return table;
}

std::optional<double> SurveyWave::responseRate() const
{
    if (!invited || !responded || *invited <= 0)
        return std::nullopt;
    return 100.0 * *responded / *invited;
}

} // namespace indikator
