// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/core/evidence/registersample.h"

#include <QJsonArray>

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

// The definitions of the methodology read literally: day by day, month by month.

bool inWindow(QDate day, QDate asOf)
{
    return day > asOf.addMonths(-12) && day <= asOf;
}

/// Whether every calendar period of `length` months that lies wholly in the window and begins on `start` or later has
/// at least `times` dates; and there is such a period.
bool everyBin(const std::vector<QDate>& dates, QDate asOf, QDate start, int length, int times)
{
    int bins = 0;
    for (int year = asOf.year() - 2; year <= asOf.year(); ++year) {
        for (int first = 1; first <= 12; first += length) {
            bool isInside = QDate(year, first, 1) >= start;
            int count = 0;
            for (QDate day(year, first, 1); day < QDate(year, first, 1).addMonths(length); day = day.addDays(1)) {
                isInside = isInside && inWindow(day, asOf);
                for (const QDate date : dates)
                    count += date == day ? 1 : 0;
            }
            if (!isInside)
                continue;
            ++bins;
            if (count < times)
                return false;
        }
    }
    return bins > 0;
}

int checklistOption(const std::vector<QDate>& dates, QDate asOf, QDate start)
{
    int count = 0;
    for (const QDate date : dates)
        count += inWindow(date, asOf) ? 1 : 0;
    if (count == 0)
        return 0;
    if (everyBin(dates, asOf, start, 1, 1))
        return 3;
    return everyBin(dates, asOf, start, 3, 1) ? 2 : 1;
}

int eventOption(const std::vector<QDate>& dates, QDate asOf)
{
    int count = 0;
    for (const QDate date : dates)
        count += inWindow(date, asOf) ? 1 : 0;
    const QDate ever(1900, 1, 1);
    if (count >= 6 && everyBin(dates, asOf, ever, 2, 1))
        return 4;
    if (count >= 4 && everyBin(dates, asOf, ever, 3, 1))
        return 3;
    if (count >= 2 && everyBin(dates, asOf, ever, 6, 1))
        return 2;
    return count > 0 ? 1 : 0;
}

/// Among the last 13 weeks that were over by the day, each with three working days or more has a meeting.
bool isWeekly(const std::vector<QDate>& dates, QDate asOf, const WorkCalendar& calendar)
{
    QDate monday = asOf;
    while (monday.dayOfWeek() != Qt::Monday || monday.addDays(6) > asOf)
        monday = monday.addDays(-1);
    for (int week = 0; week < 13; ++week, monday = monday.addDays(-7)) {
        int working = 0;
        bool isMet = false;
        for (int i = 0; i < 7; ++i) {
            working += calendar.isWorking(monday.addDays(i)) ? 1 : 0;
            isMet = isMet || std::ranges::count(dates, monday.addDays(i)) > 0;
        }
        if (working >= 3 && !isMet)
            return false;
    }
    return true;
}

std::vector<QDate> randomDates(std::mt19937& random, QDate asOf)
{
    std::vector<QDate> dates;
    const int step = std::uniform_int_distribution<int>(3, 120)(random);
    for (QDate day = asOf.addDays(-500); day < asOf.addDays(40);
         day = day.addDays(std::uniform_int_distribution<int>(1, step)(random)))
        dates.push_back(day);
    return dates;
}

} // namespace

TEST_CASE("random meetings and events are judged as the definitions read")
{
    std::mt19937 random(20261124);
    const WorkCalendar calendar;
    std::map<int, int> seen;
    for (int i = 0; i < 300; ++i) {
        QDate asOf = QDate(2025, 12, 1).addDays(std::uniform_int_distribution<int>(0, 900)(random)); // a leap year
        if (i % 2 == 0) // the edge of every period
            asOf = QDate(asOf.year(), asOf.month(), asOf.daysInMonth());
        const QDate start = asOf.addDays(-std::uniform_int_distribution<int>(1, 500)(random));
        const std::vector<QDate> dates = randomDates(random, asOf);
        INFO(asOf.toString(Qt::ISODate).toStdString() << " since " << start.toString(Qt::ISODate).toStdString());
        RegisterSample sample;
        sample.day = asOf;
        sample.addGroup(start);
        const Id centre = RegisterSample::id(u"Речной"_s);
        for (const QDate date : dates) {
            sample.meet(date);
            sample.meet(date, {centre});
            sample.hold(date);
        }
        const Evidence evidence = sample.prove();
        const int expected = checklistOption(dates, asOf, start);
        ++seen[expected];
        CHECK(evidence.items.at(4).answer == (expected > 0 ? QJsonArray{expected} : QJsonArray()));
        const int events = eventOption(dates, asOf);
        CHECK(evidence.items.at(6).answer == (events > 0 ? QJsonArray{events} : QJsonArray()));
        const QString cadence = everyBin(dates, asOf, start, 1, 2)   ? u"twice-monthly"_s
                                : everyBin(dates, asOf, start, 1, 1) ? u"monthly"_s
                                                                     : u"none"_s;
        CHECK(evidence.conditions.at({u"11.region"_s, Id()}).answer == QJsonValue(cadence));
        const QDate ever(1900, 1, 1);
        const QString ofCentre = isWeekly(dates, asOf, calendar)     ? u"weekly"_s
                                 : everyBin(dates, asOf, ever, 1, 1) ? u"monthly"_s
                                                                     : u"none"_s;
        CHECK(evidence.conditions.at({u"11.centres"_s, centre}).answer == QJsonValue(ofCentre));
    }
    CHECK(seen.size() >= 3);
}
