// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace indikator::fault {

/// A file spoilt in one of the ways in which files are: bits, runs of bytes, whole pages, its end, figures of the
/// header.
[[nodiscard]] QByteArray mutant(const QByteArray& sound, unsigned seed);

} // namespace indikator::fault
