// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace indikator {

/// A bold line above what it names, `scale` times the text of the program, also after that has changed.
class Heading : public QLabel
{
    Q_OBJECT

public:
    Heading(const QString& text, double scale, QWidget* parent);

protected:
    bool event(QEvent* event) override;

private:
    void follow();

    double m_scale;
};

} // namespace indikator
