// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/grouprules.h"

#include "core/base/period.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct GroupRulesText
{
    Q_DECLARE_TR_FUNCTIONS(GroupRulesText)
};

/// Of both, the last day is not counted; an invalid end is open.
bool overlap(const WorkingGroup& a, const WorkingGroup& b)
{
    const auto endsBefore = [](const WorkingGroup& first, const WorkingGroup& second) {
        return first.closedOn.isValid() && first.closedOn <= second.createdOn;
    };
    return a.createdOn.isValid() && b.createdOn.isValid() && !endsBefore(a, b) && !endsBefore(b, a);
}

/// The last day counts; an invalid end is open.
bool overlap(const GroupMember& a, const GroupMember& b)
{
    const auto endsBefore = [](const GroupMember& first, const GroupMember& second) {
        return first.to.isValid() && second.from.isValid() && first.to < second.from;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

void checkOverlaps(std::span<const WorkingGroup> groups, std::vector<Finding>& findings)
{
    for (size_t i = 0; i < groups.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (groups[i].isOfRegion() && groups[j].isOfRegion() && overlap(groups[i], groups[j]))
                findings.push_back({Severity::Error, u"working_group.createdOn.overlap"_s, groups[i].name,
                                    GroupRulesText::tr("The region has one working group at a time, but “%1” works "
                                                       "then too: enter the day on which the older one was closed.")
                                        .arg(groups[j].name)});
        }
    }
}

void checkOrder(const WorkingGroup& group, std::span<const OfficialDocument> documents, QDate day,
                std::vector<Finding>& findings)
{
    const auto order = std::ranges::find(documents, group.order, &OfficialDocument::id);
    if (order == documents.end() || !group.isActiveOn(day))
        return;
    const bool isOrder = order->servesAs(DocumentType::GroupOrder) || order->servesAs(DocumentType::GroupRegulation);
    if (!isOrder)
        findings.push_back({Severity::Warning, u"working_group.order.type"_s, group.name,
                            GroupRulesText::tr("“%1” is neither an order on the group nor its regulation (п. 68).")
                                .arg(order->reference())});
    else if (!order->isInForceOn(day))
        findings.push_back({Severity::Warning, u"working_group.order.not-approved"_s, group.name,
                            GroupRulesText::tr("“%1” is not approved or not in force on %2 (п. 68).")
                                .arg(order->reference(), officeDate(day))});
}

void checkChairs(const WorkingGroup& group, std::span<const GroupMember> members, QDate day,
                 std::vector<Finding>& findings)
{
    std::vector<GroupMember> chairs;
    std::ranges::copy_if(members, std::back_inserter(chairs), [&](const GroupMember& member) {
        return member.group == group.id && member.role == GroupRole::Chair;
    });
    for (size_t i = 0; i < chairs.size(); ++i) {
        const auto others = std::span(chairs).first(i);
        if (std::ranges::any_of(others, [&](const GroupMember& other) { return overlap(other, chairs[i]); })) {
            findings.push_back(
                {Severity::Error, u"group_member.role.several-chairs"_s, group.name,
                 GroupRulesText::tr("Two chairs at a time: enter the day on which the earlier one ceased (п. 69).")});
            break;
        }
    }
    const bool isChaired = std::ranges::any_of(chairs, [&](const GroupMember& chair) { return chair.isActiveOn(day); });
    if (group.isActiveOn(day) && !isChaired)
        findings.push_back(
            {Severity::Warning, u"group_member.role.no-chair"_s, group.name,
             GroupRulesText::tr("The group has no chair on %1: enter one (п. 69).").arg(officeDate(day))});
}

} // namespace

std::vector<Finding> checkGroups(std::span<const WorkingGroup> groups, std::span<const GroupMember> members,
                                 std::span<const OfficialDocument> documents, QDate day)
{
    std::vector<Finding> findings;
    checkOverlaps(groups, findings);
    for (const WorkingGroup& group : groups) {
        checkOrder(group, documents, day, findings);
        checkChairs(group, members, day, findings);
    }
    return findings;
}

} // namespace indikator
