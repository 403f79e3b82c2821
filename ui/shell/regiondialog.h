// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QDialog>

class QTabWidget;

namespace indikator {

class RecordForm;

/// The region's card and, beside it, how the ambiguous places of the methodology are read. Everything is saved at
/// once, so there is only a way out.
class RegionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RegionDialog(Workspace& workspace, QWidget* parent = nullptr);

    void showReadings();
    void done(int result) override;

private:
    RecordForm* m_form;
    QTabWidget* m_tabs;
};

} // namespace indikator
