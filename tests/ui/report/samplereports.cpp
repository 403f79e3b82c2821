// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/report/samplereports.h"

using namespace Qt::StringLiterals;

namespace indikator::sample {

namespace {

const QString sentence = u"Служба дизайна клиентского опыта управляющего центра организует изучение потребностей "
                         "соискателей и работодателей, проектирует маршруты клиентов и сопровождает внедрение "
                         "улучшений в каждом центре занятости населения региона. "_s;

Paragraph heading(const QString& text, Paragraph::Style style = Paragraph::Style::Heading1)
{
    return {bold(text), style, {}, false};
}

Paragraph body(const QString& text)
{
    return {plain(text), Paragraph::Style::Body, {}, false};
}

Cell headCell(const QString& text)
{
    Cell result = cell(text);
    result.runs = bold(text);
    result.alignment = Alignment::Center;
    result.middle = true;
    result.tint = Tint::Header;
    return result;
}

Section titlePage()
{
    return {{},
            {Space{60},
             Paragraph{plain(u"Отчёт о самооценке зрелости системы управления клиентским опытом"_s),
                       Paragraph::Style::Title,
                       {},
                       false},
             Paragraph{plain(u"Кировская область, на 21.11.2026"_s), Paragraph::Style::Plain, Alignment::Center, false},
             PageBreak{}}};
}

std::vector<Block> texts()
{
    std::vector<Block> blocks = {heading(u"1. Результаты"_s)};
    for (int i = 1; i <= 14; ++i) {
        if (i % 5 == 0)
            blocks.push_back(heading(u"1.%1. Раздел с подробностями"_s.arg(i / 5), Paragraph::Style::Heading2));
        blocks.push_back(body(sentence.repeated(1 + i % 4)));
    }
    blocks.push_back(
        Paragraph{plain(u"Адрес https://trudvsem.ru/information-pages/methodology/"
                        "ochen-dlinnyj-put-bez-probelov-kotoryj-dolzhen-perenestis-posredi-slova-123456789"_s),
                  Paragraph::Style::Plain,
                  {},
                  false});
    for (int i = 0; i < 3; ++i)
        blocks.push_back(Paragraph{plain(sentence), Paragraph::Style::Bullet, {}, false});
    blocks.push_back(Paragraph{
        {{u"Выручка 1 234,5 ₽ и № 7 ☐☑☒✓✗●○■□▲▼◆→← "_s, false, true, false},
         {u"1"_s, false, false, true}},
        Paragraph::Style::Plain,
        {},
        false});
    blocks.push_back(Paragraph{{{u"1"_s, false, false, true}, {u" Сноска «мелким» шрифтом."_s, false, false, false}},
                               Paragraph::Style::Note,
                               {},
                               false});
    return blocks;
}

Table spans()
{
    Table table;
    table.columns = {1, 2, 4, 4, 4, 4};
    table.name = u"Матрица"_s;
    table.header = {{{headCell(u"Блок"_s), headCell(u"Строка"_s), headCell(u"Уровень I"_s), headCell(u"Уровень II"_s),
                      headCell(u"Уровень III"_s), headCell(u"Уровень IV"_s)},
                     false}};
    static constexpr Tint levels[] = {Tint::Level1, Tint::Level2, Tint::Level3, Tint::Level4};
    for (int block = 0; block < 4; ++block) {
        for (int row = 0; row < 6; ++row) {
            TableRow line;
            if (row == 0) {
                Cell name = cell(u"Блок %1. Измерение клиентского опыта"_s.arg(block + 1));
                name.turned = name.middle = true;
                name.rowSpan = 6;
                name.alignment = Alignment::Center;
                name.tint = Tint::Block;
                line.cells.push_back(name);
            }
            line.cells.push_back(cell(u"%1.%2"_s.arg(block + 1).arg(row + 1)));
            for (int level = 0; level < 4; ++level) {
                Cell text = cell(sentence.left(60 + 30 * ((row + level) % 4)));
                text.tint = levels[level];
                text.outlined = level == (row + block) % 4;
                line.cells.push_back(text);
            }
            table.rows.push_back(line);
        }
    }
    return table;
}

Table tallRows()
{
    Table table;
    table.columns = {1, 3, 3};
    table.header = {{{headCell(u"№"_s), headCell(u"Текст"_s), headCell(u"Примечание"_s)}, false}};
    table.rows.push_back({{cell(u"1"_s), cell(sentence.repeated(40)), cell(sentence)}, false});
    Cell over = cell(u"Объединённая ячейка через страницы"_s);
    over.rowSpan = 60;
    over.middle = true;
    for (int row = 0; row < 60; ++row) {
        TableRow line{{cell(u"строка %1"_s.arg(row)), cell(sentence.left(100))}, false};
        if (row == 0)
            line.cells.insert(line.cells.begin(), over);
        table.rows.push_back(line);
    }
    return table;
}

} // namespace

Cell cell(const QString& text)
{
    Cell result;
    result.runs = plain(text);
    return result;
}

Table longTable(int rows)
{
    Table table;
    table.columns = {1, 6, 3, 2};
    table.name = u"Свод"_s;
    table.header = {
        {{headCell(u"№"_s), headCell(u"Наименование"_s), headCell(u"Ответственный"_s), headCell(u"Балл"_s)}, false}};
    for (int row = 1; row <= rows; ++row) {
        Cell number = cell(QString::number(row));
        number.number = row;
        Cell points = cell(u"%1,5"_s.arg(row % 30));
        points.number = row % 30 + 0.5;
        points.alignment = Alignment::Right;
        table.rows.push_back({{number, cell(sentence.left(40 + row % 90)), cell(u"И.О. Фамилия"_s), points}, false});
    }
    return table;
}

Report longReport(int rows)
{
    Report report;
    report.title = u"Свод по центрам"_s;
    report.date = QDate(2026, 11, 21);
    report.sections = {{{}, {heading(u"Свод"_s), longTable(rows)}}};
    return report;
}

Report everything()
{
    Report report;
    report.title = u"Отчёт о самооценке"_s;
    report.subject = u"Кировская область, 21.11.2026"_s;
    report.author = u"Центр занятости «Вятка»"_s;
    report.date = QDate(2026, 11, 21);
    report.mark = u"УЧЕБНЫЙ"_s;
    report.sections.push_back(titlePage());
    report.sections.front().blocks.pop_back();
    report.sections.push_back({{}, texts()});
    std::vector<Block>& blocks = report.sections.back().blocks;
    blocks.push_back(FigureBlock{PointsFigure{{{u"Документы"_s, 5, 9, true}, {u"Измерение"_s, 3, 9, false}}},
                                 u"Рисунок 1. Баллы по блокам"_s, 60, 0.8});
    blocks.push_back(heading(u"2. Свод по центрам"_s));
    blocks.push_back(longTable(100));
    blocks.push_back(heading(u"3. Высокие строки"_s));
    blocks.push_back(tallRows());
    Section wide{{PageSetup::Size::A3, true, 20, 10, 20, 20}, {heading(u"4. Матрица зрелости"_s), spans()}};
    report.sections.push_back(wide);
    return report;
}

} // namespace indikator::sample
