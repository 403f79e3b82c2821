// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

namespace indikator {

/// Throws an Error that names what the file is instead, unless it begins as a zip file does.
void requireZip(QFile& file, const QString& name);

/// Throws an Error that names the workbook behind these bytes, so that it is not read as a text.
void requireText(const QByteArray& bytes, const QString& name);

} // namespace indikator
