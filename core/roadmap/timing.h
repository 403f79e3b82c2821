// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"

#include <array>

namespace indikator {

class WorkCalendar;

/// The three fields of which any two give the third.
enum class TimingField { Start, Duration, Due };

template <>
struct EnumChoices<TimingField>
{
    static constexpr std::array<Choice, 3> choices{{
        {"start", QT_TRANSLATE_NOOP("Field", "start")},
        {"duration", QT_TRANSLATE_NOOP("Field", "duration")},
        {"due", QT_TRANSLATE_NOOP("Field", "term")},
    }};
};

/// When something is worked on. `computed` is the field that follows from the other two.
struct Timing
{
    QDate start;
    QDate due;
    std::optional<int> duration; ///< working days, both ends counted
    TimingField computed = TimingField::Duration;

    bool operator==(const Timing&) const = default;
};

/// Whether the term of an item stays when its start or its duration is changed: that of a control point is given by
/// the methodology, that of an activity moves.
enum class Term { Moves, Stays };

/// The timing once the start was changed: the term follows, or where it stays the duration does.
[[nodiscard]] Timing withStart(Timing timing, QDate start, Term term, const WorkCalendar& calendar);

/// The timing once the duration was changed: the term follows, or where it stays the start does.
[[nodiscard]] Timing withDuration(Timing timing, std::optional<int> duration, Term term, const WorkCalendar& calendar);

/// The timing once the term was changed: the duration follows; without a start, the start.
[[nodiscard]] Timing withDue(Timing timing, QDate due, const WorkCalendar& calendar);

/// The timing moved as a whole to another start, its duration kept.
[[nodiscard]] Timing movedTo(Timing timing, QDate start, const WorkCalendar& calendar);

/// The computed field worked out anew, after the calendar has changed.
[[nodiscard]] Timing recomputed(Timing timing, const WorkCalendar& calendar);

} // namespace indikator
