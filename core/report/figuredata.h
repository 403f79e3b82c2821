// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/report/figures.h"

namespace indikator {

[[nodiscard]] PointsFigure pointsFigure(const Evaluation& evaluation);
[[nodiscard]] StairFigure stairFigure(const Evaluation& evaluation);

/// `before` may be null.
[[nodiscard]] ProfileFigure profileFigure(const Evaluation& evaluation, const Evaluation* before);

/// Centres by the lines «в каждом ЦЗН», judged by what `level` asks for; centres `from` up to `from + count`.
[[nodiscard]] HeatMapFigure heatMapFigure(const Evaluation& evaluation, Level level, size_t from = 0,
                                          size_t count = std::numeric_limits<size_t>::max());

/// How one answer (null: unanswered) stands against what `level` asks for.
[[nodiscard]] HeatMapFigure::State answerState(const Condition& condition, const Fact* fact, Level level);

/// The lines «в каждом ЦЗН», the columns of the heat map.
[[nodiscard]] std::vector<const Condition*> centreConditions(const Matrix& matrix);

} // namespace indikator
