// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/standardsheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct StandardSheetText
{
    Q_DECLARE_TR_FUNCTIONS(StandardSheet)
};

QString rhythmText(const QString& rhythm)
{
    if (rhythm == "1/month"_L1)
        return StandardSheetText::tr("at least once a month");
    if (rhythm == "1/quarter"_L1)
        return StandardSheetText::tr("at least once a quarter");
    if (rhythm == "1/year"_L1)
        return StandardSheetText::tr("every year");
    return rhythm;
}

} // namespace

bool StandardLine::isOptional() const
{
    return requirement->kind == "optional"_L1;
}

RequirementState StandardLine::proposed() const
{
    if (proposal.answer == standing::met)
        return RequirementState::Met;
    if (proposal.answer == standing::partly)
        return RequirementState::Partly;
    return proposal.answer == standing::notMet ? RequirementState::NotMet : RequirementState::Unknown;
}

RequirementState StandardLine::state() const
{
    return isAnswered() ? answer.state : proposed();
}

bool StandardLine::differs() const
{
    return isAnswered() && proposed() != RequirementState::Unknown && answer.state != proposed();
}

bool StandardLine::lacksReason() const
{
    return differs() && answer.comment.trimmed().isEmpty();
}

QString StandardLine::value() const
{
    return answer.value.isEmpty() ? proposal.value : answer.value;
}

const StandardLine* StandardSheet::line(QStringView requirement) const
{
    const auto found = std::ranges::find(lines, requirement,
                                         [](const StandardLine& line) { return QStringView(line.requirement->id); });
    return found == lines.end() ? nullptr : &*found;
}

int StandardSheet::count(RequirementState state) const
{
    return static_cast<int>(std::ranges::count_if(
        lines, [&](const StandardLine& line) { return !line.isOptional() && line.state() == state; }));
}

int StandardSheet::of() const
{
    return static_cast<int>(std::ranges::count_if(lines, [](const StandardLine& line) { return !line.isOptional(); }));
}

int StandardSheet::unanswered() const
{
    return static_cast<int>(std::ranges::count_if(
        lines, [](const StandardLine& line) { return !line.isOptional() && !line.isAnswered(); }));
}

StandardSheet standardSheet(std::shared_ptr<const Methodology> methodology, std::span<const StandardAnswer> answers,
                            const Evidence& evidence)
{
    StandardSheet sheet{std::move(methodology), {}};
    for (const Requirement& requirement : sheet.methodology->standard) {
        StandardLine line;
        line.requirement = &requirement;
        const auto answer = std::ranges::find(answers, requirement.id, &StandardAnswer::requirement);
        if (answer != answers.end())
            line.answer = *answer;
        line.answer.requirement = requirement.id;
        if (const auto found = evidence.requirements.find(requirement.id); found != evidence.requirements.end())
            line.proposal = found->second;
        sheet.lines.push_back(std::move(line));
    }
    return sheet;
}

QString thresholdText(const Requirement& requirement)
{
    if (requirement.threshold.isString())
        return rhythmText(requirement.threshold.toString());
    if (requirement.threshold.isDouble()) {
        const int number = requirement.threshold.toInt();
        if (requirement.kind == "groups"_L1)
            return StandardSheetText::tr("%n group(s)", nullptr, number);
        return StandardSheetText::tr("at least %1").arg(number);
    }
    return {};
}

} // namespace indikator
