// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/summarising.h"
#include "core/report/comparisonsheet.h"
#include "core/report/forms.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"
#include "tests/core/storage/specimen.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// A region's file with an assessment of that many points in the first three items, at most 3 each.
QString fileOf(const QTemporaryDir& folder, const QString& region, int points, QDate asOf = QDate(2026, 6, 30))
{
    const QString path = folder.filePath(region + u".indikator"_s);
    const auto document = newDocument(path, region, {u"ЦЗН"_s}, {});
    const Id id = startAssessment(*document, {asOf, {}, {}, {}});
    for (int item = 1; item <= 3 && points > 0; ++item) {
        const int option = std::min(points, 3);
        answerItem(*document, id, item, std::vector<int>{option});
        points -= option;
    }
    return path;
}

} // namespace

TEST_CASE("the federal table ranks regions, equal ones alike, and names those that are missing")
{
    const QTemporaryDir folder;
    const QStringList files{fileOf(folder, u"Кировская область"_s, 5), fileOf(folder, u"Амурская область"_s, 5),
                            fileOf(folder, u"Пермский край"_s, 9), fileOf(folder, u"Республика Коми"_s, 1)};
    const FederalTable table = summarise(files, {}, QDate(2026, 7, 1), {});
    REQUIRE(table.countWithFigures() == 4);
    QStringList order;
    std::vector<int> ranks;
    for (const RegionSummary& region : table.regions) {
        order << region.region;
        ranks.push_back(region.rankByPoints);
    }
    CHECK(order ==
          QStringList{u"Пермский край"_s, u"Амурская область"_s, u"Кировская область"_s, u"Республика Коми"_s});
    CHECK(ranks == std::vector<int>{1, 2, 2, 4});
    CHECK(table.meanPoints() == 5.0);
    CHECK(table.distribution() == std::array<int, 5>{4, 0, 0, 0, 0});
    CHECK(table.missing.size() == 85);
    CHECK_FALSE(table.missing.contains(u"Пермский край"_s));
}

TEST_CASE("a file that cannot be counted says why, and the others count")
{
    const QTemporaryDir folder;
    const QString good = fileOf(folder, u"Пермский край"_s, 9);
    const QString damaged = fileOf(folder, u"Амурская область"_s, 3);
    const QByteArray bytes = specimen::bytes(damaged);
    specimen::write(damaged, bytes.first(bytes.size() - 5000));
    const QString empty = folder.filePath(u"empty.indikator"_s);
    (void)newDocument(empty, u"Республика Коми"_s, {}, {});
    const QString copy = folder.filePath(u"copy.indikator"_s);
    specimen::write(copy, specimen::bytes(good));
    const FederalTable table = summarise({good, damaged, empty, copy}, {}, QDate(2026, 7, 1), {});
    CHECK(table.countWithFigures() == 1);
    CHECK(table.regions.front().region == u"Пермский край"_s);
    for (size_t i = 1; i < table.regions.size(); ++i)
        CHECK_FALSE(table.regions[i].problem.isEmpty());
}

TEST_CASE("the newest assessment up to a date counts, against the one before")
{
    const QTemporaryDir folder;
    const QString path = fileOf(folder, u"Пермский край"_s, 4, QDate(2026, 3, 31));
    {
        const auto document = Document::open(path, Document::Access::Write, {});
        const Id second =
            copyAssessment(*document, document->all<Assessment>().front().id, {QDate(2026, 6, 30), {}, {}, {}});
        answerItem(*document, second, 4, std::vector<int>{3});
        (void)startAssessment(*document, {QDate(2026, 9, 30), {}, {}, {}});
    }
    const FederalTable june = summarise({path}, QDate(2026, 7, 31), QDate(2026, 10, 1), {});
    CHECK(june.regions.front().points == 7);
    CHECK(june.regions.front().previousPoints == 4);
    const FederalTable march = summarise({path}, QDate(2026, 4, 1), QDate(2026, 10, 1), {});
    CHECK(march.regions.front().points == 4);
    CHECK_FALSE(march.regions.front().previousAsOf.isValid());
    CHECK(summarise({path}, QDate(2025, 1, 1), QDate(2026, 10, 1), {}).countWithFigures() == 0);
}

TEST_CASE("a comparison shows points, levels and whose answers changed, the oldest first")
{
    const TestRegion region;
    Document& document = *region.document;
    const Id first = startAssessment(document, {QDate(2026, 6, 30), u"Первая"_s, {}, {}});
    answerItem(document, first, 1, std::vector<int>{1});
    const Id second = copyAssessment(document, first, {QDate(2026, 12, 31), u"Вторая"_s, {}, {}});
    answerItem(document, second, 1, std::vector<int>{3});
    answerConditions(document, second, {{u"3.centres"_s, document.all<Centre>().front().id, Fact{1}}});
    const std::vector<Evaluation> evaluations{evaluate(document, second), evaluate(document, first)};
    const ComparisonSheet sheet = comparisonSheet(evaluations);
    REQUIRE(sheet.columns.size() == 2);
    CHECK(sheet.columns[0].startsWith(u"Первая"_s));
    const auto points = std::ranges::find(sheet.rows, ComparisonSheet::Kind::Result, &ComparisonSheet::Row::kind);
    REQUIRE(points != sheet.rows.end());
    CHECK(points->values == QStringList{u"1"_s, u"3"_s});
    CHECK(points->change == u"+2"_s);
    const auto line = std::ranges::find_if(sheet.rows, [](const ComparisonSheet::Row& row) {
        return row.kind == ComparisonSheet::Kind::Condition && row.isChanged();
    });
    REQUIRE(line != sheet.rows.end());
    CHECK(line->number == u"3"_s);
    CHECK(line->reason.startsWith(document.all<Centre>().front().name));
    const QJsonObject json = comparisonJson(evaluations[1], evaluations[0]);
    CHECK(json[u"points"_s].toObject()[u"change"_s] == 2);
}

TEST_CASE("the summary of centres has one row a centre and one column a line that asks every centre")
{
    TestRegion region;
    const Id draft = region.start();
    answerConditions(*region.document, draft, {{u"3.centres"_s, region.document->all<Centre>().front().id, Fact{1}}});
    const Evaluation evaluation = evaluate(*region.document, draft);
    ReportInput input;
    input.evaluation = &evaluation;
    const Report report = reportForm(u"centres")->make(input);
    const Table* table = nullptr;
    for (const Block& block : report.sections.front().blocks) {
        if (std::holds_alternative<Table>(block))
            table = &std::get<Table>(block);
    }
    REQUIRE(table);
    CHECK(table->rows.size() == 2);
    CHECK(table->rows[0].cells.size() == table->columns.size());
    CHECK(table->rows[0].cells[1].runs.front().text == u"ЦЗН г. Киров"_s);
}
