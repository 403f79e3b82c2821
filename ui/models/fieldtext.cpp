// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/fieldtext.h"

#include "core/base/period.h"
#include "ui/sheets/cellreading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct FieldTextText
{
    Q_DECLARE_TR_FUNCTIONS(FieldTextText)
};

TypedValue problem(const QString& text)
{
    return {{}, text};
}

QString jsonText(const QJsonValue& value)
{
    if (value.isBool())
        return booleanText(value.toBool());
    if (value.isArray() || value.isObject()) {
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

QString digits(const Field& field, double value, QLocale::NumberOptions options)
{
    QLocale locale;
    locale.setNumberOptions(options);
    return field.type == FieldType::Integer ? locale.toString(static_cast<qint64>(value))
                                            : locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

TypedValue parseDate(const QString& text)
{
    const auto date = readDate(text);
    if (!date)
        return problem(FieldTextText::tr("Enter a date such as 31.12.2026."));
    return {date->toString(Qt::ISODate), {}};
}

TypedValue parseInteger(const QString& text)
{
    const auto value = readInteger(text);
    return value ? TypedValue{*value, {}} : problem(FieldTextText::tr("Enter a whole number such as 25."));
}

TypedValue parseDecimal(const QString& text)
{
    const auto value = readDecimal(text);
    return value ? TypedValue{*value, {}} : problem(FieldTextText::tr("Enter a number such as 12,5."));
}

TypedValue parseBoolean(const QString& text)
{
    const auto value = readBoolean(text);
    return value ? TypedValue{*value, {}}
                 : problem(FieldTextText::tr("Enter “%1” or “%2”.").arg(booleanText(true), booleanText(false)));
}

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

TypedValue parseChoice(const Field& field, const QString& text)
{
    QStringList labels;
    for (const Choice& choice : field.choices) {
        if (isSame(text, choiceText(choice)) || isSame(text, QLatin1StringView(choice.code)))
            return {QLatin1StringView(choice.code), {}};
        labels << choiceText(choice);
    }
    return problem(FieldTextText::tr("Choose one of: %1.").arg(labels.join(", "_L1)));
}

TypedValue parseReference(const Field& field, const QString& text, const ReferenceNames& names)
{
    std::vector<QString> found;
    for (const auto& [id, name] : names.all(field)) {
        if (id == text)
            return {id, {}};
        if (isSame(name, text))
            found.push_back(id);
    }
    if (found.size() == 1)
        return {found.front(), {}};
    return problem(found.empty()
                       ? FieldTextText::tr("There is no record called “%1”: choose one from the list.").arg(text)
                       : FieldTextText::tr("Several records are called “%1”: choose one from the list.").arg(text));
}

/// Names between semicolons, each as the field of one value would read it.
template <class ParseOne>
TypedValue parseList(const QString& text, const ParseOne& parseOne)
{
    QJsonArray values;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const TypedValue one = parseOne(part.trimmed());
        if (!one.problem.isEmpty())
            return one;
        if (!values.contains(one.value))
            values.append(one.value);
    }
    return {values.isEmpty() ? QJsonValue() : values, {}};
}

TypedValue parseText(const Field& field, const QString& text)
{
    if (field.maximumLength > 0 && text.size() > field.maximumLength)
        return problem(FieldTextText::tr("Shorten the text to %n character(s).", nullptr, field.maximumLength));
    return {text, {}};
}

TypedValue parseFilled(const Field& field, const QString& text, const ReferenceNames& names)
{
    switch (field.type) {
    case FieldType::Integer:
        return parseInteger(text);
    case FieldType::Decimal:
        return parseDecimal(text);
    case FieldType::Boolean:
        return parseBoolean(text);
    case FieldType::Date:
        return parseDate(text);
    case FieldType::Choice:
        return parseChoice(field, text);
    case FieldType::Choices:
        return parseList(text, [&](const QString& one) { return parseChoice(field, one); });
    case FieldType::Reference:
        return parseReference(field, text, names);
    case FieldType::References:
        return parseList(text, [&](const QString& one) { return parseReference(field, one, names); });
    default:
        return problem(FieldTextText::tr("This field cannot be typed."));
    }
}

QString labelOf(const Field& field, const QString& code)
{
    const auto found =
        std::ranges::find(field.choices, code, [](const Choice& c) { return QString::fromLatin1(c.code); });
    return found == field.choices.end() ? code : choiceText(*found);
}

template <class TextOfOne>
QString listText(const QJsonValue& value, const TextOfOne& textOfOne)
{
    QStringList texts;
    for (const QJsonValue& one : value.toArray())
        texts << textOfOne(one);
    return texts.join("; "_L1);
}

} // namespace

QString choiceText(const Choice& choice)
{
    return QCoreApplication::translate("Field", choice.label);
}

QString booleanText(bool value)
{
    return value ? FieldTextText::tr("yes") : FieldTextText::tr("no");
}

QString fieldText(const Field& field, const QJsonValue& value, const ReferenceNames& names)
{
    if (isEmptyValue(value))
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return digits(field, value.toDouble(), QLocale::DefaultNumberOptions);
    case FieldType::Boolean:
        return booleanText(value.toBool());
    case FieldType::Date:
        return officeDate(QDate::fromString(value.toString(), Qt::ISODate));
    case FieldType::Choice:
        return labelOf(field, value.toString());
    case FieldType::Reference:
        return names.name(field, value);
    case FieldType::Choices:
        return listText(value, [&](const QJsonValue& one) { return labelOf(field, one.toString()); });
    case FieldType::References:
        return listText(value, [&](const QJsonValue& one) { return names.name(field, one); });
    case FieldType::Json:
        return jsonText(value);
    default:
        return value.toString();
    }
}

QString editText(const Field& field, const QJsonValue& value, const ReferenceNames& names)
{
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Decimal;
    return isNumber && value.isDouble() ? digits(field, value.toDouble(), QLocale::OmitGroupSeparator)
                                        : fieldText(field, value, names);
}

TypedValue parseField(const Field& field, const QString& text, const ReferenceNames& names)
{
    if (field.type == FieldType::LongText)
        return parseText(field, text);
    const QString given = text.simplified();
    if (field.type == FieldType::Text)
        return parseText(field, given);
    if (given.isEmpty() && field.optional)
        return {QJsonValue(), {}};
    return parseFilled(field, given, names);
}

bool isShown(const RecordType& type, size_t field)
{
    const Field& shown = type.fields()[field];
    return field > 0 && static_cast<int>(field) != type.orderIndex() && shown.type != FieldType::Json &&
           !shown.internal;
}

bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace indikator
