// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/foreignfile.h"
#include "tests/catch.h"
#include "tests/core/storage/rawsql.h"
#include "tests/core/storage/specimen.h"
#include "tests/fault/figures.h"
#include "tests/fault/stopwatch.h"

#include <QDir>
#include <QFileInfo>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

constexpr long longestVerdict = 5'000; // ms

using Damage = std::function<void(const QString& path)>;

struct BadFile
{
    const char* name;
    ErrorCode code;
    Damage damage;
};

Damage sql(const QString& statement)
{
    return [statement](const QString& path) { rawSql(path, statement); };
}

Damage replacedBy(const QByteArray& content)
{
    return [content](const QString& path) { specimen::write(path, content); };
}

Damage cutTo(double share)
{
    return [share](const QString& path) {
        const QByteArray whole = specimen::bytes(path);
        specimen::write(path, whole.first(static_cast<qsizetype>(static_cast<double>(whole.size()) * share)));
    };
}

/// Changes the text of one of our own definitions behind SQLite's back.
Damage definition(const QString& table, const QString& from, const QString& to)
{
    return sql(
        u"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '%2', '%3') WHERE name = '%1'"_s.arg(
            table, from, to));
}

/// Puts a text into a field that its check would refuse.
Damage text(const QString& expression)
{
    return sql(u"PRAGMA ignore_check_constraints=ON; UPDATE region SET parameters = %1"_s.arg(expression));
}

/// The b-tree header of every page but the first.
void spoilPages(const QString& path)
{
    QByteArray content = specimen::bytes(path);
    for (qsizetype page = 4096; page < content.size(); page += 4096)
        content[page] = '\x77';
    specimen::write(path, content);
}

void makeForeignDatabase(const QString& path)
{
    QFile::remove(path);
    rawSql(path, u"CREATE TABLE t (a)"_s);
}

const std::vector<BadFile>& badFiles()
{
    static const std::vector<BadFile> files{
        {"empty", ErrorCode::DamagedFile, replacedBy({})},
        {"text", ErrorCode::NotOurFile, replacedBy("Чек-лист самооценки\n")},
        {"zip", ErrorCode::NotOurFile, replacedBy(QByteArray("PK\x03\x04\x14\x00", 6) + QByteArray(5000, 'z'))},
        {"magic only", ErrorCode::DamagedFile, cutTo(0.0005)},
        {"cut in half", ErrorCode::DamagedFile, cutTo(0.5)},
        {"another program's database", ErrorCode::NotOurFile, makeForeignDatabase},
        {"spoilt pages", ErrorCode::DamagedFile, spoilPages},
        {"newer version", ErrorCode::NewerFile, sql(u"PRAGMA user_version=77"_s)},
        {"version nought", ErrorCode::DamagedFile, sql(u"PRAGMA user_version=0"_s)},
        {"write-ahead log", ErrorCode::DamagedFile, sql(u"PRAGMA journal_mode=WAL"_s)},
        {"trigger", ErrorCode::DamagedFile,
         sql(u"CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM centre; END"_s)},
        {"view", ErrorCode::DamagedFile, sql(u"CREATE VIEW v AS SELECT * FROM centre"_s)},
        {"missing table", ErrorCode::DamagedFile, sql(u"DROP TABLE matrix_answer"_s)},
        {"extra table", ErrorCode::DamagedFile,
         sql(u"CREATE TABLE more (a CHECK (length(randomblob(900000000)) > 1))"_s)},
        {"generated column", ErrorCode::DamagedFile,
         sql(u"ALTER TABLE centre ADD COLUMN g BLOB AS (zeroblob(1000000000))"_s)},
        {"virtual table", ErrorCode::DamagedFile, sql(u"CREATE VIRTUAL TABLE f USING fts5(a)"_s)},
        {"check that takes for ever", ErrorCode::DamagedFile,
         definition(
             u"centre"_s, u") STRICT"_s,
             u", CHECK ((WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n) > "
             "0)) STRICT"_s)},
        {"index over an expression", ErrorCode::DamagedFile,
         sql(u"CREATE INDEX bomb ON centre (length(hex(zeroblob(3000000))))"_s)},
        {"table of another form", ErrorCode::DamagedFile, definition(u"centre"_s, u") STRICT"_s, u")"_s)},
        {"statistics", ErrorCode::DamagedFile, sql(u"ANALYZE"_s)},
    };
    return files;
}

/// What the newest code says when it opens the file; the file must not change by a byte.
std::optional<Error> verdict(const BadFile& file, const std::function<void(const specimen::Folder&)>& open)
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    file.damage(folder.path());
    const QByteArray before = specimen::bytes(folder.path());
    const fault::Stopwatch watch;
    auto error = specimen::errorOf([&] { open(folder); });
    CHECK(watch.milliseconds() < longestVerdict);
    CHECK(specimen::bytes(folder.path()) == before);
    CHECK(QDir(QFileInfo(folder.path()).path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    return error;
}

} // namespace

