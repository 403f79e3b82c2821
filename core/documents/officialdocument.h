// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

enum class DocumentType {
    Strategy,
    Program,
    Charter,
    CodeOfExperience,
    CodeOfEthics,
    ExperienceRegulation,
    RolloutOrder,
    GroupRegulation,
    GroupOrder,
    Roadmap,
    FeedbackRegulation,
    DatabaseRegulation,
    KnowledgeRegulation,
    MotivationRegulation,
    StaffKpiRegulation,
    EventsConcept,
    Protocol,
    Report,
    ProfileDescription,
    JourneyDescription,
    Other
};

template <>
struct EnumChoices<DocumentType>
{
    static constexpr std::array<Choice, 21> choices{{
        {"strategy", QT_TRANSLATE_NOOP("Field", "strategy")},
        {"program", QT_TRANSLATE_NOOP("Field", "programme")},
        {"charter", QT_TRANSLATE_NOOP("Field", "charter")},
        {"code-cx", QT_TRANSLATE_NOOP("Field", "code of client focus")},
        {"code-ethics", QT_TRANSLATE_NOOP("Field", "code of ethics")},
        {"cx-regulation", QT_TRANSLATE_NOOP("Field", "regulation of client experience")},
        {"rollout-order", QT_TRANSLATE_NOOP("Field", "order of introduction")},
        {"group-regulation", QT_TRANSLATE_NOOP("Field", "regulation of the working group")},
        {"group-order", QT_TRANSLATE_NOOP("Field", "order on the working group")},
        {"roadmap", QT_TRANSLATE_NOOP("Field", "roadmap")},
        {"feedback-regulation", QT_TRANSLATE_NOOP("Field", "regulation of feedback")},
        {"database-regulation", QT_TRANSLATE_NOOP("Field", "regulation of the database")},
        {"knowledge-regulation", QT_TRANSLATE_NOOP("Field", "regulation of the knowledge base")},
        {"motivation-regulation", QT_TRANSLATE_NOOP("Field", "regulation of motivation")},
        {"staff-kpi-regulation", QT_TRANSLATE_NOOP("Field", "regulation of staff indicators")},
        {"events-concept", QT_TRANSLATE_NOOP("Field", "concept of staff events")},
        {"protocol", QT_TRANSLATE_NOOP("Field", "minutes")},
        {"report", QT_TRANSLATE_NOOP("Field", "report")},
        {"profile-description", QT_TRANSLATE_NOOP("Field", "description of profiles")},
        {"journey-description", QT_TRANSLATE_NOOP("Field", "description of journeys")},
        {"other", QT_TRANSLATE_NOOP("Field", "other document")},
    }};
};

enum class DocumentStatus { Draft, Approved, Repealed };

template <>
struct EnumChoices<DocumentStatus>
{
    static constexpr std::array<Choice, 3> choices{{
        {"draft", QT_TRANSLATE_NOOP("Field", "draft")},
        {"approved", QT_TRANSLATE_NOOP("Field", "approved")},
        {"repealed", QT_TRANSLATE_NOOP("Field", "repealed")},
    }};
};

/// A paper of the service: an order, a regulation, a code, minutes, a report (М-1.1-3, М-2).
struct OfficialDocument
{
    Id id;
    QString title;
    DocumentType type = DocumentType::Other;
    std::vector<DocumentType> alsoServesAs; ///< one paper may be regulation and order of introduction
    QString number;
    QDate date;
    QString approvedBy; ///< as it is printed
    Id approver;        ///< the same among the people
    DocumentStatus status = DocumentStatus::Draft;
    QDate validFrom;         ///< invalid: from its date
    QDate validTo;           ///< the last day; invalid: until repealed
    bool fixesGoal = false;  ///< names client experience as a priority strategic goal (М-1.1)
    std::vector<Id> centres; ///< that it covers; empty: the whole institution
    QString note;
    int position = 0; ///< order in lists

    /// «Приказ об утверждении… № 12 от 01.03.2026».
    [[nodiscard]] QString reference() const;

    /// Whether it is of that type or serves as such.
    [[nodiscard]] bool servesAs(DocumentType wanted) const;

    /// Whether it is approved and in force on the day.
    [[nodiscard]] bool isInForceOn(QDate day) const;

    bool operator==(const OfficialDocument&) const = default;
};

template <>
const RecordTable<OfficialDocument>& recordTable<OfficialDocument>();

} // namespace indikator
