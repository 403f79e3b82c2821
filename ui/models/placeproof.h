// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/proving.h"
#include "ui/models/workspace.h"

namespace indikator {

/// What the registers say at one place of the current assessment, put beside the answer there.
struct PlaceProof
{
    enum class Agreement { None, Unanswered, Same, Differs }; ///< None: nothing is proposed here

    Agreement agreement = Agreement::None;
    QString answer; ///< as answered, in words
    QString text;   ///< as proposed, in words
    QString letter; ///< of the class
    QString value;
    bool isProvisional = false;
    bool hasReason = false;
    bool isKept = false;    ///< by a final assessment
    bool canAccept = false; ///< another answer is proposed, and answers may be changed
    std::vector<Proof> proof;
    QStringList missing;
    QStringList remarks;

    /// Whether a rule speaks of the place at all.
    [[nodiscard]] bool isKnown() const { return !letter.isEmpty(); }

    /// Whether it differs and nobody has said why.
    [[nodiscard]] bool asksReason() const { return agreement == Agreement::Differs && !hasReason; }

    /// One line: what is proposed, its class, how it compares with the answer.
    [[nodiscard]] QString summary() const;

    bool operator==(const PlaceProof&) const = default;
};

/// Of an item of the checklist, a condition of the matrix or a requirement of the Standard; of anything else nothing.
[[nodiscard]] PlaceProof placeProof(const Workspace& workspace, const Subject& subject);

/// The same place, or its block (with a block of the matrix, of the checklist, or the whole Standard), as what to
/// accept.
[[nodiscard]] AcceptedPlaces placeToAccept(const Evaluation& evaluation, const Subject& subject);
[[nodiscard]] AcceptedPlaces blockToAccept(const Evaluation& evaluation, const Subject& subject);

/// The whole for the side panel; each record is a link that proofSubject() reads.
[[nodiscard]] QString proofHtml(const PlaceProof& proof);

/// What a link of proofHtml() leads to.
[[nodiscard]] Subject proofSubject(const Document& document, const QString& link);

} // namespace indikator
