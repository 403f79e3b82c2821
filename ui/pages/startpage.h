// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QTreeView;

namespace indikator {

class Heading;
class RecentModel;

/// What the window shows before a document is open. A document dropped on it is asked for like a recent one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// The newest first; missing files stay in the list, marked.
    void setRecent(const QStringList& paths);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void collectRequested();
    void recentRequested(const QString& path);
    void forgetRequested(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeRecent();
    void openCurrent();
    void forgetCurrent();
    void showCurrent();

    RecentModel* m_model;
    QTreeView* m_view = nullptr;
    QWidget* m_new = nullptr;
    QWidget* m_recent = nullptr;
    QLabel* m_note = nullptr;
    QAction* m_forget = nullptr;
};

} // namespace indikator
