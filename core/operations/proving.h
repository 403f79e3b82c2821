// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence.h"
#include "core/evidence/evidenceinput.h"
#include "core/storage/document.h"

namespace indikator {

// What the registers of a document prove, and how their proposals become answers.

/// The registers as they are now.
[[nodiscard]] EvidenceInput evidenceInput(const Document& document);

/// What they prove on the day, by the newest edition of the document and its own calendar.
[[nodiscard]] Evidence prove(const Document& document, QDate asOf);

/// What they prove for an assessment: by its edition, on its day.
[[nodiscard]] Evidence proveAssessment(const Document& document, const Id& assessment);

/// The places whose proposals are taken over. Nothing named in all three is everything.
struct AcceptedPlaces
{
    std::vector<int> items;                             ///< of the checklist
    std::vector<std::pair<ConditionId, Id>> conditions; ///< of the matrix; a null centre is the region
    std::vector<int> blocks;                            ///< of the matrix: all its conditions
};

/// Makes proposals of the registers the answers of a draft, as one step. A proposal without an answer changes nothing.
/// Returns how many answers were written. Throws ReadOnly for a final assessment.
int acceptProposals(Document& document, const Id& assessment, const AcceptedPlaces& places = {});

/// An answer that says something else than the registers, and how it is reasoned.
struct Deviation
{
    int item = 0;          ///< of the checklist; 0: see `condition`
    ConditionId condition; ///< of the matrix
    Id centre;
    bool hasReason = false; ///< its comment says why (D-7)

    bool operator==(const Deviation&) const = default;
};

/// Answers of the assessment that differ from what `evidence` proposes. A differing answer asks for a reason.
[[nodiscard]] std::vector<Deviation> deviations(const Document& document, const Id& assessment,
                                                const Evidence& evidence);

} // namespace indikator
