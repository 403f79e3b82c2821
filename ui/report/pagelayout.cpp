// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pagelayout.h"

namespace indikator {

QString TextItem::text() const
{
    const QTextLine from = layout->lineAt(first);
    const QTextLine to = layout->lineAt(first + count - 1);
    return layout->text().mid(from.textStart(), to.textStart() + to.textLength() - from.textStart());
}

QRectF TextItem::bounds() const
{
    QRectF rect;
    for (int i = first; i < first + count; ++i)
        rect |= layout->lineAt(i).naturalTextRect();
    rect.translate(0, -layout->lineAt(first).y());
    if (turned)
        rect = QRectF(rect.top(), -rect.right(), rect.height(), rect.width());
    return rect.translated(at);
}

} // namespace indikator
