// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"
#include "core/storage/recordtypes.h"
#include "core/storage/rescue.h"
#include "tests/catch.h"
#include "tests/core/storage/rawsql.h"
#include "tests/core/storage/specimen.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

/// A closed document whose tables and indexes take several pages each, and what it holds.
struct Damaged
{
    specimen::Folder folder;
    specimen::Content original;
    Id document;
    QByteArray bytes;

    Damaged()
    {
        const auto made = specimen::smallDocument(folder);
        made->change(u"More"_s, [&](Change& change) { fill(*made, change); });
        made->change(u"Less"_s, [](Change& change) { change.remove<Centre>(removedCentre()); });
        original = specimen::content(*made);
        document = made->id();
    }

    [[nodiscard]] static Id removedCentre() { return Id::derived({}, u"removed"_s); }

    static void fill(const Document& document, Change& change)
    {
        const Id assessment = document.all<Assessment>().front().id;
        for (int i = 0; i < 60; ++i) {
            Centre centre = specimen::centre(u"Центр занятости населения № %1"_s.arg(i), i);
            centre.id = i == 30 ? removedCentre() : centre.id;
            centre.note = QString(i % 10 == 0 ? 9'000 : 10, u'я'); // some do not fit one page
            change.put(centre);
            for (int line = 0; i != 30 && line < 20; ++line) {
                const QString condition = QString::number(line);
                change.put(MatrixAnswer{MatrixAnswer::idFor(assessment, condition, centre.id), assessment, condition,
                                        centre.id, i % 2 == 0, u"проверено"_s});
            }
        }
    }

    [[nodiscard]] QString target() const { return folder.path(u"rescued.indikator"_s); }

    [[nodiscard]] RescueResult rescue()
    {
        bytes = specimen::bytes(folder.path());
        QFile::remove(target());
        const RescueResult result = rescueDocument(folder.path(), target(), folder.surroundings());
        CHECK(specimen::bytes(folder.path()) == bytes);
        return result;
    }

    [[nodiscard]] std::unique_ptr<Document> rescued() const
    {
        return Document::open(target(), Document::Access::Write, folder.surroundings());
    }

    void overwrite(qsizetype page, const QByteArray& content) const
    {
        QByteArray file = specimen::bytes(folder.path());
        file.replace(page * pageSize, pageSize, content);
        specimen::write(folder.path(), file);
    }

    [[nodiscard]] qsizetype rootOf(const QString& name) const
    {
        return rawValue(folder.path(), u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(name)).toInt() - 1;
    }
};

QByteArray rubbish(std::mt19937& random)
{
    QByteArray bytes(pageSize, '\0');
    std::ranges::generate(bytes, [&] { return static_cast<char>(random()); });
    return bytes;
}

bool isPartOf(const specimen::Content& part, const specimen::Content& whole)
{
    return std::ranges::all_of(part, [&](const auto& entry) {
        const auto& rows = whole.at(entry.first);
        return std::ranges::all_of(entry.second, [&](const Row& row) { return std::ranges::count(rows, row) == 1; });
    });
}

int lostOf(const RescueResult& result, const RecordType& type)
{
    return std::ranges::find(result.registers, &type, &RescuedRegister::type)->lost;
}

} // namespace

TEST_CASE("nothing of a sound document is lost by a rescue, and what was removed stays removed")
{
    Damaged test;
    const RescueResult result = test.rescue();
    CHECK(result.findings.empty());
    const auto document = test.rescued();
    CHECK(specimen::content(*document) == test.original);
    CHECK(document->id() == test.document);
    CHECK(document->editions() == QStringList{u"test-2026"_s});
    CHECK(document->history(-1).size() == 1);
    CHECK(document->checkStructure().empty());
}

