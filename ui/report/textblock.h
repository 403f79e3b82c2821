// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <QFont>
#include <QTextLayout>

#include <memory>

namespace indikator {

/// The plain text that a paper shows for the runs: line ends kept, invisible and forbidden characters gone.
[[nodiscard]] QString shownText(const std::vector<Run>& runs);

/// The text format property that holds a sign (see signs.h) whose place the text keeps with a blank.
constexpr int signProperty = QTextFormat::UserProperty;

/// Runs broken into lines of one width. Cheap to copy.
class TextBlock
{
public:
    struct Look
    {
        QFont font;
        Alignment alignment = Alignment::Left;
        double firstIndent = 0;
    };

    TextBlock(const std::vector<Run>& runs, const Look& look, double width);

    [[nodiscard]] bool isEmpty() const { return m_layout->text().isEmpty(); }

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }

    [[nodiscard]] double height() const { return heightFrom(0); }

    [[nodiscard]] double heightFrom(int line) const { return heightOf(line, lineCount() - line); }

    [[nodiscard]] double heightOf(int line, int count) const;
    [[nodiscard]] int linesThatFit(int from, double height) const;

    [[nodiscard]] double width() const { return m_width; }

    [[nodiscard]] double naturalWidth() const;

    [[nodiscard]] std::shared_ptr<const QTextLayout> layout() const { return m_layout; }

private:
    void breakLines(const Look& look, double width);

    double m_width;
    std::shared_ptr<QTextLayout> m_layout;
};

} // namespace indikator
