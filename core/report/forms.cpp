// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/forms.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* noAssessment =
    QT_TRANSLATE_NOOP("ReportForm", "The document has no assessment yet. Make one: in the window, or with “apply”.");
constexpr const char* noPrevious =
    QT_TRANSLATE_NOOP("ReportForm", "There is no final assessment before this one to compare it with.");
constexpr const char* noPlan =
    QT_TRANSLATE_NOOP("ReportForm", "The document has no roadmap yet. Make one on the page “Roadmap” of the window.");
constexpr const char* noMeeting =
    QT_TRANSLATE_NOOP("ReportForm", "The document has no meeting yet. Enter one on the page “Meetings” of the window.");

constexpr const char* noQuarter = QT_TRANSLATE_NOOP(
    "ReportForm", "Nothing was measured in the quarter. Enter or import measurements on the page “Indicators” of the "
                  "window.");

constexpr const char* noJourney =
    QT_TRANSLATE_NOOP("ReportForm", "The document has no journey yet. Make one on the page “Journeys” of the window.");
constexpr const char* noProfile =
    QT_TRANSLATE_NOOP("ReportForm", "The document has no profile yet. Make one on the page “Profiles” of the window.");

bool hasEvaluation(const ReportInput& input)
{
    return input.evaluation != nullptr;
}

bool hasPrevious(const ReportInput& input)
{
    return input.evaluation && input.previous;
}

bool hasStandard(const ReportInput& input)
{
    return input.evaluation && input.standard;
}

bool hasPlan(const ReportInput& input)
{
    return input.plan != nullptr;
}

bool hasMeeting(const ReportInput& input)
{
    return input.meeting != nullptr;
}

bool hasQuarter(const ReportInput& input)
{
    return input.quarter != nullptr && input.quarter->hasContent();
}

bool hasJourney(const ReportInput& input)
{
    return input.journey != nullptr;
}

bool hasProfile(const ReportInput& input)
{
    return input.profile != nullptr;
}

} // namespace

QString ReportForm::title() const
{
    return QCoreApplication::translate("ReportForm", label);
}

Report ReportForm::make(const ReportInput& input) const
{
    if (!isPossible(input))
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("ReportForm", lack));
    return build(input);
}

std::span<const ReportForm> reportForms()
{
    static const std::vector<ReportForm> forms{
        {u"checklist"_s, QT_TRANSLATE_NOOP("ReportForm", "Self-assessment checklist"), checklistReport, hasEvaluation,
         noAssessment},
        {u"matrix"_s, QT_TRANSLATE_NOOP("ReportForm", "Maturity matrix"), matrixReport, hasEvaluation, noAssessment},
        {u"full"_s, QT_TRANSLATE_NOOP("ReportForm", "Self-assessment report"), fullReport, hasEvaluation, noAssessment},
        {u"note"_s, QT_TRANSLATE_NOOP("ReportForm", "Analytical note"), noteReport, hasEvaluation, noAssessment},
        {u"roadmap"_s, QT_TRANSLATE_NOOP("ReportForm", "Roadmap"), roadmapReport, hasPlan, noPlan},
        {u"gantt"_s, QT_TRANSLATE_NOOP("ReportForm", "Gantt chart of the roadmap"), ganttReport, hasPlan, noPlan},
        {u"standard"_s, QT_TRANSLATE_NOOP("ReportForm", "Conformity to the Standard"), standardReport, hasStandard,
         noAssessment},
        {u"minutes"_s, QT_TRANSLATE_NOOP("ReportForm", "Minutes of a meeting"), minutesReport, hasMeeting, noMeeting},
        {u"centres"_s, QT_TRANSLATE_NOOP("ReportForm", "Summary of centres"), centresReport, hasEvaluation,
         noAssessment},
        {u"comparison"_s, QT_TRANSLATE_NOOP("ReportForm", "Comparison with the last assessment"), changesReport,
         hasPrevious, noPrevious},
        {u"quarter"_s, QT_TRANSLATE_NOOP("ReportForm", "Quarterly analytical report"), quarterReport, hasQuarter,
         noQuarter},
        {u"profile"_s, QT_TRANSLATE_NOOP("ReportForm", "Profile of a client group"), profileReport, hasProfile,
         noProfile},
        {u"journey"_s, QT_TRANSLATE_NOOP("ReportForm", "Map of a journey"), journeyReport, hasJourney, noJourney},
        {u"journey-team"_s, QT_TRANSLATE_NOOP("ReportForm", "Journey on one page for its team"), journeyTeamReport,
         hasJourney, noJourney},
        {u"journey-channels"_s, QT_TRANSLATE_NOOP("ReportForm", "Touchpoints of a journey by channel"),
         journeyChannelsReport, hasJourney, noJourney},
        {u"workshop"_s, QT_TRANSLATE_NOOP("ReportForm", "Empty map for a workshop"), workshopReport, hasJourney,
         noJourney},
    };
    return forms;
}

const ReportForm* reportForm(QStringView id)
{
    const auto forms = reportForms();
    const auto found = std::ranges::find(forms, id, &ReportForm::id);
    return found == forms.end() ? nullptr : &*found;
}

} // namespace indikator
