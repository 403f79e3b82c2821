// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace indikator {

/// What the program is, its version, and what it is made of with versions and licences.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `logFile` is named and can be shown, when there is one.
    AboutDialog(const QString& logFile, QWidget* parent);

    /// Program, parts, system and the end of the log as one text, for a letter to whoever helps.
    [[nodiscard]] static QString details(const QString& logFile);
};

} // namespace indikator
