// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "core/operations/exchange.h"
#include "core/operations/personaldata.h"
#include "core/organisation/person.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct Named : TestRegion
{
    Person person;
    OfficialDocument paper;

    Named()
    {
        person.id = Id::create();
        person.lastName = u"Иванова"_s;
        person.firstName = u"Анна"_s;
        person.middleName = u"Андреевна"_s;
        person.jobTitle = u"начальник отдела"_s;
        person.workPhone = u"(8332) 11-22-33"_s;
        paper.id = Id::create();
        paper.title = u"Приказ"_s;
        paper.note = u"Готовила Иванова А.А., подписала Анна Андреевна Иванова; г. Иваново, Иванова роща."_s;
        document->change(u"Named"_s, [&](Change& change) {
            change.put(person);
            change.put(paper);
            Region region = document->all<Region>().front();
            region.executor = u"Иванова А.А."_s;
            region.head = u"директор Петров П.П."_s;
            change.put(region);
        });
    }
};

} // namespace

TEST_CASE("a name is taken out of the register and of every text, and what the person does stays")
{
    Named region;
    anonymise(*region.document, region.person.id);
    const Person hidden = *region.document->find<Person>(region.person.id);
    CHECK(hidden.lastName.contains(u'1'));
    CHECK(hidden.firstName.isEmpty());
    CHECK(hidden.workPhone.isEmpty());
    CHECK(hidden.jobTitle == u"начальник отдела"_s);
    const QString note = region.document->find<OfficialDocument>(region.paper.id)->note;
    CHECK(note == u"Готовила %1, подписала %1; г. Иваново, Иванова роща."_s.arg(hidden.lastName));
    CHECK_FALSE(region.document->all<Region>().front().executor.contains(u"Иванова"_s));
    region.document->undo();
    CHECK(region.document->find<Person>(region.person.id) == region.person);
    CHECK(region.document->find<OfficialDocument>(region.paper.id)->note == region.paper.note);
}

TEST_CASE("an export without personal data names nobody and can be read back")
{
    Named region;
    region.document->change(u"Note"_s, [&](Change& change) {
        region.paper.note += u" Телефон 8 912 345 67 89."_s;
        change.put(region.paper);
    });
    const QJsonObject exported = exportDocument(*region.document, ExportPart::WithoutPersonalData);
    const QString text = QString::fromUtf8(canonicalJson(exported));
    for (const QString& trace : {u"Андреевна"_s, u"Иванова А"_s, u"Петров"_s, u"912 345"_s, u"11-22-33"_s})
        CHECK_FALSE(text.contains(trace));
    CHECK(text.contains(u"начальник отдела"_s));
    CHECK(text.contains(u"Иванова роща"_s));
    const auto copy = newFromExport(region.folder.filePath(u"copy.indikator"_s), exported, {});
    CHECK(copy->all<Person>().size() == 1);
}

TEST_CASE("what was signed keeps the name, and the user is told how often")
{
    Named region;
    Assessment assessment;
    const Id id = region.start();
    assessment = *region.document->find<Assessment>(id);
    assessment.executor = u"Иванова А.А."_s;
    editAssessment(*region.document, assessment);
    finaliseAssessment(*region.document, id, QDate(2027, 1, 10));
    CHECK(signedMentions(*region.document, region.person.id) == 1);
    anonymise(*region.document, region.person.id);
    CHECK(region.document->find<Assessment>(id)->executor == u"Иванова А.А."_s);
}
