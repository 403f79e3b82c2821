// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QVariant>

#include <optional>

namespace indikator {

/// Takes SQLite's integer of variable length from the front; nothing when the bytes end before it does.
[[nodiscard]] std::optional<quint64> takeVarint(QByteArrayView& bytes);

/// The values of a row as SQLite stores them: null, qlonglong, double, QString or QByteArray each. Nothing unless
/// the bytes are such a record from the first to the last, and its texts are UTF-8.
[[nodiscard]] std::optional<QVariantList> parseStoredRecord(QByteArrayView bytes);

} // namespace indikator
