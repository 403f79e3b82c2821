// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/roadmap/schedulejson.h"

#include <QJsonArray>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString urgencyCode(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Calm:
        return u"calm"_s;
    case Urgency::Within30:
        return u"within-30"_s;
    case Urgency::Within10:
        return u"within-10"_s;
    case Urgency::Within5:
        return u"within-5"_s;
    case Urgency::Overdue:
        return u"overdue"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray findingsJson(const std::vector<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings)
        array.append(QJsonObject{{u"code"_s, finding.code}, {u"text"_s, finding.text}});
    return array;
}

QJsonObject itemJson(const ScheduledItem& scheduled)
{
    const RoadmapItem& item = scheduled.item;
    return {
        {u"id"_s, item.id.toString()},
        {u"number"_s, scheduled.number},
        {u"kind"_s, Codec<ItemKind>::toJson(item.kind)},
        {u"controlPoint"_s, item.controlPoint},
        {u"parent"_s, Codec<Id>::toJson(item.parent)},
        {u"title"_s, item.title},
        {u"start"_s, Codec<QDate>::toJson(scheduled.start)},
        {u"due"_s, Codec<QDate>::toJson(scheduled.due)},
        {u"workDays"_s, Codec<std::optional<int>>::toJson(scheduled.duration)},
        {u"state"_s, Codec<ItemState>::toJson(item.state)},
        {u"doneOn"_s, Codec<QDate>::toJson(item.doneOn)},
        {u"daysLeft"_s, Codec<std::optional<int>>::toJson(scheduled.daysLeft)},
        {u"urgency"_s, urgencyCode(scheduled.urgency)},
        {u"deviation"_s, Codec<std::optional<int>>::toJson(scheduled.deviation)},
        {u"origin"_s, item.origin},
        {u"findings"_s, findingsJson(scheduled.findings)},
    };
}

} // namespace

QJsonObject scheduleJson(const RoadmapPlan& plan, const Schedule& schedule)
{
    QJsonArray items;
    for (const ScheduledItem& item : schedule.items)
        items.append(itemJson(item));
    return {{u"year"_s, plan.year},
            {u"approvedOn"_s, Codec<QDate>::toJson(plan.approvedOn)},
            {u"today"_s, Codec<QDate>::toJson(schedule.today)},
            {u"calendarApproved"_s, schedule.isCalendarApproved},
            {u"items"_s, items}};
}

} // namespace indikator
