// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <system_error>

namespace indikator {

/// Throws the Error for a file that could not be written, in the user's words. For the files of platform.h alone.
[[noreturn]] void failToWrite(const QString& path, const std::error_code& reason);

} // namespace indikator
