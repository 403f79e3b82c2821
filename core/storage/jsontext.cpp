// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace indikator {

// QJsonDocument holds objects and arrays only, so any value travels as an array of one.

QString jsonText(const QJsonValue& value)
{
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.sliced(1, text.size() - 2);
}

std::optional<QJsonValue> jsonFromText(const QString& text)
{
    const auto document = QJsonDocument::fromJson(QByteArray('[' + text.toUtf8() + ']'));
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    return document.array().at(0);
}

} // namespace indikator
