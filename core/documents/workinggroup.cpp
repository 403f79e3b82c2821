// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/workinggroup.h"

#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct WorkingGroupText
{
    Q_DECLARE_TR_FUNCTIONS(WorkingGroupText)
};

void check(const WorkingGroup& group, const FieldReport& report, QDate /*today*/)
{
    checkOrder(report, group.createdOn, "closedOn", group.closedOn);
    if (group.isOfRegion() && group.order.isNull())
        report("order", "missing", WorkingGroupText::tr("Name the document that created the group (п. 68)."));
}

void check(const GroupMember& member, const FieldReport& report, QDate /*today*/)
{
    checkOrder(report, member.from, "to", member.to);
    const bool leads = member.category == MemberCategory::Head || member.category == MemberCategory::DeputyHead;
    if (member.role == GroupRole::Chair && !leads)
        report("category", "chair",
               WorkingGroupText::tr("The group is chaired by the head of the institution or a deputy (п. 69)."));
    if (member.category == MemberCategory::TerritorialHead && member.centre.isNull())
        report("centre", "missing", WorkingGroupText::tr("Name the centre that this member heads (п. 69)."));
    const bool isClient = member.category == MemberCategory::ClientRepresentative;
    if (member.role == GroupRole::InvitedClient && !isClient)
        report("category", "invited-client",
               WorkingGroupText::tr("An invited client speaks for clients: correct the category."));
}

} // namespace

template <>
const RecordTable<WorkingGroup>& recordTable<WorkingGroup>()
{
    using R = WorkingGroup;
    static const auto table =
        RecordTable<R>("working_group", QT_TRANSLATE_NOOP("Field", "Working group"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("С-68"))
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Group of centres"), refersTo("centre"))
            .add("createdOn", &R::createdOn, QT_TRANSLATE_NOOP("Field", "Created on"), required(), source("М-2.К1"))
            .add("closedOn", &R::closedOn, QT_TRANSLATE_NOOP("Field", "Closed on"))
            .add("order", &R::order, QT_TRANSLATE_NOOP("Field", "Created by the document"),
                 refersTo("official_document"), source("С-68"))
            .add("regulation", &R::regulation, QT_TRANSLATE_NOOP("Field", "Regulation of the group"),
                 refersTo("official_document"), source("М-2.К1"))
            .add("schedule", &R::schedule, QT_TRANSLATE_NOOP("Field", "Schedule of meetings, as the regulation says"),
                 longest(300))
            .add("monthsBetween", &R::monthsBetween,
                 QT_TRANSLATE_NOOP("Field", "Months from meeting to meeting, by the regulation"), between(1, 12),
                 source("М-3.4"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

template <>
const RecordTable<GroupMember>& recordTable<GroupMember>()
{
    using R = GroupMember;
    static const auto table =
        RecordTable<R>("group_member", QT_TRANSLATE_NOOP("Field", "Member of the working group"))
            .add("group", &R::group, QT_TRANSLATE_NOOP("Field", "Working group"), required(), refersTo("working_group"))
            .owner()
            .add("person", &R::person, QT_TRANSLATE_NOOP("Field", "Person"), required(), refersTo("person"))
            .add("role", &R::role, QT_TRANSLATE_NOOP("Field", "Role"), source("С-69"))
            .add("category", &R::category, QT_TRANSLATE_NOOP("Field", "Category"), source("С-69"))
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Speaks for the centre"), refersTo("centre"),
                 source("М-1.4"))
            .add("from", &R::from, QT_TRANSLATE_NOOP("Field", "Member from"))
            .add("to", &R::to, QT_TRANSLATE_NOOP("Field", "Member to"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

bool WorkingGroup::isActiveOn(QDate day) const
{
    return createdOn.isValid() && createdOn <= day && (!closedOn.isValid() || day < closedOn);
}

bool GroupMember::isActiveOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

} // namespace indikator
