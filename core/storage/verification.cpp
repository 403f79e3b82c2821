// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/verification.h"

#include "core/base/error.h"
#include "core/storage/changelog.h"
#include "core/storage/content.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/jsontext.h"
#include "core/storage/meta.h"
#include "core/storage/recordtypes.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(VerificationText)
};

/// Runs one of SQLite's checks, which answer "ok" or one line a fault.
QStringList pragmaFaults(const Database& database, const QString& check)
{
    QStringList faults;
    for (const QVariantList& row : database.select(u"PRAGMA %1(20)"_s.arg(check))) {
        if (row.front().toString() != "ok"_L1)
            faults << row.front().toString();
    }
    return faults;
}

QStringList schemaDifferences(const Database& database, const Schema& schema)
{
    const auto& expected = schema.expected(database.value(u"PRAGMA user_version"_s).toInt());
    const auto found = Schema::found(database);
    std::vector<SchemaEntry> differences;
    std::set_symmetric_difference(expected.begin(), expected.end(), found.begin(), found.end(),
                                  std::back_inserter(differences));
    QStringList names;
    for (const SchemaEntry& entry : differences)
        names << entry.type + u' ' + entry.name;
    names.removeDuplicates();
    return names;
}

QString orphanText(const QString& type, const QString& target)
{
    return VerificationText::tr("A record of “%1” refers to a record of “%2” that is not there.").arg(type, target);
}

bool hasOrphans(const Database& database, const RecordType& type, const Field& field)
{
    std::set<QString> known;
    for (const QString& target : field.targets) {
        for (const QVariantList& row : database.select(u"SELECT \"id\" FROM \"%1\""_s.arg(target)))
            known.insert(row.front().toString());
    }
    const auto isLost = [&](const Id& id) { return !known.contains(id.toString()); };
    const QString column = u"SELECT \"%1\" FROM \"%2\" WHERE \"%1\" IS NOT NULL"_s.arg(field.name, type.name());
    return std::ranges::any_of(database.select(column), [&](const QVariantList& row) {
        const QString text = row.front().toString();
        const auto value = field.isList() ? jsonFromText(text) : QJsonValue(text);
        return value && std::ranges::any_of(field.references(*value), isLost);
    });
}

QStringList orphans(const Database& database)
{
    QStringList faults;
    for (const QVariantList& row : database.select(u"PRAGMA foreign_key_check"_s))
        faults << orphanText(row[0].toString(), row[2].toString());
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields()) {
            if (!field.targets.isEmpty() && !isGuardedBySql(field) && hasOrphans(database, *type, field))
                faults << orphanText(type->name(), field.targets.join(u'/'));
        }
    }
    faults.removeDuplicates();
    return faults;
}

QStringList valueFaults(const Database& database)
{
    QStringList faults;
    for (const RecordType* type : recordTypes())
        faults << RowStore(database).formErrors(*type);
    return faults;
}

QStringList digestFaults(const Database& database)
{
    const QString stamped = metaValue(database, u"digest"_s);
    if (stamped.isEmpty() || stamped == contentDigest(database))
        return {};
    return {VerificationText::tr(
        "The content does not match its checksum: the file was altered on the way. Ask for it again.")};
}

QStringList contentFaults(const Database& database)
{
    QStringList faults;
    for (const QString& hash : ContentStore(database).damaged())
        faults << VerificationText::tr("The bytes of an added file do not match their checksum %1…").arg(hash.left(12));
    return faults;
}

QStringList identityFaults(const Database& database)
{
    if (Id::parse(metaValue(database, u"document"_s)))
        return {};
    return {VerificationText::tr("The identity of the document is missing.")};
}

QStringList logFaults(const Database& database)
{
    try {
        ChangeLog(database).requireReadable();
        return {};
    } catch (const Error& error) {
        return {error.message()};
    }
}

Error damaged(const Database& database, const QString& fault)
{
    return {ErrorCode::DamagedFile,
            VerificationText::tr("“%1” is damaged: %2 Restore it from a backup or ask for it again.")
                .arg(QFileInfo(database.path()).fileName(), fault),
            database.path()};
}

} // namespace

void requireExactSchema(const Database& database, const Schema& schema)
{
    const QStringList differences = schemaDifferences(database, schema);
    if (!differences.isEmpty())
        throw damaged(database, VerificationText::tr("its structure is not the one this program makes (%1).")
                                    .arg(differences.first(std::min<qsizetype>(differences.size(), 5)).join(", "_L1)));
}

void requireSoundPages(const Database& database, PageCheck check)
{
    const QStringList faults =
        pragmaFaults(database, check == PageCheck::Quick ? u"quick_check"_s : u"integrity_check"_s);
    if (!faults.isEmpty())
        throw damaged(database, VerificationText::tr("the database reports “%1”.").arg(faults.first()));
}

void requireSoundDigest(const Database& database)
{
    for (const QStringList& faults : {digestFaults(database), contentFaults(database)}) {
        if (!faults.isEmpty())
            throw damaged(database, faults.first());
    }
}

std::vector<Finding> structureFindings(const Database& database, const Schema& schema)
{
    std::vector<Finding> findings;
    const auto report = [&](const QString& code, const QStringList& faults) {
        for (const QString& fault : faults)
            findings.push_back({Severity::Error, code, QFileInfo(database.path()).fileName(), fault});
    };
    report(u"file.schema"_s, schemaDifferences(database, schema));
    if (!findings.empty())
        return findings; // nothing else may run on tables that are not ours
    const std::pair<QString, QStringList (*)(const Database&)> checks[] = {
        {u"file.pages"_s, [](const Database& file) { return pragmaFaults(file, u"integrity_check"_s); }},
        {u"file.identity"_s, identityFaults},
        {u"file.references"_s, orphans},
        {u"file.values"_s, valueFaults},
        {u"file.digest"_s, digestFaults},
        {u"file.contents"_s, contentFaults},
        {u"file.log"_s, logFaults},
    };
    for (const auto& [code, check] : checks) {
        try {
            report(code, check(database));
        } catch (const Error& error) {
            report(code, {error.message()});
        }
    }
    return findings;
}

void requireSoundContent(const Database& database, const Schema& schema)
{
    const auto findings = structureFindings(database, schema);
    if (!findings.empty())
        throw damaged(database, findings.front().text);
}

} // namespace indikator
