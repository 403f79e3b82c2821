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

void add(QCryptographicHash& hash, const QVariant& value)
{
    if (value.isNull())
        add(hash, 'n', {});
    else if (value.typeId() == QMetaType::QString)
        add(hash, 't', value.toString().toUtf8());
    else if (value.typeId() == QMetaType::Double)
        add(hash, 'd', QByteArray::number(value.toDouble(), 'g', 17));
    else if (value.typeId() == QMetaType::QByteArray)
        add(hash, 'b', value.toByteArray());
    else
        add(hash, 'i', QByteArray::number(value.toLongLong()));
}

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

/// The table's columns by name, and its primary key, as lists for SELECT and ORDER BY.
std::pair<QString, QString> columnsAndKey(const Database& database, const QString& table)
{
    QStringList columns;
    QStringList key;
    for (const QVariantList& row :
         database.select(u"SELECT name, pk FROM pragma_table_info(?) ORDER BY name"_s, {table})) {
        columns << quoted(row[0].toString());
        if (row[1].toInt() > 0)
            key << quoted(row[0].toString());
    }
    return {columns.join(", "_L1), key.join(", "_L1)};
}

void addTable(QCryptographicHash& hash, const Database& database, const QString& table)
{
    const auto [columns, key] = columnsAndKey(database, table);
    const QString filter = table == "meta"_L1 ? u" WHERE key <> 'digest'"_s : QString();
    add(hash, 'T', (table + u'(' + columns + u')').toUtf8());
    for (const QVariantList& row :
         database.select(u"SELECT %1 FROM %2%3 ORDER BY %4"_s.arg(columns, quoted(table), filter, key))) {
        for (const QVariant& value : row)
            add(hash, value);
    }
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
