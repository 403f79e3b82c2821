// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// What stays behind in an export.
enum class ExportPart {
    Everything,
    WithoutFiles,       ///< added files stay behind
    WithoutPersonalData ///< so do they, and whoever is named is no longer
};

/// The document as JSON: every record of every register, every embedded edition and the added files, in a canonical
/// order, so that export, import and export again give the same bytes. The change log does not travel. Throws Usage
/// when the files are too large for that.
[[nodiscard]] QJsonObject exportDocument(const Document& document, ExportPart part = ExportPart::Everything);

/// Makes the records of `document` those of an export, as one step. Throws Error(InvalidInput) that names the record
/// and field at fault and changes nothing.
void importDocument(Document& document, const QJsonObject& exported);

/// The bytes of an export: indented UTF-8 with sorted keys.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);

/// Reads a JSON object from a file of at most 64 MiB. Throws NotFound, Io, or InvalidInput with line and column of the
/// first fault.
[[nodiscard]] QJsonObject readJsonFile(const QString& path);

} // namespace indikator
