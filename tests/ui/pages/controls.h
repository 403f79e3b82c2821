// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

class QComboBox;
class QPushButton;
class QWidget;

namespace indikator {

/// The button with this text, without the mark of its mnemonic; null when there is none.
[[nodiscard]] QPushButton* button(const QWidget& page, const QString& text);

/// The combo box with this accessible name, or null.
[[nodiscard]] QComboBox* combo(const QWidget& page, const QString& name);

/// Shows the page and waits until it stands on the screen.
void showAt(QWidget& page, const QSize& size);

} // namespace indikator
