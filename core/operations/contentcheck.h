// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// All findings about a document on `today`: structure, broken field rules, centres, answers that do not fit their
/// methodology, final assessments whose snapshot no longer gives the results it was frozen with.
[[nodiscard]] std::vector<Finding> checkDocument(const Document& document, QDate today);

} // namespace indikator
