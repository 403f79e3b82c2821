// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

namespace indikator {

class IndicatorsPage;
class Questions;

/// What the page of indicators asks for beyond itself: taking over tables of survey counts.
class MeasureController : public QObject
{
    Q_OBJECT

public:
    MeasureController(Workspace& workspace, Questions& questions, IndicatorsPage& page, QWidget* window);

    void importTable(); ///< asks for the file

signals:
    void note(const QString& text); ///< something worth telling has happened

private:
    void readTable(const QString& path);

    Workspace& m_workspace;
    Questions& m_questions;
    IndicatorsPage& m_page;
    QWidget* m_window;
};

} // namespace indikator
