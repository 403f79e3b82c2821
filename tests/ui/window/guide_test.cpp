// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/report/guidereader.h"
#include "core/report/guidereport.h"
#include "core/report/guidesearch.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/console/command.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

using Kind = GuideBlock::Kind;

/// Every stretch of text of a chapter.
GuideText spansOf(const GuideChapter& chapter)
{
    GuideText spans;
    for (const GuideBlock& block : chapter.blocks) {
        std::ranges::copy(block.text, std::back_inserter(spans));
        for (const auto& row : block.rows)
            for (const GuideText& cell : row)
                std::ranges::copy(cell, std::back_inserter(spans));
    }
    return spans;
}

QSet<QString> keysOf(const Guide& guide, const QString& anchor)
{
    QSet<QString> keys;
    for (const GuideSpan& span : spansOf(guide.chapters()[guide.place(anchor)->chapter]))
        if (span.key)
            keys << span.text;
    return keys;
}

/// As a label reads in the window: without the mark of its key and what follows it.
QString bare(QString label)
{
    label.remove(u'&');
    static const QRegularExpression tail(u"[ :…*]+$"_s);
    return label.trimmed().remove(tail);
}

QSet<QString> russianTexts()
{
    QFile file(QStringLiteral(INDIKATOR_TRANSLATIONS) + u"/indikator_ru.ts"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QSet<QString> texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"translation"_s)
            texts << bare(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    return texts;
}

/// A folder with a guide of one chapter that says `text`.
void write(const QTemporaryDir& folder, const QString& text, const QByteArray& topics = "{}")
{
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"index.json"_s, R"({"title":"T","chapters":["one"],"topics":)" + topics + '}');
    put(u"one.md"_s, text.toUtf8());
}

} // namespace

TEST_CASE("the guide of each language is whole")
{
    const QString language = GENERATE(u"ru"_s, u"en"_s);
    const Guide guide = shippedGuide(language); // throws when a link, a topic or a picture leads nowhere
    CHECK_FALSE(guide.title().isEmpty());
    for (const GuideChapter& chapter : guide.chapters())
        CHECK_FALSE(chapter.blocks.empty());
}

TEST_CASE("a guide with a fault is refused with the place of the fault")
{
    const auto [text, topics, named] = GENERATE(table<QString, QByteArray, QString>({
        {u"# A\n\n[там](#nowhere)"_s, "{}", u"nowhere"_s},
        {u"# A\n\n| a | b |\n|---|---|\n| [там](#away) | b |"_s, "{}", u"away"_s},
        {u"# A\n\n## B"_s, "{}", u"one.md:3"_s},
        {u"# A\n\n## B {#b}\n\n## C {#b}"_s, "{}", u"“b”"_s},
        {u"# A\n\n![p](missing.png)"_s, "{}", u"missing.png"_s},
        {u"# A\n\n**bold"_s, "{}", u"one.md:3"_s},
        {u"# A\n\n| a | b |\n|---|---|\n| a |"_s, "{}", u"one.md:5"_s},
        {u"# A"_s, R"({"MatrixPage":"gone"})", u"gone"_s},
    }));
    const QTemporaryDir folder;
    write(folder, text, topics);
    try {
        (void)readGuide(folder.path());
        FAIL("it was read");
    } catch (const Error& error) {
        INFO(error.message().toStdString());
        CHECK(QString(error.message()).replace(u'«', u'“').replace(u'»', u'”').contains(named));
    }
}

TEST_CASE("a chapter is read into its blocks")
{
    const QTemporaryDir folder;
    write(folder, u"# Глава\n\nОдин **два** и\nтри `F1`.\n\n## Часть {#part}\n\n- a\n- b\n1. c\n\n"
                  "| x | y |\n|---|---|\n| 1 | [2](#part) |\n"_s);
    const Guide guide = readGuide(folder.path());
    const auto& blocks = guide.chapters().front().blocks;
    REQUIRE(blocks.size() == 6);
    CHECK(plainText(blocks[0].text) == u"Один два и три F1."_s);
    CHECK(blocks[0].text[1] == GuideSpan{u"два"_s, true, false, {}});
    CHECK(blocks[1].anchor == u"part"_s);
    CHECK(blocks[4].number == 1);
    CHECK(blocks[5].rows.size() == 2);
    CHECK(blocks[5].rows[1][1].front().link == u"part"_s);
}

