// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "ui/widgets/fieldeditors.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace indikator {

namespace {

/// A small calendar sheet in the colour of the text.
QIcon calendarIcon(const QPalette& palette)
{
    constexpr int side = 64;
    QPixmap sheet(side, side);
    sheet.fill(Qt::transparent);
    QPainter painter(&sheet);
    painter.setPen(QPen(palette.color(QPalette::Text), 5));
    painter.drawRect(8, 12, 48, 44);
    painter.fillRect(8, 12, 48, 12, palette.color(QPalette::Text));
    for (const int x : {18, 30, 42}) {
        for (const int y : {32, 44})
            painter.fillRect(x, y, 6, 6, palette.color(QPalette::Text));
    }
    return QIcon(sheet);
}

} // namespace

DateEditor::DateEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : LineEditor(field, names, parent)
{
    line()->setPlaceholderText(tr("dd.mm.yyyy"));
    auto* const open = line()->addAction(calendarIcon(palette()), QLineEdit::TrailingPosition);
    open->setText(tr("Calendar"));
    open->setToolTip(tr("Calendar (F4)"));
    connect(open, &QAction::triggered, this, &DateEditor::openCalendar);
}

void DateEditor::openCalendar()
{
    if (line()->isReadOnly())
        return;
    auto* const popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* const layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* const calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto shown = QDate::fromString(parseField(field(), text(), names()).value.toString(), Qt::ISODate);
    if (shown.isValid())
        calendar->setSelectedDate(shown);
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate date) {
        popup->close();
        take(date);
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    const QRect space = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    corner.setX(std::min(corner.x(), space.right() - popup->sizeHint().width()));
    if (corner.y() + popup->sizeHint().height() > space.bottom())
        corner.setY(mapToGlobal(QPoint(0, 0)).y() - popup->sizeHint().height());
    popup->move(corner);
    popup->show();
    calendar->setFocus();
}

void DateEditor::take(QDate date)
{
    line()->setText(officeDate(date));
    emit left();
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto* const press = static_cast<QKeyEvent*>(event);
        const bool isAltDown = press->key() == Qt::Key_Down && press->modifiers().testFlag(Qt::AltModifier);
        if (press->key() == Qt::Key_F4 || isAltDown) {
            openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace indikator
