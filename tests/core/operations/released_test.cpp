// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
// tests/files/documents keeps a document of every released version, with its export, made by
// packaging/keep-specimen.sh.
#include "core/operations/exchange.h"
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QString source(const QString& path)
{
    return QStringLiteral(INDIKATOR_SOURCE_DIR "/") + path;
}

/// The versions that CHANGELOG.md tells of, and whether each is released.
std::map<QString, bool> versions()
{
    static const QRegularExpression heading(u"^## \\[(\\d+\\.\\d+\\.\\d+)\\] – (.*)$"_s,
                                            QRegularExpression::MultilineOption);
    std::map<QString, bool> result;
    for (auto it = heading.globalMatch(QString::fromUtf8(specimen::bytes(source(u"CHANGELOG.md"_s)))); it.hasNext();) {
        const auto match = it.next();
        result[match.captured(1)] = match.captured(2) != u"unreleased"_s;
    }
    return result;
}

/// A version that is being released is held as strictly as one that is.
bool isHeld(const QString& version)
{
    return versions().at(version) || qEnvironmentVariableIsSet("INDIKATOR_RELEASE");
}

/// What of the earlier export the present one says otherwise: fields may be added, none may be lost.
QStringList lost(const QJsonObject& earlier, const QJsonObject& present)
{
    QStringList findings;
    const QJsonObject records = earlier["records"_L1].toObject();
    for (auto type = records.begin(); type != records.end(); ++type) {
        std::map<QString, QJsonObject> now;
        const QJsonArray rows = present["records"_L1][type.key()].toArray();
        for (const QJsonValue& row : rows)
            now[row["id"_L1].toString()] = row.toObject();
        const QJsonArray then = type.value().toArray();
        for (const QJsonValue& row : then) {
            const QJsonObject object = row.toObject();
            for (auto field = object.begin(); field != object.end(); ++field)
                if (now[row["id"_L1].toString()][field.key()] != field.value())
                    findings << u"%1 %2.%3"_s.arg(row["id"_L1].toString(), type.key(), field.key());
        }
    }
    return findings;
}

} // namespace

TEST_CASE("there is a document of every released version", "[released]")
{
    const auto known = versions();
    REQUIRE_FALSE(known.empty());
    CHECK(known.contains(QStringLiteral(INDIKATOR_VERSION)));
    for (const auto& [version, released] : known) {
        INFO(version.toStdString());
        if (isHeld(version))
            CHECK(QFile::exists(source(u"tests/files/documents/"_s + version + u".indikator"_s)));
    }
}

TEST_CASE("documents of every released version are read, changed and lose nothing", "[released]")
{
    const QDir specimens(source(u"tests/files/documents"_s));
    for (const QString& name : specimens.entryList({u"*.indikator"_s}, QDir::Files, QDir::Name)) {
        const QString version = name.chopped(10);
        INFO(version.toStdString());
        const specimen::Folder folder;
        REQUIRE(QFile::copy(specimens.filePath(name), folder.path()));
        REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner));
        Surroundings surroundings = folder.surroundings();
        surroundings.backupFolder = folder.path(u"backups"_s);
        std::unique_ptr<Document> document;
        const auto error =
            specimen::errorOf([&] { document = Document::open(folder.path(), Document::Access::Write, surroundings); });
        if (error && !isHeld(version)) {
            WARN("the layout has changed since the specimen was made: packaging/keep-specimen.sh");
            continue;
        }
        REQUIRE_FALSE(error);
        CHECK(document->checkStructure().empty());
        const QJsonObject earlier = readJsonFile(specimens.filePath(version + u".json"_s));
        const QStringList missing = lost(earlier, exportDocument(*document));
        if (isHeld(version))
            CHECK(missing.join(u'\n').toStdString() == "");
        else if (!missing.isEmpty())
            WARN("a field has changed since the specimen was made: packaging/keep-specimen.sh");
        document->change(u"Try"_s, [](Change& change) { change.put(specimen::person(u"Новая"_s)); });
        document->undo();
        const size_t count = document->all<Person>().size();
        document.reset();
        CHECK(Document::open(folder.path(), Document::Access::ReadOnly, surroundings)->all<Person>().size() == count);
    }
}

TEST_CASE("the comparison with a specimen sees what is lost", "[released]")
{
    const auto exported = [](const QJsonObject& centre) {
        return QJsonObject{{u"records"_s, QJsonObject{{u"centre"_s, QJsonArray{centre}}}}};
    };
    const QJsonObject then = exported({{u"id"_s, u"1"_s}, {u"name"_s, u"ЦЗН"_s}});
    CHECK(lost(then, then).isEmpty());
    CHECK(lost(then, exported({{u"id"_s, u"1"_s}, {u"name"_s, u"ЦЗН"_s}, {u"phone"_s, u"2"_s}})).isEmpty());
    CHECK(lost(then, exported({{u"id"_s, u"1"_s}, {u"name"_s, u"другое"_s}})).size() == 1);
    CHECK(lost(then, exported({{u"id"_s, u"2"_s}, {u"name"_s, u"ЦЗН"_s}})).size() == 2);
}
