// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/papers.h"

namespace indikator {

// What a meeting around a projector needs of a document.

/// The meeting of today; else the last one before, else the next one. Cancelled ones do not count.
[[nodiscard]] std::optional<Meeting> currentMeeting(const Document& document, QDate today);

/// Plan and meeting of the slides; the evaluations are the caller's, who has them judged already.
[[nodiscard]] PaperSource slideSource(const Document& document, QDate today);

/// The term at the end of what was decided: «… до 15.12», «… до 15 декабря 2026 г.». Without a year it is the next
/// such day from today on. Invalid when there is none.
[[nodiscard]] QDate termIn(const QString& text, QDate today);

} // namespace indikator
