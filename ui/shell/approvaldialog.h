// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/referencenames.h"

#include <QDialog>

class QComboBox;
class QDateEdit;

namespace indikator {

/// Asks when a plan was approved and by which document.
class ApprovalDialog : public QDialog
{
    Q_OBJECT

public:
    ApprovalDialog(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QDate date() const;
    [[nodiscard]] Id legalAct() const; ///< null: none was named

private:
    QDateEdit* m_date;
    QComboBox* m_act;
};

} // namespace indikator
