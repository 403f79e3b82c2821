// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/journeystage.h"
#include "core/methodology/journeymethod.h"

namespace indikator {

/// A stage with all that stands in its column, in order.
struct StageColumn
{
    JourneyStage stage;
    std::vector<Touchpoint> touchpoints;
    std::vector<PainPoint> pains;
    std::vector<JourneyIdea> ideas;

    bool operator==(const StageColumn&) const = default;
};

/// One version of a journey as a whole.
struct JourneyMap
{
    JourneyVersion version;
    std::vector<StageColumn> stages;

    [[nodiscard]] const StageColumn* stage(const Id& id) const;

    [[nodiscard]] int touchpoints() const;

    bool operator==(const JourneyMap&) const = default;
};

/// Version 1 of a journey, as it is, with the stages of a template.
[[nodiscard]] JourneyMap newMap(const Id& journey, const JourneyTemplate& stages);

/// The same map as another, open version: every record is new, and knows by its lineage what it was before.
[[nodiscard]] JourneyMap copiedMap(const JourneyMap& map, int number, VersionState state);

/// A digest of what stands on the map, whatever the ids and dates of the version.
[[nodiscard]] QString mapDigest(const JourneyMap& map);

/// Something that one version has and another has not, or has otherwise.
struct MapDifference
{
    enum class Kind { Added, Removed, Changed, Moved };

    Kind kind = Kind::Changed;
    const RecordType* type = nullptr; ///< stage, touchpoint, pain point or idea
    QString stage;                    ///< where it stands
    QString name;                     ///< how lists call it
    int field = -1;                   ///< of a change
    QJsonValue before;
    QJsonValue after;

    bool operator==(const MapDifference&) const = default;
};

/// What became of the map, in the order of the later one; what is gone comes last.
[[nodiscard]] std::vector<MapDifference> differences(const JourneyMap& before, const JourneyMap& after);

/// The version of that state with the highest number, or null.
[[nodiscard]] const JourneyVersion* currentVersion(std::span<const JourneyVersion> versions, VersionState state);

/// The pains of a map, the worst first; those whose priority is unknown come last.
[[nodiscard]] std::vector<const PainPoint*> painsByPriority(const JourneyMap& map);

} // namespace indikator
