// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <QModelIndex>

class QAbstractItemView;
class QComboBox;
class QMenu;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;
class QTreeView;

namespace indikator {

class AnswerFilter;
class CentreAnswersModel;
class MatrixModel;

/// The matrix, as a tree of lines and as a heat map of centres by lines. In both, digits answer (0 is «нет» or the
/// lowest step), Del clears, F2 or Enter edits; the selection is answered as one step.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    MatrixPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<SlidePlace> slide() const override;
    [[nodiscard]] QString badge() const override;

    [[nodiscard]] bool suitsCentre() const override { return true; }

    bool goToUnanswered(bool forward, bool fromEdge) override;
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

signals:
    void pasteFailed(const QStringList& faults); ///< cells that could not be read; nothing was pasted

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Tab { Tree, HeatMap };

    enum Filter { All, Missing, Unanswered };

    void buildBar();
    void buildTree();
    void buildTable();
    void refresh();
    void applyFilter();
    void expandLines();
    void fillAnswerMenu();
    void onCurrentChanged(const QModelIndex& current);
    bool answerSelection(const std::optional<Fact>& fact);
    bool handleKey(int key, const QString& text);
    void typeNumber(const QString& digit);
    void copy() const;
    void paste();
    void showTab(int tab);
    [[nodiscard]] QAbstractItemView* view() const;
    [[nodiscard]] QModelIndexList selection() const; ///< of the current tab, in its source model
    [[nodiscard]] FactKind kindOfSelection() const;
    bool goInTree(bool forward, bool fromEdge);
    bool goInTable(bool forward, bool fromEdge);

    MatrixModel* m_matrix;
    CentreAnswersModel* m_answers;
    AnswerFilter* m_treeFilter;
    AnswerFilter* m_tableFilter;
    QTabBar* m_tabs;
    QComboBox* m_filter;
    QToolButton* m_answer;
    QMenu* m_answerMenu;
    QStackedWidget* m_views;
    QTreeView* m_tree;
    QTableView* m_table;
};

} // namespace indikator
