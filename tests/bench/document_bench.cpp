// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/exchange.h"
#include "core/operations/newdocument.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int times, const std::function<void()>& work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(milliseconds(work));
    std::ranges::nth_element(all, all.begin() + times / 2);
    return all[static_cast<size_t>(times / 2)];
}

void print(const char* what, double time, const char* goal)
{
    std::printf("  %-46s %10.3f ms   %s\n", what, time, goal);
}

void print(const char* what, double time, double floor, const char* goal)
{
    std::printf("  %-46s %10.3f ms   %6.2f x floor   %s\n", what, time, time / floor, goal);
}

Fact someFact(const FactKind& kind, size_t seed)
{
    if (kind.isScale())
        return {static_cast<int>(seed % kind.steps().size())};
    return Fact(kind.parts().size(), static_cast<int>(seed % 5));
}

void answerEverything(Document& document, const Id& assessment, size_t seed)
{
    const auto methodology = document.methodology(document.editions().constLast());
    std::vector<FactEntry> entries;
    const auto enter = [&](const Condition& condition, const Id& centre) {
        entries.push_back({condition.id, centre, someFact(methodology->matrix.kindOf(condition), ++seed)});
    };
    for (const Condition* condition : methodology->matrix.conditions()) {
        if (condition->isDerived())
            continue;
        if (condition->scope != Scope::Centres)
            enter(*condition, {});
        for (const Centre& centre : document.all<Centre>()) {
            if (condition->scope == Scope::Centres)
                enter(*condition, centre.id);
        }
    }
    answerConditions(document, assessment, entries);
    for (const ChecklistItem& item : methodology->checklist.items)
        answerItem(document, assessment, item.number, std::vector{1 + static_cast<int>(seed % item.options.size())});
}

/// A region with its history: every assessment but the last is final.
void writeRegion(const QString& path, int quarters, int centres)
{
    QStringList names;
    for (int i = 1; i <= centres; ++i)
        names << u"Центр занятости населения города № %1"_s.arg(i);
    const auto document = newDocument(path, u"Нижегородская область"_s, names, {u"Иванова"_s, {}});
    QDate day(2026 - quarters / 4, 3, 31);
    for (int quarter = 0; quarter < quarters; ++quarter) {
        const Id assessment = startAssessment(*document, {day, {}, u"Иванова"_s, day});
        answerEverything(*document, assessment, static_cast<size_t>(quarter));
        if (quarter + 1 < quarters)
            finaliseAssessment(*document, assessment, day);
        day = day.addDays(1).addMonths(3).addDays(-1);
    }
}

/// SQLite and nothing else.
class Bare
{
public:
    explicit Bare(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }

    ~Bare() { sqlite3_close(m_handle); }

    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    /// Runs the statement and looks at every value; returns their number.
    size_t run(const char* sql) const
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        size_t seen = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                seen += sqlite3_column_text(statement, i) != nullptr;
        }
        sqlite3_finalize(statement);
        return seen;
    }

private:
    sqlite3* m_handle = nullptr;
};

void readBare(const QString& path)
{
    const Bare file(path);
    const auto latest = "WHERE assessment = (SELECT id FROM assessment ORDER BY asOf DESC LIMIT 1)";
    for (const char* sql : {"SELECT * FROM region", "SELECT * FROM centre", "SELECT * FROM assessment"})
        file.run(sql);
    for (const char* table : {"checklist_answer", "matrix_answer"})
        file.run((std::string("SELECT * FROM ") + table + " " + latest).c_str());
}

double bareCommit(const QString& path)
{
    const Bare file(path);
    for (const char* pragma : {"PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON",
                               "PRAGMA foreign_keys=ON"})
        file.run(pragma);
    int count = 0;
    return median(300, [&] {
        file.run("BEGIN IMMEDIATE");
        file.run(("UPDATE checklist_answer SET marked = '[" + std::to_string(++count % 3) +
                  "]' WHERE id = (SELECT max(id) FROM checklist_answer)")
                     .c_str());
        file.run("COMMIT");
    });
}

