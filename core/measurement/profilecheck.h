// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/clientprofile.h"
#include "core/methodology/journeymethod.h"

namespace indikator {

/// A profile with all that belongs to it, and whether a decision of the working group approves it.
struct ProfileData
{
    ClientProfile profile;
    std::vector<ProfileSection> sections;
    std::vector<GroupImportance> importance;
    std::vector<ChannelPreference> channels;
    std::vector<Introduction> introductions;
    bool hasDecision = false;

    [[nodiscard]] const ProfileSection* section(QStringView kind) const; ///< null: nothing was written

    [[nodiscard]] std::optional<int> importanceOf(PerformanceGroup group) const;

    bool operator==(const ProfileData&) const = default;
};

/// The sections that a compiled profile has and this one lacks.
[[nodiscard]] std::vector<const ProfileSectionKind*> missingSections(const ProfileData& data,
                                                                     const JourneyMethod& method);

/// What keeps the profile from having that status; empty when it may have it.
[[nodiscard]] std::vector<Finding> profileObstacles(const ProfileData& data, DescriptionStatus status,
                                                    const JourneyMethod& method);

/// What contradicts the status that the profile has, what is said twice, and what no research stands behind.
[[nodiscard]] std::vector<Finding> checkProfile(const ProfileData& data, const JourneyMethod& method);

} // namespace indikator
