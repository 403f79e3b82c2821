// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/docxparts.h"
#include "ui/report/paragraphlook.h"
#include "ui/report/wordxml.h"

using namespace Qt::StringLiterals;

namespace indikator::docx {

namespace {

QString number(double points, int scale = twipsPerPoint)
{
    return QString::number(qRound(points * scale));
}

void writeFace(WordXml& word, const QString& family)
{
    word.empty("rFonts", {{"ascii", family}, {"hAnsi", family}, {"cs", family}, {"eastAsia", family}});
}

void writeParagraphLook(WordXml& word, Paragraph::Style style, const ParagraphLook& look)
{
    word.start("pPr");
    if (look.outline > 0)
        word.empty("keepNext");
    if (style == Paragraph::Style::Bullet) {
        word.start("numPr");
        word.value("numId", 1);
        word.end();
    }
    word.empty("spacing", {{"before", number(look.before)}, {"after", number(look.after)}});
    if (look.firstIndent > 0)
        word.empty("ind", {{"firstLine", number(look.firstIndent)}});
    word.value("jc", justification(look.alignment));
    if (look.outline > 0)
        word.value("outlineLvl", look.outline - 1);
    word.end();
}

void writeStyle(WordXml& word, Paragraph::Style style)
{
    const ParagraphLook look = lookOf(style);
    word.start("style", {{"type", u"paragraph"_s}, {"styleId", styleName(style)}});
    word.value("name", look.outline > 0 ? u"heading %1"_s.arg(look.outline) : styleName(style));
    word.value("basedOn", u"Normal"_s);
    word.empty("qFormat");
    writeParagraphLook(word, style, look);
    word.start("rPr");
    if (look.sans)
        writeFace(word, u"PT Sans"_s);
    if (look.bold)
        word.empty("b");
    word.value("sz", number(look.size, 2));
    word.end();
    word.end();
}

void writeDefaults(WordXml& word)
{
    word.start("docDefaults");
    word.start("rPrDefault");
    word.start("rPr");
    writeFace(word, u"PT Serif"_s);
    word.value("sz", 24);
    word.empty("lang", {{"val", u"ru-RU"_s}});
    word.end();
    word.end();
    word.end();
    word.start("style", {{"type", u"paragraph"_s}, {"default", u"1"_s}, {"styleId", u"Normal"_s}});
    word.value("name", u"Normal"_s);
    word.end();
}

void writeFont(WordXml& word, const QString& name, const QString& otherNames, const QString& family)
{
    word.start("font", {{"name", name}});
    word.value("altName", otherNames);
    word.value("charset", u"CC"_s);
    word.value("family", family);
    word.end();
}

} // namespace

QString justification(Alignment alignment)
{
    static constexpr const char* names[] = {"left", "center", "right", "both"};
    return QLatin1StringView(names[int(alignment)]);
}

QString styleName(Paragraph::Style style)
{
    using enum Paragraph::Style;
    switch (style) {
    case Body:
        return u"BodyText"_s;
    case Plain:
        return u"PlainText"_s;
    case Title:
        return u"Title"_s;
    case Heading1:
        return u"Heading1"_s;
    case Heading2:
        return u"Heading2"_s;
    case Note:
        return u"Note"_s;
    case Bullet:
        return u"ListBullet"_s;
    }
    return {};
}

QByteArray styles()
{
    using enum Paragraph::Style;
    WordXml word("styles");
    writeDefaults(word);
    for (const Paragraph::Style style : {Body, Plain, Title, Heading1, Heading2, Note, Bullet})
        writeStyle(word, style);
    return word.finish();
}

QByteArray numbering()
{
    const QString indent = number(lookOf(Paragraph::Style::Bullet).indent);
    WordXml word("numbering");
    word.start("abstractNum", {{"abstractNumId", u"0"_s}});
    word.start("lvl", {{"ilvl", u"0"_s}});
    word.value("numFmt", u"bullet"_s);
    word.value("lvlText", u"–"_s);
    word.start("pPr");
    word.empty("ind", {{"left", indent}, {"hanging", indent}});
    word.end();
    word.end();
    word.end();
    word.start("num", {{"numId", u"1"_s}});
    word.value("abstractNumId", 0);
    word.end();
    return word.finish();
}

/// Where our faces are missing, their relatives that offices have.
QByteArray fontTable()
{
    WordXml word("fonts");
    writeFont(word, u"PT Serif"_s, u"PT Astra Serif,Times New Roman"_s, u"roman"_s);
    writeFont(word, u"PT Sans"_s, u"PT Astra Sans,Arial"_s, u"swiss"_s);
    return word.finish();
}

QByteArray settings()
{
    WordXml word("settings");
    word.start("compat");
    word.empty(
        "compatSetting",
        {{"name", u"compatibilityMode"_s}, {"uri", u"http://schemas.microsoft.com/office/word"_s}, {"val", u"15"_s}});
    word.end();
    return word.finish();
}

QByteArray head(const QString& mark, int width, bool numbered)
{
    WordXml word("hdr");
    word.start("p");
    word.start("pPr");
    word.start("tabs");
    word.empty("tab", {{"val", u"center"_s}, {"pos", QString::number(width / 2)}});
    word.empty("tab", {{"val", u"right"_s}, {"pos", QString::number(width)}});
    word.end();
    word.end();
    word.start("r");
    word.empty("tab");
    word.end();
    if (numbered) {
        word.start("fldSimple", {{"instr", u" PAGE "_s}});
        word.start("r");
        word.text(u"2"_s);
        word.end();
        word.end();
    }
    word.start("r");
    word.start("rPr");
    writeFace(word, u"PT Sans"_s);
    word.empty("b");
    word.value("sz", 20);
    word.end();
    word.empty("tab");
    word.text(mark);
    word.end();
    word.end();
    return word.finish();
}

} // namespace indikator::docx
