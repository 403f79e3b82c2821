// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/journeys.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace indikator {

/// Asks what a new journey begins with; the stages follow from the clients of the profile.
class NewJourneyDialog : public QDialog
{
    Q_OBJECT

public:
    NewJourneyDialog(const Document& document, QWidget* parent);

    [[nodiscard]] JourneyDraft draft() const;

private:
    QLineEdit* m_name;
    QComboBox* m_profile;
    QLineEdit* m_goal;
    QComboBox* m_service;
};

} // namespace indikator
