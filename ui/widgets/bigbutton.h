// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace indikator {

/// A button with a line that explains it below its name.
class BigButton : public QPushButton
{
    Q_OBJECT

public:
    BigButton(const QString& name, const QString& about, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int padding() const;

    QString m_about;
};

} // namespace indikator
