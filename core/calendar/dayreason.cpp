// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/dayreason.h"

#include "core/base/period.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct DayReasonText
{
    Q_DECLARE_TR_FUNCTIONS(DayReasonText)
};

QString transferredReason(const ProductionCalendar& calendar, const DayTransfer& transfer)
{
    if (calendar.transferFrom(transfer.from))
        return DayReasonText::tr("The day off of %1 is moved here: %2.")
            .arg(officeDate(transfer.from), calendar.decreeText(transfer.from.year()));
    return DayReasonText::tr("The day off of %1 is moved here, for it falls on the holiday “%2”.")
        .arg(officeDate(transfer.from), calendar.holiday(transfer.from)->name);
}

QString offReason(const ProductionCalendar& calendar, QDate day)
{
    if (const Holiday* const holiday = calendar.holiday(day))
        return DayReasonText::tr("Holiday: %1.").arg(holiday->name);
    if (const auto transfer = calendar.transferTo(day))
        return transferredReason(calendar, *transfer);
    return day.dayOfWeek() == Qt::Saturday ? DayReasonText::tr("Saturday.") : DayReasonText::tr("Sunday.");
}

QString workReason(const ProductionCalendar& calendar, QDate day)
{
    if (const auto transfer = calendar.transferFrom(day))
        return DayReasonText::tr("Working day: its day off is moved to %1.").arg(officeDate(transfer->to));
    if (const Decree* const decree = calendar.declaration(day))
        return DayReasonText::tr("Declared non-working by decree of the President of %1 No. %2; in the norm of working "
                                 "time it counts as a working day.")
            .arg(officeDate(decree->date), decree->number);
    return DayReasonText::tr("Working day.");
}

QString shortReason(const ProductionCalendar& calendar, QDate day)
{
    QString reason = DayReasonText::tr("Shorter by an hour, as before a holiday.");
    if (calendar.transferFrom(day) || calendar.declaration(day))
        reason = workReason(calendar, day) + u' ' + reason;
    return reason;
}

} // namespace

QString dayReason(const ProductionCalendar& calendar, QDate day)
{
    const auto kind = calendar.kind(day);
    if (!kind)
        return {};
    switch (*kind) {
    case DayKind::Work:
        return workReason(calendar, day);
    case DayKind::Off:
        return offReason(calendar, day);
    case DayKind::Short:
        return shortReason(calendar, day);
    }
    Q_UNREACHABLE();
}

QString ownDayReason(const CalendarDay& day)
{
    const QString kind =
        QCoreApplication::translate("Field", EnumChoices<DayKind>::choices[static_cast<size_t>(day.kind)].label);
    return day.note.isEmpty() ? DayReasonText::tr("Set by the region: %1.").arg(kind)
                              : DayReasonText::tr("Set by the region: %1 (%2).").arg(kind, day.note);
}

} // namespace indikator
