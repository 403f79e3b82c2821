// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migration.h"

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/storage/meta.h"
#include "core/storage/schema.h"
#include "core/storage/verification.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(MigrationText)
};

void requireSoundReferences(const Database& database)
{
    if (!database.select(u"PRAGMA foreign_key_check"_s).empty())
        throw Error(ErrorCode::DamagedFile,
                    MigrationText::tr("“%1” cannot be brought to the new file format: some records refer "
                                      "to others that are missing. The file was left as it was.")
                        .arg(QFileInfo(database.path()).fileName()));
}

void writeVersions(const Database& database, const Schema& schema)
{
    const QString version = QString::number(schema.newest());
    setMetaValue(database, u"minReader"_s, version);
    setMetaValue(database, u"minWriter"_s, version);
    setMetaValue(database, u"program"_s, QStringLiteral(INDIKATOR_VERSION));
}

} // namespace

void migrate(const Database& database, const Schema& schema)
{
    // A script that rebuilds a table drops the old one, which must not touch the rows that refer to it.
    // When the migration fails, the connection is given up, so that nothing has to be switched back.
    database.execute(u"PRAGMA foreign_keys=OFF"_s);
    Transaction transaction(database);
    schema.apply(database, database.value(u"PRAGMA user_version"_s).toInt(), schema.newest());
    writeVersions(database, schema);
    setMetaValue(database, u"digest"_s, {});
    requireExactSchema(database, schema);
    requireSoundReferences(database);
    transaction.commit();
    database.execute(u"PRAGMA foreign_keys=ON"_s);
}

void writeEmptyDocument(const Database& database, const Schema& schema, const Id& document)
{
    schema.apply(database, 0, schema.newest());
    writeVersions(database, schema);
    setMetaValue(database, u"document"_s, document.toString());
}

} // namespace indikator
