// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"
#include "ui/shell/questions.h"

namespace indikator {

class ExchangePage;
class LongWork;

/// Gives files to the centres, takes them back and sends copies: the work on files behind the page that shows them.
class ExchangeController : public QObject
{
    Q_OBJECT

public:
    ExchangeController(Workspace& workspace, Questions& questions, ExchangePage& page, QWidget* window);

    void askHandOut();
    void askCollect();
    void collect(const QStringList& paths);
    void accept();

    /// A centre's file back to the region, or the whole for the ministry.
    void askSend(bool withoutPeople);

signals:
    void note(const QString& text);
    void problem(const QString& text);
    void pageRequested(); ///< the page is to be shown

private:
    void handOut(const QString& folder);
    void write(const QString& folder);

    Workspace& m_workspace;
    Questions& m_questions;
    ExchangePage& m_page;
    QWidget* m_window;
    LongWork* m_longWork;
};

} // namespace indikator