Surroundings withBackups(const QString& folder)
{
    return {u"Иванова"_s, folder};
}

std::unique_ptr<Document> open(const QString& path, const Surroundings& surroundings = {u"Иванова"_s, {}})
{
    return Document::open(path, Document::Access::Write, surroundings);
}

void measureOpening(const QString& path)
{
    const double floor = median(7, [&] { readBare(path); });
    print("same rows read by bare SQLite", floor, "");
    print("open", median(7, [&] { (void)open(path); }), "");
    print("open, latest assessment evaluated",
          median(7,
                 [&] {
                     const auto document = open(path);
                     (void)evaluate(*document, latestAssessment(*document)->id);
                 }),
          floor, "goal: 50 ms");
}

void measureEditing(const QString& path)
{
    const QString copy = path + u".bare"_s;
    QFile::copy(path, copy);
    const double floor = bareCommit(copy);
    print("bare commit of one row", floor, "");
    const auto document = open(path);
    const Id assessment = latestAssessment(*document)->id;
    (void)evaluate(*document, assessment);
    int count = 0;
    print("one edit", median(300, [&] { answerItem(*document, assessment, 1, std::vector{1 + ++count % 2}); }), floor,
          "goal: 1.5 x");
    const Evaluation evaluation = evaluate(*document, assessment);
    print("evaluate again from memory", median(50, [&] { (void)evaluate(*document, assessment); }), "");
    print("points, level, gaps",
          median(100,
                 [&] {
                     (void)scoreChecklist(evaluation.methodology->checklist, evaluation.answers);
                     (void)scoreMatrix(evaluation.matrix, evaluation.answers);
                 }),
          "goal: 1 ms");
}

void measureBackup(const QString& path, const QString& folder)
{
    auto document = open(path, withBackups(folder));
    const Id assessment = latestAssessment(*document)->id;
    int count = 0;
    const auto edit = [&] { answerItem(*document, assessment, 2, std::vector{1 + ++count % 2}); };
    edit(); // whatever the answer was, the next one differs
    document.reset();
    document = open(path, withBackups(folder));
    print("first edit, a backup is due", milliseconds(edit), "goal: 100 ms");
    std::vector<double> edits;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 3000)
        edits.push_back(milliseconds(edit));
    print("slowest of the edits in the next 3 s", *std::ranges::max_element(edits), "goal: 100 ms");
    print("closing", milliseconds([&] { document.reset(); }), "");
    std::printf("  %zu backup(s)\n", listBackups(folder).size());
}

void measureCopies(const QString& path, const QString& folder)
{
    const auto document = open(path);
    print("save a copy", milliseconds([&] { document->saveCopy(folder + u"/copy.indikator"_s, true); }), "");
    QJsonObject exported;
    print("export", milliseconds([&] { exported = exportDocument(*document); }), "");
    print("import", milliseconds([&] {
              (void)newFromExport(folder + u"/imported.indikator"_s, exported, {u"Иванова"_s, {}}, true);
          }),
          "");
}

void measure(int quarters, int centres)
{
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    const QString path = folder.filePath(u"region.indikator"_s);
    std::printf("%d assessments x %d centres\n", quarters, centres);
    print("write it all through the operations", milliseconds([&] { writeRegion(path, quarters, centres); }), "");
    std::printf("  %.1f MB\n", double(QFileInfo(path).size()) / 1e6);
    measureOpening(path);
    measureEditing(path);
    measureBackup(path, folder.filePath(u"backups"_s));
    measureCopies(path, folder.path());
}

} // namespace

/// Arguments: assessments and centres, instead of the two sizes of the goals; or a document that is only opened.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 2) {
        measureOpening(QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    if (argc == 3) {
        measure(atoi(argv[1]), atoi(argv[2]));
        return 0;
    }
    measure(20, 10);
    measure(20, 100);
    return 0;
}
