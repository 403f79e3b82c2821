// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/foreignfile.h"
#include "core/storage/recordtypes.h"
#include "tests/catch.h"
#include "tests/core/storage/rawsql.h"
#include "tests/core/storage/specimen.h"

#include <QFileInfo>

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("a received document brings its identity, records and editions, but not its log")
{
    const specimen::Folder folder;
    const QString target = folder.path(u"taken in.indikator"_s);
    const auto original = specimen::smallDocument(folder);
    const QString sent = folder.path(u"sent.indikator"_s);
    original->saveCopy(sent);
    importForeign(sent, target, folder.surroundings());
    const auto document = Document::open(target, Document::Access::Write, folder.surroundings());
    CHECK(document->id() == original->id());
    CHECK(specimen::content(*document) == specimen::content(*original));
    CHECK(document->editions() == original->editions());
    CHECK(document->history(-1).empty());
}

TEST_CASE("two copies of the same content have the same digest, and another content another one")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const auto digestOf = [&](const QString& name) {
        document->saveCopy(folder.path(name));
        return ForeignFile(folder.path(name)).digest();
    };
    const QString first = digestOf(u"1"_s);
    CHECK(digestOf(u"2"_s) == first);
    document->change(u"Add"_s, [](Change& change) { change.put(specimen::centre(u"Новый"_s)); });
    CHECK(digestOf(u"3"_s) != first);
}

TEST_CASE("a file that this program has open is not received from under it")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    CHECK(specimen::errorOf([&] { const ForeignFile file(folder.path()); })->code() == ErrorCode::Locked);
}

TEST_CASE("a received value of the wrong form is refused")
{
    const QString statement = GENERATE(
        as<QString>(), u"UPDATE centre SET kind = 'casino'"_s, u"UPDATE centre SET openedOn = '2026-02-30'"_s,
        u"UPDATE centre SET name = 'a' || char(7)"_s, u"UPDATE centre SET headcount = 1 << 40"_s,
        u"UPDATE checklist_answer SET marked = '[1,'"_s, u"UPDATE region SET parameters = '{\"a\":\"\\u0001\"}'"_s,
        u"UPDATE matrix_answer SET centre = '00000000-0000-4000-8000-000000000000'"_s,
        u"UPDATE region SET id = upper(id)"_s, u"UPDATE change SET after = 'x'"_s,
        u"DELETE FROM meta WHERE key = 'document'"_s);
    INFO(statement.toStdString());
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    rawSql(folder.path(), statement);
    const auto error = specimen::errorOf([&] { const ForeignFile file(folder.path()); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::DamagedFile);
}

TEST_CASE("any flipped bit of a sent copy is refused or does no harm")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const QString sent = folder.path(u"sent.indikator"_s);
    document->saveCopy(sent);
    const QByteArray sound = specimen::bytes(sent);
    std::mt19937 random(7);
    for (int i = 0; i < 150; ++i) {
        QByteArray mutant = sound;
        const auto at = std::uniform_int_distribution<qsizetype>(0, sound.size() - 1)(random);
        mutant[at] = static_cast<char>(mutant[at] ^ (1 << (random() % 8)));
        specimen::write(sent, mutant);
        const auto error = specimen::errorOf([&] {
            const ForeignFile file(sent);
            for (const RecordType* type : recordTypes())
                CHECK(file.rows(*type) == document->rows(*type));
        });
        INFO("byte " << at);
        if (error)
            CHECK((error->code() == ErrorCode::DamagedFile || error->code() == ErrorCode::NotOurFile ||
                   error->code() == ErrorCode::NewerFile));
        CHECK(specimen::bytes(sent) == mutant);
    }
}
