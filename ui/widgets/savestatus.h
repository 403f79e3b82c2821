// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace indikator {

class SaveJob;

/// How saving goes on: a bar and a button to cancel, then what was saved and a button to open its folder.
class SaveStatus : public QWidget
{
    Q_OBJECT

public:
    SaveStatus(SaveJob& job, QWidget* parent);

    [[nodiscard]] QString text() const;

private:
    void onStarted(int count);
    void onFinished(const QStringList& files, bool complete);
    void say(const QString& text);
    void openFolder() const;

    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_open;
    QString m_folder;
};

} // namespace indikator
