// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recordtypes.h"
#include "tests/ui/records/desk.h"
#include "ui/models/fieldtext.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const Field& field(const RecordType& type, QStringView name)
{
    return type.fields()[static_cast<size_t>(type.indexOf(name))];
}

TypedValue typed(desk::Desk& desk, const char16_t* name, const QString& text)
{
    return parseField(field(recordTable<Centre>(), name), text, ReferenceNames(desk.workspace));
}

} // namespace

TEST_CASE("typed texts become values")
{
    struct Sample
    {
        const char16_t* field;
        QString text;
        QJsonValue value;
    };

    const auto sample = GENERATE(values<Sample>({
        {u"openedOn", u"31.12.2026"_s, u"2026-12-31"_s},
        {u"openedOn", u" 1.2.26 "_s, u"2026-02-01"_s},
        {u"openedOn", u"2026-12-31"_s, u"2026-12-31"_s},
        {u"openedOn", u""_s, {}},
        {u"headcount", u"12 345"_s, 12345},
        {u"headcount", u"12\u00a0345"_s, 12345},
        {u"headcount", u""_s, {}},
        {u"countsInEach", u"Да"_s, true},
        {u"countsInEach", u"нет"_s, false},
        {u"kind", u"Managing"_s, u"managing"_s},
        {u"name", u"  ЦЗН   г. Киров "_s, u"ЦЗН г. Киров"_s},
        {u"note", u"раз\nдва"_s, u"раз\nдва"_s},
    }));
    desk::Desk desk;
    const TypedValue value = typed(desk, sample.field, sample.text);
    CAPTURE(sample.text);
    CHECK(value.problem.isEmpty());
    CHECK(value.value == sample.value);
}

TEST_CASE("bad texts are answered with the expected form")
{
    desk::Desk desk;
    CHECK(typed(desk, u"openedOn", u"31.02.2026"_s).problem == u"Enter a date such as 31.12.2026."_s);
    CHECK(typed(desk, u"openedOn", u"вчера"_s).problem == u"Enter a date such as 31.12.2026."_s);
    CHECK(typed(desk, u"headcount", u"12,5"_s).problem == u"Enter a whole number such as 25."_s);
    CHECK(typed(desk, u"headcount", u"99999999999"_s).problem == u"Enter a whole number such as 25."_s);
    CHECK(typed(desk, u"countsInEach", u""_s).problem == u"Enter “yes” or “no”."_s);
    CHECK(typed(desk, u"kind", u"главный"_s).problem.startsWith(u"Choose one of: managing"));
    CHECK(typed(desk, u"shortName", QString(61, u'ж')).problem.contains(u"60"));
}

TEST_CASE("a reference is found by the name of its record, when only one has it")
{
    desk::Desk desk({u"ЦЗН А"_s, u"ЦЗН Б"_s});
    const Field& centre = field(recordTable<MatrixAnswer>(), u"centre");
    const ReferenceNames names(desk.workspace);
    CHECK(parseField(centre, u"цзн б"_s, names).value == desk.centre(u"ЦЗН Б"_s).id.toString());
    CHECK_FALSE(parseField(centre, u"ЦЗН В"_s, names).isGood());
    desk.document().change(u"Same name"_s, [&](Change& change) {
        Centre second = desk.centre(u"ЦЗН А"_s);
        second.name = u"ЦЗН Б"_s;
        change.put(second);
    });
    CHECK(parseField(centre, u"ЦЗН Б"_s, names).problem.startsWith(u"Several"));
}

TEST_CASE("what a field shows for editing reads back as the same value")
{
    desk::Desk desk;
    const ReferenceNames names(desk.workspace);
    const QJsonValue value = GENERATE(QJsonValue(0), QJsonValue(-7), QJsonValue(1234567), QJsonValue());
    const Field& headcount = field(recordTable<Centre>(), u"headcount");
    CHECK(parseField(headcount, editText(headcount, value, names), names).value == value);
}
