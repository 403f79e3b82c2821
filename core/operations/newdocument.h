// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// Makes a document for a region with its centres, all territorial, by the edition shipped with the program.
/// Throws InvalidInput for an empty or repeated name and what Document::create throws.
[[nodiscard]] std::unique_ptr<Document> newDocument(const QString& path, const QString& region,
                                                    const QStringList& centres, const Surroundings& surroundings,
                                                    bool replace = false);

/// Makes the sample region for learning, marked «УЧЕБНЫЙ».
[[nodiscard]] std::unique_ptr<Document> newSample(const QString& path, const Surroundings& surroundings,
                                                  bool replace = false);

/// Makes a document from an export.
[[nodiscard]] std::unique_ptr<Document> newFromExport(const QString& path, const QJsonObject& exported,
                                                      const Surroundings& surroundings, bool replace = false);

} // namespace indikator
