// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace indikator {

/// A text broken into lines that fit a width; what does not fit the last line ends with «…».
class WrappedText
{
public:
    WrappedText(const QString& text, const QFont& font, double width, int maximumLines = 1);

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

    [[nodiscard]] double height() const;
    [[nodiscard]] double width() const;

    [[nodiscard]] bool isElided() const { return m_elided; }

    /// Draws the lines as one block aligned in `box`.
    void draw(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QColor& color) const;

private:
    [[nodiscard]] QString elided(const QString& text, double width) const;

    QFont m_font;
    QStringList m_lines;
    bool m_elided = false;
};

[[nodiscard]] double widthOf(const QString& text, const QFont& font);

/// One line, cut with «…» when it is wider than the box.
void drawLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, Qt::Alignment alignment,
              const QColor& color);

} // namespace indikator
