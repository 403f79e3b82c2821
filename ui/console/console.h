// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

#include <QTextStream>

namespace indikator::console {

/// What the caller of the tool sees. The numbers are a contract.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Findings = 3, Conflicts = 4, Locked = 5 };

/// Where the tool writes and what it needs of the world: data to `out`, messages to `err`, never a prompt.
struct Terminal
{
    QTextStream& out;
    QTextStream& err;
    Surroundings surroundings;
    QDate today;
};

/// Runs one call of the tool. `arguments` are those after the program's name.
[[nodiscard]] ExitCode run(const QStringList& arguments, const Terminal& terminal);

/// Whether the call draws and therefore needs fonts and a QGuiApplication.
[[nodiscard]] bool needsDrawing(const QStringList& arguments);

} // namespace indikator::console
