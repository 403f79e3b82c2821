// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/storage/generator.h"

#include <QJsonArray>
#include <QJsonObject>

namespace indikator {

using namespace Qt::StringLiterals;

int RowGenerator::below(int end)
{
    return std::uniform_int_distribution<int>(0, end - 1)(m_random);
}

Row RowGenerator::row(const RecordType& type, const Id& id, const Targets& targets)
{
    Row row{id.toString()};
    for (size_t i = 1; i < type.fields().size(); ++i)
        row.push_back(value(type.fields()[i], static_cast<int>(i) == type.ownerIndex(), targets));
    return row;
}

Row RowGenerator::altered(const RecordType& type, Row row, const Targets& targets)
{
    const auto i = static_cast<size_t>(1 + below(static_cast<int>(row.size()) - 1));
    row[i] = value(type.fields()[i], static_cast<int>(i) == type.ownerIndex(), targets);
    return row;
}

QJsonValue RowGenerator::value(const Field& field, bool isOwner, const Targets& targets)
{
    if (field.optional && !isOwner && below(4) == 0)
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return text(field.maximumLength);
    case FieldType::Integer: // also what breaks the field's rule: a draft may
        return std::array{
            0, 1, -1, 7, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}[static_cast<size_t>(
            below(6))];
    case FieldType::Decimal:
        return std::array{0.0, 0.1, -1e300, 1.0 / 3, 5e-324}[static_cast<size_t>(below(5))];
    case FieldType::Boolean:
        return below(2) == 0;
    case FieldType::Date:
        return QDate(2000, 2, 29).addDays(below(20000)).toString(Qt::ISODate);
    case FieldType::Choice:
        return QString::fromLatin1(
            field.choices[static_cast<size_t>(below(static_cast<int>(field.choices.size())))].code);
    case FieldType::Json:
        return json();
    case FieldType::Choices: {
        QJsonArray codes;
        for (const Choice& choice : field.choices) {
            if (below(2) == 0)
                codes.append(QLatin1StringView(choice.code));
        }
        return codes.isEmpty() ? QJsonValue() : codes;
    }
    case FieldType::References: {
        QJsonArray ids;
        const auto found = targets.find(field.targets[below(static_cast<int>(field.targets.size()))]);
        for (size_t i = 0; found != targets.end() && i < found->second.size(); ++i) {
            if (below(3) == 0)
                ids.append(found->second[i].toString());
        }
        return ids.isEmpty() ? QJsonValue() : ids;
    }
    case FieldType::Reference: {
        const auto found = targets.find(field.targets[below(static_cast<int>(field.targets.size()))]);
        if (found == targets.end() || found->second.empty())
            return {};
        return found->second[static_cast<size_t>(below(static_cast<int>(found->second.size())))].toString();
    }
    }
    Q_UNREACHABLE();
}

QString RowGenerator::text(int longest)
{
    static const QString pieces[] = {u""_s,     u"ЦЗН"_s, u" «ёлочки» "_s, u"O'Brien \"--; DROP TABLE centre"_s,
                                     u"\n\t"_s, u"😀"_s,   u"%1?:@$"_s};
    if (longest > 0 && below(20) == 0)
        return QString(longest, u'я'); // exactly as long as allowed
    QString text;
    for (int i = below(5); i > 0; --i)
        text += pieces[below(7)];
    return longest > 0 && text.size() > longest ? QString(longest, u'ы') : text;
}

QJsonValue RowGenerator::json()
{
    switch (below(6)) {
    case 0:
        return true;
    case 1:
        return 3.25;
    case 2:
        return text(0);
    case 3:
        return QJsonArray{1, 2, QJsonValue(), text(0)};
    case 4:
        return QJsonObject{{u"А-05"_s, text(0)}, {u"a"_s, QJsonArray{false}}};
    default:
        return QJsonArray{};
    }
}

} // namespace indikator
