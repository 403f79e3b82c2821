// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence.h"

#include <optional>

namespace indikator {

/// One proposal, as the console prints it and a snapshot freezes it.
[[nodiscard]] QJsonObject proposalJson(const Proposal& proposal);

/// All of them by place: items, conditions (with their centre), requirements, control points.
[[nodiscard]] QJsonObject evidenceJson(const Evidence& evidence);

/// The inverse. Nothing for a value that is no evidence.
[[nodiscard]] std::optional<Evidence> evidenceFromJson(const QJsonValue& json);

} // namespace indikator
