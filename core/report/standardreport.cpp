// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/norms.h"
#include "core/report/parts.h"
#include "core/report/wording.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct StandardReportText
{
    Q_DECLARE_TR_FUNCTIONS(StandardReport)
};

constexpr int proofsNamed = 6;
constexpr int sentencesShown = 3;

Tint stateTint(RequirementState state)
{
    switch (state) {
    case RequirementState::Met:
        return Tint::Good;
    case RequirementState::Partly:
        return Tint::Partly;
    case RequirementState::NotMet:
        return Tint::Bad;
    case RequirementState::Unknown:
        return Tint::None;
    }
    Q_UNREACHABLE();
}

QString valueText(const StandardLine& line)
{
    const QString threshold = thresholdText(*line.requirement);
    QStringList lines;
    if (!line.value().isEmpty())
        lines << line.value();
    if (!threshold.isEmpty())
        lines << StandardReportText::tr("needed: %1").arg(threshold);
    return lines.join(u'\n');
}

QString proofText(const StandardLine& line)
{
    QStringList names;
    for (const Proof& proof : line.proposal.proof)
        names << proof.label;
    names.removeDuplicates();
    QStringList lines;
    if (!names.isEmpty())
        lines << nameList(names, proofsNamed);
    if (line.state() != RequirementState::Met && !line.proposal.missing.isEmpty())
        lines << StandardReportText::tr("Missing: %1").arg(firstSentences(line.proposal.missing, sentencesShown));
    return lines.join(u'\n');
}

TableRow lineRow(const StandardLine& line)
{
    Cell state = cell(requirementStateText(line));
    state.tint = stateTint(line.state());
    return {{cell(line.requirement->paragraph, Alignment::Center), cell(line.requirement->title), state,
             cell(valueText(line)), cell(letterOf(line.proposal.confidence), Alignment::Center), cell(proofText(line)),
             cell(line.answer.comment)},
            false};
}

Table requirementsTable(const StandardSheet& sheet)
{
    Table table;
    table.columns = {11, 39, 20, 26, 7, 47, 26};
    table.textSize = 9;
    table.name = StandardReportText::tr("Standard");
    table.header.emplace_back();
    for (const QString& title :
         {StandardReportText::tr("Paragraph"), StandardReportText::tr("Requirement"), StandardReportText::tr("State"),
          StandardReportText::tr("Value and threshold"), StandardReportText::tr("Cl."), StandardReportText::tr("Proof"),
          StandardReportText::tr("Reason, comment")})
        table.header.front().cells.push_back(headerCell(title));
    for (const StandardLine& line : sheet.lines)
        table.rows.push_back(lineRow(line));
    return table;
}

Cell askedCell(const QString& text, bool isStricter)
{
    Cell asked = cell(text.isEmpty() ? u"—"_s : text);
    asked.outlined = isStricter;
    for (Run& run : asked.runs)
        run.bold = isStricter;
    return asked;
}

Table normsTable(const Evaluation& evaluation, const StandardSheet& sheet)
{
    Table table;
    table.columns = {26, 34, 34, 30, 40, 24};
    table.textSize = 9;
    table.name = StandardReportText::tr("Two norms");
    table.header.emplace_back();
    for (const QString& title :
         {StandardReportText::tr("Subject"), StandardReportText::tr("Now"),
          StandardReportText::tr("Matrix: the next level"), StandardReportText::tr("Checklist: the maximum"),
          StandardReportText::tr("Standard"), StandardReportText::tr("Asks for more")})
        table.header.front().cells.push_back(headerCell(title));
    for (const NormRow& row : normRows(evaluation, sheet)) {
        const bool byMethod = row.stricter == Stricter::Methodology || row.stricter == Stricter::Both;
        const bool byStandard = row.stricter == Stricter::Standard || row.stricter == Stricter::Both;
        QStringList more{stricterText(row.stricter)};
        if (!row.note.isEmpty())
            more << row.note;
        table.rows.push_back(
            {{cell(row.subject), cell(row.now), askedCell(row.matrix, byMethod && !row.matrix.isEmpty()),
              askedCell(row.checklist, byMethod && !row.checklist.isEmpty()), askedCell(row.standard, byStandard),
              cell(more.join(u'\n').trimmed())},
             false});
    }
    return table;
}

QString summaryText(const StandardSheet& sheet)
{
    const QString counts = StandardReportText::tr("Met: %1 of %2; partly: %3; not met: %4.")
                               .arg(sheet.met())
                               .arg(sheet.of())
                               .arg(sheet.count(RequirementState::Partly))
                               .arg(sheet.count(RequirementState::NotMet));
    if (sheet.unanswered() == 0)
        return counts;
    return counts + u' ' +
           StandardReportText::tr("%n requirement(s) are shown as the registers say and are not confirmed.", nullptr,
                                  sheet.unanswered());
}

} // namespace

Report standardReport(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    const StandardSheet& sheet = *input.standard;
    const QString title = StandardReportText::tr("Conformity to the Standard");
    Report report = emptyReport(input, title);
    Section section{landscape(input, PageSetup::Size::A4), {}};
    auto& blocks = section.blocks;
    blocks.emplace_back(heading(title, Paragraph::Style::Title));
    blocks.emplace_back(
        Paragraph{plain(sheet.methodology->standardTitle), Paragraph::Style::Plain, Alignment::Center, false});
    blocks.emplace_back(
        Paragraph{bold(sheet.methodology->standardHeading), Paragraph::Style::Plain, Alignment::Center, false});
    blocks.emplace_back(labelled(StandardReportText::tr("Region"), evaluation.region.name));
    blocks.emplace_back(labelled(StandardReportText::tr("As of"), officeDate(evaluation.assessment.asOf)));
    blocks.emplace_back(labelled(StandardReportText::tr("Executor"), evaluation.assessment.executor));
    blocks.emplace_back(paragraph(summaryText(sheet), Paragraph::Style::Plain));
    blocks.emplace_back(Space{2});
    blocks.emplace_back(requirementsTable(sheet));
    blocks.emplace_back(paragraph(
        StandardReportText::tr("Classes of proof: A — the registers decide; S — the registers give the condition, "
                               "somebody confirms the quality; M — somebody decides, with a document. The "
                               "requirements of paragraph 65 are a right and are not counted."),
        Paragraph::Style::Note));
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(heading(StandardReportText::tr("Two norms side by side")));
    blocks.emplace_back(paragraph(
        StandardReportText::tr("The Standard is the norm; the methodology recommends. What asks for more is framed."),
        Paragraph::Style::Note));
    blocks.emplace_back(normsTable(evaluation, sheet));
    blocks.emplace_back(Space{6});
    blocks.emplace_back(signatures(evaluation));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