TEST_CASE("a bad file is refused with its reason and stays as it is")
{
    const BadFile file = GENERATE(from_range(badFiles()));
    INFO(file.name);
    const auto opened = verdict(file, [](const specimen::Folder& folder) {
        (void)Document::open(folder.path(), Document::Access::Write, folder.surroundings());
    });
    REQUIRE(opened);
    CHECK(opened->code() == file.code);
    CHECK(opened->message().contains(u"Кировская область.indikator"_s));
    const auto received = verdict(file, [](const specimen::Folder& folder) {
        importForeign(folder.path(), folder.path(u"../"_s + Id::create().toString()), folder.surroundings());
    });
    REQUIRE(received);
    CHECK(received->code() == file.code);
    fault::tell(u"a hostile or foreign file is refused and stays as it is (corpus)"_s, 1, u"each in time"_s);
}

TEST_CASE("a bomb in a value is refused or read in time", "[badfiles]")
{
    const std::vector<std::pair<const char*, Damage>> bombs{
        {"lists in lists", text(u"replace(hex(zeroblob(100000)), '00', '[')"_s)},
        {"a long text", text(u"'\"' || hex(zeroblob(5000000)) || '\"'"_s)},
        {"a value longer than any", text(u"hex(zeroblob(40000000))"_s)},
        {"many keys", text(u"'{' || replace(hex(zeroblob(200000)), '00', '\"a\":1,') || '\"b\":2}'"_s)},
    };
    for (const auto& [name, damage] : bombs) {
        INFO(name);
        const specimen::Folder folder;
        (void)specimen::smallDocument(folder);
        damage(folder.path());
        const fault::Stopwatch first;
        const auto opened = specimen::errorOf([&] {
            (void)specimen::content(*Document::open(folder.path(), Document::Access::Write, folder.surroundings()));
        });
        CHECK(first.milliseconds() < longestVerdict);
        const fault::Stopwatch second;
        const auto received = specimen::errorOf([&] { (void)ForeignFile(folder.path()).records(); });
        CHECK(second.milliseconds() < longestVerdict);
        for (const auto& error : {opened, received}) {
            if (error)
                CHECK((error->code() == ErrorCode::DamagedFile || error->code() == ErrorCode::Io));
        }
    }
}

TEST_CASE("a newer file is refused with the version that it needs")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    rawSql(folder.path(), u"UPDATE meta SET value = '9.4.2' WHERE key = 'program'"_s);
    rawSql(folder.path(), u"PRAGMA user_version=77"_s);
    const auto error = specimen::errorOf(
        [&] { (void)Document::open(folder.path(), Document::Access::ReadOnly, folder.surroundings()); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::NewerFile);
    CHECK(error->message().contains(u"9.4.2"_s));
}

TEST_CASE("a missing file and a folder have codes of their own, and nothing is made")
{
    const specimen::Folder folder;
    const auto open = [&](const QString& path) {
        return specimen::errorOf([&] { (void)Document::open(path, Document::Access::Write, folder.surroundings()); })
            ->code();
    };
    CHECK(open(folder.path()) == ErrorCode::NotFound);
    CHECK(open(QFileInfo(folder.path()).path()) == ErrorCode::Usage);
    CHECK_FALSE(QFileInfo::exists(folder.path()));
}

TEST_CASE("a damaged value is told when it is read, and all of them by the check")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    rawSql(folder.path(), u"UPDATE centre SET kind = 'casino' WHERE position = 1"_s);
    const auto document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
    CHECK(specimen::errorOf([&] { (void)document->all<Centre>(); })->code() == ErrorCode::DamagedFile);
    const auto findings = document->checkStructure();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == u"file.values"_s);
    CHECK(findings[0].text.contains(u"kind"_s));
}

TEST_CASE("a damaged document can still be opened for reading")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    rawSql(folder.path(), u"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = rootpage WHERE 0"_s);
    rawSql(folder.path(), u"DELETE FROM assessment"_s); // the answers lose their owner
    const auto document = Document::open(folder.path(), Document::Access::ReadOnly, folder.surroundings());
    CHECK(document->all<Centre>().size() == 2);
    const auto findings = document->checkStructure();
    REQUIRE_FALSE(findings.empty());
    CHECK(findings[0].code == u"file.references"_s);
}

TEST_CASE("a list that names a record that is not there is found")
{
    const specimen::Folder folder;
    const Person person = specimen::person(u"Иванова"_s);
    Meeting held = specimen::meeting(QDate(2026, 6, 1), {person.id});
    specimen::smallDocument(folder)->change(u"Meeting"_s, [&](Change& change) {
        change.put(person);
        change.put(held);
    });
    rawSql(folder.path(), u"UPDATE meeting SET present = replace(present, '%1', '%2')"_s.arg(person.id.toString(),
                                                                                             Id::create().toString()));
    const auto document = Document::open(folder.path(), Document::Access::ReadOnly, folder.surroundings());
    const auto findings = document->checkStructure();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == u"file.references"_s);
    CHECK(findings[0].text.contains(u"meeting"_s));
}

TEST_CASE("an altered copy is found by its digest")
{
    const specimen::Folder folder;
    const QString copy = folder.path(u"copy.indikator"_s);
    specimen::smallDocument(folder)->saveCopy(copy);
    rawSql(copy, u"UPDATE centre SET phone = '666' WHERE position = 1"_s);
    CHECK(specimen::errorOf([&] {
              (void)Document::open(copy, Document::Access::Write, folder.surroundings());
          })->code() == ErrorCode::DamagedFile);
    CHECK(specimen::errorOf([&] { const ForeignFile file(copy); })->code() == ErrorCode::DamagedFile);
}
