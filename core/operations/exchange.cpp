// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/exchange.h"

#include "core/organisation/region.h"
#include "core/storage/recordtypes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

constexpr qint64 largestJson = 64 * 1024 * 1024;

[[noreturn]] void refuse(const QString& message)
{
    throw Error(ErrorCode::InvalidInput, message);
}

QJsonArray recordsOf(const Document& document, const RecordType& type)
{
    QJsonArray records;
    for (const Row& row : document.rows(type))
        records.append(type.toJson(row));
    return records;
}

std::vector<Row> readRecords(const RecordType& type, const QJsonValue& records)
{
    if (!records.isUndefined() && !records.isArray())
        refuse(ExchangeText::tr("“records.%1” must be a list.").arg(type.name()));
    std::vector<Row> rows;
    std::set<QString> ids;
    int number = 0;
    for (const QJsonValue& record : records.toArray()) {
        ++number;
        try {
            rows.push_back(type.fromJson(record.toObject()));
        } catch (const Error& error) {
            refuse(ExchangeText::tr("“records.%1”, record %2: %3").arg(type.name()).arg(number).arg(error.message()));
        }
        if (!ids.insert(rows.back().front().toString()).second)
            refuse(ExchangeText::tr("“records.%1”, record %2: its id appears twice.").arg(type.name()).arg(number));
    }
    return rows;
}

void replaceRecords(Change& change, const Document& document, const RecordType& type, const std::vector<Row>& rows)
{
    std::set<QString> kept;
    for (const Row& row : rows) {
        kept.insert(row.front().toString());
        change.putRow(type, row);
    }
    for (const Row& row : document.rows(type)) {
        if (!kept.contains(row.front().toString()))
            change.removeRow(type, *Id::parse(row.front().toString()));
    }
}

void checkHead(const QJsonObject& exported)
{
    if (exported[u"format"_s].toString() != u"indikator"_s)
        refuse(ExchangeText::tr("This is not an export of Indikator: the key \"format\" is missing."));
    if (exported[u"formatVersion"_s].toInt() != 1)
        refuse(ExchangeText::tr("The export has format version %1; this program reads version 1. Update the program.")
                   .arg(exported[u"formatVersion"_s].toInt()));
    for (const QString& key : exported.keys()) {
        if (!QStringList{u"format"_s, u"formatVersion"_s, u"editions"_s, u"records"_s}.contains(key))
            refuse(ExchangeText::tr("Unknown key “%1”.").arg(key));
    }
}

void checkRecordNames(const QJsonObject& records)
{
    for (const QString& name : records.keys()) {
        const auto types = recordTypes();
        if (std::ranges::none_of(types, [&](const RecordType* type) { return type->name() == name; }))
            refuse(ExchangeText::tr("“records” has an unknown register “%1”.").arg(name));
    }
}

} // namespace

QJsonObject exportDocument(const Document& document)
{
    QJsonObject editions;
    for (const QString& edition : document.editions())
        editions.insert(edition, document.methodology(edition)->files);
    QJsonObject records;
    for (const RecordType* type : recordTypes())
        records.insert(type->name(), recordsOf(document, *type));
    return {{u"format"_s, u"indikator"_s}, {u"formatVersion"_s, 1}, {u"editions"_s, editions}, {u"records"_s, records}};
}

void importDocument(Document& document, const QJsonObject& exported)
{
    checkHead(exported);
    const QJsonObject records = exported[u"records"_s].toObject();
    checkRecordNames(records);
    std::vector<std::pair<const RecordType*, std::vector<Row>>> read;
    for (const RecordType* type : recordTypes())
        read.emplace_back(type, readRecords(*type, records[type->name()]));
    if (records[u"region"_s].toArray().size() != 1)
        refuse(ExchangeText::tr("“records.region” must hold exactly one region."));

    std::vector<std::shared_ptr<const Methodology>> editions;
    const QJsonObject editionFiles = exported[u"editions"_s].toObject();
    for (const QString& id : editionFiles.keys())
        editions.push_back(Methodology::fromJson(editionFiles[id].toObject()));
    for (const auto& edition : editions)
        document.embed(*edition);
    const auto replaceAll = [&](Change& change) {
        for (const auto& [type, rows] : read)
            replaceRecords(change, document, *type, rows);
    };
    const QString title = ExchangeText::tr("Import of a whole document");
    if (document.all<Region>().empty()) {
        document.begin(title, replaceAll);
    } else {
        document.backUp(); // everything is replaced: undo alone would be too thin a safety
        document.change(title, replaceAll);
    }
}

QByteArray canonicalJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonObject readJsonFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorCode::NotFound, ExchangeText::tr("There is no file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, ExchangeText::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestJson)
        refuse(
            ExchangeText::tr("The file “%1” is larger than 64 MiB; that is no file of answers or export.").arg(path));
    const QByteArray bytes = file.readAll();
    QJsonParseError fault{};
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.first(std::min<qsizetype>(fault.offset, bytes.size()));
        const auto column = before.size() - before.lastIndexOf('\n');
        refuse(ExchangeText::tr("The file “%1” is not valid JSON: line %2, column %3: %4.")
                   .arg(path)
                   .arg(before.count('\n') + 1)
                   .arg(column)
                   .arg(fault.errorString()));
    }
    if (!json.isObject())
        refuse(ExchangeText::tr("The file “%1” must hold one JSON object {…}.").arg(path));
    return json.object();
}

} // namespace indikator
