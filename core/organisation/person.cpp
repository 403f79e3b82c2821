// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/person.h"

#include "core/base/recordrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct PersonText
{
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

/// Mobile numbers begin with 9 after the country.
bool isMobile(QString phone)
{
    static const QRegularExpression other(u"[^0-9+]"_s);
    static const QRegularExpression mobile(uR"(^(\+7|7|8)9\d{9}$)"_s);
    return mobile.match(phone.remove(other)).hasMatch();
}

void check(const Person& person, const FieldReport& report, QDate /*today*/)
{
    checkOrder(report, person.activeFrom, "activeTo", person.activeTo);
    if (isMobile(person.workPhone))
        report("workPhone", "mobile",
               PersonText::tr("This looks like a mobile number: keep only the number of the office."));
    if (person.headsCentre && person.centre.isNull())
        report("centre", "missing", PersonText::tr("Name the centre that this person heads."));
}

} // namespace

template <>
const RecordTable<Person>& recordTable<Person>()
{
    static const auto table =
        RecordTable<Person>("person", QT_TRANSLATE_NOOP("Field", "Person"))
            .add("lastName", &Person::lastName, QT_TRANSLATE_NOOP("Field", "Last name"), longest(60), personal())
            .add("firstName", &Person::firstName, QT_TRANSLATE_NOOP("Field", "First name"), longest(60), personal())
            .add("middleName", &Person::middleName, QT_TRANSLATE_NOOP("Field", "Middle name"), longest(60), personal())
            .add("jobTitle", &Person::jobTitle, QT_TRANSLATE_NOOP("Field", "Job title"), required(), longest(200),
                 source("М-2"))
            .add("centre", &Person::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), refersTo("centre"))
            .add("unit", &Person::unit, QT_TRANSLATE_NOOP("Field", "Unit"), refersTo("org_unit"), source("С-67"))
            .add("headsCentre", &Person::headsCentre, QT_TRANSLATE_NOOP("Field", "Heads the centre"), source("С-69"))
            .add("workPhone", &Person::workPhone, QT_TRANSLATE_NOOP("Field", "Work phone"), longest(60), personal())
            .add("workEmail", &Person::workEmail, QT_TRANSLATE_NOOP("Field", "Work e-mail"), longest(100), personal())
            .add("isLeader", &Person::isLeader, QT_TRANSLATE_NOOP("Field", "Leader of client focus"),
                 source("М-1.14.3"))
            .add("isRepresentative", &Person::isRepresentative, QT_TRANSLATE_NOOP("Field", "Speaks for clients"),
                 source("Т-3.1"))
            .add("activeFrom", &Person::activeFrom, QT_TRANSLATE_NOOP("Field", "Here from"))
            .add("activeTo", &Person::activeTo, QT_TRANSLATE_NOOP("Field", "Here to"))
            .add("anonymised", &Person::anonymised, QT_TRANSLATE_NOOP("Field", "Name taken out"), internal())
            .add("note", &Person::note, QT_TRANSLATE_NOOP("Field", "Note"), longText(), personal())
            .add("position", &Person::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .named([](const Person& person) { return person.nameWithTitle(); })
            .checked(check);
    return table;
}

namespace {

QString initialsOf(const Person& person)
{
    QString initials;
    for (const QString& name : {person.firstName, person.middleName}) {
        if (!name.isEmpty())
            initials += name.first(1).toUpper() + u'.';
    }
    return initials;
}

/// Whether one is the beginning of the other: «А», «Анна», or nothing at all.
bool agree(const QString& a, const QString& b)
{
    return a.startsWith(b, Qt::CaseInsensitive) || b.startsWith(a, Qt::CaseInsensitive);
}

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QString Person::shortName() const
{
    const QString initials = initialsOf(*this);
    if (lastName.isEmpty())
        return jobTitle;
    return initials.isEmpty() ? lastName : lastName + u' ' + initials;
}

QString Person::signatureName() const
{
    const QString initials = initialsOf(*this);
    return initials.isEmpty() || lastName.isEmpty() ? shortName() : initials + u' ' + lastName;
}

QString Person::nameWithTitle() const
{
    return lastName.isEmpty() || jobTitle.isEmpty() ? shortName() : shortName() + ", "_L1 + jobTitle;
}

bool Person::isActiveOn(QDate day) const
{
    return (!activeFrom.isValid() || activeFrom <= day) && (!activeTo.isValid() || day <= activeTo);
}

Person Person::fromText(const QString& text)
{
    const qsizetype comma = text.indexOf(u',');
    QString name = (comma < 0 ? text : text.first(comma)).simplified();
    name.replace(u'.', u' ');
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.constFirst().size() == 1)
        words.prepend(words.takeLast()); // «А.А. Иванова»
    Person person;
    if (comma < 0 && !name.isEmpty() && name.front().isLower()) {
        person.jobTitle = text.simplified();
        return person;
    }
    person.lastName = words.value(0);
    person.firstName = words.value(1);
    person.middleName = words.mid(2).join(u' ');
    if (comma >= 0)
        person.jobTitle = text.sliced(comma + 1).simplified();
    return person;
}

bool Person::mayBe(const Person& typed) const
{
    if (typed.lastName.isEmpty())
        return lastName.isEmpty() && isSame(jobTitle, typed.jobTitle);
    const bool isTitle = typed.jobTitle.isEmpty() || jobTitle.isEmpty() || isSame(jobTitle, typed.jobTitle);
    return isTitle && isSame(lastName, typed.lastName) && agree(firstName, typed.firstName) &&
           agree(middleName, typed.middleName);
}

} // namespace indikator
