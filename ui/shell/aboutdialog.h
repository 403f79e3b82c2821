// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace indikator {

/// What the program is, its version, and what it is made of with licences.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);

    /// Versions as one text, for a letter to whoever helps.
    [[nodiscard]] static QString details();
};

} // namespace indikator
