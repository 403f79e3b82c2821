// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/remark.h"

#include "core/base/period.h"
#include "core/report/wording.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct RemarkText
{
    Q_DECLARE_TR_FUNCTIONS(RemarkText)
};

QString pointsOf(const std::optional<int>& points)
{
    return points ? QString::number(*points) : RemarkText::tr("no answer");
}

QString changeOf(const ItemDifference& item)
{
    if (item.before == item.after)
        return RemarkText::tr("other options, the same points: %1").arg(pointsOf(item.after));
    if (item.before && item.after)
        return changeText(*item.before, *item.after);
    return RemarkText::tr("was: %1; is: %2").arg(pointsOf(item.before), pointsOf(item.after));
}

QString changeOf(const ConditionDifference& line)
{
    if (line.before != line.after)
        return RemarkText::tr("was: %1; is: %2").arg(levelName(line.before), levelName(line.after));
    if (line.metBefore != line.metAfter)
        return RemarkText::tr("level %1; met: %2")
            .arg(levelName(line.after), changeText(line.metBefore, line.metAfter));
    return RemarkText::tr("another answer, the same level: %1").arg(levelName(line.after));
}

} // namespace

std::vector<Remark> gapRemarks(const Evaluation& evaluation)
{
    std::vector<Remark> remarks;
    for (const Gap& gap : evaluation.score.matrix.next) {
        const Condition& condition = *evaluation.matrix.condition(gap.id);
        remarks.push_back({{Subject::Kind::Condition, gap.id, {}},
                           conditionTitle(evaluation.matrix, condition),
                           gapText(evaluation, gap)});
    }
    return remarks;
}

std::vector<Remark> deadlineRemarks(const Outlook& outlook)
{
    std::vector<Remark> remarks;
    for (const ScheduledItem& one : outlook.next)
        remarks.push_back(
            {{Subject::Kind::RoadmapItem, one.item.controlPoint, one.item.id},
             one.item.title,
             RemarkText::tr("%1, %n working day(s) left", nullptr, one.daysLeft.value_or(0)).arg(officeDate(one.due))});
    return remarks;
}

std::vector<Remark> changeRemarks(const Evaluation& before, const Evaluation& after)
{
    const Comparison comparison = compare(before, after);
    std::vector<Remark> remarks;
    for (const ItemDifference& item : comparison.items) {
        const ChecklistItem* const asked = after.methodology->checklist.item(item.item);
        const QString title = asked ? u"%1. %2"_s.arg(item.item).arg(asked->title) : QString::number(item.item);
        remarks.push_back({{Subject::Kind::ChecklistItem, QString::number(item.item), {}},
                           RemarkText::tr("Checklist, %1").arg(title),
                           changeOf(item)});
    }
    for (const ConditionDifference& line : comparison.conditions) {
        const Condition* const asked = after.matrix.condition(line.id);
        const QString title = asked ? conditionTitle(after.matrix, *asked) : line.id;
        remarks.push_back(
            {{Subject::Kind::Condition, line.id, {}}, RemarkText::tr("Matrix, %1").arg(title), changeOf(line)});
    }
    return remarks;
}

} // namespace indikator
