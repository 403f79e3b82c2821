// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/person.h"
#include "core/organisation/unitrules.h"
#include "tests/catch.h"
#include "tests/core/base/findingcodes.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

} // namespace

TEST_CASE("a mobile number is no work phone, whatever its spelling")
{
    const auto [phone, isMobile] = GENERATE(table<QString, bool>({
        {u"+7 (912) 345-67-89"_s, true},
        {u"8 912 345 67 89"_s, true},
        {u"79123456789"_s, true},
        {u"+7 (8332) 12-34-56"_s, false},
        {u"8 (8332) 12-34-56"_s, false},
        {u"12-34-56 доб. 9"_s, false},
        {QString(), false},
    }));
    Person person;
    person.jobTitle = u"специалист"_s;
    person.workPhone = phone;
    CHECK(codesOf(person, today) == (isMobile ? Codes{u"workPhone.mobile"_s} : Codes{}));
}

TEST_CASE("a person leaves on the day of coming or later, and heads a centre that is named")
{
    Person person;
    person.jobTitle = u"управляющий"_s;
    person.activeFrom = QDate(2026, 3, 2);
    person.activeTo = QDate(2026, 3, 2);
    CHECK(codesOf(person, today).empty());
    person.activeTo = QDate(2026, 3, 1);
    person.headsCentre = true;
    CHECK(codesOf(person, today) == Codes{u"activeTo.order"_s, u"centre.missing"_s});
}

TEST_CASE("client experience is designed in the managing centre")
{
    Centre managing;
    managing.id = Id::derived(Id(), u"managing"_s);
    managing.kind = CentreKind::Managing;
    Centre territorial;
    territorial.id = Id::derived(Id(), u"territorial"_s);
    const auto [kind, centre, isAstray] = GENERATE_COPY(table<UnitKind, Id, bool>({
        {UnitKind::ExperienceDesign, managing.id, false},
        {UnitKind::ExperienceDesign, territorial.id, true},
        {UnitKind::FrontOffice, territorial.id, false},
        {UnitKind::ExperienceDesign, Id(), false}, // told beside the field
    }));
    OrgUnit unit;
    unit.name = u"Служба"_s;
    unit.kind = kind;
    unit.centre = centre;
    const auto findings = checkUnits(std::array{unit}, std::array{managing, territorial});
    CHECK(codesOf(findings) == (isAstray ? Codes{u"org_unit.centre.managing"_s} : Codes{}));
    CHECK(codesOf(unit, today) == (centre.isNull() ? Codes{u"centre.missing"_s} : Codes{}));
}
