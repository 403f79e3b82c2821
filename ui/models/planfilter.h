// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QSortFilterProxyModel>

namespace indikator {

class PlanModel;

/// Leaves the items of a plan that are asked for, with the items they are parts of.
class PlanFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Kind { All, Open, Overdue, ThisMonth, Within5, Within10, Within30, ControlPoints, WithFindings };

    explicit PlanFilter(PlanModel& model, QObject* parent = nullptr);

    void setKind(Kind kind);

    /// Only what this person is responsible for; a null id: everybody's.
    void setResponsible(const Id& person);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    PlanModel& m_model;
    Kind m_kind = Kind::All;
    Id m_responsible;
};

} // namespace indikator
