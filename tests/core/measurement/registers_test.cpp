// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/causeanalysis.h"
#include "core/measurement/feedbackrules.h"
#include "core/measurement/infosystem.h"
#include "tests/catch.h"
#include "tests/core/base/findingcodes.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

FeedbackSource source(const QString& name, SourceKind kind = SourceKind::Surveys)
{
    FeedbackSource source;
    source.id = Id::derived(Id(), name); // the same whenever the body runs again
    source.name = name;
    source.kind = kind;
    source.startedOn = QDate(2026, 1, 1);
    return source;
}

FeedbackBatch batch(const FeedbackSource& source, QDate from, QDate to, std::vector<Id> centres = {})
{
    FeedbackBatch batch;
    batch.id = Id::create();
    batch.source = source.id;
    batch.from = from;
    batch.to = to;
    batch.total = 10;
    batch.centres = std::move(centres);
    return batch;
}

AnalyticalReport fullReport(QDate approvedOn)
{
    AnalyticalReport record;
    record.year = 2026;
    record.quarter = 2;
    record.approvedOn = approvedOn;
    record.problems = u"Очередь"_s;
    record.recommendations = u"Запись"_s;
    record.accessProvided = true;
    return record;
}

} // namespace

TEST_CASE("the tones of feedback are no more than the total, and no part is")
{
    FeedbackBatch record = batch(source(u"Опрос"_s), QDate(2026, 1, 1), QDate(2026, 3, 31));
    record.positive = 4;
    record.neutral = 2;
    record.negative = 2;
    record.questions = 1;
    record.suggestions = 1;
    record.resolved = 10;
    CHECK(codesOf(record, today).empty());
    record.suggestions = 2;
    record.comfort = 11;
    CHECK(codesOf(record, today) == Codes{u"total.sum"_s, u"comfort.exceeds"_s});
    record.total.reset();
    record.to = record.from.addDays(-1);
    CHECK(codesOf(record, today) == Codes{u"total.missing"_s, u"to.order"_s});
}

TEST_CASE("a source is in use from its first day to its last")
{
    FeedbackSource record = source(u"Опрос"_s);
    CHECK_FALSE(record.isActiveOn(QDate(2025, 12, 31)));
    CHECK(record.isActiveOn(QDate(2026, 1, 1)));
    CHECK(record.isActiveOn(QDate(2030, 1, 1)));
    record.stoppedOn = QDate(2026, 3, 1);
    CHECK(record.isActiveOn(QDate(2026, 3, 1)));
    CHECK_FALSE(record.isActiveOn(QDate(2026, 3, 2)));
    record.startedOn = {};
    CHECK_FALSE(record.isActiveOn(QDate(2026, 2, 1)));
}

TEST_CASE("a source has one kind")
{
    const std::vector same{source(u"Опрос"_s), source(u" ОПРОС "_s)};
    CHECK(checkFeedback(same, {}).empty());
    const std::vector two{source(u"Опрос"_s), source(u" ОПРОС "_s, SourceKind::Metrics)};
    CHECK(codesOf(checkFeedback(two, {})) == Codes{u"feedback_source.kind.two"_s});
}

TEST_CASE("the same days of the same place count once")
{
    const FeedbackSource ours = source(u"Опрос"_s);
    const Id kirov = Id::derived(Id(), u"Киров"_s);
    const Id slobodskoy = Id::derived(Id(), u"Слободской"_s);
    const QDate june(2026, 6, 1);
    const QString overlap = u"feedback_batch.from.overlap"_s;
    const QString outside = u"feedback_batch.from.outside"_s;
    const auto [batches, codes] = GENERATE_COPY(table<std::vector<FeedbackBatch>, Codes>({
        {{batch(ours, june, june.addDays(29)), batch(ours, june.addDays(30), june.addDays(60))}, {}},
        {{batch(ours, june.addDays(29), june.addDays(60)), batch(ours, june, june.addDays(29))}, {overlap}},
        {{batch(ours, june, june, {kirov}), batch(ours, june, june, {slobodskoy})}, {}},
        {{batch(ours, june, june, {kirov}), batch(ours, june, june, {slobodskoy, kirov})}, {overlap}},
        {{batch(ours, june, june, {kirov}), batch(ours, june, june)}, {overlap}},
        {{batch(ours, june, june), batch(source(u"Иной"_s), june, june)}, {}},
        {{batch(ours, QDate(2025, 12, 1), QDate(2026, 1, 1))}, {}},
        {{batch(ours, QDate(2025, 12, 1), QDate(2025, 12, 31))}, {outside}},
        {{batch(ours, june, {})}, {}}, // a draft
    }));
    CHECK(codesOf(checkFeedback(std::array{ours}, batches)) == codes);
}

