// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roadmap/schedule.h"

#include <QJsonObject>

namespace indikator {

/// A plan worked out, as machines read it: items with numbers, dates, working days, urgency and findings.
[[nodiscard]] QJsonObject scheduleJson(const RoadmapPlan& plan, const Schedule& schedule);

} // namespace indikator
