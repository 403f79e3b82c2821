// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/slides.h"

#include "core/base/period.h"
#include "core/report/figuredata.h"
#include "core/report/parts.h"
#include "core/report/slideparts.h"
#include "core/report/wording.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

using Topic = SlidePlace::Topic;

struct SlidesText
{
    Q_DECLARE_TR_FUNCTIONS(SlidesText)
};

const Region* regionOf(const ReportInput& input)
{
    if (input.evaluation)
        return &input.evaluation->region;
    if (input.plan)
        return &input.plan->region;
    return input.meeting ? &input.meeting->region : nullptr;
}

QString periodOf(const Assessment& assessment)
{
    return SlidesText::tr("%1, as of %2", "title and date of an assessment")
        .arg(assessment.title, officeDate(assessment.asOf));
}

QString markOf(const ReportInput& input, const Region& region)
{
    QStringList marks;
    if (region.training)
        marks << SlidesText::tr("TRAINING SAMPLE");
    if (input.evaluation && input.evaluation->score.unanswered() > 0)
        marks << SlidesText::tr("provisional");
    return marks.join(u" · "_s);
}

Slide titleSlide(const ReportInput& input, const Region& region)
{
    Slide slide{{Topic::Title}, SlidesText::tr("Maturity of the customer-experience management system"), {}, {}, {}};
    slide.blocks.emplace_back(Space{20});
    slide.blocks.emplace_back(paragraph(region.name, Paragraph::Style::Title));
    if (const QString mark = markOf(input, region); !mark.isEmpty())
        slide.blocks.emplace_back(paragraph(mark, Paragraph::Style::Heading2));
    if (!input.evaluation)
        return slide;
    slide.blocks.emplace_back(paragraph(periodOf(input.evaluation->assessment), Paragraph::Style::Heading2));
    slide.blocks.emplace_back(Space{10});
    slide.blocks.emplace_back(paragraph(input.evaluation->levelText(), Paragraph::Style::Heading1));
    slide.blocks.emplace_back(
        paragraph(SlidesText::tr("Points of the checklist: %1").arg(pointsText(input.evaluation->score.checklist)),
                  Paragraph::Style::Heading1));
    return slide;
}

Slide pointsSlide(const ReportInput& input)
{
    const ChecklistScore& score = input.evaluation->score.checklist;
    Slide slide{{Topic::Points}, SlidesText::tr("Points of the checklist: %1").arg(pointsText(score)), {}, {}, {}};
    if (input.previous)
        slide.blocks.emplace_back(paragraph(SlidesText::tr("Since %1: %2", "date; what became of the points")
                                                .arg(officeDate(input.previous->assessment.asOf),
                                                     changeText(input.previous->score.checklist.points, score.points)),
                                            Paragraph::Style::Plain));
    slide.blocks.emplace_back(FigureBlock{pointsFigure(*input.evaluation), {}});
    return slide;
}

Slide levelSlide(const Evaluation& evaluation)
{
    return {{Topic::Level}, SlidesText::tr("Level of maturity"), {}, {}, {FigureBlock{stairFigure(evaluation), {}}}};
}

Slide profileSlide(const ReportInput& input)
{
    return {{Topic::Profile},
            SlidesText::tr("The four blocks of the matrix"),
            {},
            {},
            {FigureBlock{profileFigure(*input.evaluation, input.previous), {}}}};
}

void addAssessment(std::vector<Slide>& slides, const ReportInput& input)
{
    slides.push_back(pointsSlide(input));
    slides.push_back(levelSlide(*input.evaluation));
    slides.push_back(profileSlide(input));
    std::ranges::move(matrixSlides(*input.evaluation), std::back_inserter(slides));
    slides.push_back(gapsSlide(*input.evaluation));
}

void addText(QStringList& texts, const std::vector<Run>& runs)
{
    for (const Run& run : runs)
        texts << run.text;
}

void addTexts(QStringList& texts, const std::vector<TableRow>& rows)
{
    for (const TableRow& row : rows) {
        for (const Cell& cell : row.cells)
            addText(texts, cell.runs);
    }
}

} // namespace

std::vector<Slide> slidesOf(const ReportInput& input)
{
    const Region* const region = regionOf(input);
    if (!region)
        return {};
    std::vector<Slide> slides{titleSlide(input, *region)};
    if (input.evaluation)
        addAssessment(slides, input);
    if (input.plan)
        slides.push_back(roadmapSlide(*input.plan));
    if (input.meeting)
        slides.push_back(decisionsSlide(*input.meeting));
    for (Slide& slide : slides) {
        slide.about =
            input.evaluation ? region->name + u" · "_s + periodOf(input.evaluation->assessment) : region->name;
        slide.mark = markOf(input, *region);
    }
    return slides;
}

QStringList textsOf(const Slide& slide)
{
    QStringList texts{slide.title, slide.about, slide.mark};
    for (const Block& block : slide.blocks) {
        if (const auto* text = std::get_if<Paragraph>(&block))
            addText(texts, text->runs);
        if (const auto* table = std::get_if<Table>(&block)) {
            addTexts(texts, table->header);
            addTexts(texts, table->rows);
        }
    }
    return texts;
}

} // namespace indikator
