// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"

#include <QFile>
#include <QFileInfo>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const Document& document)
{
    QStringList names;
    for (const Centre& centre : document.all<Centre>())
        names << centre.name;
    return names;
}

} // namespace

TEST_CASE("what was changed is there when the document is opened again")
{
    const specimen::Folder folder;
    const auto before = specimen::content(*specimen::smallDocument(folder));
    const auto document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
    CHECK(specimen::content(*document) == before);
    CHECK(document->all<Centre>().size() == 2);
    CHECK(document->lastSaved() == folder.now);
    CHECK(document->editions() == QStringList{u"test-2026"_s});
    CHECK(document->checkStructure().empty());
}

TEST_CASE("a closed document leaves nothing beside it")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const QFileInfo file(folder.path());
    CHECK(file.dir().entryList(QDir::Files | QDir::Hidden) == QStringList{file.fileName()});
}

TEST_CASE("an existing file is replaced only on demand")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const auto error = specimen::errorOf([&] { (void)specimen::emptyDocument(folder); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::AlreadyExists);
    const auto fresh = Document::create(folder.path(), specimen::edition(), folder.surroundings(), true);
    CHECK(fresh->all<Centre>().empty());
}

TEST_CASE("lists follow changes in the order of the file")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    CHECK(names(*document) == QStringList{u"ЦЗН г. Киров"_s, u"ЦЗН г. Слободской"_s});
    Centre first = document->all<Centre>().front();
    document->change(u"Move"_s, [&](Change& change) {
        first.position = 9;
        change.put(first);
        change.put(specimen::centre(u"ЦЗН г. Котельнич"_s, 3));
    });
    CHECK(names(*document) == QStringList{u"ЦЗН г. Слободской"_s, u"ЦЗН г. Котельнич"_s, u"ЦЗН г. Киров"_s});
    CHECK(document->find<Centre>(first.id) == first);
}

TEST_CASE("a change that changes nothing writes nothing")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const Centre centre = document->all<Centre>().front();
    CHECK_FALSE(document->change(u"Same"_s, [&](Change& change) { change.put(centre); }));
    CHECK_FALSE(document->change(u"There and back"_s, [&](Change& change) {
        const Centre other = specimen::centre(u"Новый"_s);
        change.put(other);
        change.remove<Centre>(other.id);
        change.remove<Centre>(Id::create());
    }));
    CHECK(document->history(10).size() == 1);
}

TEST_CASE("a change that throws leaves file and memory as they were")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const auto before = specimen::content(*document);
    CHECK_THROWS_AS(document->change(u"Fail"_s,
                                     [&](Change& change) {
                                         change.put(specimen::centre(u"Новый"_s));
                                         throw Error(ErrorCode::Cancelled, u"stop"_s);
                                     }),
                    Error);
    CHECK(specimen::content(*document) == before);
    CHECK(document->all<Centre>().size() == 2);
}

TEST_CASE("inside a change the document shows the state before it")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    document->change(u"Add"_s, [&](Change& change) {
        const Centre added = specimen::centre(u"Новый"_s);
        change.put(added);
        CHECK_FALSE(document->find<Centre>(added.id));
        CHECK(document->all<Centre>().size() == 2);
    });
    CHECK(document->all<Centre>().size() == 3);
}

TEST_CASE("the signal tells every row before and after, once it is saved")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    Centre centre = document->all<Centre>().front();
    ChangeSet heard;
    QObject::connect(document.get(), &Document::changed, [&](const ChangeSet& changes) {
        heard = changes;
        CHECK(document->all<Centre>().front().phone == u"22-33"_s);
    });
    centre.phone = u"22-33"_s;
    document->change(u"Phone"_s, [&](Change& change) { change.put(centre); });
    REQUIRE(heard.size() == 1);
    CHECK(recordTable<Centre>().record(*heard[0].after) == centre);
    CHECK(recordTable<Centre>().record(*heard[0].before).phone.isEmpty());
}

