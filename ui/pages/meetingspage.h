// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/improvement/meeting.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace indikator {

class DecisionLine;
class FindingsLabel;
class MessageBar;
class RecordForm;
class RegisterCard;
class RegisterTable;

/// «Заседания»: the meetings of the working group, newest first; of the current one the card, the agenda and the
/// decisions, and a line to record the next decision in.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString badge() const override; ///< how many open decisions are overdue

    [[nodiscard]] bool suitsCentre() const override { return true; }

    bool showSubject(const Subject& subject) override; ///< a meeting, a point of an agenda or a decision
    void focusContent() override;

    /// Shows today's meeting; begins it when there is none.
    void startMeeting();

signals:
    void goTo(const indikator::Subject& subject);

private:
    // meetingspage.cpp: what is on screen
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeSheet();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDecisions();
    void onOpened();
    void onMeeting(const Id& meeting);
    void refresh();
    [[nodiscard]] Id meeting() const;

    // meetingsroadmap.cpp: decisions and the roadmap
    void showItem();
    void goToItem();
    void tellKeptItems(const ChangeSet& changes);

    MessageBar* m_message;
    RegisterTable* m_list;
    QStackedWidget* m_side = nullptr;
    QLabel* m_name = nullptr;
    FindingsLabel* m_findings = nullptr;
    QTabWidget* m_tabs = nullptr;
    RecordForm* m_form = nullptr;
    RegisterCard* m_agenda = nullptr;
    RegisterCard* m_decisions = nullptr;
    QLabel* m_item = nullptr;
    QPushButton* m_toItem = nullptr;
    DecisionLine* m_line = nullptr;
};

} // namespace indikator
