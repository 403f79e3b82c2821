// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/figure/samples.h"

namespace indikator::samples {

using State = HeatMapFigure::State;

namespace {

const QString longTitle =
    QStringLiteral("Создание среды, подталкивающей сотрудников к развитию клиентоцентричных компетенций");

State stateAt(int row, int column)
{
    constexpr std::array pattern{State::Met,     State::Met, State::Partly,      State::Met, State::Missing,
                                 State::Met,     State::Met, State::NotRequired, State::Met, State::Unanswered,
                                 State::Missing, State::Met, State::Met};
    return pattern.at(static_cast<size_t>(row * 7 + column * 3 + row * column) % pattern.size());
}

QString textOf(State state, int column)
{
    if (state == State::Unanswered || state == State::NotRequired)
        return {};
    return column % 4 == 2           ? QStringLiteral("2+1")
           : state == State::Missing ? QStringLiteral("нет")
                                     : QStringLiteral("да");
}

} // namespace

PointsFigure points()
{
    return {{{QStringLiteral("Анализ клиентского опыта"), 6, 9, true},
             {QStringLiteral("Улучшение клиентского опыта"), 2, 3, true},
             {longTitle, 9, 18, false}}};
}

StairFigure stair()
{
    return {Level{2}, true, {{{9, 9}, {19, 19}, {21, 26}, {22, 31}}}};
}

ProfileFigure profile()
{
    return {{{QStringLiteral("Документы"), Level{4}, Level{1}, Level{2}},
             {QStringLiteral("Измерение"), Level{2}, Level{1}, Level{2}},
             {QStringLiteral("Улучшение"), Level{1}, Level{2}, Level{0}},
             {longTitle, Level{0}, Level{1}, {}}},
            Level{3}};
}

HeatMapFigure heatMap(int rows, int columns)
{
    const QStringList numbers{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("7"), QStringLiteral("14.2")};
    const QStringList towns{QStringLiteral("ЦЗН г. Кирова"), QStringLiteral("ЦЗН Верхнекамского района"),
                            QStringLiteral("Кадровый центр «Работа России» по Кирово-Чепецкому району")};
    HeatMapFigure figure;
    for (int column = 0; column < columns; ++column) {
        figure.columns.append(numbers.value(column, QString::number(column + 4)));
        figure.columnTitles.append(longTitle);
    }
    for (int row = 0; row < rows; ++row) {
        figure.rows.append(towns[row % 3] + (row < 3 ? QString() : QStringLiteral(" № %1").arg(row)));
        figure.cells.emplace_back();
        for (int column = 0; column < columns; ++column) {
            const State state = stateAt(row, column);
            figure.cells.back().push_back({state, textOf(state, column)});
        }
    }
    return figure;
}

HeatMapFigure oneCell(State state)
{
    return {{QStringLiteral("3")}, {longTitle}, {QStringLiteral("ЦЗН")}, {{{state, {}}}}};
}

std::vector<Figure> all()
{
    const QString endless = QStringLiteral("Клиентоцентричность и ещё раз клиентоцентричность ").repeated(6);
    const QString unbroken = QStringLiteral("Клиентоцентричность").repeated(16);
    HeatMapFigure awkward = heatMap(3, 4);
    awkward.rows = {endless, unbroken, {}};
    awkward.columns[1] = endless;
    awkward.cells[0][0].text = endless;
    return {points(),
            stair(),
            profile(),
            heatMap(8, 13),
            PointsFigure{},
            ProfileFigure{},
            HeatMapFigure{},
            heatMap(0, 5),
            HeatMapFigure{{}, {}, {QStringLiteral("ЦЗН")}, {{}}},
            heatMap(100, 13),
            heatMap(5, 60),
            awkward,
            PointsFigure{{{endless, 40, 18, true}, {unbroken, 0, 0, false}, {{}, 1, 1000, true}}},
            PointsFigure{std::vector<PointsFigure::Bar>(60, {endless, 3, 9, false})},
            ProfileFigure{std::vector<ProfileFigure::Bar>(60, {unbroken, Level{3}, Level{2}, Level{4}}), Level{4}},
            ProfileFigure{{{{}, Level{0}, Level{0}, Level{0}}}, Level{0}},
            StairFigure{Level{0}, true, {}},
            StairFigure{Level{4}, false, {{{1000, 1000}, {1000, 1000}, {1000, 1000}, {1000, 1000}}}}};
}

FigureStyle light()
{
    return FigureStyle::paper(13);
}

FigureStyle dark()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0xff1b1e20));
    palette.setColor(QPalette::Text, QColor(0xfffcfcfc));
    return FigureStyle::screen(palette, 13);
}

FigureStyle monochrome()
{
    FigureStyle style = FigureStyle::paper(13);
    style.monochrome = true;
    return style;
}

} // namespace indikator::samples
