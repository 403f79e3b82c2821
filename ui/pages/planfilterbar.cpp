// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/planfilterbar.h"

#include "ui/models/planfilter.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <set>

namespace indikator {

PlanFilterBar::PlanFilterBar(PlanFilter& filter, QWidget* parent)
    : QToolBar(parent)
    , m_filter(filter)
    , m_year(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_responsible(new QComboBox(this))
{
    add(tr("&Year: "), m_year);
    add(tr(" &Order: "), m_order);
    add(tr(" &Show: "), m_kind);
    add(tr(" &Responsible: "), m_responsible);
    m_responsible->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    m_responsible->setMinimumContentsLength(12);
    m_order->addItem(tr("of the methodology"), static_cast<int>(PlanOrder::Official));
    m_order->addItem(tr("by term"), static_cast<int>(PlanOrder::ByTerm));
    using Kind = PlanFilter::Kind;
    for (const auto& [kind, text] : std::initializer_list<std::pair<Kind, QString>>{
             {Kind::All, tr("everything")},
             {Kind::Open, tr("open")},
             {Kind::Overdue, tr("overdue")},
             {Kind::ThisMonth, tr("this month")},
             {Kind::Within5, tr("due within 5 working days")},
             {Kind::Within10, tr("due within 10 working days")},
             {Kind::Within30, tr("due within 30 working days")},
             {Kind::ControlPoints, tr("control points only")},
             {Kind::WithFindings, tr("with remarks")},
         })
        m_kind->addItem(text, static_cast<int>(kind));
    connect(m_year, &QComboBox::activated, this, &PlanFilterBar::planWanted);
    connect(m_order, &QComboBox::activated, this, &PlanFilterBar::planWanted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_filter.setKind(static_cast<PlanFilter::Kind>(m_kind->itemData(row).toInt()));
        emit filterChanged();
    });
    connect(m_responsible, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_filter.setResponsible(Id::parse(m_responsible->itemData(row).toString()).value_or(Id()));
        emit filterChanged();
    });
}

void PlanFilterBar::add(const QString& text, QComboBox* box)
{
    auto* const label = new QLabel(text, this);
    label->setBuddy(box);
    box->setAccessibleName(QString(text).remove(u'&').remove(u':').trimmed());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addWidget(label);
    addWidget(box);
}

void PlanFilterBar::setYears(std::span<const RoadmapPlan> plans, const std::optional<int>& shown)
{
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    for (const RoadmapPlan& plan : plans)
        m_year->addItem(QString::number(plan.year), plan.year);
    m_year->setCurrentIndex(shown ? m_year->findData(*shown) : -1);
    m_year->setEnabled(m_year->count() > 0);
}

void PlanFilterBar::setPeople(const PlanData* plan)
{
    std::set<Id> named;
    for (size_t i = 0; plan && i < plan->schedule.items.size(); ++i)
        named.insert(plan->schedule.items[i].item.responsible);
    const QVariant chosen = m_responsible->currentData();
    const QSignalBlocker quiet(m_responsible);
    m_responsible->clear();
    m_responsible->addItem(tr("everybody"));
    for (const Id& person : named) {
        if (const auto found = plan->people.find(person); found != plan->people.end())
            m_responsible->addItem(found->second, person.toString());
    }
    m_responsible->setCurrentIndex(std::max(m_responsible->findData(chosen), 0));
    if (m_responsible->currentData() != chosen)
        m_filter.setResponsible({}); // nobody can be asked for who is responsible for nothing any more
}

std::optional<int> PlanFilterBar::year() const
{
    return m_year->currentIndex() < 0 ? std::nullopt : std::optional(m_year->currentData().toInt());
}

void PlanFilterBar::setYear(int year)
{
    m_year->setCurrentIndex(m_year->findData(year));
}

PlanOrder PlanFilterBar::order() const
{
    return static_cast<PlanOrder>(m_order->currentData().toInt());
}

void PlanFilterBar::showEverything()
{
    m_kind->setCurrentIndex(0);
    m_responsible->setCurrentIndex(0);
}

} // namespace indikator
