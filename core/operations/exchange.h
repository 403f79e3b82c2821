// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// The whole document as JSON: every record of every register and every embedded edition, in a canonical order, so
/// that export, import and export again give the same bytes. The change log does not travel.
[[nodiscard]] QJsonObject exportDocument(const Document& document);

/// Makes the records of `document` those of an export, as one step. Throws Error(InvalidInput) that names the record
/// and field at fault and changes nothing.
void importDocument(Document& document, const QJsonObject& exported);

/// The bytes of an export: indented UTF-8 with sorted keys.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);

/// Reads a JSON object from a file of at most 64 MiB. Throws NotFound, Io, or InvalidInput with line and column of the
/// first fault.
[[nodiscard]] QJsonObject readJsonFile(const QString& path);

} // namespace indikator
