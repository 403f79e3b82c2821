// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/rowstore.h"

#include "core/base/error.h"
#include "core/storage/cleantext.h"
#include "core/storage/database.h"
#include "core/storage/jsontext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct RowStoreText
{
    Q_DECLARE_TR_FUNCTIONS(RowStoreText)
};

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

QStringList columns(const RecordType& type)
{
    QStringList names;
    for (const Field& field : type.fields())
        names << quoted(field.name);
    return names;
}

/// A null QString would be bound as NULL, which texts are not.
QVariant notNull(const QString& text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant toSql(const Field& field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.type) {
    case FieldType::Json:
    case FieldType::Choices:
    case FieldType::References:
        return notNull(jsonText(value));
    case FieldType::Integer:
        return value.toInteger();
    case FieldType::Boolean:
        return value.toBool() ? 1 : 0;
    case FieldType::Decimal:
        return value.toDouble();
    default:
        return notNull(value.toString());
    }
}

QString listOrder(const RecordType& type)
{
    if (type.orderIndex() < 0)
        return u" ORDER BY \"id\""_s;
    return u" ORDER BY %1, \"id\""_s.arg(quoted(type.fields()[static_cast<size_t>(type.orderIndex())].name));
}

} // namespace

QJsonValue storedValue(const Field& field, const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Json:
    case FieldType::Choices:
    case FieldType::References:
        return jsonFromText(value.toString()).value_or(QJsonValue(QJsonValue::Undefined));
    case FieldType::Integer:
        return value.toLongLong();
    case FieldType::Boolean:
        return value.toLongLong() == 0 || value.toLongLong() == 1 ? QJsonValue(value.toLongLong() == 1)
                                                                  : QJsonValue(value.toLongLong());
    case FieldType::Decimal:
        return value.toDouble();
    default:
        return value.toString();
    }
}

QString storedError(const RecordType& type, const Row& row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i].isUndefined() || !isClean(row[i]))
            return RowStoreText::tr("“%1” %2: the field “%3” holds characters that no text may hold.")
                .arg(type.title(), row.front().toString(), type.fields()[i].name);
    }
    return type.formError(row);
}

std::vector<Row> RowStore::rows(const RecordType& type, const Id& owner) const
{
    if (owner.isNull())
        return select(type, {}, {});
    Q_ASSERT(type.ownerIndex() >= 0);
    return referring(type, static_cast<size_t>(type.ownerIndex()), owner);
}

std::optional<Row> RowStore::find(const RecordType& type, const Id& id) const
{
    auto rows = referring(type, 0, id);
    return rows.empty() ? std::nullopt : std::optional<Row>(std::move(rows.front()));
}

std::vector<Row> RowStore::referring(const RecordType& type, size_t field, const Id& id) const
{
    const Field& column = type.fields()[field];
    if (column.isList()) // JSON text in which the identifier stands in quotes
        return select(type, u" WHERE instr(%1, ?)"_s.arg(quoted(column.name)), {quoted(id.toString())});
    return select(type, u" WHERE %1 = ?"_s.arg(quoted(column.name)), {id.toString()});
}

bool RowStore::contains(const RecordType& type, const Id& id) const
{
    return m_database.value(u"SELECT 1 FROM %1 WHERE \"id\" = ?"_s.arg(quoted(type.name())), {id.toString()}).isValid();
}

int RowStore::count(const RecordType& type) const
{
    return m_database.value(u"SELECT count(*) FROM %1"_s.arg(quoted(type.name()))).toInt();
}

std::vector<Row> RowStore::after(const RecordType& type, const Id& last, int limit) const
{
    return select(type, u" WHERE \"id\" > ?"_s, {last.isNull() ? u""_s : last.toString(), limit},
                  u" ORDER BY \"id\" LIMIT ?"_s);
}

std::vector<Id> RowStore::having(const RecordType& type, size_t field, const QJsonValue& value) const
{
    std::vector<Id> ids;
    const Field& column = type.fields()[field];
    for (const QVariantList& row :
         m_database.select(u"SELECT \"id\" FROM %1 WHERE %2 IS ?"_s.arg(quoted(type.name()), quoted(column.name)),
                           {toSql(column, value)})) {
        if (const auto id = Id::parse(row.front().toString()))
            ids.push_back(*id);
    }
    return ids;
}

void RowStore::insert(const RecordType& type, const Row& row) const
{
    QVariantList values;
    for (size_t i = 0; i < row.size(); ++i)
        values << toSql(type.fields()[i], row[i]);
    const QString marks = QStringList(values.size(), u"?"_s).join(", "_L1);
    m_database.execute(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(type.name()), columns(type).join(", "_L1), marks), values);
}

void RowStore::update(const RecordType& type, const Row& before, const Row& after) const
{
    QStringList assignments;
    QVariantList values;
    for (size_t i = 1; i < after.size(); ++i) {
        if (before[i] == after[i])
            continue;
        assignments << quoted(type.fields()[i].name) + " = ?"_L1;
        values << toSql(type.fields()[i], after[i]);
    }
    values << after.front().toString();
    m_database.execute(u"UPDATE %1 SET %2 WHERE \"id\" = ?"_s.arg(quoted(type.name()), assignments.join(", "_L1)),
                       values);
}

void RowStore::remove(const RecordType& type, const Id& id) const
{
    m_database.execute(u"DELETE FROM %1 WHERE \"id\" = ?"_s.arg(quoted(type.name())), {id.toString()});
}

QStringList RowStore::formErrors(const RecordType& type) const
{
    QStringList errors;
    for (const Row& row : unchecked(type, {}, {})) {
        if (const QString error = storedError(type, row); !error.isEmpty())
            errors << error;
    }
    return errors;
}

std::vector<Row> RowStore::select(const RecordType& type, const QString& where, const QVariantList& values,
                                  const QString& order) const
{
    std::vector<Row> rows = unchecked(type, where, values, order);
    for (const Row& row : rows) {
        if (const QString error = storedError(type, row); !error.isEmpty())
            throw Error(ErrorCode::DamagedFile,
                        RowStoreText::tr("“%1” holds a damaged record. Restore it from a backup.")
                            .arg(QFileInfo(m_database.path()).fileName()),
                        error);
    }
    return rows;
}

std::vector<Row> RowStore::unchecked(const RecordType& type, const QString& where, const QVariantList& values,
                                     const QString& order) const
{
    const QString sql = "SELECT "_L1 + columns(type).join(", "_L1) + " FROM "_L1 + quoted(type.name()) + where +
                        (order.isEmpty() ? listOrder(type) : order);
    std::vector<Row> rows;
    for (const QVariantList& stored : m_database.select(sql, values)) {
        Row& row = rows.emplace_back();
        row.reserve(type.fields().size());
        for (size_t i = 0; i < type.fields().size(); ++i)
            row.push_back(storedValue(type.fields()[i], stored[static_cast<qsizetype>(i)]));
    }
    return rows;
}

} // namespace indikator
