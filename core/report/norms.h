// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/evidence/standardsheet.h"

namespace indikator {

/// A subject of both norms: where the region is, and what each of them asks for (section 13 of the papers' plan).
struct NormRow
{
    QString subject;
    QString now;
    QString matrix;    ///< what the next level asks for
    QString checklist; ///< what its highest points ask for
    QString standard;
    Stricter stricter = Stricter::Neither;
    QString note; ///< in what respect

    bool operator==(const NormRow&) const = default;
};

/// «Два норматива»: a norm is the Standard; what the methodology asks for is a recommendation.
[[nodiscard]] std::vector<NormRow> normRows(const Evaluation& evaluation, const StandardSheet& sheet);

/// «Стандарт», «методика», «оба, в разном»; empty when neither is.
[[nodiscard]] QString stricterText(Stricter stricter);

/// The first of the sentences, and how many more there are.
[[nodiscard]] QString firstSentences(const QStringList& sentences, int most);

/// «✓ выполнено», with a sign, so that it is told without colour.
[[nodiscard]] QString requirementStateText(RequirementState state);

/// The same for a line: what nobody has confirmed says so.
[[nodiscard]] QString requirementStateText(const StandardLine& line);

} // namespace indikator
