// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <vector>

namespace indikator {

/// What a field holds; decides its column type, its editor and how it is shown.
enum class FieldType { Text, LongText, Integer, Decimal, Boolean, Date, Choice, Choices, Reference, References, Json };

/// One value of an enumeration: the code that is stored and the label that is shown.
struct Choice
{
    const char* code;
    const char* label; ///< English source text, translated in the context "Field"
};

/// Specialise for each enumeration of a record: `static constexpr std::array<Choice, N> choices`,
/// in the order of the enumerators, which count from 0.
template <class E>
struct EnumChoices;

/// Translates a member of a record to and from the neutral JSON value that the file, the exchange
/// format, the item models and the change log all share. `fromJson` is false for a value of the wrong form.
template <class T, class = void>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldType type = FieldType::Text;

    static QJsonValue toJson(const QString& value)
    {
        return value.isNull() ? QJsonValue(QLatin1StringView("")) : value;
    }

    static bool fromJson(const QJsonValue& json, QString& value)
    {
        value = json.toString();
        return json.isString() || json.isNull();
    }
};

template <>
struct Codec<bool>
{
    static constexpr FieldType type = FieldType::Boolean;

    static QJsonValue toJson(bool value) { return value; }

    static bool fromJson(const QJsonValue& json, bool& value)
    {
        value = json.toBool();
        return json.isBool();
    }
};

template <>
struct Codec<int>
{
    static constexpr FieldType type = FieldType::Integer;

    static QJsonValue toJson(int value) { return value; }

    static bool fromJson(const QJsonValue& json, int& value)
    {
        value = json.toInt();
        return json.isDouble() && json.toDouble() == value;
    }
};

template <>
struct Codec<double>
{
    static constexpr FieldType type = FieldType::Decimal;

    static QJsonValue toJson(double value) { return value; }

    static bool fromJson(const QJsonValue& json, double& value)
    {
        value = json.toDouble();
        return json.isDouble();
    }
};

/// A date is `yyyy-MM-dd`; the invalid date is null.
template <>
struct Codec<QDate>
{
    static constexpr FieldType type = FieldType::Date;

    static QJsonValue toJson(QDate value)
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    }

    static bool fromJson(const QJsonValue& json, QDate& value)
    {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isNull() || (value.isValid() && value.toString(Qt::ISODate) == json.toString());
    }
};

template <>
struct Codec<Id>
{
    static constexpr FieldType type = FieldType::Reference;

    static QJsonValue toJson(const Id& value) { return value.isNull() ? QJsonValue() : QJsonValue(value.toString()); }

    static bool fromJson(const QJsonValue& json, Id& value)
    {
        const auto parsed = Id::parse(json.toString());
        value = parsed.value_or(Id());
        return json.isNull() || parsed;
    }
};

template <>
struct Codec<QJsonValue>
{
    static constexpr FieldType type = FieldType::Json;

    static QJsonValue toJson(const QJsonValue& value) { return value; }

    static bool fromJson(const QJsonValue& json, QJsonValue& value)
    {
        value = json;
        return true;
    }
};

template <class T>
struct Codec<std::optional<T>>
{
    static constexpr FieldType type = Codec<T>::type;

    static QJsonValue toJson(const std::optional<T>& value) { return value ? Codec<T>::toJson(*value) : QJsonValue(); }

    static bool fromJson(const QJsonValue& json, std::optional<T>& value)
    {
        value.reset();
        return json.isNull() || Codec<T>::fromJson(json, value.emplace());
    }
};

template <class E>
struct Codec<E, std::enable_if_t<std::is_enum_v<E>>>
{
    static constexpr FieldType type = FieldType::Choice;

    static QJsonValue toJson(E value)
    {
        return QLatin1StringView(EnumChoices<E>::choices[static_cast<size_t>(value)].code);
    }

    static bool fromJson(const QJsonValue& json, E& value)
    {
        const auto& choices = EnumChoices<E>::choices;
        for (size_t i = 0; i < choices.size(); ++i) {
            if (json.toString() == QLatin1StringView(choices[i].code)) {
                value = static_cast<E>(i);
                return true;
            }
        }
        return false;
    }
};

/// Several values of an enumeration or several records, each once, in the order given; an empty list is null.
template <class T>
struct Codec<std::vector<T>, std::enable_if_t<std::is_enum_v<T> || std::is_same_v<T, Id>>>
{
    static constexpr FieldType type = std::is_enum_v<T> ? FieldType::Choices : FieldType::References;

    static QJsonValue toJson(const std::vector<T>& values)
    {
        QJsonArray array;
        for (const T& value : values)
            array.append(Codec<T>::toJson(value));
        return array.isEmpty() ? QJsonValue() : array;
    }

    static bool fromJson(const QJsonValue& json, std::vector<T>& values)
    {
        values.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue& element : array) {
            T value{};
            if (element.isNull() || !Codec<T>::fromJson(element, value) || std::ranges::count(values, value) > 0)
                return false;
            values.push_back(value);
        }
        return json.isNull() || (json.isArray() && !array.isEmpty());
    }
};

} // namespace indikator
