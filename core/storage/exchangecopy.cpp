// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/exchangecopy.h"

#include "core/storage/database.h"
#include "core/storage/filecopy.h"
#include "core/storage/meta.h"
#include "core/storage/migration.h"
#include "core/storage/recordtypes.h"
#include "core/storage/rowstore.h"

namespace indikator {

using namespace Qt::StringLiterals;

RecordSet readRecords(const Database& database)
{
    RecordSet records;
    for (const RecordType* type : recordTypes()) {
        for (Row& row : RowStore(database).rows(*type))
            records.put(*type, std::move(row));
    }
    return records;
}

QString stampedDigest(const Database& database)
{
    return metaValue(database, u"digest"_s);
}

RecordSet withoutPeople(const RecordSet& records)
{
    RecordSet result;
    for (const auto& [key, row] : records.rows()) {
        Row cleared = row;
        const Row blank = key.type->blank();
        for (size_t i = 1; i < row.size(); ++i) {
            if (key.type->fields()[i].personal)
                cleared[i] = blank[i];
        }
        result.put(*key.type, std::move(cleared));
    }
    return result;
}

void writeExchangeCopy(const Database& source, const Schema& schema, const QString& target, bool replace,
                       const ExchangeContent& content)
{
    const auto fill = [&](const Database& from, const QString& temporary) {
        const Database database(temporary, Database::Mode::Create);
        const RowStore rows(database);
        Transaction transaction(database);
        writeEmptyDocument(database, schema, content.document);
        writeFileOrigin(database, content.origin);
        writeEarlierSteps(database, content.steps);
        for (const auto& [key, row] : content.records.rows())
            rows.insert(*key.type, row);
        for (const QVariantList& edition : from.select(u"SELECT id, files FROM edition"_s))
            database.execute(u"INSERT INTO edition (id, files) VALUES (?, ?)"_s, edition);
        transaction.commit();
    };
    writeCopy(source, schema, target, {replace, {}, {}, fill});
}

} // namespace indikator
