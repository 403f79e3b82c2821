// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"
#include "core/methodology/methodology.h"

namespace indikator {

/// Reads an edition from the contents of its files. What it returns is usable only when no fault was told.
[[nodiscard]] Methodology readMethodology(const QJsonObject& files, Faults& faults);

/// What is wrong with the edition in a folder: every fault with its file and place, such as
/// «matrix.json: measures[3].conditions[0].needs[2]»; none when the edition can be used.
[[nodiscard]] std::vector<Finding> checkMethodology(const QString& folder);

} // namespace indikator
