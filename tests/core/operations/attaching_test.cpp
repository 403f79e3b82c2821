// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/attaching.h"
#include "core/operations/contentcheck.h"
#include "core/operations/exchange.h"
#include "core/storage/foreignfile.h"
#include "core/storage/rescue.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"
#include "tests/core/storage/rawsql.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// A file of pages that are all different, on disk.
QByteArray writeFile(const QString& path, qsizetype size, char seed = 'a')
{
    QByteArray bytes(size, seed);
    for (qsizetype i = 0; i < size; i += 4096)
        bytes.replace(i, std::min<qsizetype>(8, size - i), QByteArray::number(i).leftJustified(8).left(size - i));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return bytes;
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Shelf : TestRegion
{
    Id centre = document->all<Centre>().front().id;

    Attachment add(const QString& name, qsizetype size, char seed = 'a')
    {
        writeFile(folder.filePath(name), size, seed);
        addFiles(*document, recordTable<Centre>(), centre, {readFileToAdd(folder.filePath(name))});
        return document->ownedBy<Attachment>(centre).back();
    }

    [[nodiscard]] QByteArray kept(const Attachment& file) const
    {
        const QString path = folder.filePath(u"out"_s);
        saveFile(*document, file, path);
        return bytesAt(path);
    }
};

ErrorCode codeOf(const std::function<void()>& fn)
{
    try {
        fn();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Usage;
}

} // namespace

TEST_CASE("a file that was added comes back byte for byte, under the hash that its bytes have")
{
    const auto size = GENERATE(
        values<qsizetype>({1, Content::partSize - 1, Content::partSize, Content::partSize + 1, 3 * Content::partSize}));
    Shelf shelf;
    const Attachment file = shelf.add(u"Приказ № 5.pdf"_s, size);
    const QByteArray original = bytesAt(shelf.folder.filePath(u"Приказ № 5.pdf"_s));
    CHECK(file.name == u"Приказ № 5.pdf"_s);
    CHECK(file.size == size);
    CHECK(file.hash == QString::fromLatin1(QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex()));
    CHECK(shelf.kept(file) == original);
    CHECK(shelf.document->checkStructure().empty());
}

TEST_CASE("the same bytes are kept once, and no bytes are in the change log")
{
    Shelf shelf;
    const Attachment file = shelf.add(u"a.pdf"_s, 500'000);
    const Id other = shelf.document->all<Centre>().back().id;
    addFiles(*shelf.document, recordTable<Centre>(), other, {readFileToAdd(shelf.folder.filePath(u"a.pdf"_s))});
    addFiles(*shelf.document, recordTable<Centre>(), other, {readFileToAdd(shelf.folder.filePath(u"a.pdf"_s))});
    CHECK(shelf.document->all<Attachment>().size() == 2);
    REQUIRE(shelf.document->contents().size() == 1);
    CHECK(shelf.document->contents().front().size == 500'000);
    const QString path = shelf.document->path();
    shelf.document.reset();
    CHECK(QFileInfo(path).size() < 1'500'000);
}

TEST_CASE("a deleted file comes back by undo until it is erased for good, and then says what it lacks")
{
    Shelf shelf;
    const Attachment file = shelf.add(u"a.pdf"_s, 5000);
    const QByteArray original = shelf.kept(file);
    shelf.document->change(u"Delete"_s, [&](Change& change) { change.remove<Attachment>(file.id); });
    REQUIRE(unusedContents(*shelf.document).size() == 1);
    shelf.document->undo();
    CHECK(shelf.kept(file) == original);
    CHECK(unusedContents(*shelf.document).empty());
    shelf.document->redo();
    shelf.document->eraseContents({file.hash});
    CHECK(shelf.document->contents().empty());
    shelf.document->undo();
    CHECK(codeOf([&] { (void)shelf.kept(file); }) == ErrorCode::NotFound);
    const auto findings = checkDocument(*shelf.document, QDate(2026, 11, 24));
    CHECK(std::ranges::count(findings, u"attachment.content"_s, &Finding::code) == 1);
    CHECK(shelf.document->checkStructure().empty());
}

TEST_CASE("files go with the record they were added to, and come back with it")
{
    Shelf shelf;
    const Attachment file = shelf.add(u"a.pdf"_s, 5000);
    shelf.document->change(u"Delete"_s, [&](Change& change) { change.remove<Centre>(shelf.centre); });
    CHECK(shelf.document->all<Attachment>().empty());
    shelf.document->undo();
    CHECK(shelf.document->ownedBy<Attachment>(shelf.centre) == std::vector{file});
}

TEST_CASE("what is too large, empty, absent or of another type is refused by name")
{
    Shelf shelf;
    const auto refused = [&](const QString& name) {
        return codeOf([&] { (void)readFileToAdd(shelf.folder.filePath(name)); });
    };
    writeFile(shelf.folder.filePath(u"large.pdf"_s), Attachment::largest + 1);
    writeFile(shelf.folder.filePath(u"full.pdf"_s), Attachment::largest);
    writeFile(shelf.folder.filePath(u"empty.pdf"_s), 0);
    writeFile(shelf.folder.filePath(u"program.exe"_s), 10);
    writeFile(shelf.folder.filePath(u"paper.pdf.js"_s), 10);
    CHECK(refused(u"large.pdf"_s) == ErrorCode::InvalidInput);
    CHECK(refused(u"empty.pdf"_s) == ErrorCode::InvalidInput);
    CHECK(refused(u"program.exe"_s) == ErrorCode::InvalidInput);
    CHECK(refused(u"paper.pdf.js"_s) == ErrorCode::InvalidInput);
    CHECK(refused(u"absent.pdf"_s) == ErrorCode::NotFound);
    CHECK(readFileToAdd(shelf.folder.filePath(u"full.pdf"_s)).content.size == Attachment::largest);
}

TEST_CASE("names of files are harmless wherever they came from")
{
    const auto [given, safe] = GENERATE(table<QString, QString>({
        {u"Приказ № 5.pdf"_s, u"Приказ № 5.pdf"_s},
        {u"../../etc/passwd"_s, u"_.._etc_passwd"_s},
        {u"..\\..\\a.pdf"_s, u"_.._a.pdf"_s},
        {u".hidden.pdf"_s, u"hidden.pdf"_s},
        {u"a\u202Efdp.exe"_s, u"a_fdp.exe"_s},
        {u"C:evil.pdf"_s, u"C_evil.pdf"_s},
        {u""_s, u"_"_s},
    }));
    CHECK(Attachment::safeName(given) == safe);
    CHECK_FALSE(Attachment::isAllowed(u"a\u202Efdp.exe"_s));
    CHECK(Attachment::isAllowed(u"СКАН.PDF"_s));
    CHECK(Attachment::safeName(QString(500, u'я') + u".pdf"_s).endsWith(u".pdf"_s));
}

TEST_CASE("an altered byte of an added file is found, and the file is not handed out")
{
    Shelf shelf;
    const Attachment file = shelf.add(u"a.pdf"_s, 5000);
    const QString path = shelf.document->path();
    shelf.document.reset();
    rawSql(path, u"UPDATE content SET bytes = zeroblob(5000)"_s);
    shelf.document = Document::open(path, Document::Access::ReadOnly, {});
    const auto findings = shelf.document->checkStructure();
    CHECK(std::ranges::count(findings, u"file.contents"_s, &Finding::code) == 1);
    CHECK(codeOf([&] { (void)shelf.kept(file); }) == ErrorCode::DamagedFile);
}

TEST_CASE("added files travel with a copy, into a document taken in from elsewhere, and through a rescue")
{
    Shelf shelf;
    const Attachment file = shelf.add(u"a.pdf"_s, 2'500'000);
    const QByteArray original = shelf.kept(file);
    const QString copy = shelf.folder.filePath(u"copy.indikator"_s);
    const QString taken = shelf.folder.filePath(u"taken.indikator"_s);
    const QString rescued = shelf.folder.filePath(u"rescued.indikator"_s);
    shelf.document->saveCopy(copy);
    importForeign(copy, taken, {});
    CHECK(rescueDocument(copy, rescued, {}).findings.empty());
    for (const QString& path : {copy, taken, rescued}) {
        INFO(path.toStdString());
        const auto other = Document::open(path, Document::Access::ReadOnly, {});
        saveFile(*other, file, shelf.folder.filePath(u"out"_s));
        CHECK(bytesAt(shelf.folder.filePath(u"out"_s)) == original);
        CHECK(other->checkStructure().empty());
    }
}

TEST_CASE("a rescue keeps the list of files whose bytes are lost, and says so")
{
    Shelf shelf;
    (void)shelf.add(u"a.pdf"_s, 9000);
    const QString path = shelf.document->path();
    shelf.document.reset();
    rawSql(path, u"UPDATE content SET bytes = zeroblob(9000)"_s);
    const QString rescued = shelf.folder.filePath(u"rescued.indikator"_s);
    const auto result = rescueDocument(path, rescued, {});
    CHECK(std::ranges::count(result.findings, u"rescue.contents"_s, &Finding::code) == 1);
    const auto other = Document::open(rescued, Document::Access::ReadOnly, {});
    CHECK(other->all<Attachment>().size() == 1);
    CHECK(other->contents().empty());
}

TEST_CASE("files go through an export and back; altered bytes are refused")
{
    Shelf shelf;
    (void)shelf.add(u"a.pdf"_s, 5000);
    (void)shelf.add(u"b.pdf"_s, 1'200'000, 'b');
    const QJsonObject exported = exportDocument(*shelf.document);
    const auto copy = newFromExport(shelf.folder.filePath(u"copy.indikator"_s), exported, {});
    CHECK(canonicalJson(exportDocument(*copy)) == canonicalJson(exported));
    CHECK(copy->contents().size() == 2);
    QJsonObject spoiled = exported;
    QJsonObject files = spoiled[u"files"_s].toObject();
    files[files.keys().front()] = u"AAAA"_s;
    spoiled[u"files"_s] = files;
    CHECK(codeOf([&] { importDocument(*copy, spoiled); }) == ErrorCode::InvalidInput);
    const QJsonObject without = exportDocument(*shelf.document, ExportPart::WithoutFiles);
    CHECK_FALSE(without.contains(u"files"_s));
    CHECK(without[u"records"_s][u"attachment"_s].toArray().isEmpty());
}
