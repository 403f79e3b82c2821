// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "core/report/reportinput.h"

namespace indikator {

/// The map of a journey in the lanes of the chosen view, as it is and, where it differs, as it shall be.
[[nodiscard]] JourneyFigure journeyFigure(const JourneyPaper& paper);

/// An empty sheet for a workshop, with the stages of the journey.
[[nodiscard]] JourneyFigure workshopFigure(const JourneyPaper& paper);

/// Stages `first` up to `first + count` with every lane.
[[nodiscard]] JourneyFigure journeyPart(const JourneyFigure& figure, size_t first, size_t count);

/// How much each group of indicators matters to the clients of a profile.
[[nodiscard]] StarFigure importanceStar(const ProfileData& data);

/// One entry for each touchpoint, pain or idea of the stage in a lane of such things, empty ones too: for editing.
[[nodiscard]] std::vector<JourneyFigure::Entry> objectEntries(const StageColumn& column, const QString& lane,
                                                              const JourneyPaper& paper);

/// What a lane says of a stage.
[[nodiscard]] std::vector<JourneyFigure::Entry> laneEntries(const StageColumn& column, const QString& lane,
                                                            const JourneyPaper& paper);

} // namespace indikator
