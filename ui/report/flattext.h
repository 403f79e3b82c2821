// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <QString>

namespace indikator {

/// The runs as plain text for places without faces: raised figures become ¹ ² ³.
[[nodiscard]] QString flatText(const std::vector<Run>& runs);

/// Decimals that the text of a number shows: 1 for «1 234,5».
[[nodiscard]] int shownDecimals(const QString& text);

/// The tables that have a name, in order, with the paper of their section.
struct NamedTable
{
    const Table* table = nullptr;
    PageSetup page;
};

[[nodiscard]] std::vector<NamedTable> namedTables(const Report& report);

/// The same; throws Error when the report has none, for the forms that consist of tables alone.
[[nodiscard]] std::vector<NamedTable> requireTables(const Report& report);

} // namespace indikator
