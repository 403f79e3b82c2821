// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/records/desk.h"
#include "ui/models/pasteplan.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

PastePlan plan(const RecordModel& model, const QString& text, PastePlan::Mode mode = PastePlan::Mode::Add, int row = 0)
{
    PastePlan::Target target{mode, {}, model.columns()};
    for (; mode == PastePlan::Mode::Overwrite && row < model.rowCount(); ++row)
        target.records.push_back(model.idAt(row));
    return PastePlan::make(model, fromTsv(text), target);
}

} // namespace

TEST_CASE("a first row with titles says which column is which")
{
    desk::Desk desk;
    const RecordModel model(desk.workspace, recordTable<Centre>());
    const PastePlan paste =
        plan(model, u"№\tOpened on\tName\n1\t01.02.2026\tЦЗН г. Киров\n2\t\tЦЗН г. Орлов\n3\t\tЦЗН г. Слободской\n"_s);
    CHECK(paste.hasTitles());
    CHECK(paste.unknownTitles() == QStringList{u"№"_s});
    CHECK(paste.added() == 1);
    CHECK(paste.changed() == 1);
    CHECK(paste.unchanged() == 1);
    REQUIRE(paste.apply(desk.workspace));
    CHECK(desk.centre(u"ЦЗН г. Киров"_s).openedOn == QDate(2026, 2, 1));
    CHECK(desk.centreNames().last() == u"ЦЗН г. Орлов"_s);
}

TEST_CASE("nothing is written until a plan is applied, and then as one step")
{
    desk::Desk desk;
    const RecordModel model(desk.workspace, recordTable<Centre>());
    const QStringList before = desk.centreNames();
    const PastePlan paste = plan(model, u"ЦЗН А\nЦЗН Б\n\nЦЗН В\n"_s);
    CHECK(desk.centreNames() == before);
    REQUIRE(paste.apply(desk.workspace));
    CHECK(desk.centreNames() == before + QStringList{u"ЦЗН А"_s, u"ЦЗН Б"_s, u"ЦЗН В"_s});
    desk.document().undo();
    CHECK(desk.centreNames() == before);
}

TEST_CASE("a bad cell is named by row, column and expected form, and the rest of its row is taken")
{
    desk::Desk desk;
    const RecordModel model(desk.workspace, recordTable<Centre>());
    const PastePlan paste = plan(model, u"Name\tOpened on\tStaff\nЦЗН г. Орлов\t31.13.2026\t15\n"_s);
    REQUIRE(paste.badCells().size() == 1);
    const PastePlan::BadCell& bad = paste.badCells().front();
    CHECK(bad.row == 2);
    CHECK(bad.column == 2);
    CHECK(bad.title == u"Opened on"_s);
    CHECK(bad.problem == u"Enter a date such as 31.12.2026."_s);
    REQUIRE(paste.apply(desk.workspace));
    CHECK(desk.centre(u"ЦЗН г. Орлов"_s).headcount == 15);
    CHECK_FALSE(desk.centre(u"ЦЗН г. Орлов"_s).openedOn.isValid());
}

TEST_CASE("a name that comes twice is taken once")
{
    desk::Desk desk;
    const RecordModel model(desk.workspace, recordTable<Centre>());
    const PastePlan paste = plan(model, u"ЦЗН А\nЦЗН А\nЦЗН г. Киров\n"_s);
    CHECK(paste.added() == 1);
    CHECK(paste.unchanged() == 1);
    REQUIRE(paste.badCells().size() == 1);
    CHECK(paste.badCells().front().row == 2);
}

TEST_CASE("pasting from a cell on overwrites what is there and then adds")
{
    desk::Desk desk;
    const RecordModel model(desk.workspace, recordTable<Centre>());
    const PastePlan paste = plan(model, u"ЦЗН Б\tБ\nЦЗН В\tВ\nЦЗН Г\tГ\n"_s, PastePlan::Mode::Overwrite, 1);
    CHECK(paste.changed() == 2);
    CHECK(paste.added() == 1);
    REQUIRE(paste.apply(desk.workspace));
    CHECK(desk.centreNames() == QStringList{u"ЦЗН г. Киров"_s, u"ЦЗН Б"_s, u"ЦЗН В"_s, u"ЦЗН Г"_s});
    CHECK(desk.centre(u"ЦЗН В"_s).shortName == u"В"_s);
}

TEST_CASE("overwriting cannot give two records the same unique value")
{
    desk::Desk desk;
    const RecordModel model(desk.workspace, recordTable<Centre>());
    const PastePlan paste = plan(model, u"ЦЗН г. Слободской\n"_s, PastePlan::Mode::Overwrite, 0);
    CHECK(paste.entries().empty());
    CHECK(paste.badCells().size() == 1);
}
