// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/fault/diskevent.h"

#include <map>
#include <random>
#include <vector>

namespace indikator::fault {

/// A disk that promises no more than a real one: what was written since a file was last synced may be there, in part,
/// in any order, torn between two sectors or as rubbish; names change in the order in which they were changed, and
/// surely only when a new journal is synced, for that is when SQLite syncs the folder.
class Disk
{
public:
    using Files = std::map<QString, QByteArray>; ///< by path

    explicit Disk(const Files& files);

    void apply(const DiskEvent& event);

    /// What may be found after the power has gone at this moment.
    [[nodiscard]] Files image(std::mt19937& random) const;

private:
    struct Node
    {
        QByteArray durable;
        std::vector<DiskEvent> pending;
    };

    struct Renaming
    {
        QString path;
        int node; ///< -1 for a removal
    };

    using Names = std::map<QString, int>;

    void syncNames();
    static void follow(Names& names, const Renaming& renaming);
    [[nodiscard]] static QByteArray torn(const Node& node, std::mt19937& random);

    std::vector<Node> m_nodes;
    Names m_names;        ///< as the program sees them
    Names m_durableNames; ///< as they surely are
    std::vector<Renaming> m_renamings;
};

} // namespace indikator::fault
