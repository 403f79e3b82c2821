// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

/// Answers the window's questions in the user's place.
class TestQuestions : public indikator::Questions
{
public:
    QString path; ///< the file that is chosen; empty cancels
    bool agrees = true;
    QString asked; ///< the last text confirmed

    void askOpen(QWidget* parent, const QString& title, const QString& filter,
                 std::function<void(QString)> then) override;
    void askSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                 std::function<void(QString)> then) override;
    void askFolder(QWidget* parent, const QString& title, std::function<void(QString)> then) override;
    void confirm(QWidget* parent, const QString& text, const QString& action, std::function<void()> then) override;
};

/// The window of a fresh user, with a folder of its own; counts the keys that are pressed.
class TestWindow
{
public:
    TestWindow();

    [[nodiscard]] indikator::MainWindow& window() { return *m_window; }

    [[nodiscard]] const indikator::Evaluation& evaluation() { return *m_window->workspace().evaluation(); }

    [[nodiscard]] indikator::Document& document() { return m_window->workspace().document(); }

    [[nodiscard]] TestQuestions& questions() { return m_questions; }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString message();

    void openSample();

    /// A document with one empty draft and two centres.
    void openEmpty();

    /// Closes the window, as at the end of work, and starts it again.
    void restart();

    /// Goes to the page of this class, as «View» does.
    void showPage(const QString& type);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);

    template <class T>
    [[nodiscard]] T& find()
    {
        return *m_window->findChild<T*>();
    }

    [[nodiscard]] int interactions() const { return m_interactions; }

private:
    QTemporaryDir m_folder;
    TestQuestions m_questions;
    std::unique_ptr<indikator::Settings> m_settings;
    std::unique_ptr<indikator::MainWindow> m_window;
    int m_interactions = 0;
};
