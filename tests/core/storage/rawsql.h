// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Runs statements on a file as any other program would: no hardening, no checks.
void rawSql(const QString& path, const QString& statements);

/// The first column of the first row, as text.
[[nodiscard]] QString rawValue(const QString& path, const QString& statement);
