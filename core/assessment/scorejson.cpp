// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/scorejson.h"

#include <QJsonArray>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QJsonObject checklistJson(const ChecklistScore& score)
{
    QJsonArray blocks;
    for (const BlockPoints& block : score.blocks)
        blocks.append(QJsonObject{{u"id"_s, block.id}, {u"points"_s, block.points}, {u"max"_s, block.maximum}});
    QJsonArray items;
    for (const ItemScore& item : score.items)
        items.append(
            QJsonObject{{u"item"_s, item.item}, {u"points"_s, item.points ? QJsonValue(*item.points) : QJsonValue()}});
    return {{u"points"_s, score.points}, {u"max"_s, score.maximum}, {u"answered"_s, score.answered},
            {u"of"_s, score.of},         {u"blocks"_s, blocks},     {u"items"_s, items}};
}

QJsonArray namesOf(const std::vector<Id>& centres, const Evaluation& evaluation)
{
    QJsonArray names;
    for (const Id& centre : centres)
        names.append(evaluation.centreName(centre));
    return names;
}

QJsonObject rowJson(const ConditionScore& row, const Evaluation& evaluation)
{
    const Condition& condition = *evaluation.matrix.condition(row.id);
    QJsonObject json{
        {u"row"_s, row.id},
        {u"level"_s, row.level.value()},
        {u"firstRequired"_s, row.firstRequired.isReached() ? QJsonValue(row.firstRequired.value()) : QJsonValue()},
        {u"counts"_s, row.counts},
        {u"unanswered"_s, row.unanswered}};
    if (condition.scope == Scope::Centres) {
        json.insert(u"met"_s, row.met);
        json.insert(u"of"_s, row.of);
        json.insert(u"missing"_s, namesOf(row.missing, evaluation));
    }
    return json;
}

QJsonObject matrixJson(const Evaluation& evaluation)
{
    const MatrixScore& score = evaluation.score.matrix;
    QJsonArray blocks;
    for (const BlockLevel& block : score.blocks)
        blocks.append(QJsonObject{{u"id"_s, block.id}, {u"level"_s, block.level.value()}});
    QJsonArray rows;
    for (const ConditionScore& row : score.conditions)
        rows.append(rowJson(row, evaluation));
    QJsonArray progress;
    for (const LevelProgress& level : score.progress)
        progress.append(QJsonObject{{u"level"_s, level.level.value()}, {u"met"_s, level.met}, {u"of"_s, level.of}});
    QJsonArray next;
    for (const Gap& gap : score.next)
        next.append(QJsonObject{{u"row"_s, gap.id}, {u"missing"_s, namesOf(gap.missing, evaluation)}});
    return {{u"level"_s, score.level.value()},
            {u"provisional"_s, score.provisional},
            {u"unanswered"_s, score.unanswered},
            {u"blocks"_s, blocks},
            {u"rows"_s, rows},
            {u"progress"_s, progress},
            {u"next"_s, next}};
}

} // namespace

QJsonObject scoreJson(const Evaluation& evaluation)
{
    return {{u"checklist"_s, checklistJson(evaluation.score.checklist)}, {u"matrix"_s, matrixJson(evaluation)}};
}

} // namespace indikator
