// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/calendar/productioncalendar.h"
#include "tests/catch.h"

#include <QFile>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedFile()
{
    QFile file(QStringLiteral(INDIKATOR_SOURCE_DIR "/resources/calendar/ru.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The message of the refusal; a file that is taken fails the test.
QString refusal(const QByteArray& json)
{
    try {
        static_cast<void>(ProductionCalendar::fromJson(json, u"own.json"_s));
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        return error.message();
    }
    FAIL("the file was taken");
    return {};
}

struct Fault
{
    const char* before;
    const char* after;
    const char* where;
};

/// One seeded fault a case: the first occurrence of a text is replaced, and a line must begin with the place.
const std::vector<Fault> faults{
    {R"("formatVersion": 1)", R"("formatVersion": 2)", "own.json: formatVersion"},
    {R"("holidays")", R"("holydays")", "own.json"},
    {R"("day": "02-23")", R"("day": "02-29")", "own.json: holidays[8].day"},
    {R"("day": "02-23")", R"("day": "23.02")", "own.json: holidays[8].day"},
    {R"("day": "02-23")", R"("day": "03-08")", "own.json: holidays[9].day"},
    {R"("day": "02-23")", R"("day": "02-25")", "own.json: years[0].daysOff"},
    {R"("moves": false)", R"("moves": 0)", "own.json: holidays[0].moves"},
    {R"("name": "День Победы")", R"("name": " ")", "own.json: holidays[11].name"},
    {R"("year": 2020)", R"("year": 2021)", "own.json: years[0].daysOff[0]"},
    {R"("year": 2020)", R"("year": 2021)", "own.json: years[1].year"},
    {R"("year": 2020)", R"("year": 2201)", "own.json: years[0].year"},
    {R"("year": 2020)", R"("year": "2020")", "own.json: years[0].year"},
    {R"("year": 2020)", R"("yaer": 2020)", "own.json: years[0]"},
    {R"("date": "2019-07-10")", R"("date": "10.07.2019")", "own.json: years[0].decree.date"},
    {R"("number": "875")", R"("number": 875)", "own.json: years[0].decree.number"},
    {R"("to": "2020-05-04")", R"("to": "2020-05-06")", "own.json: years[0].transfers[0].to"},
    {R"("from": "2020-01-04")", R"("from": "2020-01-09")", "own.json: years[0].transfers[0].from"},
    {R"("from": "2020-01-04")", R"("from": "2021-01-02")", "own.json: years[0].transfers[0].from"},
    {R"("2020-02-24")", R"("2020-02-22")", "own.json: years[0].daysOff[6]"},
    {R"("2020-02-24")", R"("2020-02-30")", "own.json: years[0].daysOff[6]"},
    {R"("2020-02-24")", R"("2020-02-24T00:00")", "own.json: years[0].daysOff[6]"},
    {R"("2020-02-24")", R"("2020-01-01")", "own.json: years[0].daysOff[6]"},
    {R"("2020-02-24")", R"("2020-02-25")", "own.json: years[0].daysOff[6]"},
    {R"("2020-02-24")", R"(null)", "own.json: years[0].daysOff[6]"},
    {R"("2020-05-11", )", R"()", "own.json: years[0].totals.byMonth[4]"},
    {R"("workingWeekends": [])", R"("workingWeekends": ["2020-02-25"])", "own.json: years[0].workingWeekends[0]"},
    {R"("workingWeekends": [])", R"("workingWeekends": ["2020-02-23"])", "own.json: years[0].workingWeekends"},
    {R"("workingWeekends": [])", R"("workingWeekends": ["2020-02-22"])", "own.json: years[0].workingWeekends[0]"},
    {R"("workingWeekends": [])", R"("workingWeekends": {})", "own.json: years[0].workingWeekends"},
    {R"("shortDays": ["2020-04-30")", R"("shortDays": ["2020-05-01")", "own.json: years[0].shortDays[0]"},
    {R"("days": ["2020-03-30")", R"("days": ["2020-03-29")", "own.json: years[0].declaredNonWorking[0].days[0]"},
    {R"("workingDays": 248)", R"("workingDays": 247)", "own.json: years[0].totals.workingDays"},
    {R"("byMonth": [17, )", R"("byMonth": [18, )", "own.json: years[0].totals.byMonth[0]"},
    {R"("byMonth": [17, )", R"("byMonth": [)", "own.json: years[0].totals.byMonth"},
    {R"("normHours": 1979)", R"("normHours": 1984)", "own.json: years[0].totals.normHours"},
    {R"("normHours": 1979)", R"("normHours": 1979.5)", "own.json: years[0].totals.normHours"},
};

} // namespace

TEST_CASE("the shipped calendar file is sound")
{
    CHECK(ProductionCalendar::fromJson(shippedFile(), u"ru.json"_s)->kinds() == ProductionCalendar::shipped()->kinds());
}

TEST_CASE("a fault of a calendar file is told with its place")
{
    const Fault fault = GENERATE(from_range(faults));
    QByteArray json = shippedFile();
    const qsizetype at = json.indexOf(fault.before);
    REQUIRE(at >= 0);
    json.replace(at, static_cast<qsizetype>(qstrlen(fault.before)), fault.after);
    CAPTURE(fault.before, fault.after);
    CHECK_THAT(refusal(json).toStdString(), Catch::Matchers::Contains('\n' + std::string(fault.where) + " — "));
}

TEST_CASE("a calendar file that is not JSON is told with its line")
{
    CHECK(refusal("{\n  \"formatVersion\": 1,\n  \"years\" []\n}\n").contains(u"own.json: line 3"_s));
}

TEST_CASE("a calendar file of any form is refused without a crash")
{
    const QByteArray json = GENERATE(
        "", "[]", "null", "5", "{}", "[[[[", R"({"formatVersion":1,"holidays":7,"years":[[]]})",
        R"({"formatVersion":1,"holidays":[{}],"years":[{"year":2026,"totals":[]}]})",
        R"({"formatVersion":1,"holidays":[],"years":[{"year":2026,"declaredNonWorking":[1,[],{"days":[0,{}]}]}]})");
    CHECK_FALSE(refusal(json).isEmpty());
}

TEST_CASE("a calendar file of endless length is refused, not read")
{
    CHECK_FALSE(refusal(QByteArray(2 * 1024 * 1024, ' ')).isEmpty());
    CHECK(refusal("{\"formatVersion\":1,\"holidays\":[],\"years\":[" + QByteArray("1,").repeated(100'000) + "1]}")
              .contains(u"own.json: years — "_s));
}

TEST_CASE("a calendar without any year is computed by its holidays alone")
{
    const auto calendar = ProductionCalendar::fromJson(
        R"({"formatVersion":1,"holidays":[{"day":"07-05","name":"Own","moves":true}],"years":[]})", u"own.json"_s);
    CHECK_FALSE(calendar->isApproved(2026));
    CHECK(calendar->kind(QDate(2026, 7, 6)) == DayKind::Off); // 5 July is a Sunday
    CHECK(calendar->kind(QDate(2027, 7, 5)) == DayKind::Off);
    CHECK(calendar->kind(QDate(2026, 1, 1)) == DayKind::Work);
}
