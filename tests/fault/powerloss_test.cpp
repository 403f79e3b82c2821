// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/fault/disk.h"
#include "tests/fault/edits.h"
#include "tests/fault/faultvfs.h"
#include "tests/fault/figures.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace indikator;
using namespace indikator::fault;
using namespace Qt::StringLiterals;

namespace {

/// What the disk was told while a document was opened, edited and closed.
struct Recording
{
    Disk::Files before;
    std::vector<DiskEvent> events;
    std::vector<State> states;        ///< at first, and after each edit
    std::vector<size_t> acknowledged; ///< how many events there were when each edit was
};

enum class Verdict { Sound, Lost, Corrupt };

Disk::Files filesIn(const specimen::Folder& folder)
{
    return {{QFileInfo(folder.path()).canonicalFilePath(), specimen::bytes(folder.path())}};
}

/// Weakens the only connection that there is, as if the product had set it up so.
void weaken(const QString& pragma)
{
    for (const QString& name : QSqlDatabase::connectionNames())
        QSqlQuery(QSqlDatabase::database(name, false)).exec(pragma);
}

Recording recordEdits(const QString& weakness = {})
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    Recording recording{filesIn(folder), {}, {}, {}};
    FaultVfs& vfs = FaultVfs::install();
    vfs.watch(QFileInfo(folder.path()).path());
    vfs.record(true);
    {
        const auto document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
        if (!weakness.isEmpty())
            weaken(weakness);
        recording.states.push_back(stateOf(*document));
        for (const Edit& edit : edits()) {
            edit.make(*document);
            recording.acknowledged.push_back(vfs.events().size());
            recording.states.push_back(stateOf(*document));
        }
    }
    vfs.record(false);
    vfs.watch({});
    recording.events = vfs.events();
    return recording;
}

/// Opens what the disk holds as its user would the next morning.
Verdict judge(const Disk::Files& files, const Recording& recording, size_t saved)
{
    const specimen::Folder folder;
    QString document;
    bool wasCheckedOnOpening = false; // as every file is that was not closed properly
    for (const auto& [path, content] : files) {
        specimen::write(folder.path(QFileInfo(path).fileName()), content);
        if (path.endsWith("-journal"_L1))
            wasCheckedOnOpening = !content.isEmpty();
        else
            document = folder.path(QFileInfo(path).fileName());
    }
    try {
        const auto opened = Document::open(document, Document::Access::Write, folder.surroundings());
        const auto found = std::ranges::find(recording.states, stateOf(*opened));
        if (found == recording.states.end() || (!wasCheckedOnOpening && !opened->checkStructure().empty())) {
            UNSCOPED_INFO("half an edit after " << saved);
            return Verdict::Corrupt;
        }
        const auto edit = static_cast<size_t>(found - recording.states.begin());
        return edit < saved || edit > saved + 1 ? Verdict::Lost : Verdict::Sound;
    } catch (const Error& error) {
        UNSCOPED_INFO("after " << saved << ": " << error.what() << ' ' << error.detail().toStdString());
        return Verdict::Corrupt;
    }
}

/// Cuts the power again and again, at each moment in turn, and counts what is found.
std::map<Verdict, int> cutPower(const Recording& recording, int images, unsigned seed,
                                const std::function<bool(const std::map<Verdict, int>&)>& isEnough)
{
    std::mt19937 random(seed);
    std::map<Verdict, int> verdicts;
    for (int done = 0; done < images;) {
        Disk disk(recording.before);
        for (size_t moment = 0; moment <= recording.events.size() && done < images; ++moment, ++done) {
            const auto saved =
                std::ranges::upper_bound(recording.acknowledged, moment) - recording.acknowledged.begin();
            ++verdicts[judge(disk.image(random), recording, static_cast<size_t>(saved))];
            if (isEnough(verdicts))
                return verdicts;
            if (moment < recording.events.size())
                disk.apply(recording.events[moment]);
        }
    }
    return verdicts;
}

bool never(const std::map<Verdict, int>&)
{
    return false;
}

} // namespace

TEST_CASE("no acknowledged edit is lost and no file is corrupt after a power cut", "[powerloss]")
{
    const Recording recording = recordEdits();
    REQUIRE(recording.acknowledged.size() == edits().size());
    const int images = times(2'000, 100'000);
    auto verdicts = cutPower(recording, images, 20260701, never);
    CHECK(verdicts[Verdict::Lost] == 0);
    CHECK(verdicts[Verdict::Corrupt] == 0);
    tell(u"an acknowledged edit survives a power cut (images of the disk)"_s, images,
         u"%1 lost, %2 corrupt"_s.arg(verdicts[Verdict::Lost]).arg(verdicts[Verdict::Corrupt]));
}

TEST_CASE("the harness finds the corruption of TRUNCATE with NORMAL", "[powerloss][harness]")
{
    const Recording recording = recordEdits(u"PRAGMA synchronous=NORMAL"_s);
    auto verdicts =
        cutPower(recording, times(2'000, 20'000), 1, [](auto counts) { return counts[Verdict::Corrupt] > 0; });
    CHECK(verdicts[Verdict::Corrupt] > 0);
}

TEST_CASE("the harness finds the lost edits of DELETE with FULL", "[powerloss][harness]")
{
    const Recording recording = recordEdits(u"PRAGMA journal_mode=DELETE"_s);
    auto verdicts = cutPower(recording, times(2'000, 20'000), 1, [](auto counts) { return counts[Verdict::Lost] > 0; });
    CHECK(verdicts[Verdict::Lost] > 0);
    CHECK(verdicts[Verdict::Corrupt] == 0);
}
