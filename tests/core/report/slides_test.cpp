// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/indicator.h"
#include "core/operations/assessing.h"
#include "core/operations/meetings.h"
#include "core/operations/newdocument.h"
#include "core/operations/papers.h"
#include "core/operations/planning.h"
#include "core/report/slides.h"
#include "tests/catch.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;
using Topic = SlidePlace::Topic;

namespace {

const QDate today(2026, 11, 20);

/// Takes the records of one type out of the sample, so that a test has only its own.
template <class Record>
void clear(Document& document)
{
    document.change(u"…"_s, [&](Change& change) {
        for (const Record& one : document.all<Record>())
            change.remove<Record>(one.id);
    });
}

struct Room
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document = newSample(folder.filePath(u"sample.indikator"_s), {});
    Id assessment = latestAssessment(*document)->id;
    PaperSource source;

    Room()
    {
        clear<RoadmapPlan>(*document);
        clear<Indicator>(*document); // its targets name a decision
        clear<Meeting>(*document);
    }

    void decide(const QString& text, const QString& responsible, QDate due = {})
    {
        DecisionDraft draft;
        draft.text = text;
        draft.responsible = responsible;
        draft.due = due;
        (void)recordDecisionOn(*document, today, draft);
    }

    std::vector<Slide> slides()
    {
        source = paperSource(*document, {{}, {}, {}, today, false});
        source.evaluation = evaluate(*document, assessment);
        return slidesOf(source.input());
    }

    QString everything()
    {
        QStringList all;
        for (const Slide& slide : slides())
            all += textsOf(slide);
        return all.join(u'\n');
    }

    Slide slide(Topic topic)
    {
        const auto all = slides();
        return *std::ranges::find(all, topic, [](const Slide& one) { return one.place.topic; });
    }
};

std::vector<Topic> topicsOf(const std::vector<Slide>& slides)
{
    std::vector<Topic> topics;
    for (const Slide& slide : slides)
        topics.push_back(slide.place.topic);
    return topics;
}

const Table& tableOf(const Slide& slide)
{
    const auto found =
        std::ranges::find_if(slide.blocks, [](const Block& block) { return std::holds_alternative<Table>(block); });
    return std::get<Table>(*found);
}

} // namespace

TEST_CASE("the slides stand in the order of a meeting")
{
    Room room;
    (void)startPlan(*room.document, today.year());
    room.decide(u"Утвердить план"_s, {});
    CHECK(topicsOf(room.slides()) == std::vector{Topic::Title, Topic::Points, Topic::Level, Topic::Profile,
                                                 Topic::Matrix, Topic::Matrix, Topic::Matrix, Topic::Matrix,
                                                 Topic::Gaps, Topic::Roadmap, Topic::Decisions});
}

TEST_CASE("what a document does not have has no slide")
{
    Room room;
    CHECK(topicsOf(room.slides()).back() == Topic::Gaps);
    CHECK(slidesOf({}).empty());
    room.decide(u"Утвердить план"_s, {});
    room.source = paperSource(*room.document, {{}, {}, {}, today, false});
    CHECK(topicsOf(slidesOf(room.source.input())) == std::vector{Topic::Title, Topic::Decisions});
}

TEST_CASE("nobody is named on the slides, and no comment is shown")
{
    Room room;
    room.decide(u"Провести опрос"_s, u"Кузнецова Ольга Петровна, начальник отдела"_s, today.addDays(7));
    room.decide(u"Собрать отзывы"_s, u"начальник сектора, Петров П.П."_s, today.addDays(8));
    room.decide(u"Утвердить план"_s, u"Сидорова"_s, today.addDays(9));
    room.decide(u"Поручить Сидоровой и Кузнецовой О.П. отчёт"_s, {}, today.addDays(10));
    commentItem(*room.document, room.assessment, 1, u"спросить у начальства"_s);
    Assessment assessment = *room.document->find<Assessment>(room.assessment);
    assessment.executor = u"Исполнителева И.И."_s;
    editAssessment(*room.document, assessment);
    const QString all = room.everything();
    CHECK(all.contains(u"Провести опрос"_s));
    CHECK(all.contains(u"начальник отдела"_s));
    for (const QString& hidden : {u"Кузнецов"_s, u"Петров"_s, u"Сидоров"_s, u"Исполнителева"_s, u"спросить"_s})
        CHECK_FALSE(all.contains(hidden));
    CHECK(room.slides() == room.slides());
}

