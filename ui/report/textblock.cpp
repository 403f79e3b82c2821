// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/textblock.h"

#include "ui/report/signs.h"

#include <algorithm>

namespace indikator {

namespace {

/// Lengths in 1/600 inch carry rounding of the text engine.
constexpr double slack = 0.5;

QString shown(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            result += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            result += u' ';
        else if (c != QChar(QChar::SoftHyphen) && (c >= u' ' || c == QChar(QChar::LineSeparator)))
            result += c;
    }
    return result;
}

QTextCharFormat formatOf(const Run& run)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.italic)
        format.setFontItalic(true);
    if (run.superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<Run>& runs)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const Run& run : runs) {
        const int length = int(shown(run.text).size());
        if (length > 0 && (run.bold || run.italic || run.superscript))
            ranges.append({start, length, formatOf(run)});
        start += length;
    }
    return ranges;
}

/// Signs give way to blanks of their width; the painter draws them.
void blankSigns(QString& text, QList<QTextLayout::FormatRange>& ranges, const QFont& font)
{
    for (int i = 0; i < text.size(); ++i) {
        if (!isSign(text[i]))
            continue;
        QTextCharFormat format;
        format.setProperty(signProperty, QString(text[i]));
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(font.pixelSize() * 0.65);
        ranges.append({i, 1, format});
        text[i] = QChar::Nbsp;
    }
}

QTextOption optionFor(Alignment alignment)
{
    static constexpr Qt::AlignmentFlag flags[] = {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight, Qt::AlignJustify};
    QTextOption option(flags[int(alignment)]);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

} // namespace

QString shownText(const std::vector<Run>& runs)
{
    QString text;
    for (const Run& run : runs)
        text += shown(run.text);
    return text;
}

TextBlock::TextBlock(const std::vector<Run>& runs, const Look& look, double width)
    : m_width(width)
{
    QString text = shownText(runs);
    QList<QTextLayout::FormatRange> formats = formatsOf(runs);
    blankSigns(text, formats, look.font);
    m_layout = std::make_shared<QTextLayout>(text, look.font);
    m_layout->setFormats(formats);
    m_layout->setTextOption(optionFor(look.alignment));
    m_layout->setCacheEnabled(true); // else every drawing would shape the text again
    breakLines(look, width);
}

void TextBlock::breakLines(const Look& look, double width)
{
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const double indent = line.lineNumber() == 0 ? look.firstIndent : 0;
        line.setLineWidth(width - indent);
        line.setPosition({indent, y});
        y += line.height();
    }
    m_layout->endLayout();
}

double TextBlock::heightOf(int line, int count) const
{
    if (count <= 0)
        return 0;
    const QTextLine last = m_layout->lineAt(line + count - 1);
    return last.y() + last.height() - m_layout->lineAt(line).y();
}

int TextBlock::linesThatFit(int from, double height) const
{
    int count = 0;
    while (from + count < lineCount() && heightOf(from, count + 1) <= height + slack)
        ++count;
    return count;
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

} // namespace indikator
