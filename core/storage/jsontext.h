// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace indikator {

/// The one compact spelling of any JSON value, with sorted keys.
[[nodiscard]] QString jsonText(const QJsonValue& value);

/// The inverse of jsonText(), or nothing when the text is not JSON.
[[nodiscard]] std::optional<QJsonValue> jsonFromText(const QString& text);

} // namespace indikator
