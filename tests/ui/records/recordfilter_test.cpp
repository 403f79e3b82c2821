// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "tests/ui/records/desk.h"
#include "ui/models/foldedtext.h"
#include "ui/models/recordfilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const RecordTable<OfficialDocument>& papers()
{
    return recordTable<OfficialDocument>();
}

size_t fieldOf(const char* name)
{
    return static_cast<size_t>(papers().indexOf(QString::fromLatin1(name)));
}

OfficialDocument randomPaper(std::mt19937& random, const std::vector<Centre>& centres)
{
    static const QStringList words{u"Ёлка"_s, u"приказ"_s, u"Кодекс"_s, u"отчёт"_s, u"план"_s, u"лес"_s};
    const auto below = [&](size_t end) { return static_cast<int>(random() % end); };
    OfficialDocument paper;
    paper.id = Id::create();
    paper.title = words[below(6)] + u' ' + words[below(6)] + u' ' + QString::number(below(40));
    paper.status = static_cast<DocumentStatus>(below(3));
    if (below(3) > 0)
        paper.date = QDate(2024 + below(3), 1 + below(12), 1 + below(28));
    if (below(2) > 0)
        paper.number = QString::number(below(50));
    if (below(3) == 0)
        paper.centres = {centres[static_cast<size_t>(below(centres.size()))].id};
    paper.position = below(1000);
    return paper;
}

void fill(desk::Desk& desk, int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto centres = desk.document().all<Centre>();
    desk.document().change(u"Fill"_s, [&](Change& change) {
        for (int i = 0; i < count; ++i)
            change.put(randomPaper(random, centres));
    });
}

QStringList shown(const RecordFilter& filter)
{
    QStringList ids;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const auto& model = static_cast<const RecordModel&>(*filter.sourceModel());
        ids << model.idAt(filter.mapToSource(filter.index(row, 0)).row()).toString();
    }
    return ids;
}

/// What a filter should leave, said plainly.
QStringList expected(desk::Desk& desk, const std::function<bool(const OfficialDocument&)>& keeps)
{
    QStringList ids;
    for (const OfficialDocument& paper : desk.document().all<OfficialDocument>()) {
        if (keeps(paper))
            ids << paper.id.toString();
    }
    return ids;
}

} // namespace

TEST_CASE("a register leaves what words, states, years, centres and remarks ask for")
{
    desk::Desk desk;
    fill(desk, 200, 1);
    RecordModel model(desk.workspace, papers());
    RecordFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown(filter) == expected(desk, [](const auto&) { return true; }));

    filter.setText(u"ЕЛКА 1"_s);
    CHECK(shown(filter) == expected(desk, [](const OfficialDocument& paper) {
              QString all = paper.title + u' ' + paper.number + u' ' + paper.date.toString(u"dd.MM.yyyy"_s);
              return all.contains(u"Ёлка"_s) && all.contains(u'1');
          }));
    filter.clear();
    filter.setValues(fieldOf("status"), {u"approved"_s});
    filter.setValues(fieldOf("date"), {u"2025"_s, u"2026"_s});
    CHECK(shown(filter) == expected(desk, [](const OfficialDocument& paper) {
              return paper.status == DocumentStatus::Approved && paper.date.year() >= 2025;
          }));
    filter.clear();
    const Id centre = desk.document().all<Centre>().front().id;
    filter.setValues(fieldOf("centres"), {centre.toString()});
    CHECK(shown(filter) ==
          expected(desk, [&](const OfficialDocument& paper) { return std::ranges::count(paper.centres, centre) > 0; }));
    filter.clear();
    filter.setOnlyRemarks(true);
    CHECK(shown(filter) == expected(desk, [&](const OfficialDocument& paper) {
              return !papers().check(papers().row(paper), desk.workspace.today()).empty();
          }));
}

