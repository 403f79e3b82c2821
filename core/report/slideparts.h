// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/slides.h"

namespace indikator {

/// The groups of slides that slidesOf() puts in order. Each fills in place, title and blocks.

/// The lines of each block with the level of each line, one slide a block.
[[nodiscard]] std::vector<Slide> matrixSlides(const Evaluation& evaluation);

/// What stands between the region and its next level.
[[nodiscard]] Slide gapsSlide(const Evaluation& evaluation);

/// What is overdue, what is due next, and how many items there are.
[[nodiscard]] Slide roadmapSlide(const PlanData& plan);

/// What the meeting decided. Whoever is responsible appears by job title.
[[nodiscard]] Slide decisionsSlide(const MeetingData& meeting);

} // namespace indikator
