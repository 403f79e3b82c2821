// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator {

class Database;

/// SHA-256 over every value of every table, the stamp itself aside, in no order of rows. Two files with the same
/// content have the same digest however their pages lie. It finds accidents, not forgery.
[[nodiscard]] QString contentDigest(const Database& database);

} // namespace indikator
