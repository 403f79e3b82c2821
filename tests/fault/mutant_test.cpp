// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/foreignfile.h"
#include "core/storage/recordtypes.h"
#include "core/storage/rescue.h"
#include "tests/catch.h"
#include "tests/fault/edits.h"
#include "tests/fault/figures.h"
#include "tests/fault/mutant.h"
#include "tests/fault/stopwatch.h"

#include <QFile>

using namespace indikator;
using namespace indikator::fault;
using namespace Qt::StringLiterals;

namespace {

constexpr long longestVerdict = 5'000; // ms

/// A document with a bit of everything.
std::unique_ptr<Document> specimenDocument(const specimen::Folder& folder)
{
    auto document = specimen::smallDocument(folder);
    for (const Edit& edit : edits())
        edit.make(*document);
    document->change(u"More"_s, [](Change& change) {
        for (int i = 0; i < 300; ++i)
            change.put(specimen::centre(u"Центр занятости населения № %1"_s.arg(i), i));
    });
    return document;
}

bool isRefusal(const Error& error)
{
    return error.code() == ErrorCode::DamagedFile || error.code() == ErrorCode::NotOurFile ||
           error.code() == ErrorCode::NewerFile;
}

/// Runs a door on a mutant, counts its refusals, and keeps it to the time.
class Door
{
public:
    bool refuses(const std::function<void()>& enter)
    {
        const Stopwatch watch;
        const auto error = specimen::errorOf(enter);
        m_slowest = std::max(m_slowest, watch.milliseconds());
        CHECK(watch.milliseconds() < longestVerdict);
        if (!error)
            return false;
        INFO(error->what() << ' ' << error->detail().toStdString());
        REQUIRE(isRefusal(*error));
        ++m_refused;
        return true;
    }

    [[nodiscard]] int refused() const { return m_refused; }

    [[nodiscard]] long slowest() const { return m_slowest; }

private:
    int m_refused = 0;
    long m_slowest = 0;
};

} // namespace

TEST_CASE("a mutant of a document opens or is refused, and never crashes or hangs", "[mutant]")
{
    const specimen::Folder folder;
    (void)specimenDocument(folder);
    const QByteArray sound = specimen::bytes(folder.path());
    const int mutants = times(700, 35'000);
    Door door;
    for (int seed = 0; seed < mutants; ++seed) {
        INFO("mutant " << seed);
        specimen::write(folder.path(), mutant(sound, static_cast<unsigned>(seed)));
        (void)door.refuses([&] {
            const auto document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
            (void)specimen::content(*document);
            (void)document->history(-1);
            (void)document->checkStructure();
        });
    }
    tell(u"a damaged document cannot crash or hang the program: opened (mutants)"_s, mutants,
         u"%1 refused, slowest %2 ms"_s.arg(door.refused()).arg(door.slowest()));
}

TEST_CASE("a mutant of a sent copy is refused or says what the copy said", "[mutant]")
{
    const specimen::Folder folder;
    const QString sent = folder.path(u"sent.indikator"_s);
    const auto document = specimenDocument(folder);
    document->sendCopy(sent, false);
    const QByteArray sound = specimen::bytes(sent);
    const auto content = specimen::content(*document);
    const int mutants = times(700, 35'000);
    Door door;
    for (int seed = 0; seed < mutants; ++seed) {
        INFO("mutant " << seed);
        const QByteArray bytes = mutant(sound, static_cast<unsigned>(seed));
        specimen::write(sent, bytes);
        const bool refused = door.refuses([&] {
            const ForeignFile file(sent);
            for (const RecordType* type : recordTypes())
                REQUIRE(file.rows(*type) == content.at(type->name()));
        });
        if (!refused)
            continue;
        REQUIRE(specimen::bytes(sent) == bytes);
    }
    CHECK(door.refused() > mutants / 2);
    tell(u"an altered exchange copy is found (mutants)"_s, mutants,
         u"%1 refused, the rest without an altered value, slowest %2 ms"_s.arg(door.refused()).arg(door.slowest()));
}

TEST_CASE("what is rescued from a mutant is a sound document", "[mutant]")
{
    const specimen::Folder folder;
    (void)specimenDocument(folder);
    const QByteArray sound = specimen::bytes(folder.path());
    const QString target = folder.path(u"rescued.indikator"_s);
    const int mutants = times(600, 30'000);
    Door door;
    for (int seed = 0; seed < mutants; ++seed) {
        INFO("mutant " << seed);
        specimen::write(folder.path(), mutant(sound, static_cast<unsigned>(seed)));
        QFile::remove(target);
        if (door.refuses([&] { (void)rescueDocument(folder.path(), target, folder.surroundings()); }))
            continue;
        REQUIRE(Document::open(target, Document::Access::Write, folder.surroundings())->checkStructure().empty());
    }
    CHECK(door.refused() < mutants / 2);
    tell(u"a damaged document cannot crash or hang the program: rescued (mutants)"_s, mutants,
         u"%1 saved, slowest %2 ms"_s.arg(mutants - door.refused()).arg(door.slowest()));
}
