// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/comparison.h"

#include <QFrame>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace indikator {

struct PlaceProof;

/// One item of the checklist with its options, comment and change since the last assessment. It shows what it is
/// given and asks for changes by its signals; digits answer, 0 is «НЕТ», Del clears.
class ItemCard : public QFrame
{
    Q_OBJECT

public:
    explicit ItemCard(const ChecklistItem& item, QWidget* parent = nullptr);

    [[nodiscard]] int item() const { return m_item.number; }

    /// Shows the answer of the evaluation; `previous` may be null.
    void show(const Evaluation& evaluation, const Evaluation* previous, bool editable);

    /// Shows what the registers say of it.
    void showProof(const PlaceProof& proof);

    [[nodiscard]] bool isAnswered() const { return m_marked.has_value(); }

    /// Puts the keyboard focus on the marked option, or on the first.
    void focusOptions();
    void focusComment();

signals:
    void answered(int item, const std::optional<std::vector<int>>& marked);
    void accepted(int item); ///< what the registers say is to be the answer
    void commented(int item, const QString& comment);
    void entered(int item); ///< the keyboard focus came here

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addOption(const QString& text, int points, int option);
    void onClicked(int option);
    void press(int option);
    bool handleKey(int key);
    void showMarks();
    void showPoints(const Evaluation& evaluation, const Evaluation* previous);

    ChecklistItem m_item;
    std::optional<std::vector<int>> m_marked;
    QString m_comment;
    QButtonGroup* m_options;
    QLabel* m_points;
    QLabel* m_change;
    QLabel* m_proof;
    QPushButton* m_accept;
    QPlainTextEdit* m_commentEdit;
};

} // namespace indikator
