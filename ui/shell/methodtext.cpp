// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/methodtext.h"

#include "core/report/wording.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct MethodText
{
    Q_DECLARE_TR_FUNCTIONS(MethodText)
};

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
}

QString heading(const QString& text)
{
    return u"<h4>"_s + text.toHtmlEscaped() + u"</h4>"_s;
}

QString quiet(const QString& text)
{
    return u"<p><i>"_s + text.toHtmlEscaped() + u"</i></p>"_s;
}

QString list(const QStringList& lines)
{
    QString html = u"<ul>"_s;
    for (const QString& line : lines)
        html += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
}

QString readingsHtml(const Methodology& methodology, const QStringList& codes)
{
    QString html;
    for (const QString& code : codes) {
        if (const Reading* reading = methodology.reading(code)) {
            html += heading(MethodText::tr("How it is read (%1)").arg(code));
            html += paragraph(reading->problem) + paragraph(reading->decision) +
                    paragraph(MethodText::tr("Why: %1").arg(reading->reason));
        }
    }
    return html;
}

QString itemHtml(const Evaluation& evaluation, const ChecklistItem& item)
{
    QStringList options;
    for (const ChecklistOption& option : item.options)
        options << MethodText::tr("%1 — %n point(s)", nullptr, option.points).arg(option.text);
    options << item.noneText;
    const QString rule = item.additive ? MethodText::tr("Options add up; “НЕТ” excludes the rest.")
                                       : MethodText::tr("Exactly one option is marked.");
    return u"<h3>"_s + u"%1. %2"_s.arg(item.number).arg(item.title).toHtmlEscaped() + u"</h3>"_s +
           quiet(MethodText::tr("Checklist, paragraph %1. At most %n point(s).", nullptr, item.maximum())
                     .arg(item.source)) +
           list(options) + paragraph(rule) + readingsHtml(*evaluation.methodology, item.readings);
}

QString responsibleText(const Measure& measure)
{
    QStringList who;
    if (measure.byAuthority)
        who << MethodText::tr("the managing centre");
    if (measure.byCentre)
        who << MethodText::tr("the employment centre");
    return who.isEmpty() ? MethodText::tr("Responsible: not named by the methodology.")
                         : MethodText::tr("Responsible: %1.").arg(who.join(u", "_s));
}

QString requirementsHtml(const Evaluation& evaluation, const Condition& condition)
{
    QStringList lines;
    const FactKind& kind = evaluation.matrix.kindOf(condition);
    for (const Level level : Level::all()) {
        const auto need = condition.inForce(level);
        const bool printed = condition.needs[level.index()].has_value();
        const QString text = !need ? MethodText::tr("nothing is required") : kind.show(*need);
        lines << (need && !printed ? MethodText::tr("Level %1: %2 (still in force)").arg(level.roman(), text)
                                   : MethodText::tr("Level %1: %2").arg(level.roman(), text));
    }
    return heading(MethodText::tr("What each level asks")) + list(lines);
}

QString conditionHtml(const Evaluation& evaluation, const Condition& condition, const Id& centre)
{
    const Measure& measure = evaluation.matrix.measureOf(condition);
    const ConditionScore& score = *evaluation.score.matrix.condition(condition.id);
    QString html =
        u"<h3>"_s + u"%1. %2"_s.arg(measure.number, measure.title).toHtmlEscaped() + u"</h3>"_s +
        quiet(
            MethodText::tr("%1, paragraph %2").arg(evaluation.matrix.block(measure.block).heading, condition.source)) +
        paragraph(condition.line) + paragraph(evaluation.centreName(centre)) + paragraph(responsibleText(measure));
    html += paragraph(
        MethodText::tr("Now: %1; level of the line: %2.").arg(answerText(evaluation, score), lineLevelText(score)));
    if (condition.isDerived())
        html += paragraph(MethodText::tr("The line is not answered: it follows from %1.")
                              .arg(condition.derivedFrom.front() + u'–' + condition.derivedFrom.back()));
    else
        html += requirementsHtml(evaluation, condition);
    if (condition.informational)
        html += paragraph(MethodText::tr("Shown for information: it does not count in the level."));
    for (const int number : measure.footnotes) {
        if (const Footnote* footnote = evaluation.matrix.footnote(number))
            html += quiet(u"%1 "_s.arg(number) + footnote->text);
    }
    return html + readingsHtml(*evaluation.methodology, condition.readings);
}

/// What the methodology says of a control point, or of the activities that a region adds.
QString roadmapHtml(const Methodology& methodology, const QString& controlPoint)
{
    const ControlPoint* const point = methodology.controlPoint(controlPoint);
    QString html = u"<h3>"_s + (point ? point->title : methodology.roadmapTitle).toHtmlEscaped() + u"</h3>"_s;
    if (point)
        html += quiet(MethodText::tr("Roadmap, paragraph %1. Term: %2.").arg(point->source, point->printedDue)) +
                heading(methodology.roadmapColumns[5]) + paragraph(point->result);
    return html + quiet(methodology.roadmapNote) +
           readingsHtml(methodology, point ? point->readings : methodology.roadmapReadings);
}

QString requirementHtml(const Methodology& methodology, const Requirement& requirement)
{
    return u"<h3>"_s +
           MethodText::tr("Paragraph %1: %2").arg(requirement.paragraph, requirement.title).toHtmlEscaped() +
           u"</h3>"_s + quiet(methodology.standardTitle) + paragraph(requirement.text) +
           readingsHtml(methodology, requirement.readings);
}

} // namespace

QString methodHtml(const Evaluation& evaluation, const Subject& subject)
{
    if (subject.kind == Subject::Kind::ChecklistItem) {
        const ChecklistItem* const item = evaluation.methodology->checklist.item(subject.key.toInt());
        return item ? itemHtml(evaluation, *item) : QString();
    }
    if (subject.kind == Subject::Kind::Condition) {
        const Condition* const condition = evaluation.matrix.condition(subject.key);
        return condition ? conditionHtml(evaluation, *condition, subject.record) : QString();
    }
    if (subject.kind == Subject::Kind::Requirement) {
        const Requirement* const requirement = evaluation.methodology->requirement(subject.key);
        return requirement ? requirementHtml(*evaluation.methodology, *requirement) : QString();
    }
    if (subject.kind == Subject::Kind::RoadmapItem)
        return roadmapHtml(*evaluation.methodology, subject.key);
    QString html = u"<h3>"_s + evaluation.methodology->title.toHtmlEscaped() + u"</h3>"_s;
    for (const QString& text : evaluation.methodology->introduction)
        html += paragraph(text);
    return html + readingsHtml(*evaluation.methodology, evaluation.matrix.readings);
}

} // namespace indikator
