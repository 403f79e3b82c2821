// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QSqlError>

namespace indikator {

/// What a failure of SQLite means to the user; `path` names the file in the message.
[[nodiscard]] Error errorFromSql(const QSqlError& error, const QString& path);

} // namespace indikator
