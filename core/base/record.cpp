// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/record.h"

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/base/personaltraces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace indikator {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QString codesOf(const Field& field)
{
    QStringList codes;
    for (const Choice& choice : field.choices)
        codes << QLatin1StringView(choice.code);
    return codes.join(QLatin1StringView(", "));
}

QString expectedForm(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return RecordText::tr("a text");
    case FieldType::Integer:
        return RecordText::tr("a whole number");
    case FieldType::Decimal:
        return RecordText::tr("a number");
    case FieldType::Boolean:
        return RecordText::tr("true or false");
    case FieldType::Date:
        return RecordText::tr("a date such as 2026-12-31");
    case FieldType::Reference:
        return RecordText::tr("the identifier of a record");
    case FieldType::Json:
        return RecordText::tr("a value");
    case FieldType::References:
        return RecordText::tr("a list of identifiers of records, each once");
    case FieldType::Choice:
        return RecordText::tr("one of: %1").arg(codesOf(field));
    case FieldType::Choices:
        return RecordText::tr("a list of some of these, each once: %1").arg(codesOf(field));
    }
    Q_UNREACHABLE();
}

QString shown(const QJsonValue& value)
{
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.sliced(1, text.size() - 2);
    return text.size() > 80 ? text.first(80) + QChar(0x2026) : text;
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText;
}

} // namespace

QString Field::title() const
{
    return QCoreApplication::translate("Field", label);
}

std::vector<Id> Field::references(const QJsonValue& value) const
{
    std::vector<Id> ids;
    if (targets.isEmpty())
        return ids;
    const QJsonArray elements = isList() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& element : elements) {
        if (const auto id = Id::parse(element.toString()))
            ids.push_back(*id);
    }
    return ids;
}

FieldRule required()
{
    return [](Field& field) { field.required = true; };
}

FieldRule unique()
{
    return [](Field& field) { field.unique = true; };
}

FieldRule essential()
{
    return [](Field& field) { field.essential = true; };
}

FieldRule internal()
{
    return [](Field& field) { field.internal = true; };
}

FieldRule personal()
{
    return [](Field& field) { field.personal = true; };
}

FieldRule longest(int characters)
{
    return [characters](Field& field) { field.maximumLength = characters; };
}

FieldRule longText(int characters)
{
    return [characters](Field& field) {
        field.type = FieldType::LongText;
        field.maximumLength = characters;
    };
}

FieldRule between(double minimum, double maximum)
{
    return [=](Field& field) {
        field.minimum = minimum;
        field.maximum = maximum;
    };
}

FieldRule refersTo(const char* recordType)
{
    return refersTo({recordType});
}

FieldRule refersTo(std::initializer_list<const char*> recordTypes)
{
    QStringList names;
    for (const char* recordType : recordTypes)
        names << QLatin1StringView(recordType);
    return [names](Field& field) { field.targets = names; };
}

FieldRule source(const char* paragraph)
{
    return [paragraph](Field& field) { field.source = QString::fromUtf8(paragraph); };
}

RecordType::RecordType(const char* name, const char* label)
    : m_name(QLatin1StringView(name))
    , m_label(label)
{}

QString RecordType::title() const
{
    return QCoreApplication::translate("Field", m_label);
}

int RecordType::indexOf(QStringView field) const
{
    const auto found = std::ranges::find(m_fields, field, &Field::name);
    return found == m_fields.end() ? -1 : static_cast<int>(found - m_fields.begin());
}

QJsonObject RecordType::toJson(const Row& row) const
{
    QJsonObject object;
    for (size_t i = 0; i < m_fields.size(); ++i)
        object.insert(m_fields[i].name, row[i]);
    return object;
}

Row RecordType::fromJson(const QJsonObject& object) const
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (indexOf(it.key()) < 0)
            throw Error(
                ErrorCode::InvalidInput,
                RecordText::tr("“%1” has a field “%2” that this version does not know.").arg(title(), it.key()));
    }
    Row row = blank();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QJsonValue value = object.value(m_fields[i].name);
        const bool isText = m_fields[i].type == FieldType::Text || m_fields[i].type == FieldType::LongText;
        const bool isNoText = isText && value.isNull(); // the same as an empty one
        if (!value.isUndefined() && !isNoText)
            row[i] = value;
    }
    if (const QString error = formError(row); !error.isEmpty())
        throw Error(ErrorCode::InvalidInput, error);
    return row;
}

QString RecordType::formError(const Row& row) const
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Field& field = m_fields[i];
        if (!accepts(static_cast<int>(i), row[i]) || (i == 0 && row[i].isNull()))
            return RecordText::tr("“%1” %2: the field “%3” must hold %4, but holds %5.")
                .arg(title(), displayName(row), field.name, expectedForm(field), shown(row[i]));
        if (field.maximumLength > 0 && row[i].toString().size() > field.maximumLength)
            return RecordText::tr("“%1” %2: the field “%3” is longer than %n character(s).", nullptr,
                                  field.maximumLength)
                .arg(title(), displayName(row), field.name);
    }
    return {};
}

std::vector<Finding> RecordType::check(const Row& row, QDate today) const
{
    std::vector<Finding> findings;
    const auto tell = [&](const QString& field, const char* rule, const QString& text) {
        findings.push_back({Severity::Warning, m_name + u'.' + field + u'.' + QLatin1StringView(rule),
                            title() + QLatin1StringView(" ") + displayName(row), text});
    };
    const auto report = [&](const Field& field, const char* rule, const QString& text) {
        tell(field.name, rule, text);
    };
    for (size_t i = 1; i < m_fields.size(); ++i) {
        const Field& field = m_fields[i];
        const bool empty = isText(field.type) ? row[i].toString().trimmed().isEmpty() : row[i].isNull();
        if (field.required && empty)
            report(field, "required", RecordText::tr("Fill in the field “%1”.").arg(field.title()));
        if (row[i].isDouble() && ((field.minimum && row[i].toDouble() < *field.minimum) ||
                                  (field.maximum && row[i].toDouble() > *field.maximum)))
            report(field, "range",
                   RecordText::tr("The field “%1” must be between %2 and %3.")
                       .arg(field.title())
                       .arg(field.minimum.value_or(0))
                       .arg(field.maximum.value_or(0)));
        if (field.type == FieldType::LongText) {
            for (const PersonalTrace trace : personalTraces(row[i].toString()))
                report(
                    field, "personal-data",
                    RecordText::tr("The field “%1” seems to hold %2. Data of clients do not belong here: take it out.")
                        .arg(field.title(), traceName(trace)));
        }
    }
    checkOwn(
        row,
        [&](const char* field, const char* rule, const QString& text) {
            Q_ASSERT(indexOf(QString::fromLatin1(field)) > 0);
            tell(QString::fromLatin1(field), rule, text);
        },
        today);
    return findings;
}

QString RecordType::displayName(const Row& row) const
{
    for (size_t i = 1; i < m_fields.size() && i < row.size(); ++i) {
        if (m_fields[i].type == FieldType::Text && !row[i].toString().isEmpty())
            return row[i].toString();
    }
    return row.empty() ? QString() : row.front().toString();
}

} // namespace indikator
