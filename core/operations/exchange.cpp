// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/exchange.h"

#include "core/operations/personaldata.h"
#include "core/organisation/region.h"
#include "core/storage/attachment.h"
#include "core/storage/recordtypes.h"

#include <QBuffer>
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
constexpr qint64 largestFiles = 40 * 1024 * 1024; // in base64 they take a third more

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

/// The bytes of added files by their hashes, in base64.
QJsonObject filesOf(const Document& document)
{
    QJsonObject files;
    qint64 total = 0;
    for (const Attachment& file : document.all<Attachment>()) {
        if (files.contains(file.hash) || !document.hasContent(file.hash))
            continue;
        QByteArray bytes;
        document.readContent(file.hash, [&](const QByteArray& part) { bytes += part; });
        total += bytes.size();
        if (total > largestFiles)
            throw Error(ErrorCode::Usage,
                        ExchangeText::tr("The added files are too large for a text file. Save a copy of "
                                         "the document instead, or export it without files."));
        files.insert(file.hash, QString::fromLatin1(bytes.toBase64()));
    }
    return files;
}

std::vector<Content> readFiles(const QJsonObject& files)
{
    std::vector<Content> contents;
    for (auto file = files.begin(); file != files.end(); ++file) {
        auto decoded =
            QByteArray::fromBase64Encoding(file.value().toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        QBuffer buffer(&decoded.decoded);
        buffer.open(QIODevice::ReadOnly);
        auto content = decoded ? Content::read(buffer, Attachment::largest) : std::nullopt;
        if (!content || content->hash != file.key())
            refuse(ExchangeText::tr("“files”: the bytes of “%1” are not what their checksum says.").arg(file.key()));
        contents.push_back(std::move(*content));
    }
    return contents;
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
        if (!QStringList{u"format"_s, u"formatVersion"_s, u"editions"_s, u"records"_s, u"files"_s}.contains(key))
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

QJsonObject exportDocument(const Document& document, ExportPart part)
{
    QJsonObject editions;
    for (const QString& edition : document.editions())
        editions.insert(edition, document.methodology(edition)->files);
    QJsonObject records;
    for (const RecordType* type : recordTypes())
        records.insert(type->name(), recordsOf(document, *type));
    QJsonObject exported{
        {u"format"_s, u"indikator"_s}, {u"formatVersion"_s, 1}, {u"editions"_s, editions}, {u"records"_s, records}};
    if (part != ExportPart::Everything)
        records[recordTable<Attachment>().name()] = QJsonArray();
    if (part == ExportPart::WithoutPersonalData)
        records = withoutPersonalData(records);
    exported[u"records"_s] = records;
    if (const QJsonObject files = part == ExportPart::Everything ? filesOf(document) : QJsonObject(); !files.isEmpty())
        exported.insert(u"files"_s, files);
    return exported;
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

    const std::vector<Content> contents = readFiles(exported[u"files"_s].toObject());
    std::vector<std::shared_ptr<const Methodology>> editions;
    const QJsonObject editionFiles = exported[u"editions"_s].toObject();
    for (const QString& id : editionFiles.keys())
        editions.push_back(Methodology::fromJson(editionFiles[id].toObject()));
    for (const auto& edition : editions)
        document.embed(*edition);
    const auto replaceAll = [&](Change& change) {
        for (const auto& [type, rows] : read)
            replaceRecords(change, document, *type, rows);
        for (const Content& content : contents)
            change.keep(content);
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
