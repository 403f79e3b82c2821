// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/description.h"
#include "core/measurement/performancegroup.h"

namespace indikator {

// What stands on the map of a journey. `lineage` is the same in every version of the same thing, so that versions can
// be compared and «как есть» laid over «как будет».

enum class VersionState { AsIs, ToBe };

template <>
struct EnumChoices<VersionState>
{
    static constexpr std::array<Choice, 2> choices{{
        {"as-is", QT_TRANSLATE_NOOP("Field", "as it is")},
        {"to-be", QT_TRANSLATE_NOOP("Field", "as it shall be")},
    }};
};

/// A state of a journey's map. A frozen one is never changed again: what comes after is a new version.
struct JourneyVersion
{
    Id id;
    Id journey;
    int number = 1; ///< order
    VersionState state = VersionState::AsIs;
    QString title;
    QDate frozenOn; ///< invalid: still open
    QString digest; ///< of the map as it was frozen, so that a later change shows (JL-14)
    Id basedOn;

    [[nodiscard]] bool isFrozen() const { return frozenOn.isValid(); }

    bool operator==(const JourneyVersion&) const = default;
};

template <>
const RecordTable<JourneyVersion>& recordTable<JourneyVersion>();

/// «Стадия (этап)»: a column of the map, told from the client's side (Т-3.2).
struct JourneyStage
{
    Id id;
    Id version;
    int position = 0; ///< order
    QString name;
    bool isOutside = false; ///< outside the institution, at least partly
    QString goal;           ///< «Что я хочу решить»
    QString actions;
    QString steps; ///< a line each (A-40)
    QString thoughts;
    QString feelings;
    std::optional<double> emotion; ///< −2 to +2 by halves; empty: not studied
    QString quote;
    QString expectations;
    QString duration;
    QString waiting;
    QString measuring;            ///< how quality is measured here, beyond the touchpoints
    QString results;              ///< what was measured, in words
    std::vector<Id> measurements; ///< of the stage as a whole
    QString improvement;          ///< what makes the experience better here, beyond the ideas
    QString frontstage;
    QString backstage;
    QString support;
    std::vector<PerformanceGroup> groups; ///< that the stage bears on
    std::optional<Grounds> grounds;
    QString lineage;

    bool operator==(const JourneyStage&) const = default;
};

template <>
const RecordTable<JourneyStage>& recordTable<JourneyStage>();

enum class ToolsAvailable { Yes, Partly, No };

template <>
struct EnumChoices<ToolsAvailable>
{
    static constexpr std::array<Choice, 3> choices{{
        {"yes", QT_TRANSLATE_NOOP("Field", "available")},
        {"partly", QT_TRANSLATE_NOOP("Field", "partly available")},
        {"no", QT_TRANSLATE_NOOP("Field", "not available")},
    }};
};

/// «Точка контакта (взаимодействия)»: a channel used at a stage (Т-1, A-37).
struct Touchpoint
{
    Id id;
    Id stage;
    int position = 0; ///< order
    Id channel;
    QString name;
    QString description;
    Id responsible; ///< for organisation and content
    QString role;   ///< who is responsible, when no person is named
    QString tools;  ///< that let the client solve the task
    std::optional<ToolsAvailable> toolsAvailable;
    QString measuring;             ///< how its quality is measured
    std::vector<Id> metrics;       ///< that measure it; their newest measurements stand on the map
    std::vector<Id> measurements;  ///< of this touchpoint alone
    std::optional<int> importance; ///< 1 to 5
    bool isMomentOfTruth = false;
    bool isBestPractice = false;
    bool isOwn = true; ///< the institution answers for it
    QString lineage;

    bool operator==(const Touchpoint&) const = default;
};

template <>
const RecordTable<Touchpoint>& recordTable<Touchpoint>();

enum class PainResolution { Open, Action, WontFix };

template <>
struct EnumChoices<PainResolution>
{
    static constexpr std::array<Choice, 3> choices{{
        {"open", QT_TRANSLATE_NOOP("Field", "open")},
        {"action", QT_TRANSLATE_NOOP("Field", "a measure is planned")},
        {"wont-fix", QT_TRANSLATE_NOOP("Field", "left as it is")},
    }};
};

/// «Болевая точка»: a barrier, a weak place. Measures name the pains they come from.
struct PainPoint
{
    Id id;
    Id stage;
    Id touchpoint;    ///< null: of the stage as a whole
    int position = 0; ///< order
    QString text;
    std::optional<int> severity;  ///< 1 to 5
    std::optional<int> frequency; ///< 1 to 5
    std::optional<PerformanceGroup> group;
    QString cause;
    std::optional<Grounds> grounds;
    PainResolution resolution = PainResolution::Open;
    QString reason; ///< why it is left as it is
    QString lineage;

    /// Severity by frequency, 1 to 25; nothing as long as one is unknown.
    [[nodiscard]] std::optional<int> priority() const;

    bool operator==(const PainPoint&) const = default;
};

template <>
const RecordTable<PainPoint>& recordTable<PainPoint>();

/// «Инструмент повышения качества»: an idea for better experience at a stage. A measure names the idea it came from.
struct JourneyIdea
{
    Id id;
    Id stage;
    int position = 0; ///< order
    QString text;
    QString effect;
    std::vector<Id> pains;     ///< that it would ease
    std::optional<int> effort; ///< 1 to 5
    std::optional<int> impact; ///< 1 to 5
    QString lineage;

    bool operator==(const JourneyIdea&) const = default;
};

template <>
const RecordTable<JourneyIdea>& recordTable<JourneyIdea>();

} // namespace indikator
