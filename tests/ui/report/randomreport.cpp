// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/report/randomreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace indikator::sample {

Report RandomReport::report()
{
    Report report;
    report.title = u"Случайный отчёт"_s;
    report.date = QDate(2026, 11, 21);
    report.mark = number(0, 1) ? u"УЧЕБНЫЙ"_s : QString();
    for (int i = number(1, 3); i > 0; --i)
        report.sections.push_back(section());
    return report;
}

QString RandomReport::words(int count)
{
    static const QStringList stems = {u"опыт"_s, u"занятость"_s, u"клиент"_s, u"путь"_s,
                                      u"непрерывноедлинноесловобезпробелов"_s};
    QStringList result;
    for (int i = 0; i < count; ++i)
        result += stems[number(0, int(stems.size()) - 1)] + QString::number(++m_word);
    return result.join(u' ');
}

Section RandomReport::section()
{
    Section section;
    section.page.size = number(0, 3) ? PageSetup::Size::A4 : PageSetup::Size::A3;
    section.page.landscape = number(0, 1);
    for (int i = number(1, 12); i > 0; --i)
        section.blocks.push_back(block());
    return section;
}

Block RandomReport::block()
{
    switch (number(0, 9)) {
    case 0:
        return Space{double(number(1, 80))};
    case 1:
        return PageBreak{};
    case 2:
        return FigureBlock{StairFigure{}, words(number(0, 30)), double(number(20, 200)), 0.7};
    case 3:
    case 4:
    case 5:
        return table();
    default:
        return paragraph();
    }
}

Paragraph RandomReport::paragraph()
{
    Paragraph paragraph;
    paragraph.style = Paragraph::Style(number(0, 6));
    for (int i = number(1, 3); i > 0; --i)
        paragraph.runs.push_back({words(number(1, 90)) + u' ', number(0, 3) == 0, number(0, 3) == 0, false});
    paragraph.keepWithNext = number(0, 5) == 0;
    return paragraph;
}

Table RandomReport::table()
{
    Table table;
    const int columns = number(1, 6);
    for (int i = 0; i < columns; ++i)
        table.columns.push_back(number(1, 4));
    table.textSize = number(8, 11);
    table.header = rows(number(0, 2), columns, 2);
    table.rows = rows(number(0, 40), columns, number(0, 8) ? 25 : 900);
    return table;
}

/// Rows with spans that now and then cross each other's way.
std::vector<TableRow> RandomReport::rows(int count, int columns, int longest)
{
    std::vector<TableRow> rows(static_cast<std::size_t>(count));
    std::vector<int> busy(static_cast<std::size_t>(columns), 0);
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (busy[static_cast<std::size_t>(column)] > row)
                continue;
            Cell next = cell(longest);
            next.rowSpan = std::min(next.rowSpan, count - row);
            busy[static_cast<std::size_t>(column)] = row + next.rowSpan;
            rows[static_cast<std::size_t>(row)].cells.push_back(next);
        }
        rows[static_cast<std::size_t>(row)].keepWithNext = number(0, 6) == 0;
    }
    return rows;
}

Cell RandomReport::cell(int longest)
{
    Cell cell;
    cell.rowSpan = number(0, 7) ? 1 : number(2, 30);
    const bool isLong = cell.rowSpan == 1 && number(0, 5) == 0;
    cell.runs = plain(words(number(0, isLong ? longest : std::min(longest, 8))));
    cell.alignment = Alignment(number(0, 3));
    cell.middle = number(0, 1);
    cell.turned = number(0, 9) == 0;
    cell.tint = Tint(number(0, 10));
    cell.outlined = number(0, 9) == 0;
    return cell;
}

} // namespace indikator::sample
