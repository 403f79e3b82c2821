// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/wrappingdelegate.h"

namespace indikator {

/// Draws a level cell of the matrix: coloured where the line meets the level, framed at the line's own level,
/// hatched where nothing is required; never by colour alone.
class LevelCellDelegate : public WrappingDelegate
{
    Q_OBJECT

public:
    using WrappingDelegate::WrappingDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace indikator
