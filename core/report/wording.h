// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/comparison.h"

namespace indikator {

/// How pages and papers put results into words; one place, so that all say the same.

/// «3. Наличие пакета документов … — в каждом ЦЗН».
[[nodiscard]] QString conditionTitle(const Matrix& matrix, const Condition& condition);

/// The same without the number.
[[nodiscard]] QString conditionName(const Matrix& matrix, const Condition& condition);

/// The number of the measure with its line: «3», «3, в каждом ЦЗН».
[[nodiscard]] QString conditionShortTitle(const Matrix& matrix, const Condition& condition);

/// What was answered: «да», «3 + 2», «18 из 21», or «нет ответа».
[[nodiscard]] QString answerText(const Evaluation& evaluation, const ConditionScore& line);

/// What stands between the line and the requirement: «нужно: не менее 3 + 3, сейчас: 2 + 2», «не выполнено: ЦЗН …».
[[nodiscard]] QString gapText(const Evaluation& evaluation, const Gap& gap);

/// The state of a line by its level: «II», «не требуется до уровня III», «уровень I не достигнут».
[[nodiscard]] QString lineLevelText(const ConditionScore& line);

/// The same for a block, whose requirements may begin above level I.
[[nodiscard]] QString blockLevelText(const BlockLevel& block);

/// «18 из 30», with «предварительно, заполнено k из 8» while items are unanswered.
[[nodiscard]] QString pointsText(const ChecklistScore& score);

/// The marked options of an item, one a line; «НЕТ» or «не заполнено».
[[nodiscard]] QString marksText(const ChecklistItem& item, const Answers& answers);

/// «было 16, стало 18 (+2)».
[[nodiscard]] QString changeText(int before, int after);

/// Names joined by commas; of more than `limit` the rest is counted: «…, и ещё 5».
[[nodiscard]] QString nameList(const QStringList& names, int limit);

} // namespace indikator
