// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/measurement/clients.h"
#include "core/measurement/performancegroup.h"

namespace indikator {

enum class SurveyMethod { FaceToFace, Phone, Online, Qr, Sms, Kiosk, Paper };

template <>
struct EnumChoices<SurveyMethod>
{
    static constexpr std::array<Choice, 7> choices{{
        {"f2f", QT_TRANSLATE_NOOP("Field", "face to face")},
        {"phone", QT_TRANSLATE_NOOP("Field", "by phone")},
        {"online", QT_TRANSLATE_NOOP("Field", "on the web")},
        {"qr", QT_TRANSLATE_NOOP("Field", "QR code")},
        {"sms", QT_TRANSLATE_NOOP("Field", "text message")},
        {"kiosk", QT_TRANSLATE_NOOP("Field", "terminal in the hall")},
        {"paper", QT_TRANSLATE_NOOP("Field", "on paper")},
    }};
};

/// One round of a survey: who was asked, how, and how many answered.
struct SurveyWave
{
    Id id;
    QString title;
    Id source; ///< of feedback, that the survey is
    QDate from;
    QDate to;
    SurveyMethod method = SurveyMethod::FaceToFace;
    Clients clients = Clients::All;
    QString service;
    std::optional<int> population; ///< clients of the period, the number the sample was drawn from
    std::optional<int> invited;
    std::optional<int> responded;
    Id questionnaire;
    QString note;

    /// Of those asked, in per cent; nothing when it is not known.
    [[nodiscard]] std::optional<double> responseRate() const;

    bool operator==(const SurveyWave&) const = default;
};

template <>
const RecordTable<SurveyWave>& recordTable<SurveyWave>();

/// A question of the questionnaire and the metric that it feeds.
struct SurveyQuestion
{
    Id id;
    Id wave;
    int number = 0; ///< order
    QString code;
    QString text;
    Id metric;
    Id attribute; ///< of a CSI
    std::optional<int> scaleMin;
    std::optional<int> scaleMax;
    PerformanceGroup group = PerformanceGroup::Additional;

    bool operator==(const SurveyQuestion&) const = default;
};

template <>
const RecordTable<SurveyQuestion>& recordTable<SurveyQuestion>();

} // namespace indikator
