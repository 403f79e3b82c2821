// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/journeystage.h"

#include <QCoreApplication>

#include <cmath>

namespace indikator {

namespace {

struct JourneyStageText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyStageText)
};

void check(const JourneyStage& stage, const FieldReport& report, QDate /*today*/)
{
    const double halves = 2 * stage.emotion.value_or(0);
    if (halves != std::floor(halves))
        report("emotion", "step", JourneyStageText::tr("The mood is marked by halves: −2, −1.5 … +2."));
}

void check(const PainPoint& pain, const FieldReport& report, QDate /*today*/)
{
    if (pain.resolution == PainResolution::WontFix && pain.reason.isEmpty())
        report("reason", "missing", JourneyStageText::tr("It is left as it is: say why."));
}

} // namespace

template <>
const RecordTable<JourneyVersion>& recordTable<JourneyVersion>()
{
    using R = JourneyVersion;
    static const auto table =
        RecordTable<R>("journey_version", QT_TRANSLATE_NOOP("Field", "Version of a journey"))
            .add("journey", &R::journey, QT_TRANSLATE_NOOP("Field", "Journey"), required(), refersTo("journey"))
            .owner()
            .add("number", &R::number, QT_TRANSLATE_NOOP("Field", "Number"))
            .order()
            .add("state", &R::state, QT_TRANSLATE_NOOP("Field", "State"))
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), longest(200))
            .add("frozenOn", &R::frozenOn, QT_TRANSLATE_NOOP("Field", "Frozen on"))
            .add("digest", &R::digest, QT_TRANSLATE_NOOP("Field", "Digest"), internal(), longest(64))
            .add("basedOn", &R::basedOn, QT_TRANSLATE_NOOP("Field", "Based on"), refersTo("journey_version"));
    return table;
}

template <>
const RecordTable<JourneyStage>& recordTable<JourneyStage>()
{
    using R = JourneyStage;
    static const auto table =
        RecordTable<R>("journey_stage", QT_TRANSLATE_NOOP("Field", "Stage"))
            .add("version", &R::version, QT_TRANSLATE_NOOP("Field", "Version"), required(), refersTo("journey_version"))
            .owner()
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("Т-3.2"))
            .add("isOutside", &R::isOutside, QT_TRANSLATE_NOOP("Field", "Outside the institution"), source("Т-3.2"))
            .add("goal", &R::goal, QT_TRANSLATE_NOOP("Field", "Goal of the stage"), longText(2000), source("Т-3.2"))
            .add("actions", &R::actions, QT_TRANSLATE_NOOP("Field", "Actions"), longText(4000), source("Т-3.2"))
            .add("steps", &R::steps, QT_TRANSLATE_NOOP("Field", "Steps"), longText(4000))
            .add("thoughts", &R::thoughts, QT_TRANSLATE_NOOP("Field", "Thoughts"), longText(4000), source("Т-3.2"))
            .add("feelings", &R::feelings, QT_TRANSLATE_NOOP("Field", "Feelings"), longText(4000), source("Т-3.2"))
            .add("emotion", &R::emotion, QT_TRANSLATE_NOOP("Field", "Mood, −2 to +2"), between(-2, 2))
            .add("quote", &R::quote, QT_TRANSLATE_NOOP("Field", "Quotation"), longText(1000))
            .add("expectations", &R::expectations, QT_TRANSLATE_NOOP("Field", "Expectations"), longText(4000))
            .add("duration", &R::duration, QT_TRANSLATE_NOOP("Field", "Duration"), longest(200))
            .add("waiting", &R::waiting, QT_TRANSLATE_NOOP("Field", "Waiting"), longest(200))
            .add("measuring", &R::measuring, QT_TRANSLATE_NOOP("Field", "Tools of measurement"), longText(2000),
                 source("Т-3.2"))
            .add("results", &R::results, QT_TRANSLATE_NOOP("Field", "Results of measurement"), longText(2000),
                 source("Т-3.2"))
            .add("measurements", &R::measurements, QT_TRANSLATE_NOOP("Field", "Measurements"), refersTo("measurement"),
                 source("Т-3.4"))
            .add("improvement", &R::improvement, QT_TRANSLATE_NOOP("Field", "Tools of improvement"), longText(4000),
                 source("Т-3.2"))
            .add("frontstage", &R::frontstage, QT_TRANSLATE_NOOP("Field", "Front office"), longText(4000))
            .add("backstage", &R::backstage, QT_TRANSLATE_NOOP("Field", "Back office"), longText(4000))
            .add("support", &R::support, QT_TRANSLATE_NOOP("Field", "Support"), longText(4000))
            .add("groups", &R::groups, QT_TRANSLATE_NOOP("Field", "Groups of indicators"), source("С-64"))
            .add("grounds", &R::grounds, QT_TRANSLATE_NOOP("Field", "Rests on"))
            .add("lineage", &R::lineage, QT_TRANSLATE_NOOP("Field", "Lineage"), internal(), longest(36))
            .checked(check);
    return table;
}

