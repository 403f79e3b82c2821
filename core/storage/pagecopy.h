// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace indikator {

class Database;

/// Fills `target`, a fresh file, with the pages of an open document in many short reads, so that whoever writes the
/// document hardly waits. After each write that comes between, `interrupted` is called and the copy starts again.
void copyPages(const Database& source, const QString& target, const std::function<void()>& interrupted);

} // namespace indikator
