// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"

#include <QSet>

#include <array>
#include <optional>

namespace indikator {

/// Notices an id that was used before.
class UniqueIds
{
public:
    void add(const QString& id, const DataNode& node);

private:
    QSet<QString> m_seen;
};

/// Codes of the readings of an edition; nothing when they could not be read, then any code is accepted.
using ReadingCodes = std::optional<QSet<QString>>;

/// The codes in a list of references to readings, each of which must exist.
[[nodiscard]] QStringList readReferences(const DataNode& list, const ReadingCodes& codes);

/// A list of exactly `N` texts.
template <size_t N>
std::array<QString, N> readTexts(const DataNode& list, bool mayBeEmpty = false)
{
    std::array<QString, N> texts;
    const std::vector<DataNode> items = list.items(N);
    for (size_t i = 0; i < items.size(); ++i)
        texts[i] = mayBeEmpty ? items[i].textOrEmpty() : items[i].text();
    return texts;
}

} // namespace indikator
