// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/measurement/performancegroup.h"
#include "core/organisation/systemstage.h"

namespace indikator {

/// The knowledge base («банк решений») of the service, one in a document (М-1.15, М-2.К13, С-71б).
struct KnowledgeBase
{
    Id id;
    QString name;
    SystemStage stage = SystemStage::None;
    QDate createdOn;
    QString location; ///< where workers find it
    Id description;
    Id regulation;
    bool allRead = false; ///< open to all workers
    bool allWrite = false;
    QString note;

    bool operator==(const KnowledgeBase&) const = default;
};

template <>
const RecordTable<KnowledgeBase>& recordTable<KnowledgeBase>();

/// Whether workers of a centre reach the knowledge base.
struct KnowledgeAccess
{
    Id id;
    Id base;
    Id centre;
    bool available = false;
    QDate since;

    [[nodiscard]] bool isGivenOn(QDate day) const { return available && (!since.isValid() || since <= day); }

    bool operator==(const KnowledgeAccess&) const = default;
};

template <>
const RecordTable<KnowledgeAccess>& recordTable<KnowledgeAccess>();

/// The three that the Standard names.
enum class KnowledgeKind { Practice, Material, Solution };

template <>
struct EnumChoices<KnowledgeKind>
{
    static constexpr std::array<Choice, 3> choices{{
        {"practice", QT_TRANSLATE_NOOP("Field", "successful practice")},
        {"material", QT_TRANSLATE_NOOP("Field", "information material")},
        {"solution", QT_TRANSLATE_NOOP("Field", "solution")},
    }};
};

/// Something in the knowledge base. Its day and those of its revisions are the dates on which the base was renewed.
struct KnowledgeItem
{
    Id id;
    QString title;
    KnowledgeKind kind = KnowledgeKind::Practice;
    QString body;
    Id author;
    Id centre;
    QDate addedOn;
    QString tags;
    std::vector<PerformanceGroup> groups;
    std::vector<Id> links; ///< measures it tells of
    QString note;

    bool operator==(const KnowledgeItem&) const = default;
};

template <>
const RecordTable<KnowledgeItem>& recordTable<KnowledgeItem>();

/// A later change of an item of the knowledge base.
struct KnowledgeRevision
{
    Id id;
    Id item;
    QDate date;
    QString text;
    Id centre; ///< that made it; null: the item's own

    bool operator==(const KnowledgeRevision&) const = default;
};

template <>
const RecordTable<KnowledgeRevision>& recordTable<KnowledgeRevision>();

} // namespace indikator
