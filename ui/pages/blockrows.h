// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QTreeWidget>

namespace indikator {

/// The lines of one block of the matrix, with what is answered and the level reached. Choosing one shows its
/// methodology; Enter or a double click leads to its place in the matrix.
class BlockRows : public QTreeWidget
{
    Q_OBJECT

public:
    BlockRows(Workspace& workspace, int block, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void goTo(const indikator::Subject& subject);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showLine(QTreeWidgetItem& item, const Condition& condition, const Evaluation& evaluation);
    [[nodiscard]] int heightOf(int lines) const;

    Workspace& m_workspace;
    int m_block;
};

} // namespace indikator
