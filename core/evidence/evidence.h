// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/methodology/methodology.h"

#include <map>
#include <memory>

namespace indikator {

class WorkCalendar;
struct EvidenceInput;

/// A record that proves something, as it was called when it did.
struct Proof
{
    QString type; ///< name of its record type
    Id id;
    QString label;

    bool operator==(const Proof&) const = default;
};

/// What the registers say at one place, with the records that prove it and what is missing for more.
struct Proposal
{
    QString rule; ///< «EV-C4»
    Confidence confidence = Confidence::Automatic;
    QJsonValue answer;          ///< as answers of the place spell it; null: the registers cannot tell
    QString value;              ///< in words, with the figures: «12 заседаний»
    bool isProvisional = false; ///< there is little history
    std::vector<Proof> proof;
    QStringList missing; ///< what the next option wants, for a clerk to do
    QStringList remarks; ///< what else should be known

    bool operator==(const Proposal&) const = default;
};

/// How far a requirement of the Standard is met, as Proposal::answer and StandardAnswer spell it.
namespace standing {
inline constexpr QLatin1StringView met{"met"};
inline constexpr QLatin1StringView partly{"partly"};
inline constexpr QLatin1StringView notMet{"not-met"};
} // namespace standing

/// Everything that the registers prove on a day. A place without a proposal is one that no rule speaks of.
struct Evidence
{
    QDate asOf;
    std::map<int, Proposal> items;                             ///< checklist: [] is «НЕТ», [2], [1,2,4]
    std::map<std::pair<ConditionId, Id>, Proposal> conditions; ///< matrix; a null centre is the region
    std::map<QString, Proposal> requirements;                  ///< Standard: see `standing`
    std::map<QString, Proposal> controlPoints;                 ///< roadmap: true, false

    [[nodiscard]] const Proposal* condition(const ConditionId& id, const Id& centre = {}) const;

    bool operator==(const Evidence&) const = default;
};

/// Reads the registers by the rules of the methodology. Pure: the day is an argument, nothing else is asked.
[[nodiscard]] Evidence prove(const EvidenceInput& input, const Methodology& methodology, const WorkCalendar& calendar,
                             QDate asOf);

/// The letter that papers and lists show for it: «А», «П», «Р».
[[nodiscard]] QString letterOf(Confidence confidence);

/// Whether the rules code has a rule behind it.
[[nodiscard]] bool hasRule(QStringView code);

} // namespace indikator