TEST_CASE("an approved report has what the Standard asks for")
{
    AnalyticalReport record;
    record.year = 2026;
    record.quarter = 2;
    CHECK(codesOf(record, today).empty()); // a draft
    record.approvedOn = QDate(2026, 7, 1);
    CHECK(codesOf(record, today) ==
          Codes{u"problems.missing"_s, u"recommendations.missing"_s, u"accessProvided.missing"_s});
    CHECK_FALSE(record.isComplete());
    CHECK(fullReport(today).isComplete());
}

TEST_CASE("a report is approved within thirty days after its quarter")
{
    const auto [approvedOn, codes] = GENERATE(table<QDate, Codes>({
        {QDate(2026, 6, 30), {u"approvedOn.early"_s}},
        {QDate(2026, 7, 1), {}},
        {QDate(2026, 7, 30), {}},
        {QDate(2026, 7, 31), {u"approvedOn.late"_s}},
        {QDate(2026, 11, 25), {u"approvedOn.late"_s, u"approvedOn.ahead"_s}},
    }));
    CHECK(codesOf(fullReport(approvedOn), today) == codes);
}

TEST_CASE("a quarter has one report and one federal index")
{
    const AnalyticalReport first = fullReport(QDate(2026, 7, 1));
    AnalyticalReport second = first;
    CHECK(codesOf(checkQuarters(std::array{first, second}, {})) == Codes{u"analytical_report.quarter.repeated"_s});
    second.year = 2025;
    CHECK(checkQuarters(std::array{first, second}, {}).empty());
    ExternalIndex index;
    index.year = 2026;
    index.quarter = 4;
    CHECK(codesOf(checkQuarters({}, std::array{index, index})) == Codes{u"external_index.quarter.repeated"_s});
}

TEST_CASE("the joint index is the mean of both within a hundredth, as Sevastopol's was")
{
    const auto [total, differs] = GENERATE(table<double, bool>({
        {93.12, false}, // published; the mean is 93.115
        {93.11, false},
        {93.125, false},
        {93.126, true},
        {93.13, true},
        {93.10, true},
    }));
    ExternalIndex index;
    index.year = 2025;
    index.quarter = 2;
    index.employers = 92.77;
    index.citizens = 93.46;
    index.total = total;
    CHECK(codesOf(index, today) == (differs ? Codes{u"total.mean"_s} : Codes{}));
}

TEST_CASE("a region's analysis of causes may go into centres, one of centres has them already")
{
    CauseAnalysis record;
    record.from = QDate(2026, 4, 1);
    record.to = QDate(2026, 6, 30);
    record.date = today;
    record.causes = u"Нет записи"_s;
    const Id kirov = Id::create();
    CHECK_FALSE(record.covers(kirov));
    record.named = {kirov};
    CHECK(record.covers(kirov));
    CHECK(codesOf(record, today).empty());
    record.centres = {kirov};
    record.group = PerformanceGroup::Additional;
    CHECK(codesOf(record, today) == Codes{u"named.of-region"_s, u"group.main"_s});
}

TEST_CASE("a database that functions is kept by a regulation")
{
    InfoSystem system;
    system.name = u"База"_s;
    CHECK(codesOf(system, today).empty());
    system.stage = SystemStage::Functioning;
    CHECK(codesOf(system, today) == Codes{u"regulation.missing"_s});
    system.comprehensive = true;
    system.regulation = Id::create();
    CHECK(codesOf(system, today) == Codes{u"comprehensive.database"_s});
    system.kind = InfoSystemKind::Information;
    CHECK(codesOf(system, today).empty());
}
