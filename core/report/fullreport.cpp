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

struct FullReportText
{
    Q_DECLARE_TR_FUNCTIONS(FullReportText)
};

constexpr size_t centresOnPage = 30;

Paragraph centred(const QString& text, Paragraph::Style style = Paragraph::Style::Plain)
{
    return {plain(text), style, Alignment::Center, false};
}

void append(std::vector<Block>& blocks, std::vector<Block> more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Section titlePage(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    Section section{portrait(input), {}};
    const QString author =
        evaluation.region.institution.isEmpty() ? evaluation.region.name : evaluation.region.institution;
    section.blocks = {
        centred(author),
        Space{60},
        heading(FullReportText::tr("Report on the self-assessment of the customer-experience management system"),
                Paragraph::Style::Title),
        centred(evaluation.region.name),
        Space{8},
        centred(FullReportText::tr("%1, as of %2")
                    .arg(evaluation.assessment.title, officeDate(evaluation.assessment.asOf))),
        Space{8},
        centred(FullReportText::tr("Methodology: %1").arg(evaluation.methodology->title)),
        Space{70},
        signatures(evaluation),
    };
    append(section.blocks, proof(evaluation));
    return section;
}

Section results(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    Section section{portrait(input), {}};
    section.blocks = {
        heading(FullReportText::tr("1. Results")),
        resultsTable(evaluation),
        Space{3},
        FigureBlock{pointsFigure(evaluation), FullReportText::tr("Points of the checklist by block"), 44, 1},
        FigureBlock{stairFigure(evaluation), FullReportText::tr("Stair of levels: conditions met"), 56, 1},
        FigureBlock{profileFigure(evaluation, input.previous), FullReportText::tr("Level of each block"), 50, 1},
    };
    return section;
}

Section checklist(const ReportInput& input)
{
    Section section{portrait(input), {}};
    section.blocks = {heading(FullReportText::tr("2. Checklist")), checklistTable(*input.evaluation)};
    if (const ChecklistScore& score = input.evaluation->score.checklist; !score.isComplete())
        section.blocks.emplace_back(paragraph(FullReportText::tr("The sum is provisional: %1.").arg(pointsText(score)),
                                              Paragraph::Style::Note));
    return section;
}

Section matrix(const ReportInput& input)
{
    Section section{landscape(input, PageSetup::Size::A4), {}};
    section.page.left = 20;
    section.blocks = {heading(FullReportText::tr("3. Maturity matrix")), matrixTable(*input.evaluation, 9)};
    append(section.blocks, matrixNotes(*input.evaluation));
    return section;
}

void addCentres(std::vector<Block>& blocks, const Evaluation& evaluation)
{
    const Level level = evaluation.score.matrix.level.next();
    blocks.emplace_back(heading(
        FullReportText::tr("Each centre (%1) against level %2").arg(evaluation.region.centreTitle(), level.roman()),
        Paragraph::Style::Heading2));
    for (size_t from = 0; from < evaluation.answers.centres.size(); from += centresOnPage) {
        HeatMapFigure map = heatMapFigure(evaluation, level, from, centresOnPage);
        const double height = 34 + 5.4 * static_cast<double>(map.rows.size());
        blocks.emplace_back(FigureBlock{std::move(map), {}, height, 1});
    }
}

Section gaps(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    const MatrixScore& score = evaluation.score.matrix;
    Section section{portrait(input), {}};
    if (score.level == Level{Level::highest}) {
        section.blocks = {heading(FullReportText::tr("4. What is missing")),
                          paragraph(FullReportText::tr("The highest level is reached: nothing is missing."))};
    } else {
        const LevelProgress& progress = score.progress[score.level.next().index()];
        section.blocks = {
            heading(FullReportText::tr("4. What is missing for level %1").arg(score.level.next().roman())),
            paragraph(FullReportText::tr("Met: %1 of %2 conditions in force at this level.")
                          .arg(progress.met)
                          .arg(progress.of)),
            gapsTable(evaluation)};
    }
    if (!evaluation.answers.centres.empty())
        addCentres(section.blocks, evaluation);
    return section;
}

Section closing(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    Section section{portrait(input), {}};
    section.blocks.emplace_back(heading(FullReportText::tr("5. Change since the last final assessment")));
    if (input.previous)
        append(section.blocks, changesSince(*input.previous, evaluation));
    else
        section.blocks.emplace_back(paragraph(FullReportText::tr("There is no earlier final assessment.")));
    section.blocks.emplace_back(heading(FullReportText::tr("6. Conclusion")));
    append(section.blocks,
           freeText(evaluation.assessment.conclusion, FullReportText::tr("No conclusion was written.")));
    section.blocks.emplace_back(Space{10});
    section.blocks.emplace_back(signatures(evaluation));
    return section;
}

} // namespace

Report fullReport(const ReportInput& input)
{
    Report report = emptyReport(input, FullReportText::tr("Self-assessment report"));
    report.sections = {titlePage(input), results(input), checklist(input), matrix(input), gaps(input), closing(input)};
    return report;
}

} // namespace indikator
