// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/digest.h"

#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// Length first, so that no two lists of texts run together into the same bytes.
void add(QCryptographicHash& hash, char kind, const QByteArray& bytes)
{
    const quint64 size = qToBigEndian<quint64>(static_cast<quint64>(bytes.size()));
    hash.addData(QByteArrayView(&kind, 1));
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof size));
    hash.addData(bytes);
}

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

/// An expression that makes one text of each row, in which SQLite spells every value unambiguously, and the primary
/// key to order by.
std::pair<QString, QString> rowAndKey(const Database& database, const QString& table)
{
    QStringList columns;
    QStringList key;
    for (const QVariantList& row :
         database.select(u"SELECT name, pk FROM pragma_table_info(?) ORDER BY name"_s, {table})) {
        columns << u"quote(%1)"_s.arg(quoted(row[0].toString()));
        if (row[1].toInt() > 0)
            key << quoted(row[0].toString());
    }
    return {columns.join(" || ',' || "_L1), key.join(", "_L1)};
}

void addTable(QCryptographicHash& hash, const Database& database, const QString& table)
{
    const auto [row, key] = rowAndKey(database, table);
    const QString filter = table == "meta"_L1 ? u" WHERE key <> 'digest'"_s : QString();
    add(hash, 'T', (table + u'(' + row + u')').toUtf8());
    for (const QVariantList& spelt :
         database.select(u"SELECT %1 FROM %2%3 ORDER BY %4"_s.arg(row, quoted(table), filter, key)))
        add(hash, 'r', spelt.front().toString().toUtf8());
}

} // namespace

QString contentDigest(const Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, 'v', QByteArray::number(database.value(u"PRAGMA user_version"_s).toInt()));
    for (
        const QVariantList& row : database.select(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s))
        addTable(hash, database, row.front().toString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace indikator