TEST_CASE("removing a record removes what it owns, and undo brings all of it back")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const auto before = specimen::content(*document);
    const Id assessment = document->all<Assessment>().front().id;
    CHECK(document->ownedBy<ChecklistAnswer>(assessment).size() == 1);
    document->change(u"Remove"_s, [&](Change& change) { change.remove<Assessment>(assessment); });
    CHECK(document->ownedBy<ChecklistAnswer>(assessment).empty());
    CHECK(document->all<MatrixAnswer>().empty());
    document->undo();
    CHECK(specimen::content(*document) == before);
    CHECK(document->ownedBy<ChecklistAnswer>(assessment).size() == 1);
}

TEST_CASE("a record that another one refers to stays, and the message names that one")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const Id centre = document->all<Centre>().front().id;
    const auto error = specimen::errorOf(
        [&] { document->change(u"Remove"_s, [&](Change& change) { change.remove<Centre>(centre); }); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::Conflict);
    CHECK(error->message().contains(u"II кв. 2026"_s));
    CHECK(document->all<Centre>().size() == 2);
}

TEST_CASE("a reference that leads nowhere is refused")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const auto error = specimen::errorOf([&] {
        document->change(u"Dangle"_s, [&](Change& change) {
            change.put(ChecklistAnswer{Id::create(), Id::create(), 1, {}, {}});
        });
    });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::InvalidInput);
}

TEST_CASE("texts are cleaned of what no file may hold")
{
    const specimen::Folder folder;
    const auto document = specimen::emptyDocument(folder);
    const Centre centre = specimen::centre(u"а\x01б\r\nв\vг"_s + QChar(0xd800));
    document->change(u"Paste"_s, [&](Change& change) { change.put(centre); });
    CHECK(document->all<Centre>().front().name == u"аб\nв\nг"_s);
}

TEST_CASE("undo and redo survive a restart")
{
    const specimen::Folder folder;
    const auto empty = specimen::content(*specimen::emptyDocument(folder));
    QFile::remove(folder.path());
    const auto full = specimen::content(*specimen::smallDocument(folder));
    auto document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
    CHECK(document->undoTitle() == u"Fill in"_s);
    CHECK_FALSE(document->redoTitle());
    document->undo();
    CHECK(specimen::content(*document) == empty);
    document.reset();
    document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
    CHECK_FALSE(document->undoTitle());
    CHECK(document->redoTitle() == u"Fill in"_s);
    document->redo();
    CHECK(specimen::content(*document) == full);
}

TEST_CASE("history tells each step as whole records, newest first")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    Centre centre = document->all<Centre>().front();
    const Centre original = centre;
    centre.phone = u"22-33"_s;
    document->change(u"Phone"_s, [&](Change& change) { change.put(centre); });
    centre.address = u"ул. Ленина, 1"_s;
    document->change(u"Address"_s, [&](Change& change) { change.put(centre); });
    document->undo();
    const auto steps = document->history(10, centre.id);
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].kind == Step::Kind::Undo);
    CHECK(steps[0].title == u"Address"_s);
    CHECK(steps[0].who == u"Иванова"_s);
    CHECK(recordTable<Centre>().record(*steps[1].changes[0].after) == centre);
    CHECK(recordTable<Centre>().record(*steps[2].changes[0].before) == original);
    CHECK_FALSE(steps[3].changes[0].before);
    CHECK(document->history(2).size() == 2);
}

TEST_CASE("a document opened for reading refuses changes")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const auto document = Document::open(folder.path(), Document::Access::ReadOnly, folder.surroundings());
    CHECK(document->isReadOnly());
    CHECK(document->all<Centre>().size() == 2);
    const auto error = specimen::errorOf(
        [&] { document->change(u"Add"_s, [](Change& change) { change.put(specimen::centre(u"Новый"_s)); }); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::ReadOnly);
}

TEST_CASE("a saved copy is the whole document, and never the document itself")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const QString path = folder.path(u"копия с пробелом, 100% #1?.indikator"_s);
    document->saveCopy(path);
    const auto copy = Document::open(path, Document::Access::Write, folder.surroundings());
    CHECK(specimen::content(*copy) == specimen::content(*document));
    CHECK(copy->id() == document->id());
    CHECK(copy->undoTitle() == u"Fill in"_s);
    CHECK(specimen::errorOf([&] { document->saveCopy(path); })->code() == ErrorCode::AlreadyExists);
    CHECK(specimen::errorOf([&] { document->saveCopy(folder.path(), true); })->code() == ErrorCode::Usage);
}
