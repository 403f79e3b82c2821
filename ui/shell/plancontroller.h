// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roadmap/plan.h"
#include "ui/models/pasteplan.h"
#include "ui/shell/questions.h"

namespace indikator {

class LongWork;
class RoadmapPage;

/// What the roadmap asks and exchanges: new plans, approval, the region's own days, spreadsheets, calendars of other
/// programs, and the answer that changes when an item that closes a gap is done.
class PlanController : public QObject
{
    Q_OBJECT

public:
    PlanController(Workspace& workspace, Questions& questions, RoadmapPage& page, QWidget* window);

    /// Makes an item of the roadmap from a condition of the matrix, in the plan of this year, or finds the one there
    /// is.
    void planGap(const ConditionId& condition);

    /// The same from a requirement of the Standard.
    void planRequirement(const QString& requirement);

signals:
    void note(const QString& text);
    void goTo(const indikator::Subject& subject);

private:
    void askNewPlan(int year);
    void askApproval(const Id& plan);
    void askCalendar();
    void exportPlan(const Id& plan);
    void importPlan(const Id& plan);
    void readTable(const QString& path, const Id& plan);
    void showChanges(const TextTable& table, const Id& plan);
    void saveDeadlines(const Id& plan);
    void askAnswer(const RoadmapItem& item);
    void askStanding(const QString& requirement);
    [[nodiscard]] Id planOfYear();
    void saveText(const QString& title, const QString& suggestion, const QString& filter,
                  const std::function<void(const QString& path)>& write);

    Workspace& m_workspace;
    Questions& m_questions;
    QWidget* m_window;
    LongWork* m_longWork;
};

} // namespace indikator
