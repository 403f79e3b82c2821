// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace indikator {

/// The seam between the window and the dialogs that ask the user: tests answer in their place. Each question calls
/// back with the answer; a cancelled one does not call back.
class Questions
{
public:
    virtual ~Questions() = default;

    /// Asks for an existing file.
    virtual void askOpen(QWidget* parent, const QString& title, const QString& filter,
                         std::function<void(QString)> then);

    /// Asks for a file to write; the dialog has asked before replacing one.
    virtual void askSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                         std::function<void(QString)> then);

    /// Asks for an existing folder.
    virtual void askFolder(QWidget* parent, const QString& title, std::function<void(QString)> then);

    /// Asks a question with one way on, named by `action`.
    virtual void confirm(QWidget* parent, const QString& text, const QString& action, std::function<void()> then);
};

} // namespace indikator
