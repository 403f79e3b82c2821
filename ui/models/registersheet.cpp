// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/registersheet.h"

namespace indikator {

namespace {

constexpr double narrow = 12;
constexpr double wide = 30;

Cell titleCell(const Field& field)
{
    Cell cell;
    cell.runs = bold(field.title());
    cell.tint = Tint::Header;
    return cell;
}

Cell valueCell(const Field& field, const QJsonValue& value, const ReferenceNames& names)
{
    Cell cell;
    cell.runs = plain(field.targets.isEmpty() && field.type == FieldType::Reference ? value.toString()
                                                                                    : fieldText(field, value, names));
    if (field.type == FieldType::Date)
        cell.date = QDate::fromString(value.toString(), Qt::ISODate);
    else if (value.isDouble())
        cell.number = value.toDouble();
    return cell;
}

bool isWide(const Field& field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText || field.isList() ||
           field.type == FieldType::Reference;
}

} // namespace

std::vector<size_t> sheetColumns(const RecordType& type)
{
    std::vector<size_t> columns;
    for (size_t i = 1; i < type.fields().size(); ++i) {
        if (isShown(type, i) && static_cast<int>(i) != type.ownerIndex())
            columns.push_back(i);
    }
    columns.push_back(0);
    return columns;
}

Report registerSheet(const RecordModel& model, const QString& title)
{
    const std::vector<size_t> columns = sheetColumns(model.type());
    Table table;
    table.name = model.type().title().left(31);
    table.header.emplace_back();
    for (const size_t column : columns) {
        table.columns.push_back(isWide(model.type().fields()[column]) ? wide : narrow);
        table.header.front().cells.push_back(titleCell(model.type().fields()[column]));
    }
    for (const Row& row : model.rows()) {
        TableRow& line = table.rows.emplace_back();
        for (const size_t column : columns)
            line.cells.push_back(valueCell(model.type().fields()[column], row[column], model.names()));
    }
    Report report;
    report.title = title;
    report.sections.push_back({PageSetup{PageSetup::Size::A4, true}, {std::move(table)}});
    return report;
}

} // namespace indikator
