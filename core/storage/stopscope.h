// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>

namespace indikator {

/// While it lives, every statement and every copying of pages in this thread ends with Cancelled once the token is
/// asked to stop. Scopes do not nest.
class StopScope
{
public:
    explicit StopScope(std::stop_token token);
    ~StopScope();
    StopScope(const StopScope&) = delete;
    StopScope& operator=(const StopScope&) = delete;

    /// Whether the work of this thread was asked to stop.
    [[nodiscard]] static bool isStopRequested();
};

} // namespace indikator
