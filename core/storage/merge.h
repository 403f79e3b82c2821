// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/recordset.h"

#include <set>

namespace indikator {

/// The two sides of a merge: the document that takes in, and the file that is taken in.
enum class Side { Ours, Theirs };

/// Something that both sides changed, so that only a person can choose.
struct Conflict
{
    enum class Kind {
        Field,        ///< both gave the field another value
        GoneHere,     ///< removed here, changed there
        GoneThere,    ///< removed there; changed or needed here
        NeededByFile, ///< removed here; something new in the file refers to it
    };

    Kind kind = Kind::Field;
    RecordKey key;
    int field = -1;          ///< of Kind::Field
    std::optional<Row> base; ///< as both sides last had it; nothing when they never shared it
    std::optional<Row> ours;
    std::optional<Row> theirs;

    bool operator==(const Conflict&) const = default;
};

/// What a merge will do, before it is done.
struct MergePlan
{
    RecordSet theirs;              ///< all that the file holds
    std::map<RecordKey, Row> puts; ///< new and merged rows that nobody has to be asked about
    std::set<RecordKey> removals;  ///< likewise; records that go with their owners may be left out
    std::vector<Conflict> conflicts;

    [[nodiscard]] bool isEmpty() const { return puts.empty() && removals.empty() && conflicts.empty(); }
};

/// Who refers to whom, over a whole document.
class Referrers
{
public:
    explicit Referrers(const RecordSet& all);

    [[nodiscard]] const std::vector<RecordKey>& of(const RecordKey& target) const;

private:
    std::map<RecordKey, std::vector<RecordKey>> m_referrers;
};

/// The sides of a three-way merge by record and field.
struct MergeSides
{
    const RecordSet& base;      ///< the centre's part as both sides last had it; empty when that is not known
    const RecordSet& ours;      ///< the whole document
    const Referrers& referrers; ///< over `ours`
    const RecordSet& theirs;    ///< the whole file
    const RecordSet& theirPart; ///< those of its rows that the file may change
};

/// Compares both sides with their base. A field that only one side changed is taken from that side; one that both
/// changed differently is a conflict, as is a removal against a change. No side wins by being newer.
[[nodiscard]] MergePlan planMerge(const MergeSides& sides);

/// The merge as changes of the document: the plan with a choice for each of its conflicts, in their order. Links to
/// what stays removed by a choice are emptied.
[[nodiscard]] ChangeSet resolved(const MergePlan& plan, const std::vector<Side>& choices, const RecordSet& ours,
                                 const Referrers& referrers);

} // namespace indikator
