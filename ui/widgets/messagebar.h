// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace indikator {

/// A line above the page that says what went wrong or what matters now, until it is closed. It never takes the focus.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Tells what matters now.
    void note(const QString& text);

    /// Tells what went wrong.
    void problem(const QString& text);

    /// Offers one action beside the text.
    void offer(const QString& caption, const std::function<void()>& action);

    [[nodiscard]] QString text() const;

private:
    enum class Tone { Note, Problem };
    void tell(Tone tone, const QString& text);

    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_do;
};

} // namespace indikator
