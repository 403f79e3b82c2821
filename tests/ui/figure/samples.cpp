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

/// Item `n` of a made-up plan of 2027.
GanttFigure::Row itemAt(int n)
{
    const QDate start = QDate(2027, 1, 11).addDays(n * 37 % 300);
    GanttFigure::Row row;
    row.number = QString::number(n + 1);
    row.title = n % 4 == 0 ? longTitle : QStringLiteral("Подготовка проекта приказа");
    row.kind = n % 6 == 0   ? GanttFigure::Kind::ControlPoint
               : n % 7 == 0 ? GanttFigure::Kind::Parent
                            : GanttFigure::Kind::Activity;
    row.depth = n % 6 == 0 ? 0 : n % 3;
    row.start = row.kind == GanttFigure::Kind::ControlPoint ? QDate() : start;
    row.due = start.addDays(5 + n * 11 % 40);
    row.state = static_cast<ItemState>(n % 4);
    row.done = 0.4;
    row.urgency = row.state == ItemState::NotStarted && n % 3 == 0 ? Urgency::Overdue : Urgency::Calm;
    row.critical = n % 5 == 1;
    if (n % 2 == 0) {
        row.plannedStart = row.start.isValid() ? start.addDays(-4) : QDate();
        row.plannedDue = row.due.addDays(-6);
    }
    return row;
}

std::vector<QDate> weekends(QDate from, QDate to)
{
    std::vector<QDate> days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            days.push_back(day);
    }
    return days;
}

} // namespace

GanttFigure gantt(int rows)
{
    GanttFigure figure{{}, {2027, 1, 1}, {2027, 12, 31}, {}, {2027, 6, 15}};
    for (int n = 0; n < rows; ++n)
        figure.rows.push_back(itemAt(n));
    figure.daysOff = weekends(figure.from, figure.to);
    return figure;
}

GanttFigure oneItem(GanttFigure::Kind kind, ItemState state, Urgency urgency)
{
    GanttFigure::Row row;
    row.number = QStringLiteral("1");
    row.title = QStringLiteral("Кодекс");
    row.kind = kind;
    row.state = state;
    row.start = QDate(2027, 3, 1);
    row.due = QDate(2027, 3, 20);
    row.urgency = urgency;
    return {{row}, {2027, 3, 1}, {2027, 3, 31}, {}, {}};
}

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

StarFigure star()
{
    return {{{QStringLiteral("Дружелюбие и партнёрство"), 1, 92.4, 90.0, 91.0, {}},
             {QStringLiteral("Полезность обращения"), 2, 81.3, 85.0, 83.5, {}},
             {QStringLiteral("Минимизация усилий"), 3, 74.0, 72.0, 65.2, {}},
             {QStringLiteral("Персонализация и адресность"), 4, 68.9, 70.0, {}, {}},
             {QStringLiteral("Внешний комфорт и удобство"), 5, 88.0, {}, 86.0, {}}}};
}

JourneyFigure journey(int stages)
{
    using Mark = JourneyFigure::Mark;
    JourneyFigure figure;
    figure.head = {QStringLiteral("Профиль: П-01 Молодёжь без опыта работы")};
    JourneyFigure::Lane goal{QStringLiteral("Цель стадии"), false, {}};
    JourneyFigure::Lane curve{QStringLiteral("Эмоциональная кривая"), true, {}};
    JourneyFigure::Lane pains{QStringLiteral("Барьеры («болевые точки»)"), false, {}};
    for (int i = 0; i < stages; ++i) {
        figure.stages.push_back({QStringLiteral("Стадия %1").arg(i + 1), i % 3 == 0, i % 2 ? Mark::Yes : Mark::No,
                                 i % 5 - 2.0, i % 2 ? std::optional(1.5) : std::nullopt});
        goal.cells.push_back({{QStringLiteral("Я хочу понять, кем могу работать"), Mark::None}});
        curve.cells.emplace_back();
        pains.cells.push_back({{QStringLiteral("Повторный ввод данных"), Mark::Pain},
                               {QStringLiteral("Проверка при загрузке"), Mark::Planned}});
    }
    figure.lanes = {goal, curve, pains};
    return figure;
}

TrendFigure trend()
{
    return {QStringLiteral("Доля удовлетворённых"),
            QStringLiteral("%"),
            {{QStringLiteral("III.25"), 78.0, 71.5, 83.2, false},
             {QStringLiteral("IV.25"), {}, 0, 0, false},
             {QStringLiteral("I.26"), 84.5, 66.0, 93.1, true},
             {QStringLiteral("II.26"), 86.2, 82.0, 89.6, false},
             {QStringLiteral("III.26"), 90.1, 87.0, 92.5, false}},
            88.0,
            0,
            100};
}

std::vector<Figure> all()
{
    const QString endless = QStringLiteral("Клиентоцентричность и ещё раз клиентоцентричность ").repeated(6);
    const QString unbroken = QStringLiteral("Клиентоцентричность").repeated(16);
    HeatMapFigure awkward = heatMap(3, 4);
    awkward.rows = {endless, unbroken, {}};
    awkward.columns[1] = endless;
    awkward.cells[0][0].text = endless;
    GanttFigure strange = gantt(9);
    strange.rows[0].title = endless;
    strange.rows[1].title = unbroken;
    strange.rows[2].depth = 40;
    strange.rows[3].due = {};
    strange.rows[4].start = strange.rows[4].due = {};
    strange.rows[5].start = strange.rows[5].due.addDays(9);
    strange.rows[6].due = QDate(2050, 1, 1);
    strange.rows[7].start = QDate(1990, 1, 1);
    strange.rows[7].number = QStringLiteral("1.2.3.4.5.6.7.8.9.10.11.12");
    strange.rows[8].start = strange.rows[8].due = QDate(2027, 12, 31);
    GanttFigure decades = gantt(5);
    decades.to = QDate(2060, 12, 31);
    GanttFigure oneDay = gantt(7);
    oneDay.from = oneDay.to = QDate(2027, 6, 15);
    StarFigure broken = star();
    broken.rays[0].title = endless;
    broken.rays[1].title = unbroken;
    broken.rays[2].value.reset();
    broken.rays[3].value = 1e9;
    broken.rays[4].target = -5;
    TrendFigure jumpy = trend();
    jumpy.title = endless;
    jumpy.points[0].period = unbroken;
    jumpy.points[2] = {endless, 1e7, 1e7, 1e7, false};
    TrendFigure flat = trend();
    flat.target = 0;
    flat.points = {{QStringLiteral("I.26"), 0.0, 0, 0, false}};
    TrendFigure many = trend();
    for (int i = 0; i < 60; ++i)
        many.points.push_back(many.points[static_cast<size_t>(i) % 5]);
    return {star(),
            broken,
            StarFigure{},
            StarFigure{std::vector<StarFigure::Ray>(60, {unbroken, 0, 50.0, 60.0, 40.0, {}})},
            StarFigure{{{QStringLiteral("Один"), 1, 50.0, {}, {}, {}}}},
            trend(),
            jumpy,
            flat,
            many,
            TrendFigure{},
            points(),
            stair(),
            profile(),
            heatMap(8, 13),
            gantt(12),
            gantt(400),
            GanttFigure{},
            GanttFigure{gantt(3).rows, {}, {}, {}, {}},
            strange,
            decades,
            oneDay,
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
