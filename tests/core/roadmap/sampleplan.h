// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportinput.h"

namespace indikator::sample {

/// A plan of 2026 as of 15 July: the 13 official control points, each with about three activities, in every state.
[[nodiscard]] PlanData plan(int activities = 40, int year = 2026);

/// An item of it.
[[nodiscard]] RoadmapItem activity(const QString& title, QDate start, QDate due);

/// The items worked out as of 15 July 2026.
[[nodiscard]] Schedule scheduleOf(const std::vector<RoadmapItem>& items);

} // namespace indikator::sample
