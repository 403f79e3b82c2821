// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportinput.h"
#include "core/storage/document.h"

namespace indikator {

/// The journey with that code. Throws NotFound that names those known.
[[nodiscard]] Id journeyWithCode(const Document& document, const QString& code);
[[nodiscard]] Id profileWithCode(const Document& document, const QString& code);

/// A journey, or one of its versions, with what shall be laid over it, in the lanes of a view. A null id is the first
/// journey; nothing when there is none. Throws NotFound for an unknown view.
[[nodiscard]] std::optional<JourneyPaper> journeyPaper(const Document& document, const Id& journey, const QString& view,
                                                       QDate today);

/// A null id is the first profile; nothing when there is none.
[[nodiscard]] std::optional<ProfilePaper> profilePaper(const Document& document, const Id& profile, QDate today);

} // namespace indikator
