// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

bool hasEvaluation(const ReportInput& input)
{
    return input.evaluation != nullptr;
}

bool hasPlan(const ReportInput& input)
{
    return input.plan != nullptr;
}

bool hasMeeting(const ReportInput& input)
{
    return input.meeting != nullptr;
}

} // namespace

QString ReportForm::title() const
{
    return QCoreApplication::translate("ReportForm", label);
}

std::span<const ReportForm> reportForms()
{
    static const std::vector<ReportForm> forms{
        {u"checklist"_s, QT_TRANSLATE_NOOP("ReportForm", "Self-assessment checklist"), checklistReport, hasEvaluation},
        {u"matrix"_s, QT_TRANSLATE_NOOP("ReportForm", "Maturity matrix"), matrixReport, hasEvaluation},
        {u"full"_s, QT_TRANSLATE_NOOP("ReportForm", "Self-assessment report"), fullReport, hasEvaluation},
        {u"note"_s, QT_TRANSLATE_NOOP("ReportForm", "Analytical note"), noteReport, hasEvaluation},
        {u"roadmap"_s, QT_TRANSLATE_NOOP("ReportForm", "Roadmap"), roadmapReport, hasPlan},
        {u"gantt"_s, QT_TRANSLATE_NOOP("ReportForm", "Gantt chart of the roadmap"), ganttReport, hasPlan},
        {u"minutes"_s, QT_TRANSLATE_NOOP("ReportForm", "Minutes of a meeting"), minutesReport, hasMeeting},
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
