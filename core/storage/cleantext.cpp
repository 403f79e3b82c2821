// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/cleantext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace indikator {

namespace {

bool isLineEnd(char16_t unit)
{
    return unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x0085 || unit == 0x2028 || unit == 0x2029;
}

bool isForbidden(char16_t unit)
{
    const bool control = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7f && unit < 0xa0);
    return control || isLineEnd(unit) || unit == 0xfffe || unit == 0xffff;
}

bool isSuspect(QChar unit)
{
    return isForbidden(unit.unicode()) || unit.isSurrogate();
}

bool isClean(const QString& text)
{
    return std::ranges::none_of(text, isSuspect) || cleanText(text) == text;
}

} // namespace

QString cleanText(const QString& text)
{
    if (std::ranges::none_of(text, isSuspect))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result += unit, result += text[++i];
        else if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        else if (isLineEnd(unit.unicode()))
            result += u'\n';
        else if (!isSuspect(unit))
            result += unit;
    }
    return result;
}

QJsonValue cleaned(const QJsonValue& value)
{
    if (value.isString())
        return cleanText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& element : value.toArray())
            array.append(cleaned(element));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject original = value.toObject();
        for (auto it = original.begin(); it != original.end(); ++it)
            object.insert(cleanText(it.key()), cleaned(it.value()));
        return object;
    }
    return value;
}

bool isClean(const QJsonValue& value)
{
    if (value.isString())
        return isClean(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::all_of(array, [](const QJsonValue& element) { return isClean(element); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isClean(it.key()) || !isClean(it.value()))
                return false;
        }
    }
    return true;
}

} // namespace indikator
