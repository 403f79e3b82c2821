// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "core/operations/assessing.h"
#include "tests/ui/records/desk.h"
#include "ui/models/completenessmodel.h"
#include "ui/models/recentchangesmodel.h"
#include "ui/models/searchindex.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct Find
{
    desk::Desk desk;
    SearchIndex index{desk.workspace};

    void read()
    {
        index.prepare();
        REQUIRE(QTest::qWaitFor([&] { return index.isReady(); }));
    }

    std::vector<Subject> subjects(const QString& query) const
    {
        std::vector<Subject> found;
        for (const auto& group : index.find(query)) {
            for (const auto& hit : group.hits)
                found.push_back(hit.subject);
        }
        return found;
    }

    OfficialDocument put(const QString& title, const QString& note, Id id = Id::create())
    {
        OfficialDocument paper;
        paper.id = id;
        paper.title = title;
        paper.note = note;
        desk.document().change(u"Paper"_s, [&](Change& change) { change.put(paper); });
        return paper;
    }
};

} // namespace

TEST_CASE("a record is found by any word of it, whatever its letters, before and after it changes")
{
    Find find;
    const OfficialDocument paper = find.put(u"Кодекс клиентоцентричности"_s, u"Ещё не утверждён"_s);
    const Subject subject{Subject::Kind::Record, u"official_document"_s, paper.id};
    find.read();
    CHECK(find.subjects(u"КОДЕКС еще"_s) == std::vector{subject});
    CHECK(find.subjects(u"утвержден"_s) == std::vector{subject});
    CHECK(find.subjects(u"кодекс нигде"_s).empty());
    (void)find.put(u"Регламент"_s, {}, paper.id);
    CHECK(find.subjects(u"кодекс"_s).empty());
    CHECK(find.subjects(u"регламент"_s) == std::vector{subject});
    find.desk.document().change(u"Remove"_s, [&](Change& change) { change.remove<OfficialDocument>(paper.id); });
    CHECK(find.subjects(u"регламент"_s).empty());
    find.desk.document().undo();
    CHECK(find.subjects(u"регламент"_s) == std::vector{subject});
}

TEST_CASE("titles that begin with the words come first, and what is left out is counted")
{
    Find find;
    for (int i = 0; i < 9; ++i)
        (void)find.put(u"Приказ %1"_s.arg(i), u"о плане"_s);
    const OfficialDocument plan = find.put(u"План работы"_s, {});
    find.read();
    const auto groups = find.index.find(u"план"_s, 4);
    const auto group =
        std::ranges::find_if(groups, [&](const auto& one) { return one.hits.front().subject.record == plan.id; });
    REQUIRE(group != groups.end());
    CHECK(group->hits.size() == 4);
    CHECK(group->more == 6);
    CHECK(group->hits[1].context.contains(u"плане"_s));
}

TEST_CASE("official texts, pages, centres and comments of the shown assessment are found")
{
    Find find;
    find.index.addPage(u"Дорожная карта"_s);
    const Id shown = startAssessment(find.desk.document(), {QDate(2026, 12, 31), {}, {}, {}});
    find.desk.workspace.setAssessment(shown);
    commentCondition(find.desk.document(), shown, u"1"_s, {}, u"ждём распоряжения губернатора"_s);
    find.read();
    CHECK(find.subjects(u"распоряжения губернатора"_s) == std::vector{Subject{Subject::Kind::Condition, u"1"_s, {}}});
    CHECK(find.subjects(u"дорожная карта"_s).front() == Subject{Subject::Kind::Page, u"Дорожная карта"_s, {}});
    CHECK(find.subjects(u"слободской"_s) ==
          std::vector{Subject{Subject::Kind::Centre, {}, find.desk.centre(u"ЦЗН г. Слободской"_s).id}});
    const auto requirement = find.subjects(u"дизайна клиентского опыта"_s);
    CHECK(std::ranges::count(requirement, Subject::Kind::Requirement, &Subject::kind) > 0);
    const Id other = startAssessment(find.desk.document(), {QDate(2027, 3, 31), {}, {}, {}});
    find.desk.workspace.setAssessment(other);
    CHECK(find.subjects(u"распоряжения губернатора"_s).empty());
}

TEST_CASE("recent changes tell newest first what was done to which record")
{
    Find find;
    RecentChangesModel model(find.desk.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const OfficialDocument paper = find.put(u"Приказ"_s, {});
    (void)find.put(u"Приказ"_s, u"с пометкой"_s, paper.id);
    const auto& table = recordTable<OfficialDocument>();
    const QString noteTitle = table.fields()[static_cast<size_t>(table.indexOf(u"note"))].title();
    CHECK(model.index(0, RecentChangesModel::RecordColumn).data() == u"Приказ"_s);
    CHECK(model.index(0, RecentChangesModel::WhatColumn).data().toString().contains(noteTitle));
    CHECK(model.subject(model.index(1, 0)) == Subject{Subject::Kind::Record, u"official_document"_s, paper.id});
    find.desk.document().change(u"Remove"_s, [&](Change& change) { change.remove<OfficialDocument>(paper.id); });
    CHECK(model.subject(model.index(0, 0)).kind == Subject::Kind::None);
    CHECK(model.index(0, RecentChangesModel::WhoColumn).data() == u"Иванова"_s);
}

TEST_CASE("completeness counts records and those with remarks, and follows")
{
    Find find;
    (void)find.put(u"Приказ"_s, {});
    const OfficialDocument nameless = find.put({}, {});
    CompletenessModel model(find.desk.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(QTest::qWaitFor([&] { return model.isComplete(); }));
    int row = 0;
    while (&model.type(row) != &recordTable<OfficialDocument>())
        ++row;
    const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
    CHECK(cell(CompletenessModel::RecordsColumn) == u"2"_s);
    CHECK(cell(CompletenessModel::RemarksColumn) == u"1"_s);
    CHECK(cell(CompletenessModel::ChangedColumn).startsWith(u"21.11.2026"_s));
    (void)find.put(u"Теперь с названием"_s, {}, nameless.id);
    CHECK(cell(CompletenessModel::RemarksColumn) == u"0"_s);
    find.desk.document().undo();
    find.desk.document().undo();
    CHECK(cell(CompletenessModel::RecordsColumn) == u"1"_s);
    CHECK(cell(CompletenessModel::RemarksColumn) == u"0"_s);
}
