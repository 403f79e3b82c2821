// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/roadmap/icalendar.h"
#include "tests/catch.h"
#include "tests/core/roadmap/sampleplan.h"

#include <QTimeZone>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct Property
{
    QByteArray name;
    QByteArray value;
};

/// Reads content lines as RFC 5545, 3.1 says: lines end with CRLF, a blank at the start continues the line before.
std::vector<Property> parsed(const QByteArray& text)
{
    std::vector<Property> properties;
    REQUIRE(text.endsWith("\r\n"));
    QByteArray unfolded = text;
    unfolded.replace("\r\n ", "");
    REQUIRE(unfolded.count('\n') == unfolded.count("\r\n"));
    for (const QByteArray& line : unfolded.left(unfolded.size() - 2).split('\n')) {
        const QByteArray whole = line.endsWith('\r') ? line.chopped(1) : line;
        const qsizetype colon = whole.indexOf(':');
        REQUIRE(colon > 0);
        properties.push_back({whole.left(colon), whole.mid(colon + 1)});
    }
    return properties;
}

/// A TEXT value as 3.3.11 says.
QString unescaped(const QByteArray& value)
{
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\') {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
    }
    return QString::fromUtf8(text);
}

QByteArray valueOf(const std::vector<Property>& properties, const char* name)
{
    const auto found = std::ranges::find(properties, QByteArray(name), &Property::name);
    return found == properties.end() ? QByteArray() : found->value;
}

auto countOf(const std::vector<Property>& properties, const char* name, const char* value)
{
    return std::ranges::count_if(properties,
                                 [&](const Property& one) { return one.name == name && one.value == value; });
}

QByteArray calendarOf(const RoadmapItem& item, const CalendarNames& names = {})
{
    return icalendar(sample::scheduleOf({item}), names, QDateTime({2026, 7, 15}, {12, 30}, QTimeZone(3 * 3600)));
}

} // namespace

TEST_CASE("an open item becomes a whole-day event on its term with two reminders")
{
    const RoadmapItem item = sample::activity(u"Кодекс"_s, {2026, 8, 3}, {2026, 8, 31});
    const auto properties = parsed(calendarOf(item, {u"План"_s, {{item.id, u"Иванова А.А."_s}}}));
    CHECK(valueOf(properties, "DTSTART;VALUE=DATE") == "20260831");
    CHECK(valueOf(properties, "DTEND;VALUE=DATE") == "20260901");
    CHECK(valueOf(properties, "DTSTAMP") == "20260715T093000Z");
    CHECK(unescaped(valueOf(properties, "SUMMARY")) == u"1. Кодекс"_s);
    CHECK(unescaped(valueOf(properties, "DESCRIPTION")).contains(u"Иванова А.А."_s));
    CHECK(unescaped(valueOf(properties, "X-WR-CALNAME")) == u"План"_s);
    CHECK(countOf(properties, "TRIGGER", "-P1W") == 1);
    CHECK(countOf(properties, "TRIGGER", "-P1D") == 1);
}

TEST_CASE("an item keeps its identity in every copy of the calendar")
{
    RoadmapItem item = sample::activity(u"Кодекс"_s, {2026, 8, 3}, {2026, 8, 31});
    const QByteArray before = valueOf(parsed(calendarOf(item)), "UID");
    item.title = u"Кодекс этики"_s;
    item.due = QDate(2026, 9, 30);
    CHECK(valueOf(parsed(calendarOf(item)), "UID") == before);
    CHECK(before.startsWith(item.id.toString().toUtf8()));
}

TEST_CASE("what is done, cancelled or without a term is no event")
{
    RoadmapItem item = sample::activity(u"Кодекс"_s, {2026, 8, 3}, {2026, 8, 31});
    item.state = GENERATE(ItemState::Done, ItemState::Cancelled, ItemState::NotStarted);
    if (item.state == ItemState::NotStarted)
        item.due = {};
    CHECK(countOf(parsed(calendarOf(item)), "BEGIN", "VEVENT") == 0);
}

TEST_CASE("every opened component of a calendar is closed in its turn")
{
    const auto properties = parsed(icalendar(sample::plan().schedule, {}, QDateTime::currentDateTimeUtc()));
    std::vector<QByteArray> open;
    for (const Property& one : properties) {
        if (one.name == "BEGIN")
            open.push_back(one.value);
        if (one.name != "END")
            continue;
        REQUIRE_FALSE(open.empty());
        CHECK(open.back() == one.value);
        open.pop_back();
    }
    CHECK(open.empty());
}

TEST_CASE("awkward texts come back from a calendar as they were")
{
    const QString text = GENERATE(u"а; б, в\\г: «д»"_s, u"две\nстроки"_s, u"😀 смайлик"_s.repeated(20),
                                  u"клиентоцентричность "_s.repeated(30).trimmed(), u"\\n не перевод строки"_s);
    const auto properties = parsed(calendarOf(sample::activity(text, {}, {2026, 8, 31})));
    CHECK(unescaped(valueOf(properties, "SUMMARY")) == u"1. "_s + text);
}

TEST_CASE("no line of a calendar is longer than 75 octets or cut inside a character")
{
    for (int letters = 20; letters < 110; ++letters) {
        const QString title = QString(letters, u'ы') + u"😀"_s.repeated(letters % 30) + QString(letters % 4, u'x');
        for (const QByteArray& line : calendarOf(sample::activity(title, {}, {2026, 8, 31})).split('\n')) {
            CHECK(line.size() <= 76); // with the carriage return
            CHECK(QString::fromUtf8(line).toUtf8() == line);
            CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
    }
}
