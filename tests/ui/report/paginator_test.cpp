// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/report/randomreport.h"
#include "tests/ui/report/samplereports.h"
#include "ui/report/paginator.h"
#include "ui/report/units.h"

#include <QHash>

#include <map>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

constexpr double slack = 1.5; // an overhang of an italic letter

/// Where the lines of one text went: page and item, in the order of drawing, repetitions left out.
using Places = std::vector<std::pair<int, const TextItem*>>;

std::map<const QTextLayout*, Places> placesOf(const PagedReport& paper)
{
    std::map<const QTextLayout*, Places> places;
    for (std::size_t page = 0; page < paper.pages.size(); ++page)
        for (const TextItem& item : paper.pages[page].texts)
            if (!item.repeated)
                places[item.layout.get()].emplace_back(int(page), &item);
    return places;
}

void add(QStringList& texts, const QString& text)
{
    if (!text.isEmpty())
        texts += text;
}

void add(QStringList& texts, const std::vector<TableRow>& rows)
{
    for (const TableRow& row : rows)
        for (const Cell& cell : row.cells)
            add(texts, shownText(cell.runs));
}

QStringList textsOf(const Report& report)
{
    QStringList texts;
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                add(texts, shownText(paragraph->runs));
            else if (const auto* figure = std::get_if<FigureBlock>(&block))
                add(texts, figure->caption);
            else if (const auto* table = std::get_if<Table>(&block)) {
                add(texts, table->header);
                add(texts, table->rows);
            }
        }
    return texts;
}

/// The texts of the pages in the order in which they begin, without the dashes of lists.
QStringList textsOf(const PagedReport& paper)
{
    QStringList texts;
    for (const PageLayout& page : paper.pages)
        for (const TextItem& item : page.texts)
            if (!item.repeated && item.first == 0 && item.text() != u"–"_s)
                texts += item.layout->text();
    return texts;
}

bool isInOrder(const Places& places)
{
    int next = 0;
    for (const auto& [page, item] : places) {
        if (item->first != next)
            return false;
        next += item->count;
    }
    return next == places.front().second->layout->lineCount();
}

bool isInFrame(const TextItem& item, const PageLayout& page)
{
    const QRectF bounds = item.bounds().adjusted(slack, slack, -slack, -slack);
    return std::any_of(page.frames.begin(), page.frames.end(),
                       [&](const FrameItem& frame) { return frame.rect.contains(bounds); });
}

bool overlaps(const PageLayout& page)
{
    for (auto left = page.texts.begin(); left != page.texts.end(); ++left)
        for (auto right = left + 1; right != page.texts.end(); ++right)
            if (left->bounds().adjusted(2, 2, -2, -2).intersects(right->bounds().adjusted(2, 2, -2, -2)))
                return true;
    return false;
}

/// Texts of cells by the row they stand in alone.
QHash<QString, const TableRow*> rowsOf(const Report& report)
{
    QHash<QString, const TableRow*> rows;
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks)
            if (const auto* table = std::get_if<Table>(&block))
                for (const TableRow& row : table->rows)
                    for (const Cell& cell : row.cells)
                        if (cell.rowSpan == 1)
                            rows.insert(shownText(cell.runs), &row);
    return rows;
}

double heightOf(const QTextLayout& layout)
{
    return layout.boundingRect().height();
}

} // namespace

TEST_CASE("every text of a paper is said once and in order")
{
    const unsigned seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    const Report report = sample::RandomReport(seed).report();
    const PagedReport paper = Paginator::paginate(report);
    QStringList expected = textsOf(report);
    QStringList said = textsOf(paper);
    for (const auto& [layout, places] : placesOf(paper))
        CHECK(isInOrder(places));
    std::sort(expected.begin(), expected.end());
    std::sort(said.begin(), said.end());
    CHECK(said.join(u'\n') == expected.join(u'\n'));
}

TEST_CASE("paragraphs keep their order")
{
    Report report = sample::RandomReport(7).report();
    for (Section& section : report.sections)
        std::erase_if(section.blocks, [](const Block& block) { return std::holds_alternative<Table>(block); });
    const QStringList said = textsOf(Paginator::paginate(report));
    CHECK(said.join(u'\n') == textsOf(report).join(u'\n'));
}

TEST_CASE("nothing leaves the margins or its cell, and no text lies on another")
{
    const unsigned seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    const Report report = sample::RandomReport(seed).report();
    const QHash<QString, const TableRow*> cells = rowsOf(report);
    const PagedReport paper = Paginator::paginate(report);
    for (const PageLayout& page : paper.pages) {
        CHECK_FALSE(overlaps(page));
        for (const TextItem& item : page.texts) {
            const bool isHead = item.repeated && item.at.y() < page.body.top();
            const QRectF place = isHead ? QRectF(QPointF(), page.size) : page.body;
            CAPTURE(item.text(), item.turned);
            CHECK(place.adjusted(-slack, -slack, slack, slack).contains(item.bounds()));
            if (cells.contains(item.layout->text()))
                CHECK(isInFrame(item, page));
        }
    }
}

