// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/level.h"
#include "core/roadmap/schedule.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace indikator {

/// Points of the checklist by block, against their maxima.
struct PointsFigure
{
    struct Bar
    {
        QString title;
        int points = 0;
        int maximum = 0;
        bool complete = true; ///< false: items of the block are unanswered

        bool operator==(const Bar&) const = default;
    };

    std::vector<Bar> bars;

    bool operator==(const PointsFigure&) const = default;
};

/// The stair of levels I–IV with the share of met conditions at each step.
struct StairFigure
{
    struct Step
    {
        int met = 0;
        int of = 0;

        bool operator==(const Step&) const = default;
    };

    Level level;
    bool provisional = false;
    std::array<Step, Level::highest> steps;

    bool operator==(const StairFigure&) const = default;
};

/// The level of each block side by side, with the target line the region chose.
struct ProfileFigure
{
    struct Bar
    {
        QString title;
        Level level;
        Level firstRequired;         ///< below it the bar is hatched: «не требуется до уровня …»
        std::optional<Level> before; ///< level at the assessment compared with

        bool operator==(const Bar&) const = default;
    };

    std::vector<Bar> bars;
    std::optional<Level> target;

    bool operator==(const ProfileFigure&) const = default;
};

/// Centres (rows) by conditions (columns).
struct HeatMapFigure
{
    enum class State { Met, Partly, Missing, Unanswered, NotRequired };

    struct Cell
    {
        State state = State::Unanswered;
        QString text; ///< short, e.g. «да», «2+1»; the sign of the state is drawn beside it

        bool operator==(const Cell&) const = default;
    };

    QStringList columns;                  ///< short headings, e.g. «3», «11»
    QStringList columnTitles;             ///< full titles, for tool tips and accessible text
    QStringList rows;                     ///< names of the centres
    std::vector<std::vector<Cell>> cells; ///< cells[row][column]

    bool operator==(const HeatMapFigure&) const = default;
};

/// A roadmap against time: one row an item, parents before their parts.
struct GanttFigure
{
    enum class Kind { ControlPoint, Activity, Parent };

    struct Row
    {
        QString number; ///< «2.1»
        QString title;
        int depth = 0;
        Kind kind = Kind::Activity;
        ItemState state = ItemState::NotStarted;
        QDate start; ///< may be invalid: only the term is known
        QDate due;
        QDate plannedStart; ///< as approved; invalid: not part of the approved plan
        QDate plannedDue;
        double done = 0; ///< share of its parts that are done; of an item without parts 0 or 1
        Urgency urgency = Urgency::Calm;
        bool critical = false; ///< something in it must be mended

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> rows;
    QDate from;                 ///< first day shown
    QDate to;                   ///< last day shown
    std::vector<QDate> daysOff; ///< of the days shown, in order
    QDate today;

    bool operator==(const GanttFigure&) const = default;
};

/// The star of indicator groups: one ray a group, from the worst (the centre) to the best possible.
struct StarFigure
{
    struct Ray
    {
        QString title;
        int group = 0;               ///< 1–5: its fixed hue; 0: additional indicators
        std::optional<double> value; ///< 0–100; nothing: no data
        std::optional<double> target;
        std::optional<double> before; ///< in the quarter before
        QString text;                 ///< what is said of the value: «4 из 5»; empty: the number

        bool operator==(const Ray&) const = default;
    };

    std::vector<Ray> rays;

    bool operator==(const StarFigure&) const = default;
};

/// One figure over several periods, each with the interval it lies in.
struct TrendFigure
{
    struct Point
    {
        QString period; ///< short: «II.26»
        std::optional<double> value;
        double lower = 0; ///< of the interval; equal to `upper` when there is none
        double upper = 0;
        bool rough = false; ///< few answers: drawn hollow

        bool operator==(const Point&) const = default;
    };

    QString title;
    QString unit;
    std::vector<Point> points;
    std::optional<double> target;
    double lowest = 0; ///< of the scale
    double highest = 100;

    bool operator==(const TrendFigure&) const = default;
};

/// The map of a journey: stages from left to right, lanes from top to bottom. Empty places stay empty.
struct JourneyFigure
{
    enum class Mark {
        None,
        Yes,
        Partly,
        No,
        Pain,
        Idea,
        Truth,    ///< a moment of truth
        Practice, ///< a best practice
        Planned,  ///< as it shall be, and is not yet
    };

    struct Entry
    {
        QString text;
        Mark mark = Mark::None;

        bool operator==(const Entry&) const = default;
    };

    struct Stage
    {
        QString name;
        bool isOutside = false;
        Mark grounds = Mark::None;  ///< Yes: data, Partly, No: assumption
        std::optional<double> asIs; ///< mood, -2 to +2
        std::optional<double> toBe;

        bool operator==(const Stage&) const = default;
    };

    struct Lane
    {
        QString title;
        bool isCurve = false;
        std::vector<std::vector<Entry>> cells; ///< one list a stage

        bool operator==(const Lane&) const = default;
    };

    QStringList head; ///< lines about the client above the stages
    std::vector<Stage> stages;
    std::vector<Lane> lanes;
    bool isBlank = false; ///< an empty sheet for a workshop: lanes are high enough to write into

    bool operator==(const JourneyFigure&) const = default;
};

/// A picture that is there already, as a PNG file or resource; as the user guide shows the window.
struct PictureFigure
{
    QString path;
    QString description;

    bool operator==(const PictureFigure&) const = default;
};

using Figure = std::variant<PointsFigure, StairFigure, ProfileFigure, HeatMapFigure, GanttFigure, StarFigure,
                            TrendFigure, JourneyFigure, PictureFigure>;

} // namespace indikator
