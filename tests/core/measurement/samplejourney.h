// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/journeylint.h"

/// A journey of four stages that breaks no rule on 30.06.2026.
[[nodiscard]] indikator::JourneyData completeJourney();
