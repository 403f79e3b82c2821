// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/codec.h"
#include "core/operations/exchange.h"
#include "core/storage/backup.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

#include <QFile>
#include <QJsonArray>

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("export, import and export again give the same bytes")
{
    const QTemporaryDir folder;
    const auto sample = newSample(folder.filePath(u"sample.indikator"_s), {});
    const QByteArray first = canonicalJson(exportDocument(*sample));
    const auto copy = newFromExport(folder.filePath(u"copy.indikator"_s), exportDocument(*sample), {});
    CHECK(canonicalJson(exportDocument(*copy)) == first);
}

TEST_CASE("an import replaces the content as one step that can be undone")
{
    TestRegion region;
    region.start();
    const QByteArray before = canonicalJson(exportDocument(*region.document));
    const QTemporaryDir folder;
    const auto sample = newSample(folder.filePath(u"sample.indikator"_s), {});
    importDocument(*region.document, exportDocument(*sample));
    CHECK(canonicalJson(exportDocument(*region.document)) == canonicalJson(exportDocument(*sample)));
    region.document->undo();
    CHECK(canonicalJson(exportDocument(*region.document)) == before);
}

TEST_CASE("a document is backed up before an import replaces its content")
{
    const QTemporaryDir folder;
    Surroundings surroundings;
    surroundings.backupFolder = folder.filePath(u"backups"_s);
    const auto document = newDocument(folder.filePath(u"a.indikator"_s), u"Область"_s, {}, {});
    const QJsonObject exported = exportDocument(*document);
    const auto other = newDocument(folder.filePath(u"b.indikator"_s), u"Другая"_s, {}, surroundings);
    other->finishBackup();
    const auto before = listBackups(surroundings.backupFolder).size();
    importDocument(*other, exported);
    CHECK(listBackups(surroundings.backupFolder).size() > before);
}

TEST_CASE("a broken export is refused with its place and changes nothing")
{
    TestRegion region;
    region.start();
    const QJsonObject good = exportDocument(*region.document);
    const QByteArray before = canonicalJson(good);
    const auto broken = [&](const std::function<void(QJsonObject&)>& spoil) {
        QJsonObject exported = good;
        spoil(exported);
        return exported;
    };
    const auto inCentre = [&](const QString& key, const QJsonValue& value) {
        return broken([&](QJsonObject& exported) {
            QJsonObject records = exported[u"records"_s].toObject();
            QJsonArray centres = records[u"centre"_s].toArray();
            QJsonObject centre = centres[0].toObject();
            centre[key] = value;
            centres[0] = centre;
            records[u"centre"_s] = centres;
            exported[u"records"_s] = records;
        });
    };
    const std::vector<std::pair<QJsonObject, QString>> cases{
        {broken([](QJsonObject& e) { e.remove(u"format"_s); }), u"format"_s},
        {broken([](QJsonObject& e) { e[u"formatVersion"_s] = 2; }), u"2"_s},
        {broken([](QJsonObject& e) { e[u"more"_s] = 1; }), u"more"_s},
        {broken([](QJsonObject& e) { e[u"records"_s] = QJsonObject{}; }), u"region"_s},
        {broken([](QJsonObject& e) {
             QJsonObject records = e[u"records"_s].toObject();
             records[u"spaceship"_s] = QJsonArray{};
             e[u"records"_s] = records;
         }),
         u"spaceship"_s},
        {inCentre(u"openedOn"_s, u"31.12.2026"_s), u"openedOn"_s},
        {inCentre(u"kind"_s, u"flying"_s), u"kind"_s},
        {inCentre(u"headcount"_s, 1.5), u"headcount"_s},
        {inCentre(u"id"_s, u"не номер"_s), u"id"_s},
        {inCentre(u"colour"_s, u"red"_s), u"colour"_s},
        {inCentre(u"name"_s, QString(400, u'я')), u"name"_s},
    };
    for (const auto& [exported, named] : cases) {
        CAPTURE(named);
        try {
            importDocument(*region.document, exported);
            FAIL("the import was taken");
        } catch (const Error& error) {
            CHECK(error.message().contains(named));
        }
        CHECK(canonicalJson(exportDocument(*region.document)) == before);
    }
}

TEST_CASE("a document is not made from an export that is refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.indikator"_s);
    CHECK_THROWS_AS(newFromExport(path, {{u"format"_s, u"indikator"_s}}, {}), Error);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a file that is no JSON is refused with line and column")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"checklist\": {\"1\": }\n}");
    file.close();
    try {
        (void)readJsonFile(file.fileName());
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.message().contains(u" 2"_s));
    }
    CHECK_THROWS_AS(readJsonFile(folder.filePath(u"none.json"_s)), Error);
}

TEST_CASE("a text that another program left out as null is empty")
{
    TestRegion region;
    region.start();
    QJsonObject exported = exportDocument(*region.document);
    QJsonObject records = exported[u"records"_s].toObject();
    QJsonArray centres = records[u"centre"_s].toArray();
    QJsonObject centre = centres[0].toObject();
    centre[u"shortName"_s] = QJsonValue();
    centres[0] = centre;
    records[u"centre"_s] = centres;
    exported[u"records"_s] = records;
    importDocument(*region.document, exported);
    CHECK(region.document->find<Centre>(*Id::parse(centre[u"id"_s].toString()))->shortName.isEmpty());
}