TEST_CASE("every line of the matrix has its level on the slide of its block")
{
    Room room;
    const auto slides = room.slides();
    qsizetype lines = 0;
    for (const Slide& slide : slides) {
        if (slide.place.topic == Topic::Matrix)
            lines +=
                std::ranges::count_if(tableOf(slide).rows, [](const TableRow& row) { return row.cells.size() == 4; });
    }
    CHECK(lines == static_cast<qsizetype>(room.source.evaluation->matrix.conditions().size()));
}

TEST_CASE("the roadmap shows all that is overdue and ten terms ahead, the earliest first")
{
    Room room;
    for (int day = -3; day < 20; ++day)
        room.decide(u"Решение %1"_s.arg(day), {}, today.addDays(day));
    const Table table = tableOf(room.slide(Topic::Roadmap));
    const auto late = std::ranges::count(table.rows, Tint::Bad, [](const TableRow& row) { return row.cells[3].tint; });
    const auto& items = room.source.plan->schedule.items;
    CHECK(late == std::ranges::count_if(items, &ScheduledItem::isLate));
    CHECK(table.rows.size() == static_cast<size_t>(late) + 10);
    const Slide slide = room.slide(Topic::Roadmap);
    const auto& chart = std::get<GanttFigure>(std::get<FigureBlock>(slide.blocks.back()).figure);
    CHECK(chart.rows.size() == 4);
    CHECK(chart.rows.front().due == today);
    CHECK(table.rows[static_cast<size_t>(late)].cells[0].runs.front().text == u"20.11.2026"_s);
}

TEST_CASE("the meeting of today is the current one, else the last, else the next")
{
    Room room;
    const auto put = [&](QDate day, MeetingStatus status) {
        Meeting meeting;
        meeting.id = Id::create();
        meeting.date = day;
        meeting.status = status;
        room.document->change(u"…"_s, [&](Change& change) { change.put(meeting); });
    };
    CHECK_FALSE(meetingFor(*room.document, {}, today));
    put(today.addDays(10), MeetingStatus::Planned);
    CHECK(meetingFor(*room.document, {}, today)->date == today.addDays(10));
    put(today.addDays(-10), MeetingStatus::Held);
    put(today.addDays(-5), MeetingStatus::Cancelled);
    CHECK(meetingFor(*room.document, {}, today)->date == today.addDays(-10));
    put(today, MeetingStatus::Planned);
    CHECK(meetingFor(*room.document, {}, today)->date == today);
}

TEST_CASE("a term at the end of a decision is read")
{
    const auto [text, term] = GENERATE(table<QString, QDate>({
        {u"Провести опрос до 15.12"_s, QDate(2026, 12, 15)},
        {u"Провести опрос до 15.12.2026"_s, QDate(2026, 12, 15)},
        {u"Провести опрос до 15.12.2027 г."_s, QDate(2027, 12, 15)},
        {u"Провести опрос до 1 декабря."_s, QDate(2026, 12, 1)},
        {u"Провести опрос до 1 марта"_s, QDate(2027, 3, 1)},
        {u"Провести опрос до 20 ноября 2026 года"_s, QDate(2026, 11, 20)},
        {u"Провести опрос до 31.02"_s, QDate()},
        {u"Увеличить долю до 15"_s, QDate()},
        {u"Увеличить долю до 15 процентов"_s, QDate()},
        {u"до 15.12 провести опрос"_s, QDate()},
        {u""_s, QDate()},
    }));
    INFO(text.toStdString());
    CHECK(termIn(text, today) == term);
}
