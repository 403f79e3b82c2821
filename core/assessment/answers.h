// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/assessment.h"
#include "core/methodology/methodology.h"
#include "core/organisation/centre.h"

#include <map>
#include <span>

namespace indikator {

/// A centre that takes part in «в каждом ЦЗН» on the day of the assessment.
struct AssessedCentre
{
    Id id;
    QString name;

    bool operator==(const AssessedCentre&) const = default;
};

/// All that the judgement of one assessment depends on, besides the methodology.
struct Answers
{
    QDate asOf;
    std::vector<AssessedCentre> centres;       ///< active and counted on `asOf`, in list order
    std::map<int, std::vector<int>> checklist; ///< item -> marked options from 1; empty is «НЕТ», absent is unanswered
    std::map<ConditionId, std::map<Id, Fact>> matrix; ///< condition -> centre (null id: the region) -> fact

    /// The marked options of the item, or null when it is unanswered.
    [[nodiscard]] const std::vector<int>* marked(int item) const;

    /// The fact given for the region or a centre, or null when there is none.
    [[nodiscard]] const Fact* fact(const ConditionId& condition, const Id& centre = {}) const;

    bool operator==(const Answers&) const = default;
};

/// The centres that take part in «в каждом ЦЗН» on `day`.
[[nodiscard]] std::vector<AssessedCentre> assessedCentres(std::span<const Centre> centres, QDate day);

/// The marked options as a record stores them; nothing for null or a value that does not fit the item.
[[nodiscard]] std::optional<std::vector<int>> parseMarks(const ChecklistItem& item, const QJsonValue& marked);

/// Reads the answers out of the records. An answer that does not fit the methodology counts as unanswered.
[[nodiscard]] Answers gather(const Methodology& methodology, QDate asOf, std::span<const Centre> centres,
                             std::span<const ChecklistAnswer> checklist, std::span<const MatrixAnswer> matrix);

} // namespace indikator
