// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/journeyfigure.h"
#include "core/report/journeysheets.h"
#include "core/report/parts.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct JourneyReportText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyReportText)
};

constexpr double sheetHeight = 236; ///< mm of a figure that share A3 with its title
constexpr double smallText = 8;     ///< pt of the tables

using Mark = JourneyFigure::Mark;

/// What a mark says, in words, for cells that have no drawn signs.
QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Yes:
        return JourneyReportText::tr("[available] ");
    case Mark::Partly:
        return JourneyReportText::tr("[partly] ");
    case Mark::No:
        return JourneyReportText::tr("[none] ");
    case Mark::Truth:
        return JourneyReportText::tr("[moment of truth] ");
    case Mark::Practice:
        return JourneyReportText::tr("[best practice] ");
    case Mark::Planned:
        return JourneyReportText::tr("[to be] ");
    case Mark::None:
    case Mark::Pain:
    case Mark::Idea:
        break;
    }
    return {};
}

QString moodText(const JourneyFigure::Stage& stage)
{
    const auto number = [](double mood) {
        return (mood > 0 ? u"+"_s : QString()) + QString::number(mood).replace(u'.', u',').replace(u'-', u'−');
    };
    QStringList texts;
    if (stage.asIs)
        texts << number(*stage.asIs);
    if (stage.toBe && stage.toBe != stage.asIs)
        texts << JourneyReportText::tr("to be %1").arg(number(*stage.toBe));
    return texts.join(u", "_s);
}

Table mapTable(const JourneyFigure& figure)
{
    Table table;
    table.name = JourneyReportText::tr("Map");
    table.textSize = smallText;
    table.columns.assign(figure.stages.size() + 1, 1.0);
    TableRow head{{headerCell(JourneyReportText::tr("Lane"))}, false};
    for (const JourneyFigure::Stage& stage : figure.stages)
        head.cells.push_back(headerCell(stage.name));
    table.header.push_back(std::move(head));
    for (const JourneyFigure::Lane& lane : figure.lanes) {
        TableRow row;
        row.cells.push_back(headerCell(lane.title));
        for (size_t i = 0; i < figure.stages.size(); ++i) {
            QStringList texts;
            for (const JourneyFigure::Entry& entry : lane.cells[i])
                texts << markText(entry.mark) + entry.text;
            row.cells.push_back(cell(lane.isCurve ? moodText(figure.stages[i]) : texts.join(u'\n')));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A paper of one section under the name of the journey.
Report sheet(const ReportInput& input, const PageSetup& page, std::vector<Block> blocks)
{
    const JourneyPaper& paper = *input.journey;
    const Journey& journey = paper.data.journey;
    Report report;
    report.title = JourneyReportText::tr("Journey of the client: %1").arg(journey.title());
    report.subject = paper.region.name;
    report.author = paper.region.institution;
    report.date = paper.today;
    report.about = paper.today;
    const bool isDraft = journey.status == DescriptionStatus::Draft || journey.status == DescriptionStatus::Compiled;
    report.mark = paperMark(paper.region, isDraft);
    blocks.insert(blocks.begin(), heading(report.title, Paragraph::Style::Title));
    report.sections.push_back({page, std::move(blocks)});
    return report;
}

QString stateText(const JourneyPaper& paper)
{
    const JourneyVersion& version = paper.data.map.version;
    const QString state = version.state == VersionState::AsIs ? JourneyReportText::tr("as it is")
                                                              : JourneyReportText::tr("as it shall be");
    QString text = JourneyReportText::tr("Version %1, %2").arg(version.number).arg(state);
    if (version.isFrozen())
        text += u", "_s + JourneyReportText::tr("frozen on %1").arg(officeDate(version.frozenOn));
    if (paper.toBe)
        text +=
            u"; "_s + JourneyReportText::tr("laid over: version %1, as it shall be").arg(paper.toBe->version.number);
    return text;
}

} // namespace

Report journeyReport(const ReportInput& input)
{
    const JourneyPaper& paper = *input.journey;
    JourneyFigure figure = journeyFigure(paper);
    Table table = mapTable(figure);
    return sheet(input, landscape(input, PageSetup::Size::A3),
                 {FigureBlock{std::move(figure), stateText(paper), sheetHeight, 1, std::move(table)}});
}

Report workshopReport(const ReportInput& input)
{
    return sheet(input, landscape(input, PageSetup::Size::A3),
                 {FigureBlock{workshopFigure(*input.journey), {}, sheetHeight, 1}});
}

Report journeyChannelsReport(const ReportInput& input)
{
    return sheet(input, landscape(input, PageSetup::Size::A3), {channelTable(*input.journey)});
}

Report journeyTeamReport(const ReportInput& input)
{
    return sheet(input, landscape(input, PageSetup::Size::A4), teamSheet(*input.journey));
}

} // namespace indikator
