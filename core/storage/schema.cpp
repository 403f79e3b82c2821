// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema.h"

#include "core/storage/database.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <mutex>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QStringList shippedScripts()
{
    QStringList scripts;
    while (true) {
        QFile file(u":/schema/%1.sql"_s.arg(scripts.size() + 1, 3, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return scripts;
        scripts << QString::fromUtf8(file.readAll());
    }
}

/// A statement ends with the semicolon at the end of a line; comments have lines of their own.
QStringList statements(const QString& script)
{
    QStringList result;
    QString statement;
    for (const QString& line : script.split(u'\n')) {
        if (line.startsWith("--"_L1) || (statement.isEmpty() && line.trimmed().isEmpty()))
            continue;
        statement += line;
        if (line.endsWith(u';')) {
            statement.chop(1);
            result << std::exchange(statement, {});
        } else {
            statement += u'\n';
        }
    }
    return result;
}

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

QString sqlText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return u'\'' + value.toString().replace(u'\'', "''"_L1) + u'\'';
    }
}

QString columnType(const Field& field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return u"INTEGER"_s;
    case FieldType::Decimal:
        return u"REAL"_s;
    default:
        return u"TEXT"_s;
    }
}

QString formCheck(const Field& field)
{
    const QString name = quoted(field.name);
    if (field.type == FieldType::Boolean)
        return u" CHECK (%1 IN (0, 1))"_s.arg(name);
    if (field.type == FieldType::Date)
        return u" CHECK (length(%1) = 10)"_s.arg(name);
    if (field.type == FieldType::Reference)
        return u" CHECK (length(%1) = 36)"_s.arg(name);
    if (field.maximumLength > 0)
        return u" CHECK (length(%1) <= %2)"_s.arg(name).arg(field.maximumLength);
    return {};
}

QString idColumn(const Field& field)
{
    return quoted(field.name) + u" TEXT NOT NULL PRIMARY KEY"_s + formCheck(field);
}

QString column(const Field& field, bool isOwner, const QJsonValue& blank)
{
    QString sql = quoted(field.name) + u' ' + columnType(field);
    if (isOwner)
        sql += " NOT NULL"_L1;
    else if (!field.optional)
        sql += " NOT NULL DEFAULT "_L1 + sqlText(blank); // so that ADD COLUMN accepts the same definition
    sql += formCheck(field);
    if (isGuardedBySql(field))
        sql += u" REFERENCES %1 (\"id\") DEFERRABLE INITIALLY DEFERRED"_s.arg(quoted(field.targets.front()));
    return sql;
}

} // namespace

bool isGuardedBySql(const Field& field)
{
    return field.targets.size() == 1 && !field.isList();
}

struct Schema::Expected
{
    std::mutex mutex;
    std::map<int, std::vector<SchemaEntry>> entries; ///< by version; none is ever removed
};

Schema::Schema(QStringList scripts)
    : m_scripts(std::move(scripts))
    , m_expected(std::make_shared<Expected>())
{}

const Schema& Schema::shipped()
{
    static const Schema schema(shippedScripts());
    return schema;
}

void Schema::apply(const Database& database, int from, int to) const
{
    for (int version = from; version < to; ++version) {
        for (const QString& statement : statements(m_scripts.at(version)))
            database.execute(statement);
    }
    database.execute(u"PRAGMA application_id=%1"_s.arg(applicationId));
    database.execute(u"PRAGMA user_version=%1"_s.arg(to));
}

const std::vector<SchemaEntry>& Schema::expected(int version) const
{
    const std::scoped_lock lock(m_expected->mutex);
    const auto known = m_expected->entries.find(version);
    if (known != m_expected->entries.end())
        return known->second;
    const Database model({}, Database::Mode::Memory);
    apply(model, 0, version);
    return m_expected->entries.emplace(version, found(model)).first->second;
}

std::vector<SchemaEntry> Schema::found(const Database& database)
{
    std::vector<SchemaEntry> entries;
    for (const QVariantList& row : database.select(u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s))
        entries.push_back({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString()});
    std::sort(entries.begin(), entries.end());
    return entries;
}

QStringList columnSql(const RecordType& type)
{
    const Row blank = type.blank();
    QStringList columns{idColumn(type.fields().front())};
    for (size_t i = 1; i < type.fields().size(); ++i)
        columns << column(type.fields()[i], static_cast<int>(i) == type.ownerIndex(), blank[i]);
    return columns;
}

QString createTableSql(const RecordType& type)
{
    return u"CREATE TABLE %1 (\n    %2\n) STRICT"_s.arg(quoted(type.name()), columnSql(type).join(",\n    "_L1));
}

QString createIndexSql(const RecordType& type)
{
    if (type.ownerIndex() < 0)
        return {};
    const QString& owner = type.fields()[static_cast<size_t>(type.ownerIndex())].name;
    return u"CREATE INDEX %1 ON %2 (%3)"_s.arg(quoted(type.name() + "_owner"_L1), quoted(type.name()), quoted(owner));
}

} // namespace indikator
