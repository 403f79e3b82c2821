// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/evidence/evidenceinput.h"
#include "core/evidence/standardsheet.h"
#include "core/storage/document.h"

namespace indikator {

// What the registers of a document prove, and how their proposals become answers.

/// The registers as they are now.
[[nodiscard]] EvidenceInput evidenceInput(const Document& document);

/// What they prove on the day, by the newest edition of the document and its own calendar.
[[nodiscard]] Evidence prove(const Document& document, QDate asOf);

/// What they prove for an assessment: by its edition, on its day. A final one tells what it kept, if it kept anything.
[[nodiscard]] Evidence proveAssessment(const Document& document, const Id& assessment);

/// What a final assessment kept of the registers when it was made final; nothing of a draft.
[[nodiscard]] std::optional<Evidence> keptEvidence(const Document& document, const Id& assessment);

/// What its registers would prove for the assessment now, whatever it kept.
[[nodiscard]] Evidence proveNow(const Document& document, const Id& assessment);

/// How the assessment stands to the Standard.
[[nodiscard]] StandardSheet standardSheet(const Document& document, const Id& assessment, const Evidence& evidence);

/// Writes what is said of a requirement; an answer that says nothing is not kept. Throws ReadOnly for a final
/// assessment.
void answerRequirement(Document& document, const StandardAnswer& answer);

/// The places whose proposals are taken over. Nothing named at all is everything.
struct AcceptedPlaces
{
    std::vector<int> items;                             ///< of the checklist
    std::vector<std::pair<ConditionId, Id>> conditions; ///< of the matrix; a null centre is the region
    std::vector<int> blocks;                            ///< of the matrix: all its conditions
    QStringList requirements = {};                      ///< of the Standard

    [[nodiscard]] bool isEverything() const
    {
        return items.empty() && conditions.empty() && blocks.empty() && requirements.isEmpty();
    }
};

/// Makes proposals of the registers the answers of a draft, as one step. A proposal without an answer changes nothing;
/// of a block or of everything, answers whose difference is reasoned stay. `evidence`: when it is known already.
/// Returns how many answers were written. Throws ReadOnly for a final assessment.
int acceptProposals(Document& document, const Id& assessment, const AcceptedPlaces& places = {},
                    const Evidence* evidence = nullptr);

/// An answer that says something else than the registers, and how it is reasoned.
struct Deviation
{
    int item = 0;          ///< of the checklist; 0: see `condition`
    ConditionId condition; ///< of the matrix
    Id centre;
    bool hasReason = false;   ///< its comment says why (D-7)
    QString requirement = {}; ///< of the Standard
    bool isMore = false;      ///< more is claimed than proved; else less

    bool operator==(const Deviation&) const = default;
};

/// Answers of the assessment that differ from what `evidence` proposes. A differing answer asks for a reason.
[[nodiscard]] std::vector<Deviation> deviations(const Document& document, const Id& assessment,
                                                const Evidence& evidence);

} // namespace indikator
