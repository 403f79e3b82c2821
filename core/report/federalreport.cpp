// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/federaltable.h"
#include "core/report/figuredata.h"
#include "core/report/parts.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct FederalText
{
    Q_DECLARE_TR_FUNCTIONS(FederalText)
};

Cell levelCell(Level level, const QString& text)
{
    Cell result = cell(text, Alignment::Center);
    result.tint = levelTint(level);
    result.number = level.value();
    return result;
}

QString shortLevel(Level level)
{
    return level.isReached() ? level.roman() : u"0"_s;
}

QString changeOf(int before, int after)
{
    const int change = after - before;
    return change == 0 ? u"0"_s : change > 0 ? u"+%1"_s.arg(change) : u"−%1"_s.arg(-change);
}

/// Those whose assessment is of another date than most: figures of different days are not to be read as one.
QDate usualDate(const FederalTable& table)
{
    std::map<QDate, int> counts;
    for (const RegionSummary& region : table.regions) {
        if (region.hasFigures())
            ++counts[region.asOf];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? QDate() : most->first;
}

QString remarkOf(const RegionSummary& region, QDate usual)
{
    QStringList remarks;
    if (!region.isFinal)
        remarks << FederalText::tr("draft");
    if (region.provisional || region.unanswered > 0)
        remarks << FederalText::tr("provisional, unanswered: %1").arg(region.unanswered);
    if (region.asOf != usual)
        remarks << FederalText::tr("another date");
    if (region.training)
        remarks << FederalText::tr("training sample");
    return remarks.join(u"; "_s);
}

/// For a narrow column: its words would be torn.
Cell turnedHeader(const QString& text)
{
    Cell header = headerCell(text);
    header.turned = true;
    return header;
}

/// «+2», a number for spreadsheets; empty when there was nothing before.
Cell changeCell(bool hasPrevious, int before, int after)
{
    Cell result = cell(hasPrevious ? changeOf(before, after) : QString(), Alignment::Center);
    if (hasPrevious)
        result.number = after - before;
    return result;
}

Table mainTable(const FederalTable& table)
{
    Table result;
    result.name = FederalText::tr("Regions");
    result.textSize = 9;
    result.columns = {1.2, 7, 2.6, 2, 1.6, 1.6};
    TableRow header{{turnedHeader(FederalText::tr("Rank by points")), headerCell(FederalText::tr("Region")),
                     headerCell(FederalText::tr("As of")), headerCell(FederalText::tr("Points")),
                     turnedHeader(FederalText::tr("Change")), turnedHeader(FederalText::tr("Level"))},
                    true};
    const auto& methodology = *table.methodology;
    for (const MatrixBlock& block : methodology.matrix.blocks) {
        result.columns.push_back(1.6);
        header.cells.push_back(turnedHeader(block.title));
    }
    result.columns.push_back(1.6);
    header.cells.push_back(turnedHeader(FederalText::tr("Change of level")));
    result.columns.push_back(1.4);
    header.cells.push_back(turnedHeader(FederalText::tr("Rank by level")));
    result.columns.push_back(4.5);
    header.cells.push_back(headerCell(FederalText::tr("Remark")));
    result.header.push_back(std::move(header));
    const QDate usual = usualDate(table);
    for (const RegionSummary& region : table.regions) {
        if (!region.hasFigures())
            continue;
        const bool hasPrevious = region.previousAsOf.isValid();
        TableRow row{{numberCell(region.rankByPoints), cell(region.region), cell(officeDate(region.asOf)),
                      numberCell(region.points), changeCell(hasPrevious, region.previousPoints, region.points),
                      levelCell(region.level, shortLevel(region.level))},
                     false};
        row.cells[2].date = region.asOf;
        for (const BlockLevel& block : region.blocks)
            row.cells.push_back(levelCell(block.level, shortLevel(block.level)));
        row.cells.push_back(changeCell(hasPrevious, region.previousLevel.value(), region.level.value()));
        row.cells.push_back(numberCell(region.rankByLevel));
        row.cells.push_back(cell(remarkOf(region, usual)));
        result.rows.push_back(std::move(row));
    }
    return result;
}

Table distributionTable(const FederalTable& table)
{
    Table result;
    result.name = FederalText::tr("Distribution");
    result.columns = {6, 2, 2};
    result.header = {{{headerCell(FederalText::tr("Level reached")), headerCell(FederalText::tr("Regions")),
                       headerCell(FederalText::tr("Share"))},
                      true}};
    const auto counts = table.distribution();
    const int all = table.countWithFigures();
    for (size_t level = 0; level < counts.size(); ++level) {
        const double share = all == 0 ? 0 : 100.0 * counts[level] / all;
        result.rows.push_back({{cell(levelName(Level(static_cast<int>(level)))), numberCell(counts[level]),
                                cell(QLocale().toString(share, 'f', 1) + QChar(0x00A0) + u'%', Alignment::Right)},
                               false});
    }
    return result;
}

/// The level of each line of the matrix, region by region: the heat map that prints and sorts.
Table heatTable(const FederalTable& table)
{
    Table result;
    result.name = FederalText::tr("Heat map");
    result.textSize = 7;
    result.columns = {7};
    TableRow header{{headerCell(FederalText::tr("Region"))}, true};
    std::vector<ConditionId> ids;
    const Matrix& matrix = table.methodology->matrix;
    for (const Measure& measure : matrix.measures) {
        for (const Condition& condition : measure.conditions) {
            ids.push_back(condition.id);
            result.columns.push_back(1);
            header.cells.push_back(headerCell(conditionShortTitle(matrix, condition)));
            header.cells.back().turned = true;
        }
    }
    result.header.push_back(std::move(header));
    for (const RegionSummary& region : table.regions) {
        if (!region.hasFigures())
            continue;
        TableRow row{{cell(region.region)}, false};
        for (const ConditionId& id : ids) {
            const auto line = region.lines.find(id);
            if (line == region.lines.end())
                row.cells.push_back(cell(u"–"_s, Alignment::Center));
            else if (line->second.isBeforeFirst()) {
                row.cells.push_back(cell(u"·"_s, Alignment::Center));
                row.cells.back().tint = Tint::NotRequired;
            } else
                row.cells.push_back(levelCell(line->second.level, shortLevel(line->second.level)));
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

Table problemTable(const FederalTable& table)
{
    Table result;
    result.name = FederalText::tr("Files without figures");
    result.columns = {4, 8};
    result.header = {{{headerCell(FederalText::tr("File")), headerCell(FederalText::tr("Why"))}, true}};
    for (const RegionSummary& region : table.regions) {
        if (!region.hasFigures())
            result.rows.push_back({{cell(QFileInfo(region.file).fileName()), cell(region.problem)}, false});
    }
    return result;
}

Section page(PageSetup::Size size)
{
    PageSetup setup;
    setup.size = size;
    setup.landscape = true;
    return {setup, {}};
}

} // namespace

Report federalReport(const FederalTable& table)
{
    Report report;
    report.title = FederalText::tr("Summary of regions");
    report.subject = FederalText::tr("Maturity of the customer-experience management system");
    report.date = table.date;
    report.about = table.date;
    Section section = page(PageSetup::Size::A4);
    auto& blocks = section.blocks;
    blocks.emplace_back(heading(report.title, Paragraph::Style::Title));
    blocks.emplace_back(paragraph(FederalText::tr("Files with figures: %1 of %2. Mean of the points: %3.")
                                      .arg(table.countWithFigures())
                                      .arg(table.regions.size())
                                      .arg(QLocale().toString(table.meanPoints(), 'f', 1)),
                                  Paragraph::Style::Plain));
    if (table.methodology) {
        blocks.emplace_back(mainTable(table));
        blocks.emplace_back(heading(FederalText::tr("Distribution of levels")));
        blocks.emplace_back(distributionTable(table));
    }
    if (table.countWithFigures() < static_cast<int>(table.regions.size())) {
        blocks.emplace_back(heading(FederalText::tr("Files without figures")));
        blocks.emplace_back(problemTable(table));
    }
    if (!table.missing.isEmpty()) {
        blocks.emplace_back(heading(FederalText::tr("Subjects without a report: %1").arg(table.missing.size())));
        blocks.emplace_back(paragraph(table.missing.join(u", "_s), Paragraph::Style::Plain));
    }
    report.sections.push_back(std::move(section));
    if (table.methodology) {
        Section heat = page(PageSetup::Size::A3);
        heat.blocks.emplace_back(heading(FederalText::tr("Levels of regions by the lines of the matrix")));
        heat.blocks.emplace_back(heatTable(table));
        heat.blocks.emplace_back(
            paragraph(FederalText::tr(
                          "I–IV: the level of the line; 0: level I is not reached; ·: not required up to this level."),
                      Paragraph::Style::Note));
        report.sections.push_back(std::move(heat));
    }
    return report;
}

} // namespace indikator