TEST_CASE("a row is torn only when it is taller than a page")
{
    const unsigned seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    const Report report = sample::RandomReport(seed).report();
    const QHash<QString, const TableRow*> cells = rowsOf(report);
    const PagedReport paper = Paginator::paginate(report);
    QHash<const TableRow*, double> heights;
    QHash<const TableRow*, double> room;
    for (const auto& [layout, places] : placesOf(paper)) {
        const TableRow* const row = cells.value(layout->text());
        heights[row] = std::max(heights[row], heightOf(*layout));
        if (places.front().first != places.back().first)
            room[row] = paper.pages[std::size_t(places.front().first)].body.height();
    }
    room.remove(nullptr);
    for (auto torn = room.cbegin(); torn != room.cend(); ++torn)
        CHECK(heights[torn.key()] > torn.value() * 0.4); // the head of the table may take the rest
}

TEST_CASE("the head of a table comes on each of its pages")
{
    const PagedReport paper = Paginator::paginate(sample::longReport(200));
    REQUIRE(paper.pages.size() > 5);
    for (const PageLayout& page : paper.pages) {
        const auto isHead = [](const TextItem& item) { return item.text() == u"Ответственный"_s; };
        CHECK(std::count_if(page.texts.begin(), page.texts.end(), isHead) == 1);
    }
}

TEST_CASE("pages are numbered from the second, in the middle of the top margin")
{
    const PagedReport paper = Paginator::paginate(sample::longReport(100));
    CHECK(paper.pages[0].texts.front().text() != u"1"_s);
    const TextItem& number = paper.pages[1].texts.front();
    CHECK(number.text() == u"2"_s);
    CHECK(number.bounds().top() >= 10 * unitsPerMm - slack);
    CHECK(number.bounds().bottom() <= 20 * unitsPerMm);
    CHECK(number.bounds().center().x() == Approx(paper.pages[1].body.center().x()).margin(slack));
}

TEST_CASE("a heading stays with what follows")
{
    for (int lines = 30; lines < 60; ++lines) {
        Report report;
        report.sections = {{{}, {}}};
        for (int i = 0; i < lines; ++i)
            report.sections[0].blocks.push_back(Paragraph{plain(u"строка"_s), Paragraph::Style::Plain, {}, false});
        report.sections[0].blocks.push_back(Paragraph{plain(u"Заголовок"_s), Paragraph::Style::Heading1, {}, false});
        report.sections[0].blocks.push_back(sample::longTable(3));
        const PagedReport paper = Paginator::paginate(report);
        CAPTURE(lines);
        const PageLayout& page = paper.pages.at(std::size_t(paper.headings.at(0).page));
        CHECK(std::any_of(page.texts.begin(), page.texts.end(),
                          [](const TextItem& item) { return item.text() == u"И.О. Фамилия"_s; }));
        CHECK(paper.pages.size() <= 2);
    }
}

TEST_CASE("no page begins or ends with a single line of a longer paragraph")
{
    for (int words = 100; words < 2000; words += 37) {
        Report report;
        report.sections = {{{},
                            {Paragraph{plain(u"слово "_s.repeated(words)), Paragraph::Style::Body, {}, false},
                             Paragraph{plain(u"слово "_s.repeated(600)), Paragraph::Style::Body, {}, false}}}};
        for (const auto& [layout, places] : placesOf(Paginator::paginate(report)))
            for (const auto& [page, item] : places)
                CHECK((item->count >= 2 || layout->lineCount() == 1));
    }
}

TEST_CASE("the mark stands in the head of every page")
{
    const PagedReport paper = Paginator::paginate(sample::everything());
    for (const PageLayout& page : paper.pages)
        CHECK(std::any_of(page.texts.begin(), page.texts.end(),
                          [](const TextItem& item) { return item.text() == u"УЧЕБНЫЙ"_s; }));
}

TEST_CASE("an empty report is one empty page")
{
    CHECK(Paginator::paginate(Report{}).pages.size() == 1);
}

TEST_CASE("no word is torn while another column has room to spare")
{
    Table table;
    table.columns = {1, 1, 1, 20};
    const auto cell = [](const QString& text, int columns = 1) {
        Cell made;
        made.runs = {{text}};
        made.columnSpan = columns;
        return made;
    };
    table.header = {{{cell(u"Предоставляющие услуги"_s, 2), cell(u"Проанализировано"_s), cell(u"Мероприятие"_s)}}};
    table.rows = {{{cell(u"да"_s), cell(u"нет"_s), cell(u"еженедельно"_s), cell(u"Разбор обращений граждан"_s)}}};
    Report report;
    report.sections = {{{}, {table}}};
    const PagedReport paper = Paginator::paginate(report);
    int seen = 0;
    for (const TextItem& item : paper.pages.front().texts) {
        for (int i = 1; i < item.layout->lineCount(); ++i) {
            CAPTURE(item.layout->text(), i);
            CHECK(item.layout->text()[item.layout->lineAt(i).textStart() - 1].isSpace());
        }
        ++seen;
    }
    CHECK(seen == 7);
}
