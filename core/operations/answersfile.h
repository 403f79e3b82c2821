// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// Applies a file of answers, the contract of `indikator-cli apply`: makes a draft, or changes the given assessment,
/// where keys that are present replace, null clears and absent ones stay. One step; an unknown key, row, option or
/// centre is an Error(InvalidInput) that names it, and changes nothing. Returns the assessment.
Id applyAnswers(Document& document, const QJsonObject& answers, const std::optional<Id>& assessment, QDate today);

} // namespace indikator
