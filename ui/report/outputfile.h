// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QIODevice;

namespace indikator {

/// Replaces the file by what `write` writes, in one step: a reader sees the old file or the whole new one, and the
/// old one stays if anything fails. Throws Error that names the file and the way to mend it.
void writeFile(const QString& path, const std::function<void(QIODevice&)>& write);

} // namespace indikator
