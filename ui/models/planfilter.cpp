// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/planfilter.h"

#include "ui/models/planmodel.h"

namespace indikator {

namespace {

bool isInMonth(QDate day, QDate today)
{
    return day.isValid() && day.year() == today.year() && day.month() == today.month();
}

bool accepts(const ScheduledItem& scheduled, PlanFilter::Kind kind, QDate today)
{
    switch (kind) {
    case PlanFilter::Kind::All:
        return true;
    case PlanFilter::Kind::Open:
        return scheduled.item.isOpen();
    case PlanFilter::Kind::Overdue:
        return scheduled.isLate();
    case PlanFilter::Kind::ThisMonth:
        return isInMonth(scheduled.due, today) || isInMonth(scheduled.start, today);
    case PlanFilter::Kind::Within5:
        return scheduled.urgency == Urgency::Within5;
    case PlanFilter::Kind::Within10:
        return scheduled.urgency >= Urgency::Within10 && !scheduled.isLate();
    case PlanFilter::Kind::Within30:
        return scheduled.urgency >= Urgency::Within30 && !scheduled.isLate();
    case PlanFilter::Kind::ControlPoints:
        return scheduled.item.isControlPoint();
    case PlanFilter::Kind::WithFindings:
        return scheduled.isCritical();
    }
    Q_UNREACHABLE();
}

} // namespace

PlanFilter::PlanFilter(PlanModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setRecursiveFilteringEnabled(true);
}

void PlanFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void PlanFilter::setResponsible(const Id& person)
{
    m_responsible = person;
    invalidateFilter();
}

bool PlanFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const ScheduledItem* const scheduled = m_model.scheduled(m_model.index(row, 0, parent));
    return scheduled && (m_responsible.isNull() || scheduled->item.responsible == m_responsible) &&
           accepts(*scheduled, m_kind, m_model.plan()->schedule.today);
}

} // namespace indikator
