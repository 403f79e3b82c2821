// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/acknowledgement.h"
#include "core/documents/grouprules.h"
#include "tests/catch.h"
#include "tests/core/base/findingcodes.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

OfficialDocument order()
{
    OfficialDocument order;
    order.id = Id::create();
    order.title = u"Приказ"_s;
    order.type = DocumentType::GroupOrder;
    order.number = u"12"_s;
    order.date = QDate(2026, 2, 2);
    order.status = DocumentStatus::Approved;
    return order;
}

WorkingGroup group(QDate from, QDate to = {})
{
    WorkingGroup group;
    group.id = Id::derived(Id(), from.toString(Qt::ISODate)); // the same whenever the body runs again
    group.name = u"Рабочая группа"_s;
    group.createdOn = from;
    group.closedOn = to;
    return group;
}

GroupMember chair(const WorkingGroup& group, QDate from = {}, QDate to = {})
{
    GroupMember chair;
    chair.id = Id::create();
    chair.group = group.id;
    chair.person = Id::create();
    chair.role = GroupRole::Chair;
    chair.category = MemberCategory::Head;
    chair.from = from;
    chair.to = to;
    return chair;
}

} // namespace

TEST_CASE("a document that serves as several answers for each of them")
{
    OfficialDocument document = order();
    document.alsoServesAs = {DocumentType::RolloutOrder};
    CHECK(document.servesAs(DocumentType::GroupOrder));
    CHECK(document.servesAs(DocumentType::RolloutOrder));
    CHECK_FALSE(document.servesAs(DocumentType::Charter));
}

TEST_CASE("the regulation of the database names who approved it")
{
    OfficialDocument document = order();
    CHECK(codesOf(document, today).empty());
    document.alsoServesAs = {DocumentType::DatabaseRegulation};
    CHECK(codesOf(document, today) == Codes{u"approver.head"_s});
    document.approver = Id::create();
    CHECK(codesOf(document, today).empty());
    document.validFrom = QDate(2026, 5, 2);
    document.validTo = QDate(2026, 5, 1);
    document.number.clear();
    CHECK(codesOf(document, today) == Codes{u"validTo.order"_s, u"number.approved-without"_s});
}

TEST_CASE("a working group of the region is created by a document")
{
    WorkingGroup ours = group(QDate(2026, 2, 2));
    CHECK(codesOf(ours, today) == Codes{u"order.missing"_s});
    ours.centres = {Id::create()};
    CHECK(codesOf(ours, today).empty());
    ours.closedOn = QDate(2026, 2, 1);
    CHECK(codesOf(ours, today) == Codes{u"closedOn.order"_s});
}

TEST_CASE("a working group works from its first day up to, not on, the day it is closed")
{
    const WorkingGroup ours = group(QDate(2026, 2, 2), QDate(2026, 6, 1));
    CHECK_FALSE(ours.isActiveOn(QDate(2026, 2, 1)));
    CHECK(ours.isActiveOn(QDate(2026, 2, 2)));
    CHECK(ours.isActiveOn(QDate(2026, 5, 31)));
    CHECK_FALSE(ours.isActiveOn(QDate(2026, 6, 1)));
    CHECK_FALSE(group({}).isActiveOn(today));
}

TEST_CASE("a chair is the head or a deputy, a head of a centre names it, an invited client speaks for clients")
{
    const auto [role, category, hasCentre, codes] = GENERATE(table<GroupRole, MemberCategory, bool, Codes>({
        {GroupRole::Chair, MemberCategory::Head, false, {}},
        {GroupRole::Chair, MemberCategory::DeputyHead, false, {}},
        {GroupRole::Chair, MemberCategory::OtherUnit, false, {u"category.chair"_s}},
        {GroupRole::Chair, MemberCategory::TerritorialHead, true, {u"category.chair"_s}},
        {GroupRole::Member, MemberCategory::TerritorialHead, true, {}},
        {GroupRole::Member, MemberCategory::TerritorialHead, false, {u"centre.missing"_s}},
        {GroupRole::InvitedClient, MemberCategory::ClientRepresentative, false, {}},
        {GroupRole::InvitedClient, MemberCategory::OtherUnit, false, {u"category.invited-client"_s}},
        {GroupRole::Secretary, MemberCategory::ExperienceDesign, false, {}},
    }));
    GroupMember member = chair(group(today));
    member.role = role;
    member.category = category;
    member.centre = hasCentre ? Id::create() : Id();
    CHECK(codesOf(member, today) == codes);
}

