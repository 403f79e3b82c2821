// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/collecting.h"
#include "core/operations/summarising.h"
#include "core/storage/stopscope.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"
#include "tests/core/storage/specimen.h"

#include <QDir>

#include <stop_token>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime givenAt(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);

/// Does the work, asks it to stop when so many files are done, and returns how it ended.
std::optional<Error> cancelledAfter(int files, const std::function<void(const Progress&)>& work)
{
    std::stop_source source;
    const StopScope scope(source.get_token());
    return specimen::errorOf([&] {
        work([&](int done, int) {
            if (done == files)
                source.request_stop();
        });
    });
}

/// Everything in a folder, hidden remains included.
QStringList entries(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("work on many files that is cancelled at any of them leaves nothing half-done")
{
    TestRegion region;
    region.start();
    const QString out = region.path("out");
    const auto targets = centreFileTargets(*region.document, out, QDate(2026, 7, 1));
    const auto count = static_cast<int>(targets.size());
    const auto before = specimen::content(*region.document);
    QDir().mkpath(out);
    for (int files = 0; files < count; ++files) {
        INFO("given out: " << files);
        const auto error = cancelledAfter(files, [&](const Progress& progress) {
            (void)writeCentreFiles(region.document->source(), targets, givenAt, false, progress);
        });
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::Cancelled);
        CHECK(entries(out).isEmpty());
    }
    handOut(*region.document, targets, givenAt);
    const auto given = specimen::content(*region.document);
    CHECK(given != before);
    const QStringList paths = documentsIn({out});
    const QStringList all = entries(region.folder.path());
    for (int files = 0; files < count; ++files) {
        INFO("read: " << files);
        for (const auto& work : std::vector<std::function<void(const Progress&)>>{
                 [&](const Progress& progress) { (void)collect(region.document->source(), paths, progress); },
                 [&](const Progress& progress) { (void)summarise(paths, {}, QDate(2026, 7, 1), progress); }}) {
            const auto error = cancelledAfter(files, work);
            REQUIRE(error);
            CHECK(error->code() == ErrorCode::Cancelled);
        }
    }
    CHECK(specimen::content(*region.document) == given);
    CHECK(entries(region.folder.path()) == all);
    CHECK(region.document->checkStructure().empty());
}
