// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/standardanswer.h"
#include "ui/pages/page.h"

class QFormLayout;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace indikator {

class FieldEditor;
class Heading;
class NormsModel;
class ReferenceNames;
class StandardModel;

/// The Standard, paragraphs 60 to 71: state, value against threshold, proof, reason; and beside it what the
/// methodology asks for. In the list 1 is met, 2 partly, 3 not met, Del clears, Enter leads to the comment.
class StandardPage : public Page
{
    Q_OBJECT

public:
    StandardPage(Workspace& workspace, QWidget* parent = nullptr);
    ~StandardPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString badge() const override;
    bool goToUnanswered(bool forward, bool fromEdge) override;
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

signals:
    /// The paragraph is to become an item of the roadmap; one that is there already is shown.
    void planRequested(const QString& requirement);
    void badgeChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QTreeView* makeList();
    [[nodiscard]] QTreeView* makeNorms();
    [[nodiscard]] QWidget* makeCard();
    void addField(QFormLayout& form, const char* field);
    void refresh();
    void showCard();
    void onCurrentChanged();
    void save(size_t field, FieldEditor& editor);
    void write(const StandardAnswer& answer);
    bool answer(RequirementState state);
    bool handleKey(int key);
    [[nodiscard]] std::optional<StandardAnswer> current() const; ///< the selected answer, or an empty one

    StandardModel* m_model;
    NormsModel* m_normsModel;
    ReferenceNames* m_names;
    Heading* m_head;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
    QTreeView* m_list;
    QTreeView* m_norms;
    QFrame* m_card = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_plan = nullptr;
    std::vector<std::pair<size_t, FieldEditor*>> m_editors;
    QString m_shown; ///< the requirement that the editors hold
};

} // namespace indikator
