// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <functional>

/// Workbooks that tests make by other means than the reader knows.
namespace indikator::books {

using Parts = QMap<QString, QByteArray>;

/// The parts of a workbook with one sheet «Лист1» whose rows are given; other parts as office programs write them.
[[nodiscard]] Parts withRows(const QByteArray& rows, const QByteArray& behindRows = {});

[[nodiscard]] QByteArray zipped(const Parts& parts, const char* password = nullptr);

/// A folder of files that goes away with the test.
class Folder
{
public:
    [[nodiscard]] QString put(const QByteArray& bytes, const QString& name = QStringLiteral("книга.xlsx"));

    [[nodiscard]] QString put(const Parts& parts) { return put(zipped(parts)); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// The Error that reading the file throws; fails the test if there is none.
[[nodiscard]] Error refusal(const QString& path);

/// One of the files in tests/files/sheets.
[[nodiscard]] QString specimen(const QString& name);

} // namespace indikator::books
