// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/pasteplan.h"

#include <QDialog>

class QAbstractButton;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace indikator {

/// Shows what pasted cells would add and change, and which of them cannot be taken over, before anything is done.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `overwrite` is offered beside `add` when it names records.
    PasteDialog(const RecordModel& model, TextTable table, PastePlan::Target add, PastePlan::Target overwrite,
                QWidget* parent = nullptr, std::function<void(PastePlan::Entry&)> adjustment = {});

    [[nodiscard]] const PastePlan& plan() const { return m_plan; }

private:
    void addModes();
    void makePlan(const PastePlan::Target& target);
    void showPlan();
    void showEntry(const PastePlan::Entry& entry);
    void showBadCell(const PastePlan::BadCell& cell);
    [[nodiscard]] QString summary() const;

    const RecordModel& m_model;
    const TextTable m_table;
    const PastePlan::Target m_add;
    const PastePlan::Target m_overwrite;
    const std::function<void(PastePlan::Entry&)> m_adjustment;
    PastePlan m_plan;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_apply;
};

} // namespace indikator