TEST_CASE("the region has one working group at a time")
{
    const QDate spring(2026, 3, 1);
    const QDate summer(2026, 6, 1);
    const auto [first, second, overlaps] = GENERATE_COPY(table<WorkingGroup, WorkingGroup, bool>({
        {group(spring, summer), group(summer), false}, // closed on the day the other was created
        {group(spring, summer.addDays(1)), group(summer), true},
        {group(summer), group(spring, summer), false},
        {group(spring), group(summer), true},
        {group(spring, summer), group(spring.addDays(5), spring.addDays(6)), true},
        {group({}), group(spring), false}, // a draft
    }));
    std::vector<WorkingGroup> groups{first, second};
    CHECK(codesOf(checkGroups(groups, {}, {}, QDate(2025, 1, 1))) ==
          (overlaps ? Codes{u"working_group.createdOn.overlap"_s} : Codes{}));
    groups[1].centres = {Id::create()};
    CHECK(checkGroups(groups, {}, {}, QDate(2025, 1, 1)).empty());
}

TEST_CASE("an active group has exactly one chair at a time")
{
    const WorkingGroup ours = group(QDate(2026, 3, 1));
    const QDate day(2026, 6, 1);
    const QString none = u"group_member.role.no-chair"_s;
    const QString several = u"group_member.role.several-chairs"_s;
    const auto [chairs, codes] = GENERATE_COPY(table<std::vector<GroupMember>, Codes>({
        {{}, {none}},
        {{chair(ours)}, {}},
        {{chair(ours, {}, day)}, {}},
        {{chair(ours, {}, day.addDays(-1))}, {none}},
        {{chair(ours, day)}, {}},
        {{chair(ours, day.addDays(1))}, {none}},
        {{chair(ours, {}, day.addDays(-1)), chair(ours, day)}, {}},
        {{chair(ours, {}, day), chair(ours, day)}, {several}},
        {{chair(ours), chair(group(today))}, {}}, // another group's
    }));
    CHECK(codesOf(checkGroups(std::array{ours}, chairs, {}, day)) == codes);
}

TEST_CASE("the order of an active group is approved and of the right type")
{
    WorkingGroup ours = group(QDate(2026, 3, 1));
    const std::vector chairs{chair(ours)};
    OfficialDocument paper = order();
    ours.order = paper.id;
    const auto check = [&] { return codesOf(checkGroups(std::array{ours}, chairs, std::array{paper}, today)); };
    CHECK(check().empty());
    paper.type = DocumentType::GroupRegulation;
    CHECK(check().empty());
    paper.status = DocumentStatus::Draft;
    CHECK(check() == Codes{u"working_group.order.not-approved"_s});
    paper.type = DocumentType::Charter;
    CHECK(check() == Codes{u"working_group.order.type"_s});
    ours.closedOn = today;
    CHECK(check().empty());
}

TEST_CASE("no more workers have read a document than there are")
{
    Acknowledgement record;
    record.object = record.centre = Id::create();
    record.date = today;
    CHECK(codesOf(record, today) == Codes{u"acquainted.missing"_s, u"headcount.missing"_s});
    record.acquainted = 20;
    record.headcount = 20;
    CHECK(codesOf(record, today).empty());
    record.acquainted = 21;
    record.date = today.addDays(1);
    CHECK(codesOf(record, today) == Codes{u"acquainted.exceeds"_s, u"date.ahead"_s});
}
