// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/clientprofile.h"
#include "core/measurement/journey.h"
#include "core/measurement/journeymap.h"

#include <map>
#include <set>

namespace indikator {

/// A journey with all that its rules speak of.
struct JourneyData
{
    Journey journey;
    std::optional<ClientProfile> profile;
    std::vector<JourneyResearch> research;
    std::vector<CrossTeam> teams;
    std::vector<TeamMember> members;
    std::vector<Introduction> introductions;
    std::vector<JourneyVersion> versions;
    JourneyMap map;              ///< the version that is looked at
    std::map<Id, QString> units; ///< in which centre or unit a member of the team works
    std::set<Id> groupMembers;   ///< people of the working group; empty: it is not recorded
    std::set<Id> treatedPains;   ///< that a measure names as its origin
    std::set<Id> measured;       ///< metrics that have measurements
    bool hasDecision = false;    ///< of the working group, approving the journey

    /// The team at work on the day, else the newest one; null: there is none.
    [[nodiscard]] const CrossTeam* team(QDate day) const;
};

/// A rule of the card that the map breaks, and where to mend it.
struct LintFinding
{
    QString code; ///< «JL-05»
    Severity severity = Severity::Warning;
    QString source; ///< «Т-3.2»
    QString text;
    Id stage;     ///< null: of the journey as a whole
    QString lane; ///< where in the stage; may be empty

    bool operator==(const LintFinding&) const = default;
};

/// Rules JL-01 to JL-14. Errors keep the journey from being called compiled.
[[nodiscard]] std::vector<LintFinding> lint(const JourneyData& data, const JourneyMethod& method, QDate today);

/// What keeps the journey from having that status; empty when it may have it.
[[nodiscard]] std::vector<Finding> journeyObstacles(const JourneyData& data, DescriptionStatus status,
                                                    const JourneyMethod& method, QDate today);

} // namespace indikator
