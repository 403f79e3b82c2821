// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/assessing.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace indikator {

/// Date, title and executor of an assessment, new or existing.
class AssessmentDialog : public QDialog
{
    Q_OBJECT

public:
    AssessmentDialog(const QString& caption, const AssessmentDetails& details, QWidget* parent);

    [[nodiscard]] AssessmentDetails result() const;

private:
    void refreshTitle();

    QDateEdit* m_asOf;
    QDateEdit* m_filledOn;
    QLineEdit* m_title;
    QLineEdit* m_executor;
};

} // namespace indikator