TEST_CASE("what is rescued from any damaged pages is part of the original, value by value")
{
    Damaged test;
    const QByteArray sound = specimen::bytes(test.folder.path());
    std::mt19937 random(2026);
    const auto below = [&](qsizetype end) { return std::uniform_int_distribution<qsizetype>(0, end - 1)(random); };
    size_t rescued = 0;
    for (int round = 0; round < 40; ++round) {
        specimen::write(test.folder.path(), sound);
        for (qsizetype damages = 1 + below(4); damages > 0; --damages) {
            const QByteArray content[] = {rubbish(random), QByteArray(pageSize, '\0'), QByteArray(pageSize, '\xff'),
                                          sound.mid(below(sound.size() / pageSize) * pageSize, pageSize)};
            test.overwrite(below(sound.size() / pageSize), content[below(4)]);
        }
        INFO("round " << round);
        const auto error = specimen::errorOf([&] { (void)test.rescue(); });
        REQUIRE_FALSE(error);
        const auto document = test.rescued();
        const auto content = specimen::content(*document);
        CHECK(isPartOf(content, test.original));
        CHECK(document->checkStructure().empty());
        rescued += content.at(u"matrix_answer"_s).size();
    }
    CHECK(rescued > 40 * test.original.at(u"matrix_answer"_s).size() / 2);
}

TEST_CASE("damage in the middle of a page neither stops a rescue nor brings rows of the wrong form")
{
    Damaged test;
    const QByteArray sound = specimen::bytes(test.folder.path());
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        QByteArray spoilt = sound;
        for (int i = 0; i < 30; ++i)
            spoilt[static_cast<qsizetype>(random() % static_cast<size_t>(sound.size()))] = static_cast<char>(random());
        specimen::write(test.folder.path(), spoilt);
        INFO("round " << round);
        if (const auto error = specimen::errorOf([&] { (void)test.rescue(); }))
            CHECK(error->code() == ErrorCode::NewerFile); // what the header then says
        else
            CHECK(test.rescued()->checkStructure().empty());
    }
}

TEST_CASE("rows are found although the way to them is lost")
{
    Damaged test;
    std::mt19937 random(1);
    SECTION("the root of a table")
    {
        test.overwrite(test.rootOf(u"matrix_answer"_s), rubbish(random));
    }
    SECTION("the root of an index")
    {
        test.overwrite(test.rootOf(u"matrix_answer_owner"_s), rubbish(random));
    }
    SECTION("the list of all tables")
    {
        test.overwrite(0, rubbish(random));
    }
    const RescueResult result = test.rescue();
    const auto document = test.rescued();
    CHECK(specimen::content(*document) == test.original);
    CHECK(document->id() == test.document);
    CHECK(lostOf(result, recordTable<MatrixAnswer>()) == 0);
}

TEST_CASE("records whose owner is lost are given up and counted")
{
    Damaged test;
    test.overwrite(test.rootOf(u"assessment"_s), QByteArray(pageSize, '\0'));
    const RescueResult result = test.rescue();
    const auto document = test.rescued();
    CHECK(document->all<Centre>().size() == test.original.at(u"centre"_s).size());
    CHECK(document->all<Assessment>().empty());
    CHECK(document->rows(recordTable<MatrixAnswer>()).empty());
    CHECK(lostOf(result, recordTable<Assessment>()) == 1);
    CHECK(lostOf(result, recordTable<MatrixAnswer>()) == static_cast<int>(test.original.at(u"matrix_answer"_s).size()));
    CHECK_FALSE(result.findings.empty());
}

TEST_CASE("a lost record is taken out of the lists that name it, and those who mention it stay")
{
    const specimen::Folder folder;
    const Person kept = specimen::person(u"Иванова"_s);
    const Person lost = specimen::person(u"Петров"_s);
    Meeting held = specimen::meeting(QDate(2026, 6, 1), {kept.id, lost.id});
    held.chair = lost.id;
    specimen::smallDocument(folder)->change(u"Meeting"_s, [&](Change& change) {
        change.put(kept);
        change.put(lost);
        change.put(held);
    });
    rawSql(folder.path(), u"DELETE FROM person WHERE id = '%1'"_s.arg(lost.id.toString()));
    const QString target = folder.path(u"rescued.indikator"_s);
    const RescueResult result = rescueDocument(folder.path(), target, folder.surroundings());
    const auto document = Document::open(target, Document::Access::Write, folder.surroundings());
    Meeting mended = held;
    mended.chair = {};
    mended.present = {kept.id};
    CHECK(document->find<Meeting>(held.id) == mended);
    CHECK(std::ranges::count(result.findings, u"rescue.reference"_s, &Finding::code) == 2);
    CHECK(document->checkStructure().empty());
}

