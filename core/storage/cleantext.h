// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

namespace indikator {

/// The text without what no document may hold: other line ends become «\n», control characters and halves of
/// surrogate pairs go. Texts pasted from other programs bring them, and typing must not fail because of them.
[[nodiscard]] QString cleanText(const QString& text);

/// The value with every text in it cleaned, to any depth.
[[nodiscard]] QJsonValue cleaned(const QJsonValue& value);

/// Whether cleaning would change nothing.
[[nodiscard]] bool isClean(const QJsonValue& value);

} // namespace indikator
