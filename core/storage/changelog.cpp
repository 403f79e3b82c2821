// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changelog.h"

#include "core/storage/database.h"
#include "core/storage/jsontext.h"
#include "core/storage/recordtypes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace indikator {

using namespace Qt::StringLiterals;

/// One line of the log: whole objects for an insertion or a removal, else the changed fields only.
struct ChangeLog::Entry
{
    const RecordType* type = nullptr;
    Id id;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

namespace {

struct ChangeLogText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLogText)
};

constexpr std::array<const char*, 4> kindCodes{"do", "undo", "redo", "begin"};

std::optional<Step::Kind> kindOf(const QString& code)
{
    const auto found = std::ranges::find(kindCodes, code, [](const char* known) { return QLatin1StringView(known); });
    return found == kindCodes.end() ? std::nullopt : std::optional(static_cast<Step::Kind>(found - kindCodes.begin()));
}

/// The fields of `row` that differ from `other`, or all of them; the id stands in a column of its own.
QVariant loggedFields(const RecordType& type, const std::optional<Row>& row, const std::optional<Row>& other)
{
    if (!row)
        return {};
    QJsonObject object;
    for (size_t i = 1; i < row->size(); ++i) {
        if (!other || (*row)[i] != (*other)[i])
            object.insert(type.fields()[i].name, (*row)[i]);
    }
    return jsonText(object);
}

Row withFields(const RecordType& type, Row row, const QJsonObject& fields)
{
    for (size_t i = 1; i < row.size(); ++i) {
        if (const QJsonValue value = fields.value(type.fields()[i].name); !value.isUndefined())
            row[i] = value;
    }
    return row;
}

Row newRow(const RecordType& type, const Id& id, const QJsonObject& fields)
{
    Row row = withFields(type, type.blank(), fields);
    row.front() = id.toString();
    return row;
}

/// Whether the row holds these values; a field that this version no longer has is not looked at.
bool holds(const RecordType& type, const std::optional<Row>& row, const std::optional<QJsonObject>& fields)
{
    return row.has_value() == fields.has_value() && (!row || withFields(type, *row, *fields) == *row);
}

/// The row that stood on the other side of the change whose one side is `known`.
std::optional<Row> otherSide(const RecordType& type, const Id& id, const std::optional<Row>& known,
                             const std::optional<QJsonObject>& fields)
{
    if (!fields)
        return std::nullopt;
    return known ? withFields(type, *known, *fields) : newRow(type, id, *fields);
}

Step stepFrom(const QVariantList& row)
{
    return {row[0].toLongLong(),
            Id::parse(row[1].toString()).value_or(Id()),
            QDateTime::fromString(row[2].toString(), Qt::ISODateWithMs),
            row[3].toString(),
            row[4].toString(),
            kindOf(row[5].toString()).value_or(Step::Kind::Do),
            {}};
}

} // namespace

void UndoStacks::push(Step::Kind kind, qint64 sequence)
{
    if (kind == Step::Kind::Begin) {
        *this = {};
        return;
    }
    if (kind == Step::Kind::Do) {
        undo.push_back(sequence);
        redo.clear();
        return;
    }
    auto& from = kind == Step::Kind::Undo ? undo : redo;
    auto& to = kind == Step::Kind::Undo ? redo : undo;
    if (from.empty())
        return; // a damaged log offers less to undo, nothing worse
    to.push_back(from.back());
    from.pop_back();
}

void ChangeLog::append(Step& step) const
{
    m_database.execute(u"INSERT INTO step (id, at, who, title, kind) VALUES (?, ?, ?, ?, ?)"_s,
                       {step.id.toString(), step.at.toUTC().toString(Qt::ISODateWithMs), step.who + u""_s,
                        step.title + u""_s, QString::fromLatin1(kindCodes[static_cast<size_t>(step.kind)])});
    step.sequence = m_database.value(u"SELECT last_insert_rowid()"_s).toLongLong();
    qsizetype position = 0;
    for (const RowChange& change : step.changes)
        appendChange(step.sequence, position++, change);
}

void ChangeLog::appendChange(qint64 sequence, qsizetype position, const RowChange& change) const
{
    m_database.execute(u"INSERT INTO change (step, position, type, record, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {sequence, position, change.type->name(), change.id.toString(),
                        loggedFields(*change.type, change.before, change.after),
                        loggedFields(*change.type, change.after, change.before)});
}

bool ChangeLog::contains(const Id& step) const
{
    return m_database.value(u"SELECT 1 FROM step WHERE id = ?"_s, {step.toString()}).isValid();
}

