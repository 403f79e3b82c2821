// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/personaldata.h"

#include "core/assessment/assessment.h"
#include "core/base/personaltraces.h"
#include "core/organisation/person.h"
#include "core/storage/recordtypes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct PersonalDataText
{
    Q_DECLARE_TR_FUNCTIONS(PersonalDataText)
};

/// A name as texts spell it, and what stands there instead.
struct Replacement
{
    QRegularExpression spelling;
    QString by;
};

QString initialOf(const QString& name)
{
    return name.isEmpty() ? QString() : QRegularExpression::escape(name.first(1)) + u"\\."_s;
}

/// «Иванова Анна Андреевна», «Анна Андреевна Иванова», «Иванова А.А.», «А. А. Иванова». A surname alone may be a word
/// or another person: it stays.
QRegularExpression spellingOf(const Person& person)
{
    const QString last = QRegularExpression::escape(person.lastName);
    QStringList whole{QRegularExpression::escape(person.firstName)};
    QStringList initials{initialOf(person.firstName)};
    if (!person.middleName.isEmpty()) {
        whole << QRegularExpression::escape(person.middleName);
        initials << initialOf(person.middleName);
    }
    const QString full = whole.join(u"\\s+"_s);
    const QString brief = initials.join(u"\\s*"_s);
    const QString pattern = u"(?<!\\p{L})(?:%1\\s+%2|%2\\s+%1|%1\\s+%3|%3\\s*%1|%1\\s+%4|%4\\s+%1)(?!\\p{L})"_s.arg(
        last, full, brief, QRegularExpression::escape(person.firstName));
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<Replacement> replacementOf(const Person& person, int number)
{
    if (person.lastName.isEmpty() || person.firstName.isEmpty())
        return std::nullopt;
    return Replacement{spellingOf(person), PersonalDataText::tr("Worker № %1").arg(number)};
}

/// The value with every text in it changed, to any depth.
QJsonValue mapped(const QJsonValue& value, const std::function<QString(const QString&)>& change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& element : value.toArray())
            array.append(mapped(element, change));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = mapped(it.value(), change);
        return object;
    }
    return value;
}

bool mayNameSomebody(const Field& field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Json;
}

/// Whether the field, outside the register of people, holds names and nothing else.
bool tellsWho(const RecordType& type, const Field& field)
{
    return field.personal && &type != &recordTable<Person>();
}

Person nameless(Person person, int number)
{
    person.lastName = PersonalDataText::tr("Worker № %1").arg(number);
    person.firstName.clear();
    person.middleName.clear();
    person.workPhone.clear();
    person.workEmail.clear();
    person.note.clear();
    person.anonymised = true;
    return person;
}

/// The number of the next person without a name.
int freeNumber(const std::vector<Person>& people)
{
    const auto isTaken = [&](int number) {
        const QString name = PersonalDataText::tr("Worker № %1").arg(number);
        return std::ranges::count(people, name, &Person::lastName) > 0;
    };
    int number = 1;
    while (isTaken(number))
        ++number;
    return number;
}

/// Final assessments and what they froze were signed: they are not changed.
bool isSigned(const Document& document, const RecordType& type, const Row& row)
{
    Id assessment;
    if (&type == &recordTable<Assessment>())
        assessment = recordTable<Assessment>().record(row).id;
    else if (type.ownerIndex() >= 0)
        assessment = Id::parse(row[static_cast<size_t>(type.ownerIndex())].toString()).value_or(Id());
    const auto found = document.find<Assessment>(assessment);
    return found && found->isFinal();
}

} // namespace

void anonymise(Document& document, const Id& person)
{
    const auto known = document.find<Person>(person);
    if (!known || known->anonymised)
        return;
    const int number = freeNumber(document.all<Person>());
    const auto replacement = replacementOf(*known, number);
    document.change(PersonalDataText::tr("Take out a name: worker № %1").arg(number), [&](Change& change) {
        change.put(nameless(*known, number));
        for (const RecordType* type : recordTypes()) {
            for (const Row& row : document.rows(*type)) {
                if (!replacement || row.front().toString() == person.toString() || isSigned(document, *type, row))
                    continue;
                Row after = row;
                for (size_t i = 1; i < row.size(); ++i) {
                    if (mayNameSomebody(type->fields()[i]))
                        after[i] = mapped(
                            row[i], [&](QString text) { return text.replace(replacement->spelling, replacement->by); });
                }
                if (after != row)
                    change.putRow(*type, after);
            }
        }
    });
}

int signedMentions(const Document& document, const Id& person)
{
    const auto known = document.find<Person>(person);
    const auto replacement = known ? replacementOf(*known, 0) : std::nullopt;
    const auto& assessments = document.all<Assessment>();
    return replacement ? static_cast<int>(std::ranges::count_if(
                             assessments,
                             [&](const Assessment& one) {
                                 return one.isFinal() && (replacement->spelling.match(one.executor).hasMatch() ||
                                                          replacement->spelling.match(one.conclusion).hasMatch());
                             }))
                       : 0;
}

QJsonObject withoutPersonalData(QJsonObject records)
{
    const auto& people = recordTable<Person>();
    std::vector<Replacement> replacements;
    QJsonArray hidden;
    int number = 0;
    for (const QJsonValue& one : records[people.name()].toArray()) {
        const Person person = people.record(people.fromJson(one.toObject()));
        ++number;
        if (auto replacement = replacementOf(person, number))
            replacements.push_back(std::move(*replacement));
        const bool isNamed = !person.lastName.isEmpty() || !person.firstName.isEmpty();
        hidden.append(people.toJson(people.row(isNamed ? nameless(person, number) : person)));
    }
    records[people.name()] = hidden;
    const auto cleaned = [&](QString text) {
        for (const Replacement& replacement : replacements)
            text.replace(replacement.spelling, replacement.by);
        return withoutTraces(text);
    };
    for (const RecordType* type : recordTypes()) {
        QJsonArray rows;
        for (const QJsonValue& one : records[type->name()].toArray()) {
            QJsonObject row = one.toObject();
            for (const Field& field : type->fields()) {
                if (tellsWho(*type, field))
                    row[field.name] = type->blank()[static_cast<size_t>(type->indexOf(field.name))];
                else if (mayNameSomebody(field))
                    row[field.name] = mapped(row[field.name], cleaned);
            }
            rows.append(row);
        }
        records[type->name()] = rows;
    }
    return records;
}

} // namespace indikator
