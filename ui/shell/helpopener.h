// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace indikator {

class HelpWindow;
class Questions;
class Settings;

/// Opens the guide at the place that fits what has the focus. F1 works in dialogs too, where the menu of the window
/// does not reach.
class HelpOpener : public QObject
{
    Q_OBJECT

public:
    /// `page` is what the window shows when the focus says nothing more.
    HelpOpener(const Settings& settings, Questions& questions, std::function<QWidget*()> page, QObject* parent);
    ~HelpOpener() override;

    void open();
    void close();

    [[nodiscard]] HelpWindow* window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString topicOf(const QWidget* widget) const;
    [[nodiscard]] HelpWindow& made();

    const Settings& m_settings;
    Questions& m_questions;
    std::function<QWidget*()> m_page;
    std::unique_ptr<HelpWindow> m_window; ///< made when it is first asked for
};

} // namespace indikator
