// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/calendarday.h"
#include "core/operations/planning.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace indikator {

/// The region's own days off and working days. What a change would move in the roadmap is shown before anything is
/// written, and then asked for.
class CalendarDialog : public QDialog
{
    Q_OBJECT

public:
    CalendarDialog(Workspace& workspace, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeEntry();
    void refresh();
    void showAbout();
    void previewAdding();
    void previewRemoving();
    void preview(const std::vector<CalendarDay>& days, const std::function<void(const std::vector<PlanMove>&)>& write);
    void write(bool moves);
    void forget();
    [[nodiscard]] std::vector<CalendarDay> days() const;
    [[nodiscard]] CalendarDay entered() const;

    Workspace& m_workspace;
    QTreeWidget* m_days;
    QDateEdit* m_date;
    QComboBox* m_kind;
    QLineEdit* m_note;
    QLabel* m_about; ///< what the chosen date is now
    QLabel* m_question;
    QTreeWidget* m_moves;
    QPushButton* m_writeAndMove;
    QPushButton* m_writeOnly;
    QPushButton* m_remove;
    std::vector<PlanMove> m_pending;
    std::function<void(const std::vector<PlanMove>&)> m_write; ///< null: nothing is asked
};

} // namespace indikator
