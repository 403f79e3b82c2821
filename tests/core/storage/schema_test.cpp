// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recordtypes.h"
#include "core/storage/schema.h"
#include "tests/catch.h"

#include <iostream>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a definition, whatever their order: a column that was added later stands last, and on the same line
/// as the one before it.
QStringList sortedColumns(QString sql)
{
    sql = sql.section(u'(', 1).section(u')', 0, -2);
    sql.replace(", \""_L1, ",\n\""_L1);
    QStringList columns;
    for (const QString& line : sql.split(u'\n', Qt::SkipEmptyParts))
        columns << (line.trimmed().endsWith(u',') ? line.trimmed().chopped(1) : line.trimmed());
    columns.sort();
    return columns;
}

QString definition(const std::vector<SchemaEntry>& entries, const QString& type, const QString& name)
{
    for (const SchemaEntry& entry : entries) {
        if (entry.type == type && entry.name == name)
            return entry.sql;
    }
    return {};
}

/// What to write into the newest file of resources/schema, or nothing when it agrees with the field table.
QString toPaste(const RecordType& type, const std::vector<SchemaEntry>& entries)
{
    const QString table = definition(entries, u"table"_s, type.name());
    QString paste;
    if (table.isEmpty())
        paste += createTableSql(type) + ";\n"_L1;
    else if (sortedColumns(table) != sortedColumns(createTableSql(type)))
        paste += "-- before the first release in place, later as ALTER TABLE … ADD COLUMN or as a rebuilt table\n"_L1 +
                 createTableSql(type) + ";\n"_L1;
    if (definition(entries, u"index"_s, type.name() + "_owner"_L1) != createIndexSql(type))
        paste += createIndexSql(type) + ";\n"_L1;
    return paste;
}

} // namespace

TEST_CASE("the newest schema holds the table of every record type")
{
    const auto entries = Schema::shipped().expected(Schema::shipped().newest());
    QString paste;
    for (const RecordType* type : recordTypes())
        paste += toPaste(*type, entries);
    if (!paste.isEmpty()) // not through Catch, which would break the lines
        std::cerr << "Paste into the newest file of resources/schema:\n" << paste.toStdString();
    CHECK(paste.isEmpty());
}

TEST_CASE("a reference names a type that stands before it, or its own")
{
    QStringList known;
    for (const RecordType* type : recordTypes()) {
        known << type->name();
        for (const Field& field : type->fields()) {
            INFO(type->name().toStdString() << '.' << field.name.toStdString());
            for (const QString& target : field.targets)
                CHECK(known.contains(target));
        }
    }
}

TEST_CASE("an owner is a reference to a type that is there")
{
    for (const RecordType* type : recordTypes()) {
        if (type->ownerIndex() >= 0)
            CHECK(recordType(type->fields()[static_cast<size_t>(type->ownerIndex())].targets.front()) != nullptr);
    }
}
