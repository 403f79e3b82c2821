// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace indikator {

class ChangePanel;
class FigureView;
class Heading;
class RemarksModel;
class RemarksView;

/// «Обзор»: where the region stands, what is missing for the next level, and what changed.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<SlidePlace> slide() const override;
    void focusContent() override;

signals:
    void goTo(const indikator::Subject& subject);

    /// A missing condition is to become an item of the roadmap; one that is there already is shown.
    void planRequested(const QString& condition);
    void newAssessmentRequested();
    void boardRequested();   ///< the consistency board
    void recordsRequested(); ///< what was changed lately, and how complete the registers are

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeEmptyState();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeGaps();
    [[nodiscard]] QWidget* makeDeadlines();
    [[nodiscard]] QWidget* makeBoard();
    [[nodiscard]] FigureView* addFigure(QWidget* shelf, const QString& title);
    void onChanged();
    void refresh();
    void refreshHead(const Evaluation& evaluation);
    void refreshTarget(const Evaluation& evaluation);
    void refreshFigures(const Evaluation& evaluation);
    void refreshGaps(const Evaluation& evaluation);
    void refreshDeadlines();
    void refreshBoard();
    void refreshNotes(const Evaluation& evaluation);
    void setTarget(int level);
    void reveal(RemarksView* view, const QRect& rect);

    QScrollArea* m_scroll;
    QWidget* m_empty = nullptr;
    QPushButton* m_new = nullptr;
    Heading* m_title = nullptr;
    QLabel* m_about = nullptr;
    Heading* m_key = nullptr;
    QComboBox* m_target = nullptr;
    FigureView* m_points = nullptr;
    FigureView* m_stair = nullptr;
    FigureView* m_profile = nullptr;
    RemarksModel* m_gaps = nullptr;
    RemarksView* m_gapsView = nullptr;
    Heading* m_gapsTitle = nullptr;
    QPushButton* m_goTo = nullptr;
    QPushButton* m_plan = nullptr;
    QWidget* m_deadlinesPanel = nullptr;
    RemarksModel* m_deadlines = nullptr;
    QLabel* m_overdue = nullptr;
    QWidget* m_boardPanel = nullptr;
    Heading* m_boardTitle = nullptr;
    RemarksModel* m_board = nullptr;
    ChangePanel* m_changes = nullptr;
    QLabel* m_notes = nullptr;
    bool m_stale = false; ///< what changes while other pages are seen is shown when this one is
};

} // namespace indikator
