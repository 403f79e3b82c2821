// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/standardanswer.h"
#include "core/evidence/evidence.h"

#include <span>

namespace indikator {

/// One requirement of the Standard: what was answered, and what the registers say.
struct StandardLine
{
    const Requirement* requirement = nullptr; ///< of the sheet's methodology
    StandardAnswer answer;                    ///< an empty one when there is none
    Proposal proposal;

    /// A right, not a duty: it is told, and never counted.
    [[nodiscard]] bool isOptional() const;

    /// Whether somebody has answered; else `state` is what the registers propose.
    [[nodiscard]] bool isAnswered() const { return answer.state != RequirementState::Unknown; }

    /// As answered, else as proposed.
    [[nodiscard]] RequirementState state() const;

    /// What the registers propose.
    [[nodiscard]] RequirementState proposed() const;

    /// Whether the answer is another one than proposed.
    [[nodiscard]] bool differs() const;

    /// Whether it differs and nobody has said why (D-7).
    [[nodiscard]] bool lacksReason() const;

    /// As somebody counted it, else as the registers do.
    [[nodiscard]] QString value() const;
};

/// How an assessment stands to the Standard, section VI, beside the methodology and never mixed with it.
struct StandardSheet
{
    std::shared_ptr<const Methodology> methodology;
    std::vector<StandardLine> lines; ///< in the order of the paragraphs

    [[nodiscard]] const StandardLine* line(QStringView requirement) const;

    /// Duties that are met, and all duties.
    [[nodiscard]] int met() const { return count(RequirementState::Met); }

    [[nodiscard]] int count(RequirementState state) const;
    [[nodiscard]] int of() const;

    /// Duties whose state nobody has confirmed.
    [[nodiscard]] int unanswered() const;
};

[[nodiscard]] StandardSheet standardSheet(std::shared_ptr<const Methodology> methodology,
                                          std::span<const StandardAnswer> answers, const Evidence& evidence);

/// What the requirement asks for, short: «не менее 10», «раз в месяц»; empty where only its text can say it.
[[nodiscard]] QString thresholdText(const Requirement& requirement);

} // namespace indikator
