// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/platform.h"
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"
#include "tests/fault/figures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace indikator;
using namespace indikator::fault;
using namespace Qt::StringLiterals;

namespace {

/// A name of exactly that many bytes.
QString nameOf(int bytes)
{
    const QString ending = u".indikator"_s;
    return QString((bytes - ending.size()) / 2, u'я') + QString((bytes - ending.size()) % 2, u'a') + ending;
}

/// Makes a document at the path, edits it, closes it and finds the edit again.
std::optional<Error> liveAt(const QString& path, const specimen::Folder& folder)
{
    return specimen::errorOf([&] {
        const QString note = u"заметка"_s;
        Document::create(path, specimen::edition(), folder.surroundings())->change(u"Add"_s, [&](Change& change) {
            Centre centre = specimen::centre(u"ЦЗН"_s);
            centre.note = note;
            change.put(centre);
        });
        const auto again = Document::open(path, Document::Access::Write, folder.surroundings());
        REQUIRE(again->all<Centre>().front().note == note);
        again->saveCopy(path + u".copy"_s);
        REQUIRE(QFile::remove(path + u".copy"_s));
    });
}

/// As long as it lives, the process is another user who may write nothing here.
class Visitor
{
public:
    Visitor() { m_isOther = geteuid() == 0 && seteuid(65534) == 0; }

    ~Visitor()
    {
        if (m_isOther)
            (void)!seteuid(0);
    }

    Visitor(const Visitor&) = delete;
    Visitor& operator=(const Visitor&) = delete;

private:
    bool m_isOther;
};

} // namespace

TEST_CASE("a document lives under every name that its user may give it", "[paths]")
{
    const QStringList names{u"Кировская область.indikator"_s,
                            u"с пробелами  и   ещё .indikator"_s,
                            u"«ёлочки» и \"лапки\" и 'апостроф'.indikator"_s,
                            u"100% готово?.indikator"_s,
                            u"a#b&c=d;e.indikator"_s,
                            u"%D0%AF%20.indikator"_s,
                            u"file:?mode=memory.indikator"_s,
                            u"новая\nстрока.indikator"_s,
                            u"без окончания"_s,
                            u"-journal"_s,
                            u"😀🇷🇺.indikator"_s,
                            u"папка с файлами/вложенная/дело.indikator"_s,
                            nameOf(235)}; // «.copy» behind it
    for (const QString& name : names) {
        INFO(name.toStdString());
        const specimen::Folder folder;
        QDir().mkpath(QFileInfo(folder.path(name)).path());
        const auto error = liveAt(folder.path(name), folder);
        INFO((error ? error->what() : ""));
        CHECK_FALSE(error);
    }
    tell(u"a document lives under any name (names)"_s, names.size(), u"all work"_s);
}

TEST_CASE("a name without room for the journal is refused in words", "[paths]")
{
    const specimen::Folder folder;
    for (const int bytes : {248, 249, 255}) {
        const auto error = specimen::errorOf(
            [&] { (void)Document::create(folder.path(nameOf(bytes)), specimen::edition(), folder.surroundings()); });
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::Usage);
        CHECK_FALSE(QFileInfo::exists(folder.path(nameOf(bytes))));
    }
}

TEST_CASE("what is no ordinary file is refused at once and not waited for", "[paths]")
{
    const specimen::Folder folder;
    const QString pipe = folder.path(u"pipe.indikator"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString loop = folder.path(u"loop.indikator"_s);
    REQUIRE(QFile::link(loop, loop));
    const QString nowhere = folder.path(u"nowhere.indikator"_s);
    REQUIRE(QFile::link(folder.path(u"gone"_s), nowhere));
    const std::vector<std::pair<QString, ErrorCode>> cases{
        {pipe, ErrorCode::NotOurFile},
        {u"/dev/zero"_s, ErrorCode::NotOurFile},
        {loop, ErrorCode::NotFound},
        {nowhere, ErrorCode::NotFound},
        {folder.path(u"no/such/folder.indikator"_s), ErrorCode::NotFound},
        {u"//server/share/region.indikator"_s, ErrorCode::NotFound},
        {QString(), ErrorCode::NotFound},
    };
    for (const auto& one : cases) {
        const QString& path = one.first;
        for (const auto access : {Document::Access::Write, Document::Access::ReadOnly}) {
            INFO(path.toStdString());
            const auto error = specimen::errorOf([&] { (void)Document::open(path, access, folder.surroundings()); });
            REQUIRE(error);
            CHECK(error->code() == one.second);
        }
    }
    CHECK(isOnNetwork(u"//server/share/region.indikator"_s));
}

TEST_CASE("a link leads to the one document behind it, and a copy does not break it", "[paths]")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const QString link = folder.path(u"link.indikator"_s);
    REQUIRE(QFile::link(folder.path(), link));
    const auto document = Document::open(link, Document::Access::Write, folder.surroundings());
    CHECK(document->path() == QFileInfo(folder.path()).canonicalFilePath());
    CHECK(specimen::errorOf([&] { document->saveCopy(link, true); })->code() == ErrorCode::Usage);
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE("a file or folder that may not be written opens for reading only", "[paths]")
{
    const specimen::Folder folder;
    const QString inner = folder.path(u"protected/region.indikator"_s);
    QDir().mkpath(QFileInfo(inner).path());
    (void)specimen::smallDocument(folder);
    REQUIRE(QFile::copy(folder.path(), inner));
    using Permission = QFile::Permission;
    const auto toRead = Permission::ReadOwner | Permission::ReadGroup | Permission::ReadOther;
    const auto toEnter = toRead | Permission::ExeOwner | Permission::ExeGroup | Permission::ExeOther;
    const QString outer = QFileInfo(folder.path()).path();
    REQUIRE(QFile::setPermissions(inner, toRead | Permission::WriteOther)); // the file, but not the folder
    REQUIRE(QFile::setPermissions(QFileInfo(inner).path(), toEnter));
    REQUIRE(QFile::setPermissions(outer, toEnter | Permission::WriteOwner));
    REQUIRE(QFile::setPermissions(folder.path(), toRead));
    {
        const Visitor visitor;
        for (const QString& path : {inner, folder.path()}) {
            INFO(path.toStdString());
            const auto error =
                specimen::errorOf([&] { (void)Document::open(path, Document::Access::Write, folder.surroundings()); });
            REQUIRE(error);
            CHECK(error->code() == ErrorCode::ReadOnly);
            const auto document = Document::open(path, Document::Access::ReadOnly, folder.surroundings());
            CHECK(document->all<Centre>().size() == 2);
            const auto refused = specimen::errorOf([&] { document->saveCopy(path + u".copy"_s); });
            REQUIRE(refused);
            CHECK((refused->code() == ErrorCode::ReadOnly || refused->code() == ErrorCode::Io));
        }
    }
    REQUIRE(QFile::setPermissions(QFileInfo(inner).path(), toEnter | Permission::WriteOwner));
}
