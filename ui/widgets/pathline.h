// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace indikator {

/// The path of a file that is to be made, typed or chosen.
class PathLine : public QWidget
{
    Q_OBJECT

public:
    explicit PathLine(QWidget* parent = nullptr);

    [[nodiscard]] QString path() const; ///< with the ending of documents
    void setPath(const QString& path);

    /// Why no new file can be made there, in the user's words; empty when it can.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QWidget* input() const;

signals:
    void changed();

private:
    void choose();

    QLineEdit* m_line;
};

} // namespace indikator
