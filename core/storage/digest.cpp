// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/digest.h"

#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// A sum of the rows' own hashes: their order plays no role, so that they need not be sorted, which in a large
/// table costs more than all the rest.
class RowSum
{
public:
    void add(const QByteArray& row)
    {
        const QByteArray hash = QCryptographicHash::hash(row, QCryptographicHash::Sha256);
        for (size_t i = 0; i < m_lanes.size(); ++i)
            m_lanes[i] += qFromBigEndian<quint64>(hash.constData() + i * sizeof(quint64));
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray bytes;
        for (const quint64 lane : m_lanes)
            bytes += QByteArray::number(lane, 16) + ' ';
        return bytes;
    }

private:
    std::array<quint64, 4> m_lanes{};
};

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

/// An expression that makes one text of a row, in which SQLite spells every value unambiguously. Columns are joined in
/// groups, for a deep expression is refused.
QString rowExpression(const Database& database, const QString& table)
{
    constexpr qsizetype columnsOfGroup = 8;
    QStringList columns;
    for (const QVariantList& row : database.select(u"SELECT name FROM pragma_table_info(?) ORDER BY name"_s, {table}))
        columns << u"quote(%1)"_s.arg(quoted(row.front().toString()));
    QStringList groups;
    for (qsizetype first = 0; first < columns.size(); first += columnsOfGroup)
        groups << u'(' + columns.mid(first, columnsOfGroup).join(" || ',' || "_L1) + u')';
    return groups.join(" || ',' || "_L1);
}

QByteArray tableDigest(const Database& database, const QString& table)
{
    const QString expression = rowExpression(database, table);
    const QString filter = table == "meta"_L1 ? u" WHERE key <> 'digest'"_s : QString();
    RowSum sum;
    // As bytes, for the way through UTF-16 and back costs more than the hash.
    const auto rows = database.select(u"SELECT CAST(%1 AS BLOB) FROM %2%3"_s.arg(expression, quoted(table), filter));
    for (const QVariantList& row : rows)
        sum.add(row.front().toByteArray());
    return (table + u' ' + expression).toUtf8() + '\n' + QByteArray::number(rows.size()) + '\n' + sum.bytes() + '\n';
}

} // namespace

QString contentDigest(const Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(database.value(u"PRAGMA user_version"_s).toInt()) + '\n');
    for (const QVariantList& row : database.select(
             u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s))
        hash.addData(tableDigest(database, row.front().toString()));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace indikator
