// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/backup.h"
#include "core/storage/surroundings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace indikator {

class PathLine;

/// Lists the backups of a document, or of all, and puts a chosen one into a new file.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes files in `folder`; a null `document` lists the backups of every document.
    RestoreDialog(Surroundings surroundings, const Id& document, const QString& folder, QWidget* parent = nullptr);

    /// The file that was made; empty until the dialog is accepted.
    [[nodiscard]] const QString& restoredPath() const { return m_restored; }

    void accept() override;

private:
    void addBackup(const Backup& backup);
    void propose();
    void showProblem(const QString& problem);
    [[nodiscard]] const Backup* chosen() const;

    Surroundings m_surroundings;
    QString m_folder;
    std::vector<Backup> m_backups;
    QString m_restored;
    QString m_proposed;
    QTreeWidget* m_list;
    PathLine* m_path;
    QLabel* m_problem;
    QPushButton* m_restore;
};

} // namespace indikator
