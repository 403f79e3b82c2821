// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/reportinput.h"

namespace indikator {

QString PlanData::responsible(const RoadmapItem& item) const
{
    const auto person = people.find(item.responsible);
    return person == people.end() ? item.role : person->second;
}

QString MeetingData::shortName(const Id& person) const
{
    const auto found = people.find(person);
    return found == people.end() ? QString() : found->second.shortName();
}

QString MeetingData::nameWithTitle(const Id& person) const
{
    const auto found = people.find(person);
    return found == people.end() ? QString() : found->second.nameWithTitle();
}

} // namespace indikator
