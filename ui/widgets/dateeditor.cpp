// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "ui/widgets/fieldeditors.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QPainter>
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
    : PopupEditor(field, names, parent)
{
    line()->setPlaceholderText(tr("dd.mm.yyyy"));
    addOpener(calendarIcon(palette()), tr("Calendar"));
}

QWidget* DateEditor::fillPopup(QWidget* popup)
{
    auto* const calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto shown = QDate::fromString(parseField(field(), text(), names()).value.toString(), Qt::ISODate);
    if (shown.isValid())
        calendar->setSelectedDate(shown);
    popup->layout()->addWidget(calendar);
    const auto choose = [this, popup](QDate date) {
        popup->close();
        take(date);
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    return calendar;
}

void DateEditor::take(QDate date)
{
    line()->setText(officeDate(date));
    emit left();
}

} // namespace indikator
