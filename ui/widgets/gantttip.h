// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ganttdrag.h"

namespace indikator {

/// «12.03.2027 – 20.03.2027, 7 working days»; what is missing is left out.
[[nodiscard]] QString datesText(const GanttDates& dates, std::optional<int> workDays);

/// An item of the chart in lines: number and title, dates, approved dates, findings.
[[nodiscard]] QStringList ganttLines(const ScheduledItem& scheduled);

/// How bars are moved without a mouse.
[[nodiscard]] QString ganttKeys();

} // namespace indikator
