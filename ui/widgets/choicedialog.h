// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;

namespace indikator {

/// Asks for one of a few records, named by what each is for.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    using Choices = std::vector<std::pair<Id, QString>>;

    ChoiceDialog(const QString& title, const QString& question, const Choices& choices, QWidget* parent);

    /// Opens the dialog; a cancelled one does not call back.
    static void ask(QWidget* parent, const QString& title, const QString& question, const Choices& choices,
                    const std::function<void(const Id&)>& then);

    [[nodiscard]] Id chosen() const;

private:
    QComboBox* m_choice;
};

} // namespace indikator
