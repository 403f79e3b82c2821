// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/tabletext.h"

namespace indikator {

/// Reads cells parted by one character, walking over the text once. A quote counts only where a cell begins and when
/// it is closed before the next separator; else it is a character like others. Empty lines at the end are no rows.
class DelimitedReader
{
public:
    DelimitedReader(QString text, QChar separator);

    /// Stops after so many cells.
    [[nodiscard]] TextTable read(qint64 maximumCells);

    /// Whether `read` stopped early.
    [[nodiscard]] bool isCut() const { return m_at < m_text.size(); }

private:
    void readCell();

    [[nodiscard]] bool isEnd(QChar c) const { return c == m_separator || c == u'\n'; }

    [[nodiscard]] qsizetype closingQuote() const;
    [[nodiscard]] QString quoted();
    [[nodiscard]] QString plain();

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    TextTable m_table;
};

} // namespace indikator
