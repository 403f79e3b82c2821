// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/guidereport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct GuideReportText
{
    Q_DECLARE_TR_FUNCTIONS(GuideReportText)
};

using Kind = GuideBlock::Kind;
using Style = Paragraph::Style;

constexpr double leftMargin = 20;
constexpr double textWidth = 180; ///< of A4 within the margins
constexpr double highestPicture = 105;
constexpr double tableTextSize = 9.5;

std::vector<Run> runsOf(const GuideText& text)
{
    std::vector<Run> runs;
    for (const GuideSpan& span : text)
        runs.push_back({span.text, span.bold || span.key, !span.link.isEmpty(), false});
    return runs;
}

Paragraph paragraph(const GuideText& text, Style style)
{
    return {runsOf(text), style, Alignment::Left, false};
}

/// Columns are as wide as their longest words and their share of the text ask for.
std::vector<double> widthsOf(const GuideBlock& block)
{
    std::vector<double> widths;
    for (std::size_t column = 0; column < block.rows.front().size(); ++column) {
        qsizetype longest = 0;
        qsizetype total = 0;
        for (const auto& row : block.rows) {
            const QString text = plainText(row[column]);
            total += text.size();
            for (const QString& word : text.split(u' '))
                longest = std::max(longest, word.size());
        }
        const double mean = double(total) / double(block.rows.size());
        widths.push_back(std::max({double(longest) * 1.3, std::min(mean, 60.0), 6.0}));
    }
    return widths;
}

Table tableOf(const GuideBlock& block)
{
    Table table;
    table.columns = widthsOf(block);
    table.textSize = tableTextSize;
    for (const auto& row : block.rows) {
        const bool head = &row == &block.rows.front();
        TableRow line;
        for (const GuideText& text : row) {
            Cell cell;
            cell.runs = head ? bold(plainText(text)) : runsOf(text);
            cell.tint = head ? Tint::Header : Tint::None;
            line.cells.push_back(std::move(cell));
        }
        (head ? table.header : table.rows).push_back(std::move(line));
    }
    return table;
}

FigureBlock pictureOf(const GuideBlock& block)
{
    const QString caption = plainText(block.text);
    const double height = textWidth * block.pixels.height() / block.pixels.width();
    return {PictureFigure{block.picture, caption}, caption, std::min(height, highestPicture), 1};
}

Block blockOf(const GuideBlock& block)
{
    switch (block.kind) {
    case Kind::Section:
        return Paragraph{plain(plainText(block.text)), Style::Heading2, std::nullopt, true};
    case Kind::Bullet:
        return paragraph(block.text, Style::Bullet);
    case Kind::Step: {
        GuideText numbered{{u"%1. "_s.arg(block.number), true, false, {}}};
        std::ranges::copy(block.text, std::back_inserter(numbered));
        return paragraph(numbered, Style::Plain);
    }
    case Kind::Table:
        return tableOf(block);
    case Kind::Picture:
        return pictureOf(block);
    case Kind::Text:
        break;
    }
    return paragraph(block.text, Style::Plain);
}

QString numbered(std::size_t place, const QString& title)
{
    return u"%1. %2"_s.arg(place + 1).arg(title);
}

} // namespace

Report guideReport(const Guide& guide, QDate today)
{
    Report report;
    report.title = guide.title();
    report.subject = GuideReportText::tr("User guide");
    report.author = QCoreApplication::translate("QObject", "Indikator");
    report.date = today;
    Section section;
    section.page.left = leftMargin;
    const auto& chapters = guide.chapters();
    section.blocks.emplace_back(Paragraph{plain(guide.title()), Style::Title, std::nullopt, false});
    section.blocks.emplace_back(Paragraph{bold(GuideReportText::tr("Contents")), Style::Plain, Alignment::Left, true});
    for (std::size_t i = 0; i < chapters.size(); ++i)
        section.blocks.emplace_back(paragraph({{numbered(i, chapters[i].title), false, false, {}}}, Style::Plain));
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        section.blocks.emplace_back(PageBreak{});
        section.blocks.emplace_back(
            Paragraph{plain(numbered(i, chapters[i].title)), Style::Heading1, std::nullopt, true});
        std::ranges::transform(chapters[i].blocks, std::back_inserter(section.blocks), blockOf);
    }
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
