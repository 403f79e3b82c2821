// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// Makes a measure that answers a pain point or carries out an idea: its text, its groups of indicators, and the leader
/// of the team as responsible (Т-3.1). An open map marks the pain as answered. Throws NotFound.
Id startActionFor(Document& document, const Id& painOrIdea, QDate day);

/// The measures that name the record as their origin, those not rejected first.
[[nodiscard]] std::vector<Id> actionsFor(const Document& document, const Id& painOrIdea);

} // namespace indikator