TEST_CASE("every key of the window's commands stands in the chapter on keys")
{
    TestWindow test;
    test.openSample();
    const QSet<QString> keys = keysOf(shippedGuide(u"ru"_s), u"keys"_s);
    static const QHash<QString, QString> arrows{
        {u"Up"_s, u"↑"_s}, {u"Down"_s, u"↓"_s}, {u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}};
    for (const QAction* action : test.window().findChildren<QAction*>()) {
        for (const QKeySequence& sequence : action->shortcuts()) {
            QString key = sequence.toString(QKeySequence::PortableText);
            for (auto arrow = arrows.begin(); arrow != arrows.end(); ++arrow)
                key.replace(QRegularExpression(u"\\b%1$"_s.arg(arrow.key())), arrow.value());
            INFO(action->text().toStdString() << ": " << key.toStdString());
            CHECK(keys.contains(key));
        }
    }
}

TEST_CASE("every command of the console stands in its chapter")
{
    const QSet<QString> words = keysOf(shippedGuide(u"ru"_s), u"console"_s);
    for (const console::Command& command : console::commands()) {
        INFO(command.name.toStdString());
        CHECK(words.contains(command.name));
    }
}

TEST_CASE("every label that the guide names is one of the program's")
{
    const QSet<QString> known = russianTexts();
    int labels = 0;
    const Guide guide = shippedGuide(u"ru"_s);
    for (const GuideChapter& chapter : guide.chapters()) {
        for (const GuideSpan& span : spansOf(chapter)) {
            if (!span.bold || !span.text.startsWith(u'«') || !span.text.endsWith(u'»'))
                continue;
            for (const QString& label : span.text.sliced(1, span.text.size() - 2).split(u" → "_s)) {
                INFO(chapter.anchor.toStdString() << ": " << label.toStdString());
                CHECK(known.contains(bare(label)));
                ++labels;
            }
        }
    }
    CHECK(labels > 60);
}

TEST_CASE("words are searched without their endings, and е is ё")
{
    CHECK(searchStems(u"Резервной копии"_s) == searchStems(u"резервная копия"_s));
    CHECK(searchForm(u"Отчёт"_s) == u"отчет"_s);
    CHECK(searchStems(u" «»  "_s).isEmpty());
    const Guide guide = shippedGuide(u"ru"_s);
    for (const QString& question : {u"отчеты"_s, u"нет места на диске"_s, u"занятый файл"_s, u"A-14"_s}) {
        INFO(question.toStdString());
        const auto hits = searchGuide(guide, question);
        REQUIRE_FALSE(hits.empty());
        for (const GuideHit& hit : hits)
            CHECK(guide.place(hit.anchor));
    }
}

TEST_CASE("the guide on paper has each chapter and section once, in order, and every picture")
{
    const Guide guide = shippedGuide(u"ru"_s);
    const Report report = guideReport(guide, QDate(2026, 11, 24));
    QStringList headings;
    std::size_t pictures = 0;
    for (const Block& block : report.sections.front().blocks) {
        if (const auto* text = std::get_if<Paragraph>(&block);
            text && (text->style == Paragraph::Style::Heading1 || text->style == Paragraph::Style::Heading2))
            headings << text->runs.front().text;
        if (const auto* figure = std::get_if<FigureBlock>(&block)) {
            ++pictures;
            CHECK(figure->height > 30);
        }
    }
    QStringList wanted;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < guide.chapters().size(); ++i) {
        wanted << QString::number(i + 1) + u". "_s + guide.chapters()[i].title;
        for (const GuideBlock& block : guide.chapters()[i].blocks) {
            if (block.kind == Kind::Section)
                wanted << plainText(block.text);
            shown += block.kind == Kind::Picture ? 1 : 0;
        }
    }
    CHECK(headings == wanted);
    CHECK(pictures == shown);
    CHECK(pictures >= 6);
}
