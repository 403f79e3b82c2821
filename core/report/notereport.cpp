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

struct NoteReportText
{
    Q_DECLARE_TR_FUNCTIONS(NoteReportText)
};

// The note is one page whatever the region wrote: the lists are cut and say so.
constexpr int gapsShown = 5;
constexpr int titleLength = 70;
constexpr int conclusionLength = 320;

QString shortened(const QString& text, int length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.first(line.lastIndexOf(u' ', length)) + u'…';
}

Paragraph bullet(const QString& title, const QString& text)
{
    return {{{title + u": "_s, true, false, false}, {text, false, false, false}},
            Paragraph::Style::Bullet,
            Alignment::Left,
            false};
}

void addGaps(std::vector<Block>& blocks, const Evaluation& evaluation)
{
    const auto& next = evaluation.score.matrix.next;
    if (next.empty())
        return;
    blocks.emplace_back(
        heading(NoteReportText::tr("What is missing for level %1").arg(evaluation.score.matrix.level.next().roman()),
                Paragraph::Style::Heading2));
    for (size_t i = 0; i < next.size() && i < gapsShown; ++i) {
        const Condition& condition = *evaluation.matrix.condition(next[i].id);
        blocks.emplace_back(
            bullet(shortened(conditionTitle(evaluation.matrix, condition), titleLength), gapText(evaluation, next[i])));
    }
    if (next.size() > gapsShown)
        blocks.emplace_back(paragraph(NoteReportText::tr("and %n more condition(s), see the self-assessment report",
                                                         nullptr, static_cast<int>(next.size()) - gapsShown),
                                      Paragraph::Style::Note));
}

QString changeSentence(const Evaluation& before, const Evaluation& after)
{
    return NoteReportText::tr("Since %1: points %2; level %3, now %4.")
        .arg(officeDate(before.assessment.asOf),
             changeText(before.score.checklist.points, after.score.checklist.points),
             levelName(before.score.matrix.level), levelName(after.score.matrix.level));
}

} // namespace

Report noteReport(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    Report report = emptyReport(input, NoteReportText::tr("Analytical note"));
    Section section{portrait(input), {}};
    auto& blocks = section.blocks;
    blocks.emplace_back(
        heading(NoteReportText::tr("Maturity of the customer-experience management system"), Paragraph::Style::Title));
    blocks.emplace_back(Paragraph{plain(NoteReportText::tr("Analytical note: %1, as of %2")
                                            .arg(evaluation.region.name, officeDate(evaluation.assessment.asOf))),
                                  Paragraph::Style::Plain, Alignment::Center, false});
    blocks.emplace_back(labelled(NoteReportText::tr("Level"), evaluation.levelText()));
    blocks.emplace_back(
        labelled(NoteReportText::tr("Points of the checklist"), pointsText(evaluation.score.checklist)));
    if (input.previous)
        blocks.emplace_back(paragraph(changeSentence(*input.previous, evaluation), Paragraph::Style::Plain));
    blocks.emplace_back(FigureBlock{pointsFigure(evaluation), {}, 32, 1});
    blocks.emplace_back(FigureBlock{profileFigure(evaluation, input.previous), {}, 38, 1});
    addGaps(blocks, evaluation);
    if (const QString conclusion = shortened(evaluation.assessment.conclusion, conclusionLength);
        !conclusion.isEmpty()) {
        blocks.emplace_back(heading(NoteReportText::tr("Conclusion"), Paragraph::Style::Heading2));
        blocks.emplace_back(paragraph(conclusion, Paragraph::Style::Plain));
    }
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
