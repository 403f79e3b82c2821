// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportinput.h"
#include "core/storage/document.h"

namespace indikator {

/// The journey with that code; of an empty code the first one. Nothing when there is none; throws NotFound for an
/// unknown code.
[[nodiscard]] std::optional<Journey> journeyNamed(const Document& document, const QString& code);
[[nodiscard]] std::optional<ClientProfile> profileNamed(const Document& document, const QString& code);

/// A version of a journey (null: the current one as it is) with what shall be laid over it, in the lanes of a view.
[[nodiscard]] JourneyPaper journeyPaper(const Document& document, const Id& journey, const Id& version,
                                        const QString& view, QDate today);

[[nodiscard]] ProfilePaper profilePaper(const Document& document, const Id& profile, QDate today);

/// The newest figure of a metric in the user's words: «86,4 % (n = 120)»; empty when there is none.
[[nodiscard]] QString metricResult(const Document& document, const Id& metric);

} // namespace indikator
