// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// The word the region uses for an employment centre.
enum class CentreWord { EmploymentCentre, PersonnelCentre, Branch, Other };

template <>
struct EnumChoices<CentreWord>
{
    static constexpr std::array<Choice, 4> choices{{
        {"czn", QT_TRANSLATE_NOOP("Field", "ЦЗН")},
        {"kc", QT_TRANSLATE_NOOP("Field", "Кадровый центр")},
        {"branch", QT_TRANSLATE_NOOP("Field", "филиал")},
        {"other", QT_TRANSLATE_NOOP("Field", "another word")},
    }};
};

/// What the working group of the Standard is called: in 2022 it was the committee.
enum class GroupWord { Group, Committee };

template <>
struct EnumChoices<GroupWord>
{
    static constexpr std::array<Choice, 2> choices{{
        {"group", QT_TRANSLATE_NOOP("Field", "Рабочая группа")},
        {"committee", QT_TRANSLATE_NOOP("Field", "Комитет клиентоцентричности")},
    }};
};

/// The subject of the Russian Federation whose employment service assesses itself; one in each document.
struct Region
{
    Id id;
    QString name;
    QString institution; ///< full name of the state institution, as papers print it
    QString institutionShort;
    QString executor; ///< who fills the assessments, proposed for new ones
    QString head;     ///< position and name for the signature
    Id headPerson;    ///< the head among the people (С-69)
    std::vector<Id> deputies;
    CentreWord centreWord = CentreWord::EmploymentCentre;
    QString otherCentreWord;
    GroupWord groupWord = GroupWord::Group;
    QDate startedOn;                       ///< start of the system
    bool inModernisation = false;          ///< takes part in the regional project of modernisation
    bool training = false;                 ///< a sample for learning, marked on screen and paper
    QJsonValue parameters = QJsonObject(); ///< chosen readings of ambiguous places, code -> option

    /// The word for a centre in the singular, «ЦЗН».
    [[nodiscard]] QString centreTitle() const;

    bool operator==(const Region&) const = default;
};

template <>
const RecordTable<Region>& recordTable<Region>();

} // namespace indikator
