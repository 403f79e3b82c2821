// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/proving.h"

namespace indikator {

/// Something on the consistency board: where claims, registers and plans contradict each other.
struct Inconsistency
{
    enum class Group {
        Claimed,       ///< more is answered than the registers prove
        Unclaimed,     ///< the registers prove more than is answered
        ControlPoints, ///< of the roadmap: done without proof, or the line of the matrix still open
        Reports,       ///< a quarter without its analytical report
        Reviews,       ///< a profile or a journey whose review is overdue
        People,        ///< somebody who left still answers for something
        Registers,     ///< records that contradict each other
        Renewed        ///< the registers no longer say what a final assessment kept
    };

    enum class Place { Item, Condition, Requirement, Record };

    Group group = Group::Claimed;
    Place place = Place::Record;
    QString key; ///< number of the item, id of the condition or requirement, name of the record's type
    Id record;   ///< the centre of the condition, the record; null: the register
    QString title;
    QString text;
    bool isReasoned = false; ///< somebody has said why

    bool operator==(const Inconsistency&) const = default;
};

/// What the board is drawn up from.
struct BoardInput
{
    const Evaluation* evaluation = nullptr; ///< null: there is no assessment
    const StandardSheet* standard = nullptr;
    const Evidence* evidence = nullptr;
    const Evidence* kept = nullptr; ///< of the final assessment, else null
    const EvidenceInput* registers = nullptr;
    QDate today;
};

/// The whole board, group by group. Pure, so that it can be drawn up beside the window.
[[nodiscard]] std::vector<Inconsistency> consistencyBoard(const BoardInput& input);

/// «Заявлено без доказательства».
[[nodiscard]] QString groupTitle(Inconsistency::Group group);

} // namespace indikator
