// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/storage/specimen.h"

#include <functional>
#include <vector>

namespace indikator::fault {

/// One thing that a user does to a document made by specimen::smallDocument.
struct Edit
{
    const char* name;
    std::function<void(Document&)> make;
};

/// Small and large ones, removals, an added file, undo and redo; to be made in this order.
[[nodiscard]] const std::vector<Edit>& edits();

/// All that a document holds, its history included.
struct State
{
    specimen::Content content;
    size_t steps = 0;

    bool operator==(const State&) const = default;
};

[[nodiscard]] State stateOf(const Document& document);

} // namespace indikator::fault
