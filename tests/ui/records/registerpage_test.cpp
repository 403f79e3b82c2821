// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "core/organisation/person.h"
#include "tests/ui/records/desk.h"
#include "ui/pages/registerpage.h"
#include "ui/widgets/findingslabel.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/registerview.h"

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("people are entered by keys alone")
{
    desk::Desk desk;
    RegisterPage page(desk.workspace, recordTable<Person>(), u"People"_s, {u"lastName"_s, u"jobTitle"_s});
    desk::show(page);
    page.focusContent();
    CHECK(page.badge().isEmpty());
    desk::press(Qt::Key_Insert);
    desk::type(u"Иванова"_s);
    desk::press(Qt::Key_Return);
    REQUIRE(desk.document().all<Person>().size() == 1);
    const Person person = desk.document().all<Person>().front();
    CHECK(person.lastName == u"Иванова"_s);
    CHECK(page.badge() == u"1"_s);
    CHECK(page.view().form().record() == person.id);
    CHECK(desk.workspace.selected() == Subject{Subject::Kind::Record, u"person"_s, person.id});
}

TEST_CASE("a register says what contradicts itself in its records, the first of them and how many more")
{
    desk::Desk desk;
    RegisterPage page(desk.workspace, recordTable<OfficialDocument>(), u"Documents"_s, {u"title"_s});
    desk::show(page);
    const auto* const label = page.findChild<FindingsLabel*>();
    CHECK_FALSE(label->isVisible());
    std::vector<OfficialDocument> papers(6);
    desk.document().change(u"Papers"_s, [&](Change& change) {
        for (OfficialDocument& paper : papers) {
            paper.id = Id::create();
            paper.title = u"Приказ"_s;
            paper.status = DocumentStatus::Approved;
            change.put(paper);
        }
    });
    CHECK(label->text().count(u"enter its"_s) == 4);
    CHECK(label->text().endsWith(u"… and 8 more"_s));
    desk.document().undo();
    CHECK_FALSE(label->isVisible());
}

TEST_CASE("a register is jumped to by the type of its record")
{
    desk::Desk desk;
    RegisterPage page(desk.workspace, recordTable<Person>(), u"People"_s, {u"jobTitle"_s});
    Person person;
    person.id = Id::create();
    desk.document().change(u"Person"_s, [&](Change& change) { change.put(person); });
    CHECK(page.showSubject({Subject::Kind::Record, u"person"_s, person.id}));
    CHECK(page.view().table().current() == person.id);
    CHECK_FALSE(page.showSubject({Subject::Kind::Record, u"official_document"_s, person.id}));
    desk.workspace.close();
    CHECK(page.badge().isEmpty());
}