TEST_CASE("an answer of a lost centre is given up, for without it it would be one of the region")
{
    const specimen::Folder folder;
    {
        const auto document = specimen::smallDocument(folder);
        const Id assessment = document->all<Assessment>().front().id;
        document->change(u"Region"_s, [&](Change& change) {
            change.put(MatrixAnswer{MatrixAnswer::idFor(assessment, u"3"_s, {}), assessment, u"3"_s, {}, true, {}});
        });
        REQUIRE(document->all<MatrixAnswer>().size() == 2);
    }
    rawSql(folder.path(), u"DELETE FROM centre"_s);
    const QString target = folder.path(u"rescued.indikator"_s);
    const RescueResult result = rescueDocument(folder.path(), target, folder.surroundings());
    const auto document = Document::open(target, Document::Access::Write, folder.surroundings());
    REQUIRE(document->all<MatrixAnswer>().size() == 1);
    CHECK(document->all<MatrixAnswer>().front().centre.isNull());
    CHECK(lostOf(result, recordTable<MatrixAnswer>()) == 1);
}

TEST_CASE("a lost edition of the methodology is told, and the records stay")
{
    Damaged test;
    test.overwrite(test.rootOf(u"edition"_s), QByteArray(pageSize, '\0'));
    const RescueResult result = test.rescue();
    CHECK(std::ranges::count(result.findings, u"rescue.edition"_s, &Finding::code) == 1);
    CHECK(specimen::content(*test.rescued()) == test.original);
}

TEST_CASE("a rescue takes back the change that a killed program had begun")
{
    Damaged test;
    const QString journal = test.folder.path() + u"-journal"_s;
    QByteArray halfDone;
    QByteArray before;
    {
        const Database writer(test.folder.path(), Database::Mode::Write);
        writer.execute(u"PRAGMA cache_size=1"_s); // so that pages go to the file before the change is complete
        writer.execute(u"PRAGMA cache_spill=1"_s);
        const Transaction transaction(writer);
        writer.execute(u"UPDATE matrix_answer SET comment = 'другое'"_s);
        halfDone = specimen::bytes(test.folder.path());
        before = specimen::bytes(journal);
    }
    REQUIRE(halfDone.contains(QByteArray("другое")));
    specimen::write(test.folder.path(), halfDone);
    specimen::write(journal, before);
    CHECK(test.rescue().findings.empty());
    CHECK(specimen::content(*test.rescued()) == test.original);
    CHECK(specimen::bytes(journal) == before);
}

TEST_CASE("a rescue touches neither an open document nor an existing file")
{
    Damaged test;
    specimen::write(test.target(), "something else");
    const auto code = [&] {
        return specimen::errorOf([&] { rescueDocument(test.folder.path(), test.target(), test.folder.surroundings()); })
            ->code();
    };
    CHECK(code() == ErrorCode::AlreadyExists);
    const auto open = Document::open(test.folder.path(), Document::Access::Write, test.folder.surroundings());
    CHECK(code() == ErrorCode::Locked);
    CHECK(specimen::bytes(test.target()) == "something else");
}

TEST_CASE("where nothing is left, nothing is written")
{
    Damaged test;
    for (const QByteArray& content : {QByteArray(), QByteArray("Чек-лист"), QByteArray(20 * pageSize, '\r')}) {
        specimen::write(test.folder.path(), content);
        CHECK(specimen::errorOf([&] { (void)test.rescue(); })->code() == ErrorCode::DamagedFile);
        CHECK_FALSE(QFile::exists(test.target()));
    }
}
