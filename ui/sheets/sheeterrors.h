// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace indikator {

/// Refusals of a table file in the user's words; `file` is its name without the folder.
[[nodiscard]] Error unreadableFile(const QString& file, const QString& reason);
[[nodiscard]] Error damagedFile(const QString& file, const QString& where, const QString& detail = {});
[[nodiscard]] Error oversizedFile(const QString& file, const QString& what);
[[nodiscard]] Error foreignFile(const QString& file, const QString& what);
[[nodiscard]] Error lockedFile(const QString& file);

/// «B5»; row and column count from 0.
[[nodiscard]] QString cellAddress(int row, int column);

} // namespace indikator
