// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/delimitedreader.h"

#include <algorithm>
#include <utility>

namespace indikator {

using namespace Qt::StringLiterals;

DelimitedReader::DelimitedReader(QString text, QChar separator)
    : m_text(std::move(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'))
    , m_separator(separator)
{}

TextTable DelimitedReader::read(qint64 maximumCells)
{
    m_table.emplace_back();
    for (qint64 cells = 0; m_at < m_text.size() && cells < maximumCells; ++cells)
        readCell();
    const auto isBlank = [](const QString& cell) { return cell.trimmed().isEmpty(); };
    while (!m_table.empty() && std::ranges::all_of(m_table.back(), isBlank))
        m_table.pop_back();
    return std::move(m_table);
}

void DelimitedReader::readCell()
{
    const bool isQuoted = m_text[m_at] == u'"' && closingQuote() > 0;
    m_table.back() << (isQuoted ? quoted() : plain());
    if (m_at < m_text.size() && m_text[m_at++] == u'\n')
        m_table.emplace_back();
    else if (m_at == m_text.size() && m_text.endsWith(m_separator))
        m_table.back() << QString();
}

/// Where the quoted cell that begins here ends, or -1 when the quote is only a character.
qsizetype DelimitedReader::closingQuote() const
{
    for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
        if (m_text[at] != u'"')
            continue;
        if (at + 1 == m_text.size() || isEnd(m_text[at + 1]))
            return at;
        if (m_text[at + 1] != u'"')
            return -1;
        ++at;
    }
    return -1;
}

QString DelimitedReader::quoted()
{
    const qsizetype end = closingQuote();
    QString cell = m_text.sliced(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    return cell.replace("\"\""_L1, "\""_L1);
}

QString DelimitedReader::plain()
{
    const auto* const end = std::find_if(m_text.cbegin() + m_at, m_text.cend(), [this](QChar c) { return isEnd(c); });
    const qsizetype begin = std::exchange(m_at, end - m_text.cbegin());
    return m_text.sliced(begin, m_at - begin);
}

} // namespace indikator
