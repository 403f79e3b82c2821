// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

namespace indikator {

/// What the user is looking at: the right panel shows its methodology, proof and history, and pages can jump to it.
struct Subject
{
    enum class Kind {
        None,
        ChecklistItem,
        Condition,
        Requirement, ///< of the Standard
        Centre,
        Assessment,
        RoadmapItem,
        Meeting,
        Record,
        Paper,
        Page ///< a page of the window
    };

    Kind kind = Kind::None;
    QString key; ///< number of the item, id of the condition or requirement, name of the record's type, id of the
                 ///< printed form, title of the page
    Id record;   ///< the centre, the assessment, the item of the roadmap, the meeting (of the paper too), the record

    bool operator==(const Subject&) const = default;
};

} // namespace indikator
