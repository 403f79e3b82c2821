// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/federaltable.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// Ranks rows in the order of `better`; equal ones share a rank and the next ones skip it.
template <class Key>
void rank(std::vector<RegionSummary>& regions, int RegionSummary::*place, Key key)
{
    for (RegionSummary& one : regions) {
        if (!one.hasFigures())
            continue;
        one.*place = 1 + static_cast<int>(std::ranges::count_if(regions, [&](const RegionSummary& other) {
                         return other.hasFigures() && key(other) > key(one);
                     }));
    }
}

} // namespace

int FederalTable::countWithFigures() const
{
    return static_cast<int>(std::ranges::count_if(regions, &RegionSummary::hasFigures));
}

std::array<int, Level::highest + 1> FederalTable::distribution() const
{
    std::array<int, Level::highest + 1> counts{};
    for (const RegionSummary& region : regions) {
        if (region.hasFigures())
            ++counts[static_cast<size_t>(region.level.value())];
    }
    return counts;
}

double FederalTable::meanPoints() const
{
    int sum = 0;
    for (const RegionSummary& region : regions)
        sum += region.hasFigures() ? region.points : 0;
    return countWithFigures() == 0 ? 0 : static_cast<double>(sum) / countWithFigures();
}

RegionSummary summaryOf(const Evaluation& evaluation, const Evaluation* previous)
{
    RegionSummary summary;
    summary.region = evaluation.region.name;
    summary.training = evaluation.region.training;
    summary.asOf = evaluation.assessment.asOf;
    summary.title = evaluation.assessment.title;
    summary.isFinal = evaluation.assessment.isFinal();
    summary.points = evaluation.score.checklist.points;
    summary.maximum = evaluation.score.checklist.maximum;
    summary.pointBlocks = evaluation.score.checklist.blocks;
    summary.level = evaluation.score.matrix.level;
    summary.provisional = evaluation.score.matrix.provisional;
    summary.unanswered = evaluation.score.unanswered();
    summary.blocks = evaluation.score.matrix.blocks;
    for (const ConditionScore& line : evaluation.score.matrix.conditions) {
        ConditionScore& kept = summary.lines[line.id];
        kept = line;
        kept.missing.clear(); // names of a hundred centres would not be shown, only kept
    }
    if (previous) {
        summary.previousAsOf = previous->assessment.asOf;
        summary.previousPoints = previous->score.checklist.points;
        summary.previousLevel = previous->score.matrix.level;
    }
    return summary;
}

FederalTable federalTable(std::vector<RegionSummary> regions, const QStringList& subjects, QDate date,
                          std::shared_ptr<const Methodology> methodology)
{
    rank(regions, &RegionSummary::rankByPoints, [](const RegionSummary& one) { return one.points; });
    rank(regions, &RegionSummary::rankByLevel, [](const RegionSummary& one) { return one.level.value(); });
    std::ranges::stable_sort(regions, [](const RegionSummary& a, const RegionSummary& b) {
        if (a.hasFigures() != b.hasFigures())
            return a.hasFigures();
        if (a.points != b.points)
            return a.points > b.points;
        return QString::localeAwareCompare(a.region, b.region) < 0;
    });
    std::set<QString> known;
    for (const RegionSummary& region : regions)
        known.insert(region.region.simplified().toCaseFolded());
    FederalTable table{date, std::move(regions), std::move(methodology), {}};
    for (const QString& subject : subjects) {
        if (!known.contains(subject.simplified().toCaseFolded()))
            table.missing << subject;
    }
    return table;
}

QJsonObject federalJson(const FederalTable& table)
{
    QJsonArray regions;
    for (const RegionSummary& one : table.regions) {
        QJsonObject json{{u"file"_s, one.file}, {u"region"_s, one.region}};
        if (!one.hasFigures()) {
            json.insert(u"problem"_s, one.problem);
            regions.append(json);
            continue;
        }
        QJsonArray pointBlocks;
        for (const BlockPoints& block : one.pointBlocks)
            pointBlocks.append(
                QJsonObject{{u"id"_s, block.id}, {u"points"_s, block.points}, {u"max"_s, block.maximum}});
        QJsonArray blocks;
        for (const BlockLevel& block : one.blocks)
            blocks.append(QJsonObject{{u"id"_s, block.id}, {u"level"_s, block.level.value()}});
        QJsonObject rows;
        for (const auto& [id, line] : one.lines)
            rows.insert(id, line.level.value());
        json.insert(u"document"_s, one.document.toString());
        json.insert(u"asOf"_s, one.asOf.toString(Qt::ISODate));
        json.insert(u"title"_s, one.title);
        json.insert(u"final"_s, one.isFinal);
        json.insert(u"points"_s, one.points);
        json.insert(u"max"_s, one.maximum);
        json.insert(u"rankByPoints"_s, one.rankByPoints);
        json.insert(u"level"_s, one.level.value());
        json.insert(u"rankByLevel"_s, one.rankByLevel);
        json.insert(u"provisional"_s, one.provisional);
        json.insert(u"pointBlocks"_s, pointBlocks);
        json.insert(u"blocks"_s, blocks);
        json.insert(u"rows"_s, rows);
        if (one.previousAsOf.isValid()) {
            json.insert(u"pointsChange"_s, one.points - one.previousPoints);
            json.insert(u"levelChange"_s, one.level.value() - one.previousLevel.value());
        }
        regions.append(json);
    }
    QJsonArray distribution;
    for (const int count : table.distribution())
        distribution.append(count);
    return {{u"regions"_s, regions},
            {u"distribution"_s, distribution},
            {u"meanPoints"_s, table.meanPoints()},
            {u"missing"_s, QJsonArray::fromStringList(table.missing)}};
}

} // namespace indikator
