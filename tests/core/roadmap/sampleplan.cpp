// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/roadmap/sampleplan.h"

namespace indikator::sample {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 15);

const QStringList titles{
    u"Провести опрос соискателей и работодателей о качестве услуг во всех территориальных центрах занятости"_s,
    u"Подготовить проект приказа"_s,
    u"Согласовать с рабочей группой перечень корректирующих мер по итогам анализа обратной связи клиентов, получающих "
    u"услугу «содействие в подборе необходимых работников», и разместить его на портале"_s,
    u"Ознакомить работников под подпись"_s};

RoadmapItem controlPoint(const ControlPoint& point, int position, int year)
{
    RoadmapItem item;
    item.id = Id::create();
    item.position = position;
    item.kind = ItemKind::ControlPoint;
    item.controlPoint = point.id;
    item.title = point.title;
    item.due = QDate(year, point.month, point.day);
    item.approvedDue = item.due;
    item.result = point.result;
    item.role = u"Управляющий ЦЗН"_s;
    if (item.due < QDate(year, 4, 15)) {
        item.state = ItemState::Done;
        item.doneOn = item.due.addDays(2);
        item.evidence = {Id::create()};
    }
    return item;
}

/// Activity `n`, worked on before the term of the control point it belongs to.
RoadmapItem part(int n, const RoadmapItem& point)
{
    RoadmapItem item =
        activity(titles[n % titles.size()], point.due.addDays(-60 + n * 7 % 30), point.due.addDays(-40 + n * 11 % 35));
    item.parent = n % 5 == 4 ? Id() : point.id;
    item.position = 100 + n;
    item.result = u"Отчёт о проведении"_s;
    item.role = u"Служба дизайна клиентского опыта"_s;
    item.approvedStart = item.start.addDays(-3);
    item.approvedDue = n % 3 == 0 ? item.due.addDays(-7) : item.due;
    item.state = item.due < today.addDays(-30) ? ItemState::Done
                 : item.start < today          ? ItemState::InProgress
                 : n % 17 == 0                 ? ItemState::Cancelled
                                               : ItemState::NotStarted;
    if (item.state == ItemState::Done)
        item.doneOn = item.due;
    return item;
}

} // namespace

RoadmapItem activity(const QString& title, QDate start, QDate due)
{
    RoadmapItem item;
    item.id = Id::create();
    item.title = title;
    item.start = start;
    item.due = due;
    return item;
}

Schedule scheduleOf(const std::vector<RoadmapItem>& items)
{
    RoadmapPlan plan;
    plan.year = 2026;
    return Schedule::of(plan, items, WorkCalendar(), today);
}

PlanData plan(int activities, int year)
{
    PlanData data;
    data.region.name = u"Кировская область"_s;
    data.region.training = true;
    data.methodology = Methodology::current();
    data.plan.year = year;
    data.plan.approvedOn = QDate(year, 2, 2);
    std::vector<RoadmapItem> items;
    for (const ControlPoint& point : data.methodology->controlPoints) {
        items.push_back(controlPoint(point, static_cast<int>(items.size()) + 1, year));
        for (const Id& document : items.back().evidence)
            data.documents[document] = u"Приказ № 12 от 27.02.2026"_s;
    }
    const size_t points = items.size();
    for (int n = 0; n < activities; ++n)
        items.push_back(part(n, items[static_cast<size_t>(n) % points]));
    for (size_t i = points; i < items.size(); ++i)
        items[i].setTiming(withDue(items[i].timing(), items[i].due, data.calendar)); // works the duration out
    data.schedule = Schedule::of(data.plan, items, data.calendar, today);
    return data;
}

} // namespace indikator::sample
