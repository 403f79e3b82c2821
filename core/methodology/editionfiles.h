// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"

#include <QJsonObject>

namespace indikator {

/// Names of the JSON files that make an edition.
[[nodiscard]] QStringList editionFileNames();

/// The contents of an edition's files, each under its name. A file that is missing, cannot be read or is not JSON is
/// a fault and left out; so is a JSON file that no edition has.
[[nodiscard]] QJsonObject readEditionFiles(const QString& folder, Faults& faults);

/// Tells a fault for each file that `files` lacks or that no edition has.
void checkFileNames(const QJsonObject& files, Faults& faults);

} // namespace indikator
