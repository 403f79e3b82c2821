// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/namehiding.h"
#include "tests/catch.h"

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("names are hidden as people write them, in every case")
{
    const auto [text, hidden] = GENERATE(table<QString, QString>({
        {u"Поручить Ивановой А.А. опрос"_s, u"Поручить … опрос"_s},
        {u"Поручить А.А. Ивановой опрос"_s, u"Поручить … опрос"_s},
        {u"Поручить А. А. Ивановой опрос"_s, u"Поручить … опрос"_s},
        {u"Отчёт Петрова-Водкина К.С."_s, u"Отчёт …"_s},
        {u"доклад Ольги Петровны Кузнецовой"_s, u"доклад …"_s},
        {u"Сидоров Пётр Ильич доложит"_s, u"… доложит"_s},
        {u"ответственный: Сидорову"_s, u"ответственный: …"_s},
        {u"Согласовать с Достоевским и Сидоровой"_s, u"Согласовать с … и …"_s},
    }));
    CHECK(withoutNames(text, {u"Сидоров"_s, u"Сидорова"_s, u"Достоевский"_s}) == hidden);
}

TEST_CASE("what names nobody is left alone")
{
    const QString text =
        GENERATE(u"Центр занятости г. Киров, ЕЦП «Работа России» до 01.06.2026"_s,
                 u"Сидоровка: открыть приём по ул. Ивановская, 5"_s, u"Приказ Минтруда № 350, п. 61в; K1, M5, C3"_s,
                 u"Утвердить Кодекс. Провести опрос."_s, u"Кузнецовский район: обучить 5 человек"_s, QString());
    CHECK(withoutNames(text, {u"Кузнец"_s, u"И"_s, {}}) == text);
}
