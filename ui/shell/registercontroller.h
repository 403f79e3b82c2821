// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/attachment.h"
#include "ui/models/workspace.h"
#include "ui/shell/questions.h"

#include <QTemporaryDir>

#include <memory>

namespace indikator {

class BlockPage;
class FilesPanel;
class LongWork;
class RegisterTable;
class RegisterView;

/// What registers exchange with the disk: tables in and out, files added to records, exports. Files are read and
/// written beside the window's own thread.
class RegisterController : public QObject
{
    Q_OBJECT

public:
    RegisterController(Workspace& workspace, Questions& questions, QWidget* window);

    /// Serves what the registers of a page, or one register, ask for.
    void serve(BlockPage& page);
    void serve(RegisterView& view);

    /// Adds «Обезличить» to the register of people.
    void offerAnonymising(RegisterView& people);

    void importInto(RegisterTable* table);
    void exportFrom(RegisterTable* table);

    /// Reads a table and shows what it would change.
    void readTable(const QString& path, RegisterTable* table);

    /// Adds files to the record that the panel shows; what cannot be taken in is named.
    void addFiles(FilesPanel* panel, const QStringList& paths);

    /// Hands a copy in a private folder to the program that the system has for such files.
    void openFile(const Attachment& file);
    void saveFile(const Attachment& file);

    /// Erases what is kept only so that the deletion of a file can be undone.
    void eraseDeletedFiles();

    /// Writes the document as JSON in which nobody is named.
    void exportWithoutPersonalData();

    /// What opens a file; tests put their own in its place.
    void setOpener(std::function<void(const QString& path)> opener) { m_open = std::move(opener); }

signals:
    void note(const QString& text);

private:
    Workspace& m_workspace;
    Questions& m_questions;
    QWidget* m_window;
    LongWork* m_longWork;
    std::function<void(const QString& path)> m_open;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs show; goes with the window
};

} // namespace indikator