template <>
const RecordTable<Touchpoint>& recordTable<Touchpoint>()
{
    using R = Touchpoint;
    static const auto table =
        RecordTable<R>("touchpoint", QT_TRANSLATE_NOOP("Field", "Touchpoint"))
            .add("stage", &R::stage, QT_TRANSLATE_NOOP("Field", "Stage"), required(), refersTo("journey_stage"))
            .owner()
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .add("channel", &R::channel, QT_TRANSLATE_NOOP("Field", "Channel"), required(), refersTo("channel"),
                 source("Т-1"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("Т-3.2"))
            .add("description", &R::description, QT_TRANSLATE_NOOP("Field", "Description"), longText(2000))
            .add("responsible", &R::responsible, QT_TRANSLATE_NOOP("Field", "Responsible"), refersTo("person"),
                 source("Т-3.2"))
            .add("role", &R::role, QT_TRANSLATE_NOOP("Field", "Responsible by office"), longest(200), source("Т-3.2"))
            .add("tools", &R::tools, QT_TRANSLATE_NOOP("Field", "Tools and technologies"), longText(2000),
                 source("Т-3.2"))
            .add("toolsAvailable", &R::toolsAvailable, QT_TRANSLATE_NOOP("Field", "Availability of tools"),
                 source("Т-3.2"))
            .add("measuring", &R::measuring, QT_TRANSLATE_NOOP("Field", "Tools of measurement"), longText(2000),
                 source("Т-3.2"))
            .add("metrics", &R::metrics, QT_TRANSLATE_NOOP("Field", "Metrics"), refersTo("metric"), source("Т-3.2"))
            .add("measurements", &R::measurements, QT_TRANSLATE_NOOP("Field", "Measurements"), refersTo("measurement"),
                 source("Т-3.4"))
            .add("importance", &R::importance, QT_TRANSLATE_NOOP("Field", "Importance, 1–5"), between(1, 5))
            .add("isMomentOfTruth", &R::isMomentOfTruth, QT_TRANSLATE_NOOP("Field", "Moment of truth"))
            .add("isBestPractice", &R::isBestPractice, QT_TRANSLATE_NOOP("Field", "Best practice"))
            .add("isOwn", &R::isOwn, QT_TRANSLATE_NOOP("Field", "Run by the institution"))
            .add("lineage", &R::lineage, QT_TRANSLATE_NOOP("Field", "Lineage"), internal(), longest(36));
    return table;
}

template <>
const RecordTable<PainPoint>& recordTable<PainPoint>()
{
    using R = PainPoint;
    static const auto table =
        RecordTable<R>("pain_point", QT_TRANSLATE_NOOP("Field", "Pain point"))
            .add("stage", &R::stage, QT_TRANSLATE_NOOP("Field", "Stage"), required(), refersTo("journey_stage"))
            .owner()
            .add("touchpoint", &R::touchpoint, QT_TRANSLATE_NOOP("Field", "Touchpoint"), refersTo("touchpoint"))
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .add("text", &R::text, QT_TRANSLATE_NOOP("Field", "Pain point"), required(), longText(2000), source("Т-2"))
            .add("severity", &R::severity, QT_TRANSLATE_NOOP("Field", "Severity, 1–5"), between(1, 5))
            .add("frequency", &R::frequency, QT_TRANSLATE_NOOP("Field", "Frequency, 1–5"), between(1, 5))
            .add("group", &R::group, QT_TRANSLATE_NOOP("Field", "Group of indicators"), source("С-64"))
            .add("cause", &R::cause, QT_TRANSLATE_NOOP("Field", "Cause"), longText(2000))
            .add("grounds", &R::grounds, QT_TRANSLATE_NOOP("Field", "Rests on"))
            .add("resolution", &R::resolution, QT_TRANSLATE_NOOP("Field", "Resolution"))
            .add("reason", &R::reason, QT_TRANSLATE_NOOP("Field", "Reason"), longText(2000))
            .add("lineage", &R::lineage, QT_TRANSLATE_NOOP("Field", "Lineage"), internal(), longest(36))
            .named([](const R& pain) { return pain.text; })
            .checked(check);
    return table;
}

template <>
const RecordTable<JourneyIdea>& recordTable<JourneyIdea>()
{
    using R = JourneyIdea;
    static const auto table =
        RecordTable<R>("journey_idea", QT_TRANSLATE_NOOP("Field", "Idea"))
            .add("stage", &R::stage, QT_TRANSLATE_NOOP("Field", "Stage"), required(), refersTo("journey_stage"))
            .owner()
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .add("text", &R::text, QT_TRANSLATE_NOOP("Field", "Idea"), required(), longText(2000), source("Т-3.2"))
            .add("effect", &R::effect, QT_TRANSLATE_NOOP("Field", "Expected effect"), longText(2000))
            .add("pains", &R::pains, QT_TRANSLATE_NOOP("Field", "Eases the pains"), refersTo("pain_point"))
            .add("effort", &R::effort, QT_TRANSLATE_NOOP("Field", "Effort, 1–5"), between(1, 5))
            .add("impact", &R::impact, QT_TRANSLATE_NOOP("Field", "Impact, 1–5"), between(1, 5))
            .add("lineage", &R::lineage, QT_TRANSLATE_NOOP("Field", "Lineage"), internal(), longest(36))
            .named([](const R& idea) { return idea.text; });
    return table;
}

std::optional<int> PainPoint::priority() const
{
    return severity && frequency ? std::optional(*severity * *frequency) : std::nullopt;
}

} // namespace indikator
