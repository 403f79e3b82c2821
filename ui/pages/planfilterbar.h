// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportinput.h"

#include <QToolBar>

#include <span>

class QComboBox;

namespace indikator {

class PlanFilter;

/// Which plan is shown, in which order, and which of its items.
class PlanFilterBar : public QToolBar
{
    Q_OBJECT

public:
    PlanFilterBar(PlanFilter& filter, QWidget* parent);

    /// Offers the years of these plans; the shown plan's is chosen.
    void setYears(std::span<const RoadmapPlan> plans, const std::optional<int>& shown);

    /// Offers those who are responsible for an item of the plan.
    void setPeople(const PlanData* plan);

    [[nodiscard]] std::optional<int> year() const;
    void setYear(int year);
    [[nodiscard]] PlanOrder order() const;

    /// Takes all filters away.
    void showEverything();

signals:
    void planWanted();    ///< another year or order
    void filterChanged(); ///< other items of the same plan

private:
    void add(const QString& text, QComboBox* box);

    PlanFilter& m_filter;
    QComboBox* m_year;
    QComboBox* m_order;
    QComboBox* m_kind;
    QComboBox* m_responsible;
};

} // namespace indikator
