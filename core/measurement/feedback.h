// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// The five kinds of sources that the Standard names (С-61б), and any other.
enum class SourceKind { ComplaintsBook, Appeals, OpenSources, Surveys, Metrics, Other };

template <>
struct EnumChoices<SourceKind>
{
    static constexpr std::array<Choice, 6> choices{{
        {"s1-book", QT_TRANSLATE_NOOP("Field", "book of complaints and suggestions")},
        {"s2-appeals", QT_TRANSLATE_NOOP("Field", "appeals (complaints)")},
        {"s3-open", QT_TRANSLATE_NOOP("Field", "open sources")},
        {"s4-survey", QT_TRANSLATE_NOOP("Field", "surveys")},
        {"s5-metrics", QT_TRANSLATE_NOOP("Field", "metrics of satisfaction")},
        {"other", QT_TRANSLATE_NOOP("Field", "other source")},
    }};
};

/// Where feedback comes in (М-сноска 1).
enum class FeedbackChannel {
    Book,
    CallCentre,
    ReceptionDays,
    SocialNetworks,
    OpinionPoll,
    ChatBot,
    Sms,
    Push,
    Email,
    MediaMonitoring,
    FeedbackPlatform,
    Website,
    QrCode,
    Other
};

template <>
struct EnumChoices<FeedbackChannel>
{
    static constexpr std::array<Choice, 14> choices{{
        {"book", QT_TRANSLATE_NOOP("Field", "book of complaints")},
        {"call-centre", QT_TRANSLATE_NOOP("Field", "call centre")},
        {"reception-days", QT_TRANSLATE_NOOP("Field", "reception days")},
        {"social-networks", QT_TRANSLATE_NOOP("Field", "social networks")},
        {"opinion-poll", QT_TRANSLATE_NOOP("Field", "opinion poll")},
        {"chat-bot", QT_TRANSLATE_NOOP("Field", "chat bot")},
        {"sms", QT_TRANSLATE_NOOP("Field", "SMS")},
        {"push", QT_TRANSLATE_NOOP("Field", "push messages")},
        {"email", QT_TRANSLATE_NOOP("Field", "e-mail")},
        {"media-monitoring", QT_TRANSLATE_NOOP("Field", "monitoring of media")},
        {"pos", QT_TRANSLATE_NOOP("Field", "ПОС")},
        {"website", QT_TRANSLATE_NOOP("Field", "website")},
        {"qr-code", QT_TRANSLATE_NOOP("Field", "QR code")},
        {"other", QT_TRANSLATE_NOOP("Field", "other channel")},
    }};
};

/// A source of feedback. It has one kind: a survey that also measures by metrics is entered twice only if these are
/// two instruments.
struct FeedbackSource
{
    Id id;
    QString name;
    SourceKind kind = SourceKind::Other;
    FeedbackChannel channel = FeedbackChannel::Other;
    std::vector<Id> centres; ///< that it covers; empty: the whole institution
    QDate startedOn;
    QDate stoppedOn;         ///< the last day; invalid: still in use
    bool isPriority = false; ///< one of the priority channels of М-2.К9
    Id responsible;
    Id regulation;
    QString note;
    int position = 0; ///< order in lists

    [[nodiscard]] bool isActiveOn(QDate day) const;

    bool operator==(const FeedbackSource&) const = default;
};

template <>
const RecordTable<FeedbackSource>& recordTable<FeedbackSource>();

/// The feedback that came from a source in a period, as numbers, and whether it was analysed. Nothing in it names a
/// client.
struct FeedbackBatch
{
    Id id;
    Id source;
    std::vector<Id> centres; ///< whose feedback it is; empty: of the whole institution
    QDate from;
    QDate to;
    std::optional<int> total;
    std::optional<int> positive;
    std::optional<int> neutral;
    std::optional<int> negative;
    std::optional<int> questions;
    std::optional<int> suggestions;
    std::optional<int> resolved;
    std::optional<int> escalated;
    std::optional<int> inProgress; ///< within the term
    std::optional<int> reopened;
    std::optional<int> friendliness; ///< of the total, about the first group of indicators, and so on
    std::optional<int> usefulness;
    std::optional<int> effort;
    std::optional<int> personal;
    std::optional<int> comfort;
    QString topIssues;
    bool analysed = false;
    Id report; ///< the analytical report it went into
    QString note;

    bool operator==(const FeedbackBatch&) const = default;
};

template <>
const RecordTable<FeedbackBatch>& recordTable<FeedbackBatch>();

} // namespace indikator