TEST_CASE("a sorted and filtered register follows changes row by row")
{
    desk::Desk desk;
    fill(desk, 80, 2);
    RecordModel model(desk.workspace, papers());
    RecordFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.sort(model.columnOf(u"title"), Qt::AscendingOrder);
    filter.setText(u"приказ"_s);
    std::mt19937 random(3);
    const QCollator collator;
    for (int round = 0; round < 60; ++round) {
        const auto all = desk.document().all<OfficialDocument>();
        desk.document().change(u"Change"_s, [&](Change& change) {
            OfficialDocument paper = randomPaper(random, desk.document().all<Centre>());
            if (round % 3 > 0)
                paper.id = all[random() % all.size()].id;
            round % 7 == 6 ? change.remove<OfficialDocument>(all.front().id) : change.put(paper);
        });
        if (round % 5 == 4)
            desk.document().undo();
        QStringList titles;
        for (int row = 0; row < filter.rowCount(); ++row)
            titles << filter.index(row, model.columnOf(u"title")).data().toString();
        CHECK(std::ranges::is_sorted(titles, [&](const QString& a, const QString& b) {
            return collator.compare(a.toLower(), b.toLower()) < 0;
        }));
        const auto hits =
            expected(desk, [](const OfficialDocument& paper) { return foldedText(paper.title).contains(u"приказ"_s); });
        CHECK(filter.rowCount() == hits.size());
    }
}

TEST_CASE("dates and choices sort by their values, and empty ones stand last")
{
    desk::Desk desk;
    fill(desk, 120, 4);
    RecordModel model(desk.workspace, papers());
    RecordFilter filter(model);
    filter.sort(model.columnOf(u"date"), Qt::AscendingOrder);
    QStringList dates;
    for (int row = 0; row < filter.rowCount(); ++row)
        dates << filter.index(row, model.columnOf(u"date")).data(Qt::EditRole).toString();
    const auto filled = std::ranges::find(dates, QString());
    CHECK(std::is_sorted(dates.begin(), filled));
    CHECK(std::all_of(filled, dates.end(), [](const QString& date) { return date.isEmpty(); }));
    CHECK(filled > dates.begin());
    CHECK(filled < dates.end());
    filter.sort(model.columnOf(u"status"), Qt::AscendingOrder);
    std::vector<int> states;
    const QStringList order{u"draft"_s, u"approved"_s, u"repealed"_s};
    for (int row = 0; row < filter.rowCount(); ++row)
        states.push_back(static_cast<int>(
            order.indexOf(filter.index(row, model.columnOf(u"status")).data(Qt::EditRole).toString())));
    CHECK(std::ranges::is_sorted(states));
}

TEST_CASE("what is known of rows after many changes is what a fresh model finds")
{
    desk::Desk desk;
    fill(desk, 400, 5); // more than are studied at once
    RecordModel model(desk.workspace, papers());
    const auto studied = [](const RecordModel& one) { return one.isStudied(); };
    REQUIRE(QTest::qWaitFor([&] { return studied(model); }));
    std::mt19937 random(6);
    for (int round = 0; round < 40; ++round) {
        const auto all = desk.document().all<OfficialDocument>();
        desk.document().change(u"Change"_s, [&](Change& change) {
            for (int i = 0; i < 3; ++i) {
                OfficialDocument paper = randomPaper(random, desk.document().all<Centre>());
                if (random() % 2 == 0)
                    paper.id = all[random() % all.size()].id;
                change.put(paper);
            }
            change.remove<OfficialDocument>(all[random() % all.size()].id);
        });
        if (round % 4 == 3)
            desk.document().undo();
    }
    const RecordModel fresh(desk.workspace, papers());
    REQUIRE(QTest::qWaitFor([&] { return studied(model) && studied(fresh); }));
    REQUIRE(model.rows() == fresh.rows());
    CHECK(model.remarks() == fresh.remarks());
    int wrong = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        wrong += model.findings(row) != fresh.findings(row) || model.foldedRow(row) != fresh.foldedRow(row);
    CHECK(wrong == 0);
}

TEST_CASE("a unique value that two centres share is remarked at both until one changes")
{
    desk::Desk desk;
    RecordModel model(desk.workspace, recordTable<Centre>());
    CHECK(model.remarks() == 0);
    Centre centre = desk.centre(u"ЦЗН г. Киров"_s);
    centre.name = u"ЦЗН г. Слободской"_s;
    desk.document().change(u"Rename"_s, [&](Change& change) { change.put(centre); });
    CHECK(model.remarks() == 2);
    desk.document().undo();
    CHECK(model.remarks() == 0);
}
