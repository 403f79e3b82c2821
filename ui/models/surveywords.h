// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/period.h"
#include "ui/models/surveyimport.h"

namespace indikator::surveywords {

// The words that tables of surveys use in Russian offices, besides the titles of our own fields.

/// Whether two names are the same but for case, spaces and ё; an empty one is the same as nothing.
[[nodiscard]] bool isSame(const QString& a, const QString& b);

/// What a column with this title holds; Ignored when the title says nothing.
[[nodiscard]] SurveyColumn::Role roleOf(const QString& title);

/// «5», «балл 5», «оценка 5».
[[nodiscard]] std::optional<int> markIn(const QString& title);

/// «III кв. 2026», «3 квартал 2026 года», «2026-3».
[[nodiscard]] std::optional<Quarter> quarterIn(const QString& text);

/// «затрудняюсь ответить», «з/о», a dash.
[[nodiscard]] bool isUndecided(const QString& text);

[[nodiscard]] std::optional<Clients> clientsIn(const QString& text);

} // namespace indikator::surveywords
