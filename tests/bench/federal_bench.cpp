// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/collecting.h"
#include "core/operations/newdocument.h"
#include "core/operations/summarising.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// What the work took of the machine, and of the user's day.
struct Cost
{
    double processor = 0; ///< seconds
    double wall = 0;
};

Cost costOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t start = std::clock();
    work();
    return {double(std::clock() - start) / CLOCKS_PER_SEC, double(timer.nsecsElapsed()) / 1e9};
}

/// The most memory that the process has ever had.
double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void print(const char* what, int count, const Cost& cost)
{
    std::printf("  %-34s %5d  %8.2f s of processor, %8.1f ms each  (%8.2f s wall)  peak %5.0f MB\n", what, count,
                cost.processor, cost.processor * 1000 / count, cost.wall, peakMegabytes());
    std::fflush(stdout);
}

QStringList centreNames(int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names << u"Центр занятости населения города № %1"_s.arg(i);
    return names;
}

void answerFor(Document& document, const Id& assessment, const Id& centre, int seed)
{
    const auto methodology = document.methodology(document.editions().constLast());
    std::vector<FactEntry> entries;
    for (const Condition* condition : methodology->matrix.conditions()) {
        const bool isOfCentre = condition->scope == Scope::Centres;
        if (condition->isDerived() || isOfCentre == centre.isNull())
            continue;
        const FactKind& kind = methodology->matrix.kindOf(*condition);
        const int steps = kind.isScale() ? static_cast<int>(kind.steps().size()) : 5;
        entries.push_back({condition->id, centre, Fact(kind.isScale() ? 1 : kind.parts().size(), ++seed % steps)});
    }
    answerConditions(document, assessment, entries);
}

/// A region with its history: every assessment but the last is final.
void writeRegion(const QString& path, int centres, int quarters)
{
    const auto document = newDocument(path, u"Область"_s, centreNames(centres), {});
    QDate day = QDate(2026, 12, 31).addMonths(-3 * (quarters - 1));
    for (int quarter = 0; quarter < quarters; ++quarter, day = day.addDays(1).addMonths(3).addDays(-1)) {
        const Id assessment = startAssessment(*document, {day, {}, {}, {}});
        answerFor(*document, assessment, {}, quarter);
        const auto all = document->all<Centre>();
        for (const Centre& centre : all)
            answerFor(*document, assessment, centre.id, quarter);
        if (quarter + 1 < quarters)
            finaliseAssessment(*document, assessment, day);
    }
}

/// The same content under many names: the table takes one of them, and reads them all.
QStringList copiesOf(const QString& path, const QString& folder, int count)
{
    QStringList copies;
    for (int i = 0; i < count; ++i) {
        copies << folder + u"/%1.indikator"_s.arg(i);
        QFile::link(path, copies.constLast());
    }
    return copies;
}

void summariseMany(const QString& folder, int regions, int centres, int quarters)
{
    const QString path = folder + u"/region-%1-%2.indikator"_s.arg(centres).arg(quarters);
    std::printf("%d centres x %d quarters\n", centres, quarters);
    print("write one region", 1, costOf([&] { writeRegion(path, centres, quarters); }));
    const QString sent = path + u".sent"_s;
    print("send it", 1, costOf([&] { Document::open(path, Document::Access::ReadOnly, {})->sendCopy(sent, false); }));
    std::printf("  %.1f MB, sent %.1f MB\n", double(QFileInfo(path).size()) / 1e6,
                double(QFileInfo(sent).size()) / 1e6);
    for (const int count : {regions / 10, regions}) {
        const QTemporaryDir links;
        const QStringList files = copiesOf(sent, links.path(), count);
        int counted = 0;
        const Cost cost =
            costOf([&] { counted = static_cast<int>(summarise(files, {}, QDate(2027, 1, 1), {}).regions.size()); });
        print("federal table over so many files", counted, cost);
    }
}

void mergeMany(const QString& folder, int centres)
{
    std::printf("%d centre files\n", centres);
    const QString path = folder + u"/merge-%1.indikator"_s.arg(centres);
    const auto document = newDocument(path, u"Область"_s, centreNames(centres), {});
    const Id assessment = startAssessment(*document, {QDate(2026, 12, 31), {}, {}, {}});
    const QString out = folder + u"/out-%1"_s.arg(centres);
    QDir().mkpath(out);
    const auto targets = centreFileTargets(*document, out, QDate(2027, 1, 1));
    print("hand out", centres, costOf([&] { handOut(*document, targets, QDateTime::currentDateTimeUtc(), true); }));
    for (const CentreFileTarget& target : targets)
        answerFor(*Document::open(target.path, Document::Access::Write, {}), assessment, target.centre, 1);
    Collection collection;
    print("read and compare", centres,
          costOf([&] { collection = collect(document->source(), documentsIn({out}), {}); }));
    print("accept", collection.acceptableCount(),
          costOf([&] { accept(*document, collection, allChoices(collection, Side::Ours)); }));
}

} // namespace

/// Arguments: regions, centres and quarters, instead of those of the goals. Prints figures, never a verdict: time
/// should grow with the number of files, and memory should not.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto argument = [&](int place, int otherwise) { return argc > place ? atoi(argv[place]) : otherwise; };
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    const int centres = argument(2, 100);
    mergeMany(folder.path(), centres / 10);
    mergeMany(folder.path(), centres);
    summariseMany(folder.path(), argument(1, 89), centres, argument(3, 20));
    return 0;
}
