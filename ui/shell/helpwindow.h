// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/guide.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolBar;
class QTreeWidget;
class QUrl;

namespace indikator {

class GuideBrowser;
class LongWork;
class Questions;

/// The user guide in a window of its own that stays open beside the work: contents, text, search and the way to paper.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(Guide guide, Questions& questions);

    /// Shows the place that explains the topic, or the beginning of the guide.
    void showTopic(const QString& topic);

    [[nodiscard]] const Guide& guide() const { return m_guide; }

    [[nodiscard]] GuideBrowser& browser() const { return *m_browser; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBar();
    void fillContents();
    void search(const QString& question);
    void leaveSearch();
    void showPlaceInContents(const QUrl& place);
    void savePaper();

    Guide m_guide;
    Questions& m_questions;
    QToolBar* m_bar;
    QLineEdit* m_search;
    QStackedWidget* m_side; ///< contents, or what the search found
    QTreeWidget* m_contents;
    QListWidget* m_hits;
    GuideBrowser* m_browser;
    QLabel* m_note;
    LongWork* m_work;
};

} // namespace indikator
