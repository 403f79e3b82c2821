// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace indikator::fuzz {

/// Entered by libFuzzer with one input after the other. It may throw Error, and nothing else, and must come back.
void read(const QByteArray& input);

/// The path of a file with these bytes, the same one each time.
[[nodiscard]] QString fileWith(const QByteArray& bytes, const QString& name);

/// A folder that lives as long as the process.
[[nodiscard]] const QTemporaryDir& folder();

} // namespace indikator::fuzz
