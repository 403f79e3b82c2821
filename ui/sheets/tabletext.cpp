// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/tabletext.h"

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString tsvCell(QString cell)
{
    const bool isPlain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.startsWith(u'"');
    return isPlain ? cell : u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

/// Walks over the text once; a quote counts only where a cell begins.
class TsvReader
{
public:
    explicit TsvReader(QString text)
        : m_text(std::move(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'))
    {}

    [[nodiscard]] TextTable read()
    {
        m_table.emplace_back();
        while (m_at < m_text.size())
            readCell();
        while (!m_table.empty() && m_table.back().join(QString()).trimmed().isEmpty())
            m_table.pop_back();
        return std::move(m_table);
    }

private:
    void readCell()
    {
        const bool isQuoted = m_text[m_at] == u'"' && closingQuote() > 0;
        m_table.back() << (isQuoted ? quoted() : plain());
        if (m_at < m_text.size() && m_text[m_at++] == u'\n')
            m_table.emplace_back();
        else if (m_at == m_text.size() && m_text.endsWith(u'\t'))
            m_table.back() << QString();
    }

    /// Where the quoted cell that begins here ends, or -1 when the quote is only a character.
    [[nodiscard]] qsizetype closingQuote() const
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"')
                continue;
            if (at + 1 == m_text.size() || m_text[at + 1] == u'\t' || m_text[at + 1] == u'\n')
                return at;
            if (m_text[at + 1] != u'"')
                return -1;
            ++at;
        }
        return -1;
    }

    [[nodiscard]] QString quoted()
    {
        const qsizetype end = closingQuote();
        QString cell = m_text.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return cell.replace("\"\""_L1, "\""_L1);
    }

    [[nodiscard]] QString plain()
    {
        const auto isEnd = [](QChar c) { return c == u'\t' || c == u'\n'; };
        const auto* const end = std::find_if(m_text.cbegin() + m_at, m_text.cend(), isEnd);
        const qsizetype begin = std::exchange(m_at, end - m_text.cbegin());
        return m_text.sliced(begin, m_at - begin);
    }

    QString m_text;
    qsizetype m_at = 0;
    TextTable m_table;
};

} // namespace

QString toTsv(const TextTable& table)
{
    QString text;
    for (const QStringList& row : table) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), tsvCell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString toHtmlTable(const TextTable& table)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    for (const QStringList& row : table) {
        html += "<tr>"_L1;
        for (const QString& cell : row)
            html += "<td>"_L1 + cell.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</td>"_L1;
        html += "</tr>"_L1;
    }
    return html + "</table></body></html>"_L1;
}

TextTable fromTsv(const QString& text)
{
    return TsvReader(text).read();
}

} // namespace indikator
