// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/knowledge.h"
#include "core/documents/workinggroup.h"
#include "core/measurement/feedback.h"
#include "core/operations/registercheck.h"
#include "tests/catch.h"
#include "tests/core/base/findingcodes.h"
#include "tests/core/storage/specimen.h"

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("contradictions of every room are found in a document")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const QDate today(2026, 11, 24);
    CHECK(checkRegisters(*document, today).empty());
    document->change(u"Заполнение"_s, [](Change& change) {
        for (const SourceKind kind : {SourceKind::Surveys, SourceKind::Metrics}) {
            FeedbackSource source;
            source.id = Id::create();
            source.name = u"Опрос"_s;
            source.kind = kind;
            change.put(source);
        }
        WorkingGroup group;
        group.id = Id::create();
        group.createdOn = QDate(2026, 1, 1);
        change.put(group);
        for (int i = 0; i < 2; ++i) {
            KnowledgeBase base;
            base.id = Id::create();
            change.put(base);
        }
    });
    CHECK(codesOf(checkRegisters(*document, today)) ==
          Codes{u"feedback_source.kind.two"_s, u"group_member.role.no-chair"_s, u"knowledge_base.name.only-one"_s});
}

TEST_CASE("a record that others refer to stays, its parts go with it")
{
    const specimen::Folder folder;
    const auto document = specimen::emptyDocument(folder);
    FeedbackSource source;
    source.id = Id::create();
    FeedbackBatch batch;
    batch.id = Id::create();
    batch.source = source.id;
    WorkingGroup group;
    group.id = Id::create();
    GroupMember member;
    member.id = Id::create();
    member.group = group.id;
    document->change(u"Заполнение"_s, [&](Change& change) {
        change.put(source);
        change.put(batch);
        change.put(group);
        change.put(member);
    });
    const auto removeSource = [&] {
        document->change(u"Удаление"_s, [&](Change& change) { change.remove<FeedbackSource>(source.id); });
    };
    REQUIRE(specimen::errorOf(removeSource));
    CHECK(specimen::errorOf(removeSource)->code() == ErrorCode::Conflict);
    document->change(u"Удаление"_s, [&](Change& change) { change.remove<WorkingGroup>(group.id); });
    CHECK(document->all<GroupMember>().empty());
}
