// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/calendarnotes.h"
#include "core/calendar/dayindex.h"
#include "core/calendar/workcalendar.h"
#include "ui/console/command.h"

#include <QCoreApplication>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct WorkDaysCommandText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

const QString isoForm = u"yyyy-MM-dd"_s;
const QString officeForm = u"dd.MM.yyyy"_s;

/// The form in which the date is written; it must be a day that calendars reach.
QString formOf(const QString& text)
{
    for (const QString& form : {isoForm, officeForm}) {
        const QDate date = QDate::fromString(text, form);
        if (date.toString(form) == text && dayIndex(date))
            return form;
    }
    throw Error(ErrorCode::Usage,
                WorkDaysCommandText::tr("“%1” is no date from %2 to %3 such as 2026-12-31 or 31.12.2026.")
                    .arg(text)
                    .arg(firstCalendarYear)
                    .arg(lastCalendarYear));
}

QDate dateFrom(const QString& text)
{
    return QDate::fromString(text, formOf(text));
}

int countFrom(const QString& text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 1)
        throw Error(ErrorCode::Usage,
                    WorkDaysCommandText::tr("“%1” is no number of working days from 1 on.").arg(text));
    return count;
}

WorkCalendar calendarOf(const Call& call)
{
    if (!call.has(u"file"_s))
        return WorkCalendar();
    const auto document =
        Document::open(call.value(u"file"_s), Document::Access::ReadOnly, call.terminal().surroundings);
    return WorkCalendar(ProductionCalendar::shipped(), document->all<CalendarDay>());
}

void writeNotes(const Call& call, const WorkCalendar& calendar, QDate from, QDate to)
{
    for (const Finding& note : calendarNotes(calendar, from, to))
        call.err() << (note.where.isEmpty() ? QString() : note.where + u": "_s) << note.text << '\n';
}

/// `answer` is what a person reads.
void writeAnswer(const Call& call, const WorkCalendar& calendar, QDate from, QDate to, int workDays,
                 const QString& answer)
{
    writeNotes(call, calendar, from, to);
    if (!call.has(u"json"_s)) {
        call.out() << answer << '\n';
        return;
    }
    call.write(QJsonObject{{u"from"_s, from.toString(Qt::ISODate)},
                           {u"to"_s, to.toString(Qt::ISODate)},
                           {u"workDays"_s, workDays},
                           {u"approved"_s, unapprovedYears(calendar, from, to).empty()},
                           {u"declaredNonWorking"_s, declaredDays(calendar, from, to)}});
}

ExitCode countDays(const Call& call)
{
    const QDate from = dateFrom(call.argument(1));
    const QDate to = dateFrom(call.argument(2));
    const WorkCalendar calendar = calendarOf(call);
    const int days = *calendar.workDays(from, to);
    writeAnswer(call, calendar, from, to, days, QString::number(days));
    return ExitCode::Done;
}

/// The answer has the form of the question's date.
ExitCode addDays(const Call& call)
{
    const QString form = formOf(call.argument(1));
    const QDate from = dateFrom(call.argument(1));
    const int count = countFrom(call.argument(2));
    const WorkCalendar calendar = calendarOf(call);
    const auto to = calendar.addWorkDays(from, count);
    if (!to)
        throw Error(ErrorCode::Usage,
                    WorkDaysCommandText::tr("%1 working days end after the year %2, where the calendar ends.")
                        .arg(count)
                        .arg(lastCalendarYear));
    writeAnswer(call, calendar, from, *to, count, to->toString(form));
    return ExitCode::Done;
}

} // namespace

ExitCode reckonWorkDays(const Call& call)
{
    if (call.argument(0) == u"count"_s)
        return countDays(call);
    if (call.argument(0) == u"add"_s)
        return addDays(call);
    throw Error(ErrorCode::Usage, WorkDaysCommandText::tr("Say what to do: “workdays count FROM TO” counts the working "
                                                          "days, “workdays add FROM N” finds the last of N."));
}

} // namespace indikator::console
