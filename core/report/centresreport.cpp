// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/figuredata.h"
#include "core/report/parts.h"
#include "core/report/wording.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct CentresText
{
    Q_DECLARE_TR_FUNCTIONS(CentresText)
};

using State = HeatMapFigure::State;

/// A sign beside the answer: nothing is said by colour alone.
QString sign(State state)
{
    switch (state) {
    case State::Met:
        return u"✓"_s;
    case State::Partly:
        return u"≈"_s;
    case State::Missing:
        return u"✗"_s;
    case State::Unanswered:
        return u"?"_s;
    case State::NotRequired:
        return u"·"_s;
    }
    Q_UNREACHABLE();
}

Tint tint(State state)
{
    switch (state) {
    case State::Met:
        return Tint::Good;
    case State::Partly:
        return Tint::Partly;
    case State::Missing:
        return Tint::Bad;
    case State::NotRequired:
        return Tint::NotRequired;
    case State::Unanswered:
        return Tint::None;
    }
    Q_UNREACHABLE();
}

QString factText(const Evaluation& evaluation, const Condition& condition, const Id& centre)
{
    const Fact* const fact = evaluation.answers.fact(condition.id, centre);
    return fact ? evaluation.matrix.kindOf(condition).show(*fact) : QString();
}

/// One row a centre: its answers to the lines «в каждом ЦЗН», how many of them meet the level, what changed.
Table centresTable(const ReportInput& input, Level level)
{
    const Evaluation& evaluation = *input.evaluation;
    const auto conditions = centreConditions(evaluation.matrix);
    Table table;
    table.name = CentresText::tr("Centres");
    table.textSize = 9;
    table.columns = {1, 7};
    TableRow header{{headerCell(CentresText::tr("No.")), headerCell(CentresText::tr("Centre"))}, true};
    for (const Condition* condition : conditions) {
        table.columns.push_back(2.2);
        header.cells.push_back(headerCell(evaluation.matrix.measureOf(*condition).number));
    }
    table.columns.insert(table.columns.end(), {2, 2, 2});
    header.cells.push_back(headerCell(CentresText::tr("Met")));
    header.cells.push_back(headerCell(CentresText::tr("Not met")));
    header.cells.push_back(headerCell(CentresText::tr("Changed")));
    table.header.push_back(std::move(header));
    int number = 0;
    for (const AssessedCentre& centre : evaluation.answers.centres) {
        TableRow row{{numberCell(++number), cell(centre.name)}, false};
        int met = 0;
        int missing = 0;
        int changed = 0;
        for (const Condition* condition : conditions) {
            const Fact* const fact = evaluation.answers.fact(condition->id, centre.id);
            const State state = answerState(*condition, fact, level);
            met += state == State::Met ? 1 : 0;
            missing += state == State::Missing || state == State::Partly || state == State::Unanswered ? 1 : 0;
            const Fact* const before =
                input.previous ? input.previous->answers.fact(condition->id, centre.id) : nullptr;
            changed += input.previous && (!fact != !before || (fact && *fact != *before)) ? 1 : 0;
            const QString text = factText(evaluation, *condition, centre.id);
            row.cells.push_back(cell((sign(state) + u' ' + text).trimmed(), Alignment::Center));
            row.cells.back().tint = tint(state);
        }
        row.cells.push_back(numberCell(met));
        row.cells.push_back(numberCell(missing));
        row.cells.push_back(input.previous ? numberCell(changed) : cell(u"–"_s, Alignment::Center));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Report centresReport(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    const Level level = evaluation.score.matrix.level.next();
    Report report = emptyReport(input, CentresText::tr("Summary of centres"));
    Section section{landscape(input, PageSetup::Size::A3), {}};
    section.blocks.emplace_back(heading(report.title, Paragraph::Style::Title));
    section.blocks.emplace_back(Paragraph{
        plain(CentresText::tr("%1, as of %2").arg(evaluation.region.name, officeDate(evaluation.assessment.asOf))),
        Paragraph::Style::Plain, Alignment::Center, false});
    section.blocks.emplace_back(paragraph(
        CentresText::tr("Answers of each centre to the lines of the matrix that ask every centre, judged by what "
                        "level %1 requires: ✓ met, ≈ in part, ✗ not met, ? no answer, · not required.")
            .arg(level.roman()),
        Paragraph::Style::Plain));
    section.blocks.emplace_back(centresTable(input, level));
    section.blocks.emplace_back(heading(CentresText::tr("Lines of the matrix"), Paragraph::Style::Heading2));
    for (const Condition* condition : centreConditions(evaluation.matrix))
        section.blocks.emplace_back(paragraph(conditionTitle(evaluation.matrix, *condition), Paragraph::Style::Note));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
