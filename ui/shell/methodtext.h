// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "ui/models/subject.h"

namespace indikator {

/// The methodology's own text for what is selected, as HTML for the side panel: official wording with its paragraph,
/// what each level or option asks, footnotes, and how ambiguous places were decided and why.
[[nodiscard]] QString methodHtml(const Evaluation& evaluation, const Subject& subject);

} // namespace indikator
