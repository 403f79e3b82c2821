// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/answerdelegate.h"

namespace indikator {

/// Draws and edits a cell of the editable heat map: tint and sign of its state, and the answer.
class StateCellDelegate : public AnswerDelegate
{
    Q_OBJECT

public:
    explicit StateCellDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace indikator
