// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/journeymethod.h"

#include <algorithm>

namespace indikator {

namespace {

template <class T>
const T* byId(const std::vector<T>& all, QStringView id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const ProfileSectionKind* JourneyMethod::section(QStringView id) const
{
    return byId(sections, id);
}

const JourneyLane* JourneyMethod::lane(QStringView id) const
{
    return byId(lanes, id);
}

const JourneyView* JourneyMethod::view(QStringView id) const
{
    return byId(views, id);
}

const JourneyTemplate* JourneyMethod::templateFor(QStringView clients) const
{
    const auto found = std::ranges::find(templates, clients, &JourneyTemplate::clients);
    return found == templates.end() ? nullptr : &*found;
}

std::vector<const ProfileSectionKind*> JourneyMethod::sectionsFor(QStringView clients) const
{
    std::vector<const ProfileSectionKind*> result;
    for (const ProfileSectionKind& section : sections) {
        if (section.clients.isEmpty() || section.clients.contains(clients))
            result.push_back(&section);
    }
    return result;
}

} // namespace indikator
