// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <compare>

namespace indikator {

/// A maturity level I–IV; 0 is «уровень I не достигнут».
class Level
{
public:
    static constexpr int highest = 4;

    constexpr Level() = default;

    constexpr explicit Level(int value)
        : m_value(value)
    {}

    /// I, II, III, IV.
    [[nodiscard]] static constexpr std::array<Level, highest> all() { return {Level{1}, Level{2}, Level{3}, Level{4}}; }

    [[nodiscard]] constexpr int value() const { return m_value; }

    [[nodiscard]] constexpr bool isReached() const { return m_value > 0; }

    [[nodiscard]] constexpr Level next() const { return Level{m_value < highest ? m_value + 1 : highest}; }

    /// Position in an array of the four levels; the level must be reached.
    [[nodiscard]] constexpr size_t index() const { return static_cast<size_t>(m_value) - 1; }

    /// «II», or a dash for level 0.
    [[nodiscard]] QString roman() const;

    constexpr auto operator<=>(const Level&) const = default;

private:
    int m_value = 0;
};

} // namespace indikator
