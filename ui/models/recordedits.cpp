// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct RecordEditsText
{
    Q_DECLARE_TR_FUNCTIONS(RecordEditsText)
};

Id idOf(const Row& row)
{
    return Id::parse(row.front().toString()).value_or(Id());
}

/// The rows with each record of `records` one place earlier; records that stand together move together.
std::vector<Row> movedUp(std::vector<Row> rows, const std::set<Id>& records)
{
    for (size_t i = 1; i < rows.size(); ++i) {
        if (records.contains(idOf(rows[i])) && !records.contains(idOf(rows[i - 1])))
            std::swap(rows[i], rows[i - 1]);
    }
    return rows;
}

std::vector<Row> moved(std::vector<Row> rows, const std::set<Id>& records, bool up)
{
    if (up)
        return movedUp(std::move(rows), records);
    std::ranges::reverse(rows);
    rows = movedUp(std::move(rows), records);
    std::ranges::reverse(rows);
    return rows;
}

/// The rows whose place in the list changes, numbered anew.
std::vector<Row> renumbered(std::vector<Row> rows, size_t order)
{
    std::vector<Row> changed;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const auto place = static_cast<int>(i) + 1; rows[i][order].toInt() != place) {
            rows[i][order] = place;
            changed.push_back(rows[i]);
        }
    }
    return changed;
}

} // namespace

QString recordTitle(const RecordType& type, const Row& row)
{
    const QString name = type.displayName(row);
    const bool isNamed = !name.isEmpty() && name != row.front().toString();
    return isNamed ? RecordEditsText::tr("%1 “%2”").arg(type.title(), name) : type.title();
}

Row freshRow(const RecordType& type, const std::vector<Row>& rows, const Id& owner)
{
    Row row = type.blank();
    row.front() = Id::create().toString();
    if (type.ownerIndex() >= 0 && !owner.isNull())
        row[static_cast<size_t>(type.ownerIndex())] = owner.toString();
    if (type.orderIndex() >= 0) {
        const auto order = static_cast<size_t>(type.orderIndex());
        int last = 0;
        for (const Row& other : rows)
            last = std::max(last, other[order].toInt());
        row[order] = last + 1;
    }
    return row;
}

QString freeName(const std::vector<Row>& rows, size_t field, const QString& base)
{
    const auto isTaken = [&](const QString& name) {
        return std::ranges::any_of(rows, [&](const Row& row) { return row[field].toString() == name; });
    };
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = base + u' ' + QString::number(number);
    return name;
}

bool changeField(Workspace& workspace, const RecordType& type, const Id& record, size_t field, const QJsonValue& value)
{
    return workspace.attempt([&] {
        Document& document = workspace.document();
        auto row = document.findRow(type, record);
        if (!row)
            throw Error(ErrorCode::NotFound, RecordEditsText::tr("The record is no longer there."), record.toString());
        const QString title = RecordEditsText::tr("%1: %2").arg(recordTitle(type, *row), type.fields()[field].title());
        (*row)[field] = value;
        document.change(title, [&](Change& change) { change.putRow(type, *row); });
    });
}

bool addRecord(Workspace& workspace, const RecordType& type, const Row& row)
{
    return workspace.attempt([&] {
        const QString title = RecordEditsText::tr("Add: %1").arg(recordTitle(type, row));
        workspace.document().change(title, [&](Change& change) { change.putRow(type, row); });
    });
}

bool removeRecords(Workspace& workspace, const RecordType& type, const std::vector<Id>& records)
{
    return workspace.attempt([&] {
        Document& document = workspace.document();
        const auto first = records.empty() ? std::nullopt : document.findRow(type, records.front());
        if (!first)
            return;
        const int count = static_cast<int>(records.size());
        const QString title = count == 1
                                  ? RecordEditsText::tr("Delete: %1").arg(recordTitle(type, *first))
                                  : RecordEditsText::tr("Delete %n record(s): %1", nullptr, count).arg(type.title());
        document.change(title, [&](Change& change) {
            for (const Id& id : records)
                change.removeRow(type, id);
        });
    });
}

bool moveRecords(Workspace& workspace, const RecordType& type, const std::vector<Row>& rows,
                 const std::set<Id>& records, bool up)
{
    if (type.orderIndex() < 0)
        return false;
    return workspace.attempt([&] {
        const auto changed = renumbered(moved(rows, records, up), static_cast<size_t>(type.orderIndex()));
        const QString title = up ? RecordEditsText::tr("Move up: %1") : RecordEditsText::tr("Move down: %1");
        workspace.document().change(title.arg(type.title()), [&](Change& change) {
            for (const Row& row : changed)
                change.putRow(type, row);
        });
    });
}

} // namespace indikator
