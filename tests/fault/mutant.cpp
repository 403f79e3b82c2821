// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/mutant.h"

#include <algorithm>
#include <array>
#include <random>

namespace indikator::fault {

namespace {

constexpr qsizetype pageSize = 4096;

/// Spoils one file.
class Spoiler
{
public:
    Spoiler(QByteArray bytes, unsigned seed)
        : m_bytes(std::move(bytes))
        , m_random(seed)
    {}

    QByteArray spoilt()
    {
        static constexpr std::array ways{&Spoiler::flipBits,   &Spoiler::flipBits,    &Spoiler::overwrite,
                                         &Spoiler::truncate,   &Spoiler::swapPages,   &Spoiler::blankPage,
                                         &Spoiler::copyPage,   &Spoiler::alterHeader, &Spoiler::alterPageHeader,
                                         &Spoiler::insertBytes};
        (this->*ways[below(static_cast<qsizetype>(ways.size()))])();
        return m_bytes;
    }

private:
    qsizetype below(qsizetype end) { return std::uniform_int_distribution<qsizetype>(0, end - 1)(m_random); }

    qsizetype page() { return below(std::max<qsizetype>(m_bytes.size() / pageSize, 1)) * pageSize; }

    /// Figures that lie at the edge of what fits.
    char byte()
    {
        static constexpr std::array edges{'\0', '\x01', '\x7f', '\x80', '\xff'};
        return below(2) == 0 ? edges[static_cast<size_t>(below(5))] : static_cast<char>(m_random());
    }

    void flipBits()
    {
        for (qsizetype i = below(4); i >= 0; --i) {
            char& byte = m_bytes[below(m_bytes.size())];
            byte = static_cast<char>(byte ^ (1 << below(8)));
        }
    }

    void overwrite()
    {
        const qsizetype at = below(m_bytes.size());
        for (qsizetype i = at; i < std::min(at + 1 + below(600), m_bytes.size()); ++i)
            m_bytes[i] = byte();
    }

    void truncate() { m_bytes.truncate(below(m_bytes.size())); }

    void swapPages()
    {
        const qsizetype one = page();
        const qsizetype other = page();
        const QByteArray kept = m_bytes.mid(one, pageSize);
        m_bytes.replace(one, pageSize, m_bytes.mid(other, pageSize));
        m_bytes.replace(other, pageSize, kept);
    }

    void blankPage() { m_bytes.replace(page(), pageSize, QByteArray(pageSize, below(2) == 0 ? '\0' : '\xff')); }

    void copyPage() { m_bytes.replace(page(), pageSize, m_bytes.mid(page(), pageSize)); }

    void alterHeader() { m_bytes[below(100)] = byte(); }

    /// Where a page says what it is and where its cells lie.
    void alterPageHeader() { m_bytes[page() + below(40)] = byte(); }

    void insertBytes() { m_bytes.insert(below(m_bytes.size()), QByteArray(1 + below(5'000), byte())); }

    QByteArray m_bytes;
    std::mt19937 m_random;
};

} // namespace

QByteArray mutant(const QByteArray& sound, unsigned seed)
{
    return Spoiler(sound, seed).spoilt();
}

} // namespace indikator::fault
