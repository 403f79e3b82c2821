// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/salvage.h"

#include "core/storage/database.h"
#include "core/storage/jsontext.h"
#include "core/storage/pagereader.h"
#include "core/storage/recordtypes.h"
#include "core/storage/rowstore.h"
#include "core/storage/schema.h"

#include <QBuffer>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// The columns of one register, in the order in which its rows hold them.
struct RegisterColumns
{
    QStringList names;
    qsizetype least = 0; ///< how many the register began with: no row is shorter
};

using Columns = std::map<const RecordType*, RegisterColumns>;

/// As they are in a file of that version.
Columns columnsOf(const Schema& schema, int version)
{
    const Database model({}, Database::Mode::Memory);
    Columns columns;
    for (int step = 1; step <= version; ++step) {
        schema.apply(model, step - 1, step);
        for (const RecordType* type : recordTypes()) {
            RegisterColumns& known = columns[type];
            known.names.clear();
            for (const QVariantList& row :
                 model.select(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {type->name()}))
                known.names << row.front().toString();
            known.least = known.least > 0 ? known.least : known.names.size();
        }
    }
    return columns;
}

/// A column holds values of its own kind only; a whole number in a column of decimals is stored as an integer.
bool isOfKind(const Field& field, const QVariant& value)
{
    if (value.isNull())
        return true;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return value.typeId() == QMetaType::LongLong;
    case FieldType::Decimal:
        return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
    default:
        return value.typeId() == QMetaType::QString;
    }
}

QString idIn(const QVariant& value)
{
    const auto id = value.typeId() == QMetaType::QString ? Id::parse(value.toString()) : std::nullopt;
    return id && id->toString() == value.toString() ? value.toString() : QString();
}

/// The record that the values stand for. A row written before a column was added ends earlier.
std::optional<Row> asRow(const RecordType& type, const RegisterColumns& columns, const QVariantList& values)
{
    if (values.isEmpty() || values.size() < columns.least || values.size() > columns.names.size() ||
        idIn(values.front()).isEmpty())
        return std::nullopt;
    Row row = type.blank();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto index = type.indexOf(columns.names[i]);
        if (index < 0)
            continue;
        const Field& field = type.fields()[static_cast<size_t>(index)];
        if (!isOfKind(field, values[i]))
            return std::nullopt;
        row[static_cast<size_t>(index)] = storedValue(field, values[i]);
    }
    return storedError(type, row).isEmpty() ? std::optional(row) : std::nullopt;
}

/// Collects what the pages hold.
class Salvager
{
public:
    Salvager(PageReader& pages, Columns columns)
        : m_pages(pages)
        , m_columns(std::move(columns))
    {}

    [[nodiscard]] Salvage collect()
    {
        const auto roots = m_pages.roots();
        for (const auto& [name, root] : roots)
            take(name, m_pages.rows(root));
        for (const PageReader::Rows& rows : m_pages.strayRows())
            takeStray(rows);
        joinContents();
        return std::move(m_salvage);
    }

private:
    void take(const QString& name, const PageReader::Rows& rows)
    {
        for (const RecordType* type : recordTypes()) {
            if (name == type->name())
                takeRecords(*type, rows);
            else if (name == "sqlite_autoindex_"_L1 + type->name() + "_1"_L1)
                learnIds(*type, rows);
        }
        if (name == "meta"_L1)
            takeIdentity(rows);
        else if (name == "edition"_L1)
            takeEditions(rows);
        else if (name == "content"_L1)
            takeParts(rows);
    }

    /// No tree says what the rows of a stray page are: all of them must fit one register and no other.
    void takeStray(const PageReader::Rows& rows)
    {
        std::vector<const RecordType*> fitting;
        std::ranges::copy_if(recordTypes(), std::back_inserter(fitting), [&](const RecordType* type) {
            const RegisterColumns& columns = m_columns.at(type);
            return std::ranges::all_of(rows, [&](const QVariantList& values) {
                return values.size() == columns.names.size() && asRow(*type, columns, values);
            });
        });
        if (fitting.size() == 1)
            takeRecords(*fitting.front(), rows);
        takeIdentity(rows);
        takeEditions(rows);
        takeParts(rows);
    }

    void takeRecords(const RecordType& type, const PageReader::Rows& rows)
    {
        learnIds(type, rows);
        SalvagedRegister& target = m_salvage.registers[&type];
        for (const QVariantList& values : rows) {
            auto row = asRow(type, m_columns.at(&type), values);
            if (!row || target.ids.contains(row->front().toString()))
                continue;
            target.ids.insert(row->front().toString());
            target.rows.push_back(std::move(*row));
        }
    }

    void learnIds(const RecordType& type, const PageReader::Rows& rows)
    {
        for (const QVariantList& values : rows) {
            if (const QString id = values.isEmpty() ? QString() : idIn(values.front()); !id.isEmpty())
                m_salvage.registers[&type].known.insert(id);
        }
    }

    void takeIdentity(const PageReader::Rows& rows)
    {
        for (const QVariantList& values : rows) {
            if (values.size() == 2 && values[0] == u"document"_s && !idIn(values[1]).isEmpty())
                m_salvage.document = *Id::parse(values[1].toString());
        }
    }

    void takeEditions(const PageReader::Rows& rows)
    {
        for (const QVariantList& values : rows) {
            const bool areTexts =
                std::ranges::all_of(values, [](const QVariant& value) { return value.typeId() == QMetaType::QString; });
            const auto files = values.size() == 2 && areTexts ? jsonFromText(values[1].toString()) : std::nullopt;
            if (files && files->isObject())
                m_salvage.editions.insert(values[0].toString(), files->toObject());
        }
    }

    void takeParts(const PageReader::Rows& rows)
    {
        for (const QVariantList& values : rows) {
            if (values.size() == 3 && values[0].typeId() == QMetaType::QString &&
                values[1].typeId() == QMetaType::LongLong && values[2].typeId() == QMetaType::QByteArray)
                m_parts[values[0].toString()].insert({values[1].toLongLong(), values[2].toByteArray()});
        }
    }

    /// A content is what its hash says, or nothing.
    void joinContents()
    {
        for (const auto& [hash, parts] : m_parts) {
            QByteArray bytes;
            for (const auto& [number, part] : parts)
                bytes += part;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            auto content = Content::read(buffer, bytes.size());
            if (content && content->hash == hash)
                m_salvage.contents.push_back(std::move(*content));
        }
    }

    PageReader& m_pages;
    Columns m_columns;
    std::map<QString, std::map<qlonglong, QByteArray>> m_parts;
    Salvage m_salvage;
};

} // namespace

bool Salvage::isEmpty() const
{
    return std::ranges::all_of(registers, [](const auto& entry) { return entry.second.rows.empty(); });
}

Salvage salvage(PageReader& pages, const Schema& schema, int version)
{
    return Salvager(pages, columnsOf(schema, version)).collect();
}

} // namespace indikator
