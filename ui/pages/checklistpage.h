// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace indikator {

class ItemCard;

/// The checklist: the parameters in the official order, the sum and the conclusion in free form.
class ChecklistPage : public Page
{
    Q_OBJECT

public:
    ChecklistPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<SlidePlace> slide() const override;
    [[nodiscard]] QString badge() const override;
    bool goToUnanswered(bool forward, bool fromEdge) override;
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showProofs();
    void buildCards(const Checklist& checklist);
    void saveConclusion();
    void onEntered(int item);
    [[nodiscard]] int current() const; ///< place of the card that has the focus, or -1

    QString m_edition; ///< of the methodology the cards were built for
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    QLabel* m_head;
    QLabel* m_sum;
    QPlainTextEdit* m_conclusion;
    std::vector<ItemCard*> m_cards;
};

} // namespace indikator
