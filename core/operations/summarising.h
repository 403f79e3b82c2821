// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/handingout.h"
#include "core/report/federaltable.h"

namespace indikator {

/// Reads the files of many regions, each through every check and one at a time, so that memory holds one file whatever
/// their number. With a day, the newest assessment up to it counts. What is wrong with a file is told in its row; of
/// several files of one document the one with the newest assessment counts.
[[nodiscard]] FederalTable summarise(const QStringList& files, QDate upTo, QDate today, const Progress& progress);

/// The subjects of the Russian Federation.
[[nodiscard]] QStringList subjects();

} // namespace indikator