QDateTime ChangeLog::newest() const
{
    const auto text = m_database.value(u"SELECT at FROM step ORDER BY sequence DESC LIMIT 1"_s).toString();
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString ChangeLog::title(qint64 sequence) const
{
    return m_database.value(u"SELECT title FROM step WHERE sequence = ?"_s, {sequence}).toString();
}

UndoStacks ChangeLog::stacks() const
{
    UndoStacks stacks;
    for (const QVariantList& row : m_database.select(u"SELECT kind, sequence FROM step ORDER BY sequence"_s)) {
        const auto kind = kindOf(row[0].toString());
        if (!kind)
            throw damaged("step.kind "_L1 + row[0].toString());
        stacks.push(*kind, row[1].toLongLong());
    }
    return stacks;
}

void ChangeLog::requireReadable() const
{
    (void)stacks();
    for (const QVariantList& row : m_database.select(u"SELECT sequence FROM step"_s))
        (void)entries(row.front().toLongLong());
}

ChangeSet ChangeLog::reversal(qint64 sequence) const
{
    ChangeSet changes;
    for (const Entry& entry : entries(sequence))
        changes.push_back(replayed(entry, false));
    std::ranges::reverse(changes);
    return changes;
}

ChangeSet ChangeLog::repetition(qint64 sequence) const
{
    ChangeSet changes;
    for (const Entry& entry : entries(sequence))
        changes.push_back(replayed(entry, true));
    return changes;
}

RowChange ChangeLog::replayed(const Entry& entry, bool forward) const
{
    const auto& from = forward ? entry.before : entry.after;
    const auto& to = forward ? entry.after : entry.before;
    const auto current = m_rows.find(*entry.type, entry.id);
    if (!holds(*entry.type, current, from))
        throw Error(ErrorCode::Conflict,
                    ChangeLogText::tr("This step cannot be taken back or repeated: “%1” %2 has been changed since.")
                        .arg(entry.type->title(), current ? entry.type->displayName(*current) : entry.id.toString()));
    const auto result = otherSide(*entry.type, entry.id, current, to);
    requireForm(*entry.type, result);
    return {entry.type, entry.id, current, result};
}

std::vector<ChangeLog::Entry> ChangeLog::entries(qint64 sequence, const Id& record) const
{
    const QString filter = record.isNull() ? QString() : u" AND record = ?"_s;
    QVariantList values{sequence};
    if (!record.isNull())
        values << record.toString();
    std::vector<Entry> entries;
    for (const QVariantList& row : m_database.select(
             u"SELECT type, record, before, after FROM change WHERE step = ?"_s + filter + u" ORDER BY position"_s,
             values)) {
        const auto fields = [&](const QVariant& text) -> std::optional<QJsonObject> {
            if (text.isNull())
                return std::nullopt;
            const auto json = jsonFromText(text.toString());
            if (!json || !json->isObject())
                throw damaged("change.json"_L1);
            return json->toObject();
        };
        const auto id = Id::parse(row[1].toString());
        if (!id)
            throw damaged("change.record"_L1);
        if (const RecordType* type = recordType(row[0].toString())) // a register of another version is passed over
            entries.push_back({type, *id, fields(row[2]), fields(row[3])});
    }
    return entries;
}

std::set<Id> ChangeLog::changedBy(const QString& user) const
{
    std::set<Id> records;
    for (const QVariantList& row : m_database.select(
             u"SELECT DISTINCT record FROM change WHERE step IN (SELECT sequence FROM step WHERE who = ?)"_s, {user})) {
        if (const auto id = Id::parse(row.front().toString()))
            records.insert(*id);
    }
    return records;
}

std::map<QString, QDateTime> ChangeLog::lastChanges() const
{
    std::map<QString, QDateTime> changes;
    for (const QVariantList& row :
         m_database.select(u"SELECT type, at FROM (SELECT type, max(step) AS newest FROM change GROUP BY type) "
                           "JOIN step ON sequence = newest"_s))
        changes[row[0].toString()] = QDateTime::fromString(row[1].toString(), Qt::ISODateWithMs);
    return changes;
}

std::vector<Step> ChangeLog::history(int limit, const Id& record) const
{
    const QString filter =
        record.isNull() ? QString() : u" WHERE sequence IN (SELECT step FROM change WHERE record = ?)"_s;
    const QString sql =
        u"SELECT sequence, id, at, who, title, kind FROM step"_s + filter + u" ORDER BY sequence DESC LIMIT ?"_s;
    QVariantList values = record.isNull() ? QVariantList() : QVariantList{record.toString()};
    values << limit;
    States states;
    std::vector<Step> steps;
    for (const QVariantList& row : m_database.select(sql, values)) {
        Step& step = steps.emplace_back(stepFrom(row));
        step.changes = rewound(entries(step.sequence, record), states);
    }
    return steps;
}

/// The log keeps changed fields; whole rows come from walking back from the present state, step by step.
ChangeSet ChangeLog::rewound(const std::vector<Entry>& entries, States& states) const
{
    ChangeSet changes;
    for (const Entry& entry : entries) { // a step holds a record once, so that the order does not matter
        auto [state, isNew] = states.try_emplace({entry.type, entry.id});
        if (isNew)
            state->second = m_rows.find(*entry.type, entry.id);
        RowChange change{entry.type, entry.id, {}, otherSide(*entry.type, entry.id, state->second, entry.after)};
        change.before = otherSide(*entry.type, entry.id, change.after, entry.before);
        requireForm(*entry.type, change.before);
        requireForm(*entry.type, change.after);
        state->second = change.before;
        changes.push_back(std::move(change));
    }
    return changes;
}

void ChangeLog::requireForm(const RecordType& type, const std::optional<Row>& row) const
{
    if (const QString error = row ? type.formError(*row) : QString(); !error.isEmpty())
        throw damaged(error);
}

Error ChangeLog::damaged(const QString& detail) const
{
    return {ErrorCode::DamagedFile,
            ChangeLogText::tr("The change log of “%1” is damaged. Restore the file from a backup.")
                .arg(QFileInfo(m_database.path()).fileName()),
            detail};
}

} // namespace indikator
