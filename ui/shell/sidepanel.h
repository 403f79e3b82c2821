// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace indikator {

/// The right panel: the methodology's text for what is selected, a comment on it, and who changed it when.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(Workspace& workspace, QWidget* parent = nullptr);

    void showMethodology();

signals:
    void goTo(const indikator::Subject& subject);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshComment();
    void refreshHistory();
    void refreshProof();
    void saveComment();
    [[nodiscard]] bool hasComment() const; ///< of a line of the matrix; items have theirs on the page
    [[nodiscard]] Id record() const;       ///< the answer whose history is shown

    Workspace& m_workspace;
    QTabWidget* m_tabs;
    QTextBrowser* m_method;
    QTextBrowser* m_proof;
    QTextBrowser* m_history;
    QLabel* m_commentLabel;
    QPlainTextEdit* m_comment;
    Subject m_commented; ///< what the text in the field belongs to
};

} // namespace indikator
