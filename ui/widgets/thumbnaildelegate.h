// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace indikator {

/// Shows a row as its picture with its name below, both in the middle.
class ThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ThumbnailDelegate(const QSize& picture, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QSize m_picture;
};

} // namespace indikator
