// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/forms.h"
#include "tests/catch.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::vector<Run>& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QString textOf(const Table& table)
{
    QStringList lines;
    for (const TableRow& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells << textOf(cell.runs);
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

/// What the paper says, one paragraph or row a line; a new page is «---».
QStringList linesOf(const Report& report)
{
    QStringList lines;
    for (const Block& block : report.sections.front().blocks) {
        if (const auto* const paragraph = std::get_if<Paragraph>(&block))
            lines << textOf(paragraph->runs);
        else if (const auto* const table = std::get_if<Table>(&block))
            lines << textOf(*table).split(u'\n');
        else if (std::holds_alternative<PageBreak>(block))
            lines << u"---"_s;
    }
    return lines;
}

struct Minutes
{
    Minutes()
    {
        data.region.name = u"Область"_s;
        data.region.institution = u"КГКУ «Центр занятости»"_s;
        data.meeting.id = Id::create();
        data.meeting.date = QDate(2026, 11, 21);
        data.meeting.number = u"5"_s;
        data.meeting.status = MeetingStatus::Held;
        data.meeting.place = u"г. Киров"_s;
        data.meeting.chair = know(u"Иванова Анна Андреевна, директор"_s);
        data.meeting.secretary = know(u"Петров Пётр Ильич, специалист"_s);
    }

    Id know(const QString& text)
    {
        Person person = Person::fromText(text);
        person.id = Id::create();
        data.people.emplace(person.id, person);
        return person.id;
    }

    MeetingTopic& topic(const QString& title)
    {
        return data.topics.emplace_back(
            MeetingTopic{Id::create(), data.meeting.id, static_cast<int>(data.topics.size()) + 1, title, {}, {}});
    }

    Decision& decision(const Id& topic, const QString& text)
    {
        Decision decision;
        decision.id = Id::create();
        decision.topic = topic;
        decision.text = text;
        return data.decisions.emplace_back(decision);
    }

    [[nodiscard]] Report report() const
    {
        ReportInput input;
        input.meeting = &data;
        return reportForm(u"minutes")->build(input);
    }

    [[nodiscard]] QStringList lines() const { return linesOf(report()); }

    MeetingData data;
};

} // namespace

TEST_CASE("minutes need a meeting and nothing else")
{
    const Minutes minutes;
    ReportInput input;
    CHECK_FALSE(reportForm(u"minutes")->isPossible(input));
    input.meeting = &minutes.data;
    CHECK(reportForm(u"minutes")->isPossible(input));
}

TEST_CASE("minutes begin with institution, date, number, place and people")
{
    const QStringList lines = Minutes().lines();
    CHECK(lines.front() == u"КГКУ «Центр занятости»"_s);
    CHECK(lines.contains(u"21.11.2026|№ 5"_s));
    CHECK(lines.contains(u"г. Киров|"_s));
    CHECK(lines.contains(u"Chair|Иванова А.А., директор"_s));
    CHECK(lines.contains(u"Secretary|Петров П.И., специалист"_s));
}

TEST_CASE("minutes end with the lines for signatures, initials first")
{
    const QStringList lines = Minutes().lines();
    CHECK(lines.at(lines.size() - 2).endsWith(u"|А.А. Иванова"_s));
    CHECK(lines.back().endsWith(u"|П.И. Петров"_s));
}

TEST_CASE("decisions are numbered by the point of the agenda")
{
    Minutes minutes;
    const Id first = minutes.topic(u"Итоги квартала"_s).id;
    const Id second = minutes.topic(u"Профили"_s).id;
    minutes.decision(second, u"Утвердить профиль"_s);
    minutes.decision(first, u"Принять к сведению"_s);
    minutes.decision({}, u"Провести уборку"_s);
    minutes.decision(second, u"Обучить"_s);
    QStringList numbered;
    for (const QString& line : minutes.lines()) {
        if (line.contains(u'.') && line.at(0).isDigit() && line.size() > 3 && line.at(2).isDigit() &&
            !line.contains(u'|'))
            numbered << line;
    }
    CHECK(numbered == QStringList{u"1.1. Принять к сведению"_s, u"2.1. Утвердить профиль"_s, u"2.2. Обучить"_s,
                                  u"3.1. Провести уборку"_s});
}

TEST_CASE("without an agenda decisions are numbered one by one")
{
    Minutes minutes;
    minutes.decision({}, u"Первое"_s);
    minutes.decision({}, u"Второе"_s);
    const QStringList lines = minutes.lines();
    const auto decided = lines.indexOf(u"DECIDED:"_s);
    REQUIRE(decided > 0);
    CHECK(lines.mid(decided + 1, 2) == QStringList{u"1. Первое"_s, u"2. Второе"_s});
    CHECK_FALSE(lines.contains(u"AGENDA"_s));
}

TEST_CASE("a decision tells its document, who is responsible and the term")
{
    Minutes minutes;
    Decision& decision = minutes.decision({}, u"Утвердить положение"_s);
    decision.responsible = minutes.data.meeting.secretary;
    decision.due = QDate(2026, 12, 25);
    decision.approved = Id::create();
    minutes.data.documents[decision.approved] = u"Положение № 3"_s;
    CHECK(minutes.lines().contains(u"1. Утвердить положение. Document: Положение № 3. "
                                   "Responsible: Петров П.И., специалист. Term: 25.12.2026."_s));
}

TEST_CASE("a point of the agenda says who was heard, who spoke and what was decided")
{
    Minutes minutes;
    MeetingTopic& topic = minutes.topic(u"Итоги квартала"_s);
    topic.speaker = minutes.data.meeting.chair;
    topic.discussion = u"Петров П.И. — поддержал.\n\nИванова А.А. — подвела итог."_s;
    minutes.decision(topic.id, u"Принять"_s);
    const QStringList lines = minutes.lines();
    const auto heard = lines.indexOf(u"1. HEARD:"_s);
    REQUIRE(heard > 0);
    CHECK(lines.mid(heard + 1, 6) == QStringList{u"Иванова А.А., директор — Итоги квартала"_s, u"SPOKE:"_s,
                                                 u"Петров П.И. — поддержал."_s, u"Иванова А.А. — подвела итог."_s,
                                                 u"DECIDED:"_s, u"1.1. Принять"_s});
}

TEST_CASE("more than ten people are listed on a page of their own, in alphabetical order")
{
    Minutes minutes;
    const int people = GENERATE(10, 11);
    for (int i = 0; i < people; ++i)
        minutes.data.meeting.present.push_back(minutes.know(u"Работник%1 А.А., специалист"_s.arg(i)));
    const QStringList lines = minutes.lines();
    const bool isListed = people > 10;
    CHECK(lines.contains(u"---"_s) == isListed);
    CHECK(lines.contains(u"3|Работник10 А.А.|специалист"_s) == isListed);
    CHECK(lines.filter(u"list is attached"_s).size() == (isListed ? 1 : 0));
}

TEST_CASE("what was not held, or is for learning, is marked")
{
    Minutes minutes;
    CHECK(minutes.report().mark.isEmpty());
    minutes.data.meeting.status = MeetingStatus::Planned;
    minutes.data.region.training = true;
    CHECK(minutes.report().mark == u"TRAINING SAMPLE · draft"_s);
}
