// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldeditors.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace indikator {

PopupEditor::PopupEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : LineEditor(field, names, parent)
{}

void PopupEditor::addOpener(const QIcon& icon, const QString& title)
{
    auto* const open = line()->addAction(icon, QLineEdit::TrailingPosition);
    open->setText(title);
    open->setToolTip(tr("%1 (F4)").arg(title));
    connect(open, &QAction::triggered, this, &PopupEditor::openPopup);
}

void PopupEditor::openPopup()
{
    if (line()->isReadOnly())
        return;
    auto* const popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->installEventFilter(this);
    auto* const layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    QWidget* const focus = fillPopup(popup);
    const QRect space = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    corner.setX(std::min(corner.x(), space.right() - popup->sizeHint().width()));
    if (corner.y() + popup->sizeHint().height() > space.bottom())
        corner.setY(mapToGlobal(QPoint(0, 0)).y() - popup->sizeHint().height());
    popup->move(corner);
    popup->show();
    focus->setFocus();
}

bool PopupEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched->parent() == this && watched != line() && event->type() == QEvent::Close)
        emit left();
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto* const press = static_cast<QKeyEvent*>(event);
        const bool isAltDown = press->key() == Qt::Key_Down && press->modifiers().testFlag(Qt::AltModifier);
        if (press->key() == Qt::Key_F4 || isAltDown) {
            openPopup();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace indikator
