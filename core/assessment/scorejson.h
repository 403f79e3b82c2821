// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"

namespace indikator {

/// The results as machines read them: the contract of `indikator-cli score --json`.
[[nodiscard]] QJsonObject scoreJson(const Evaluation& evaluation);

} // namespace indikator
