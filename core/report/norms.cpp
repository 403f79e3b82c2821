// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/norms.h"

#include "core/base/choicelabel.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct NormsText
{
    Q_DECLARE_TR_FUNCTIONS(Norms)
};

/// The line with its text, when the measure has more than one.
QString withLine(const Condition& condition, const QString& text)
{
    return condition.line.isEmpty() ? text : NormsText::tr("%1: %2").arg(condition.line, text);
}

QString nowText(const Evaluation& evaluation, const StandardSheet& sheet, const NormComparison& subject)
{
    QStringList lines;
    for (const QString& id : subject.requirements) {
        if (const StandardLine* const line = sheet.line(id); line && !line->value().isEmpty())
            lines << line->value();
    }
    for (const ConditionId& id : subject.conditions) {
        const Condition* const condition = evaluation.matrix.condition(id);
        const ConditionScore* const score = evaluation.score.matrix.condition(id);
        if (condition && score)
            lines << withLine(*condition, answerText(evaluation, *score));
    }
    lines.removeDuplicates();
    return lines.isEmpty() ? NormsText::tr("no data") : lines.join(u'\n');
}

QString matrixText(const Evaluation& evaluation, const NormComparison& subject)
{
    const Level now = evaluation.score.matrix.level;
    const Level next = now.value() < Level::highest ? now.next() : now;
    QStringList lines;
    for (const ConditionId& id : subject.conditions) {
        const Condition* const condition = evaluation.matrix.condition(id);
        if (!condition || condition->isDerived() || condition->informational)
            continue;
        const auto need = condition->inForce(next);
        lines << withLine(*condition,
                          need ? evaluation.matrix.kindOf(*condition).show(*need) : NormsText::tr("not required"));
    }
    return lines.join(u'\n');
}

QString checklistText(const Evaluation& evaluation, const NormComparison& subject)
{
    QStringList lines;
    for (const int number : subject.items) {
        const ChecklistItem* const item = evaluation.methodology->checklist.item(number);
        if (!item || item->options.empty())
            continue;
        if (item->additive) {
            lines << NormsText::tr("all options");
            continue;
        }
        const auto best = std::ranges::max_element(item->options, {}, &ChecklistOption::points);
        lines << best->text.simplified();
    }
    return lines.join(u'\n');
}

} // namespace

std::vector<NormRow> normRows(const Evaluation& evaluation, const StandardSheet& sheet)
{
    std::vector<NormRow> rows;
    for (const NormComparison& subject : evaluation.methodology->comparison)
        rows.push_back({subject.subject, nowText(evaluation, sheet, subject), matrixText(evaluation, subject),
                        checklistText(evaluation, subject), subject.standard, subject.stricter, subject.note});
    return rows;
}

QString stricterText(Stricter stricter)
{
    switch (stricter) {
    case Stricter::Neither:
        return {};
    case Stricter::Methodology:
        return NormsText::tr("the methodology asks for more");
    case Stricter::Standard:
        return NormsText::tr("the Standard asks for more");
    case Stricter::Both:
        return NormsText::tr("each asks for more in its own way");
    }
    Q_UNREACHABLE();
}

QString firstSentences(const QStringList& sentences, int most)
{
    const auto rest = static_cast<int>(sentences.size()) - most;
    const QString first = sentences.mid(0, most).join(u' ');
    return rest > 0 ? NormsText::tr("%1 (and %n more)", nullptr, rest).arg(first) : first;
}

QString requirementStateText(RequirementState state)
{
    const QString text = choiceLabel(state);
    switch (state) {
    case RequirementState::Met:
        return u"✓ "_s + text;
    case RequirementState::Partly:
        return u"≈ "_s + text;
    case RequirementState::NotMet:
        return u"✗ "_s + text;
    case RequirementState::Unknown:
        return text;
    }
    Q_UNREACHABLE();
}

QString requirementStateText(const StandardLine& line)
{
    const QString text = requirementStateText(line.state());
    return line.isAnswered() || line.state() == RequirementState::Unknown
               ? text
               : NormsText::tr("%1 (by the registers, not confirmed)").arg(text);
}

} // namespace indikator
