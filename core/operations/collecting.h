// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/handingout.h"
#include "core/storage/merge.h"

namespace indikator {

/// What is to be thought of a file that came back.
enum class Verdict {
    New,          ///< the first one from the centre, or one that was filled in beside the first
    Newer,        ///< continues the one that was taken back before
    Duplicate,    ///< brings nothing: taken back already, or an older copy of what was
    Conflict,     ///< both sides changed the same
    Damaged,      ///< cannot be read or fails a check
    OtherEdition, ///< made with another methodology or a newer program
    NotOurs,      ///< no file that this region gave to one of its centres
    Later,        ///< another file of the same centre comes first
};

/// One file on its way back into the region's document.
struct CollectedFile
{
    QString path;
    Verdict verdict = Verdict::New;
    QString remark; ///< what the user should know of it; may be empty
    Id centre;      ///< null unless it is one of ours
    QString centreName;
    Handout handout; ///< as it will be remembered
    RecordSet part;  ///< the centre's rows in the file
    QString steps;   ///< see stepsOf()
    MergePlan plan;
    int added = 0;   ///< without the conflicts
    int changed = 0; ///< likewise
    int removed = 0; ///< likewise
    int closed = 0;  ///< answers that cannot be taken, for their assessment has been made final

    [[nodiscard]] bool isAcceptable() const
    {
        return verdict == Verdict::New || verdict == Verdict::Newer || verdict == Verdict::Conflict;
    }
};

/// Files compared with the document as it was at one moment; nothing is changed yet.
struct Collection
{
    RecordSet ours;
    QString state; ///< of the document at that moment
    std::vector<CollectedFile> files;

    [[nodiscard]] int conflictCount() const;
    [[nodiscard]] int acceptableCount() const;

    /// «Чек-лист …»: the record of a conflict in the user's words, with the record that it belongs to.
    [[nodiscard]] QString describe(const CollectedFile& file, const Conflict& conflict) const;
};

/// The documents among the paths and in the folders among them, each once, by name. Throws NotFound for a path that
/// leads nowhere.
[[nodiscard]] QStringList documentsIn(const QStringList& paths);

/// The document that gave out the first of the files that is a centre's; null when none is.
[[nodiscard]] Id regionOfFiles(const QStringList& files);

/// The identity of a document, or null when it cannot be read.
[[nodiscard]] Id documentIdOf(const QString& path);

/// Reads, checks and compares the files; runs in any thread. What is wrong with a file is its verdict; only being
/// cancelled and a failure of the document itself are thrown.
[[nodiscard]] Collection collect(const DocumentSource& source, const QStringList& files, const Progress& progress);

/// The choices of one file's conflicts, in their order.
using Choices = std::vector<Side>;

/// Takes in every acceptable file, as one step after a backup; `choices` stands beside the files. Throws Conflict when
/// the document has changed since the files were compared.
void accept(Document& document, const Collection& collection, const std::vector<Choices>& choices);

/// The same choice for all.
[[nodiscard]] std::vector<Choices> allChoices(const Collection& collection, Side side);

[[nodiscard]] QString verdictCode(Verdict verdict);
[[nodiscard]] QString verdictText(Verdict verdict);

} // namespace indikator
