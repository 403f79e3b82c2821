// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/guidesearch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

constexpr int shortestStem = 4;
constexpr int longestEnding = 3;
constexpr int excerptBefore = 40;
constexpr int excerptLength = 140;

QString stemOf(QString word)
{
    static const QString endings = u"аеёиоуыэюяйьхм"_s;
    if (word.endsWith(u"ов"_s) || word.endsWith(u"ев"_s))
        word.chop(word.size() > shortestStem + 1 ? 2 : 0);
    for (int cut = 0; cut < longestEnding && word.size() > shortestStem && endings.contains(word.back()); ++cut)
        word.chop(1);
    return word;
}

/// A section as it is searched.
struct Passage
{
    QString anchor;
    QString title;
    QStringList texts;
};

std::vector<Passage> passagesOf(const GuideChapter& chapter)
{
    std::vector<Passage> passages{{chapter.anchor, {}, {chapter.title}}};
    for (const GuideBlock& block : chapter.blocks) {
        if (block.kind == GuideBlock::Kind::Section)
            passages.push_back({block.anchor, plainText(block.text), {}});
        passages.back().texts << plainText(block.text);
        for (const auto& row : block.rows)
            for (const GuideText& cell : row)
                passages.back().texts << plainText(cell);
    }
    return passages;
}

QString excerptOf(const Passage& passage, const QString& stem)
{
    const QString text = passage.texts.sliced(passage.title.isEmpty() ? 0 : 1).join(u' ');
    const qsizetype at = std::max<qsizetype>(searchForm(text).indexOf(stem), 0);
    qsizetype from = std::max<qsizetype>(at - excerptBefore, 0);
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    QString cut = text.mid(from, excerptLength);
    if (from + cut.size() < text.size())
        cut = cut.left(cut.lastIndexOf(u' ')) + u" …"_s;
    return from > 0 ? u"… "_s + cut : cut;
}

} // namespace

QString searchForm(const QString& text)
{
    QString form = text;
    for (QChar& sign : form) {
        sign = sign.toLower();
        if (sign == u'ё')
            sign = u'е';
    }
    return form;
}

QStringList searchStems(const QString& question)
{
    static const QRegularExpression apart(u"[\\s«»“”\"„,;:()…]+"_s);
    QStringList stems;
    for (const QString& word : searchForm(question).split(apart, Qt::SkipEmptyParts))
        stems << stemOf(word);
    return stems;
}

std::vector<GuideHit> searchGuide(const Guide& guide, const QString& question)
{
    const QStringList stems = searchStems(question);
    if (stems.isEmpty())
        return {};
    std::vector<GuideHit> inTitles;
    std::vector<GuideHit> inTexts;
    for (const GuideChapter& chapter : guide.chapters()) {
        for (const Passage& passage : passagesOf(chapter)) {
            const auto holds = [&](const QString& text) {
                return std::ranges::all_of(
                    stems, [form = searchForm(text)](const QString& stem) { return form.contains(stem); });
            };
            if (!holds(passage.texts.join(u'\n')))
                continue;
            const bool inTitle = holds(passage.title.isEmpty() ? chapter.title : passage.title);
            (inTitle ? inTitles : inTexts)
                .push_back({passage.anchor, chapter.title, passage.title, excerptOf(passage, stems.front())});
        }
    }
    std::ranges::move(inTexts, std::back_inserter(inTitles));
    return inTitles;
}

} // namespace indikator
