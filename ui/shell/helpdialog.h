// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace indikator {

/// The first hour with the program, its keys and its rules, in a window that stays open beside the work.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString& language, QWidget* parent);
};

} // namespace indikator
