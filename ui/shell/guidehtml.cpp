// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/guidehtml.h"

#include <QPalette>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

using Kind = GuideBlock::Kind;

QString htmlOf(const Guide& guide, const GuideText& text)
{
    QString html;
    for (const GuideSpan& span : text) {
        QString part = span.text.toHtmlEscaped();
        if (span.bold || span.key)
            part = u"<b>"_s + part + u"</b>"_s;
        if (!span.link.isEmpty())
            part = u"<a href=\"%1\">%2</a>"_s.arg(guideAddress(guide, span.link), part);
        html += part;
    }
    return html;
}

QString tableHtml(const Guide& guide, const GuideBlock& block, const QPalette& palette)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                   "style=\"border-collapse:collapse; border-color:%1; margin-top:4px; margin-bottom:8px\">"_s.arg(
                       palette.color(QPalette::Disabled, QPalette::Text).name());
    for (const auto& row : block.rows) {
        const bool head = &row == &block.rows.front();
        html += head ? u"<thead><tr style=\"background-color:%1\">"_s.arg(palette.color(QPalette::Button).name())
                     : u"<tr>"_s;
        for (const GuideText& cell : row)
            html += (head ? u"<th align=\"left\">%1</th>"_s : u"<td>%1</td>"_s).arg(htmlOf(guide, cell));
        html += head ? u"</tr></thead>"_s : u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

/// The list that the block is an item of; lists of both kinds are runs of equal blocks.
QString listOf(Kind kind)
{
    return kind == Kind::Bullet ? u"ul"_s : kind == Kind::Step ? u"ol"_s : QString();
}

QString blockHtml(const Guide& guide, const GuideBlock& block, const QPalette& palette, int pictureWidth)
{
    const QString text = htmlOf(guide, block.text);
    switch (block.kind) {
    case Kind::Section:
        return u"<h3><a name=\"%1\"></a>%2</h3>"_s.arg(block.anchor, text);
    case Kind::Bullet:
    case Kind::Step:
        return u"<li>%1</li>"_s.arg(text);
    case Kind::Table:
        return tableHtml(guide, block, palette);
    case Kind::Picture:
        return u"<p align=\"center\"><img src=\"%1\" width=\"%2\" alt=\"%3\"><br><i>%3</i></p>"_s.arg(block.picture)
            .arg(std::min(block.pixels.width(), pictureWidth))
            .arg(text);
    case Kind::Text:
        break;
    }
    return u"<p>%1</p>"_s.arg(text);
}

} // namespace

QString guideHtml(const Guide& guide, const GuideChapter& chapter, const QPalette& palette, int pictureWidth)
{
    QString html = u"<html><head><style>a {color:%1} h3 {margin-top:16px} li {margin-bottom:3px}</style></head><body>"
                   "<h2><a name=\"%2\"></a>%3</h2>"_s.arg(palette.color(QPalette::Link).name(), chapter.anchor,
                                                          chapter.title.toHtmlEscaped());
    QString list;
    for (const GuideBlock& block : chapter.blocks) {
        const QString wanted = listOf(block.kind);
        const bool startsAnew = block.kind == Kind::Step && block.number == 1;
        if (!list.isEmpty() && (list != wanted || startsAnew))
            html += u"</%1>"_s.arg(std::exchange(list, {}));
        if (!wanted.isEmpty() && list.isEmpty())
            html += u"<%1>"_s.arg(list = wanted);
        html += blockHtml(guide, block, palette, pictureWidth);
    }
    if (!list.isEmpty())
        html += u"</%1>"_s.arg(list);
    return html + u"</body></html>"_s;
}

QString guideAddress(const Guide& guide, const QString& anchor)
{
    const auto place = guide.place(anchor);
    return place ? u"guide:%1#%2"_s.arg(guide.chapters()[place->chapter].anchor, anchor) : QString();
}

} // namespace indikator
