// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"
#include "core/report/reportinput.h"

namespace indikator {

/// Where a slide belongs, so that a page of the window finds its own.
struct SlidePlace
{
    enum class Topic { Title, Points, Level, Profile, Matrix, Gaps, Roadmap, Decisions };

    Topic topic = Topic::Title;
    int block = 0; ///< of the matrix; 0: the first one shown

    bool operator==(const SlidePlace&) const = default;
};

/// What one slide says. It may be more than fits on a screen: whoever draws it goes on to further screens. Read by a
/// whole room, so it names nobody and repeats no comment. A paragraph or a cell has one face, that of its first run;
/// heights of figures and sizes of tables are the screen's affair.
struct Slide
{
    SlidePlace place;
    QString title;
    QString about; ///< region and period, in the foot of each slide
    QString mark;  ///< «УЧЕБНЫЙ · предварительно»; may be empty
    std::vector<Block> blocks;

    bool operator==(const Slide&) const = default;
};

/// The slides in the order they are shown; those whose data the input lacks are left out.
[[nodiscard]] std::vector<Slide> slidesOf(const ReportInput& input);

/// Every text of a slide besides those in figures.
[[nodiscard]] QStringList textsOf(const Slide& slide);

} // namespace indikator
