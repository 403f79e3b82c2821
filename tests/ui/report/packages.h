// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Reads Office packages by other means than they were written.
namespace indikator::sample {

/// The files of a zip archive by name.
[[nodiscard]] QMap<QString, QByteArray> unzipped(const QByteArray& archive);

/// The texts of all elements of this name; fails the test when the part is not well-formed.
[[nodiscard]] QStringList textsOf(const QByteArray& xml, const QString& element);

/// How many elements of this name have the attribute with this value (or any, when empty).
[[nodiscard]] int count(const QByteArray& xml, const QString& element, const QString& attribute = {},
                        const QString& value = {});

} // namespace indikator::sample
