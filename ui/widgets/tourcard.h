// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace indikator {

class Heading;

/// One step of a tour beside what it speaks of: a title, a text, and the ways on, back and out. Enter goes on, Escape
/// leaves; whoever hears the window hears the step.
class TourCard : public QFrame
{
    Q_OBJECT

public:
    explicit TourCard(QWidget* parent = nullptr);

    /// Shows step `number` of `count`, both from 1.
    void showStep(int number, int count, const QString& title, const QString& text);

signals:
    void onRequested();
    void backRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Heading* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_on;
    QPushButton* m_leave;
};

} // namespace indikator
