// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/wording.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct WordingText
{
    Q_DECLARE_TR_FUNCTIONS(WordingText)
};

constexpr int namesInGap = 6;

} // namespace

QString conditionTitle(const Matrix& matrix, const Condition& condition)
{
    const Measure& measure = matrix.measureOf(condition);
    const QString title = measure.number + u". "_s + measure.title;
    return condition.line.isEmpty() ? title : title + u" — "_s + condition.line;
}

QString conditionShortTitle(const Matrix& matrix, const Condition& condition)
{
    const Measure& measure = matrix.measureOf(condition);
    return condition.line.isEmpty() ? measure.number : measure.number + u", "_s + condition.line;
}

QString answerText(const Evaluation& evaluation, const ConditionScore& line)
{
    const Condition& condition = *evaluation.matrix.condition(line.id);
    if (condition.isDerived() || condition.scope == Scope::Centres)
        return WordingText::tr("%1 of %2").arg(line.met).arg(line.of);
    const Fact* const fact = evaluation.answers.fact(condition.id);
    return fact ? evaluation.matrix.kindOf(condition).show(*fact) : WordingText::tr("no answer");
}

QString gapText(const Evaluation& evaluation, const Gap& gap)
{
    const Condition& condition = *evaluation.matrix.condition(gap.id);
    const QString need = evaluation.matrix.kindOf(condition).show(gap.need);
    if (condition.scope != Scope::Centres) {
        const Fact* const fact = evaluation.answers.fact(condition.id);
        const QString now = fact ? evaluation.matrix.kindOf(condition).show(*fact) : WordingText::tr("no answer");
        return WordingText::tr("needed: %1; now: %2").arg(need, now);
    }
    QStringList names;
    for (const Id& centre : gap.missing)
        names << evaluation.centreName(centre);
    const int of = static_cast<int>(evaluation.answers.centres.size());
    return WordingText::tr("needed in each (%1): %2; met in %3 of %4; missing: %5")
        .arg(evaluation.region.centreTitle(), need, QString::number(of - names.size()), QString::number(of),
             nameList(names, namesInGap));
}

QString lineLevelText(const ConditionScore& line)
{
    if (line.isBeforeFirst() && line.firstRequired > Level{1})
        return WordingText::tr("not required below level %1").arg(line.firstRequired.roman());
    return levelName(line.level);
}

QString pointsText(const ChecklistScore& score)
{
    const QString points = WordingText::tr("%1 of %2").arg(score.points).arg(score.maximum);
    return score.isComplete()
               ? points
               : WordingText::tr("%1 (provisional, %2 of %3 filled in)").arg(points).arg(score.answered).arg(score.of);
}

QString marksText(const ChecklistItem& item, const Answers& answers)
{
    const std::vector<int>* const marked = answers.marked(item.number);
    if (!marked)
        return WordingText::tr("not filled in");
    if (marked->empty())
        return item.noneText;
    QStringList lines;
    for (const int option : *marked)
        lines << item.options[static_cast<size_t>(option) - 1].text;
    return lines.join(u'\n');
}

QString changeText(int before, int after)
{
    if (before == after)
        return WordingText::tr("unchanged: %1").arg(after);
    const QString difference = after > before ? u"+%1"_s.arg(after - before) : u"−%1"_s.arg(before - after);
    return WordingText::tr("was %1, is %2 (%3)").arg(before).arg(after).arg(difference);
}

QString nameList(const QStringList& names, int limit)
{
    if (names.size() <= limit + 1)
        return names.join(u", "_s);
    const auto rest = static_cast<int>(names.size()) - limit;
    return WordingText::tr("%1 and %n more", nullptr, rest).arg(names.first(limit).join(u", "_s));
}

} // namespace indikator
