// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/choicelabel.h"
#include "core/base/period.h"
#include "core/report/parts.h"
#include "core/report/quarterdata.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct QuarterReportText
{
    Q_DECLARE_TR_FUNCTIONS(QuarterReportText)
};

using Blocks = std::vector<Block>;

Paragraph note(const QString& text)
{
    return paragraph(text, Paragraph::Style::Note);
}

Paragraph plainLine(const QString& text)
{
    return {plain(text), Paragraph::Style::Plain, Alignment::Left, false};
}

TableRow headRow(const QStringList& titles)
{
    TableRow row{{}, true};
    for (const QString& title : titles)
        row.cells.push_back(headerCell(title));
    return row;
}

Cell countCell(const std::optional<int>& value)
{
    return value ? numberCell(*value) : cell({}, Alignment::Center);
}

/// A figure as it is read, with the bare value for spreadsheets.
Cell resultCell(const MetricResult& result, const QString& unit)
{
    Cell figure = cell(resultText(result, unit), Alignment::Center);
    if (result.value)
        figure.number = roundedResult(*result.value);
    return figure;
}

Cell placeCell(const std::optional<double>& place)
{
    Cell figure = cell(place ? decimalText(*place) : u"–"_s, Alignment::Center);
    if (place)
        figure.number = roundedResult(*place);
    return figure;
}

Tint tintOf(Light light)
{
    switch (light) {
    case Light::Reached:
        return Tint::Good;
    case Light::Near:
        return Tint::Partly;
    case Light::Missed:
        return Tint::Bad;
    case Light::NoData:
    case Light::NoTarget:
        break;
    }
    return Tint::None;
}

Cell judgementCell(const Judgement& judgement)
{
    Cell state = cell((lightSign(judgement.light) + u' ' + judgementText(judgement)).trimmed());
    state.tint = tintOf(judgement.light);
    return state;
}

TableRow bandRow(const QString& text, int columns)
{
    Cell band = cell(text);
    band.runs.front().bold = true;
    band.columnSpan = columns;
    band.tint = Tint::Block;
    return {{band}, true};
}

void add(Blocks& blocks, Blocks more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

Table sourcesTable(const QuarterData& data)
{
    Table table;
    table.columns = {6, 5, 2, 3};
    table.name = QuarterReportText::tr("Sources");
    table.textSize = 9;
    table.header = {headRow({QuarterReportText::tr("Source of feedback"), QuarterReportText::tr("Kind"),
                             QuarterReportText::tr("Items"), QuarterReportText::tr("Analysed")})};
    for (const QuarterData::Source& source : data.sources)
        table.rows.push_back(
            {{cell(source.name), cell(source.kind), countCell(source.items),
              cell(source.isAnalysed ? QuarterReportText::tr("yes") : QuarterReportText::tr("no"), Alignment::Center)},
             false});
    return table;
}

Table wavesTable(const QuarterData& data)
{
    Table table;
    table.columns = {5, 4, 3, 3.6, 2.8, 2.8, 2.6};
    table.name = QuarterReportText::tr("Surveys");
    table.textSize = 9;
    table.header = {headRow({QuarterReportText::tr("Survey"), QuarterReportText::tr("Period"),
                             QuarterReportText::tr("Way of asking"), QuarterReportText::tr("Clients"),
                             QuarterReportText::tr("Asked"), QuarterReportText::tr("Answered"),
                             QuarterReportText::tr("Response, %")})};
    for (const SurveyWave& wave : data.waves) {
        Cell rate = cell(wave.responseRate() ? decimalText(*wave.responseRate()) : QString(), Alignment::Center);
        rate.number = wave.responseRate();
        table.rows.push_back({{cell(wave.title), cell(officeDate(wave.from) + u"–"_s + officeDate(wave.to)),
                               cell(choiceLabel(wave.method)), cell(choiceLabel(wave.clients)), countCell(wave.invited),
                               countCell(wave.responded), rate},
                              false});
    }
    return table;
}

Blocks sourcesPart(const QuarterData& data)
{
    Blocks blocks{heading(QuarterReportText::tr("1. Sources of data"))};
    if (data.sources.empty() && data.waves.empty())
        blocks.emplace_back(plainLine(QuarterReportText::tr("No source of feedback and no survey is recorded.")));
    if (!data.sources.empty())
        blocks.emplace_back(sourcesTable(data));
    if (!data.sources.empty() && !data.waves.empty())
        blocks.emplace_back(Space{3});
    if (!data.waves.empty())
        blocks.emplace_back(wavesTable(data));
    return blocks;
}

QString answersText(const MetricResult& result)
{
    QString text = result.answers > 0 ? QString::number(result.answers) : QString();
    if (result.undecidedShare)
        text += u'\n' + QuarterReportText::tr("could not say: %1 %").arg(decimalText(*result.undecidedShare));
    return text;
}

TableRow metricRow(const QuarterData::MetricLine& line)
{
    const MetricResult& result = line.result;
    const bool isPart = line.clients != Clients::All;
    Cell name = cell(isPart ? u"   "_s + choiceLabel(line.clients) : line.metric.name);
    if (!isPart && line.metric.direction == Direction::Down)
        name.runs.push_back({u" ↓"_s, false, false, false});
    Cell answers = cell(answersText(result), Alignment::Center);
    if (result.answers > 0)
        answers.number = static_cast<double>(result.answers);
    return {{name, answers, resultCell(result, line.metric.shownUnit()), cell(intervalText(result), Alignment::Center),
             cell(resultChangeText(line.change), Alignment::Center), cell(methodText(result.method))},
            false};
}

Blocks metricsPart(const QuarterData& data)
{
    Blocks blocks{heading(QuarterReportText::tr("2. Results of measurement"))};
    if (data.metrics.empty()) {
        blocks.emplace_back(plainLine(QuarterReportText::tr("No metric was measured in this quarter.")));
        return blocks;
    }
    Table table;
    table.columns = {7.4, 3.8, 3.4, 3.6, 4.2, 5};
    table.name = QuarterReportText::tr("Metrics");
    table.textSize = 9;
    table.header = {
        headRow({QuarterReportText::tr("Metric"), QuarterReportText::tr("Answers"), QuarterReportText::tr("Value"),
                 QuarterReportText::tr("95 % interval"), QuarterReportText::tr("Change since the quarter before"),
                 QuarterReportText::tr("How the interval was found")})};
    for (const QuarterData::MetricLine& line : data.metrics)
        table.rows.push_back(metricRow(line));
    blocks.emplace_back(std::move(table));
    blocks.emplace_back(note(QuarterReportText::tr(
        "Answers of all centres are added up, averages are never averaged. “Rough”: 5 to 29 answers; of fewer than 5 "
        "no "
        "figure is shown. A change is called better or worse only when its interval (Newcombe) does not hold 0; else "
        "it may be chance. ↓ less is better.")));
    return blocks;
}

TableRow indicatorRow(const IndicatorResult& result, const QString& unit)
{
    Cell target = cell(result.target ? decimalText(*result.target) : u"–"_s, Alignment::Center);
    target.number = result.target;
    QString name = result.indicator.name;
    if (result.isEntered)
        name += u' ' + QuarterReportText::tr("(entered)");
    return {{cell(result.indicator.code, Alignment::Center), cell(name), resultCell(result.result, unit),
             cell(intervalText(result.result), Alignment::Center), target, judgementCell(result.judgement),
             cell(resultChangeText(result.change), Alignment::Center)},
            false};
}

Table indicatorsTable(const QuarterData& data)
{
    Table table;
    table.columns = {2, 6.6, 3, 3.4, 2.2, 4.4, 4.4};
    table.name = QuarterReportText::tr("Indicators");
    table.textSize = 9;
    table.header = {
        headRow({QuarterReportText::tr("Code"), QuarterReportText::tr("Indicator"), QuarterReportText::tr("Value"),
                 QuarterReportText::tr("95 % interval"), QuarterReportText::tr("Target of %1").arg(data.quarter.year()),
                 QuarterReportText::tr("State"), QuarterReportText::tr("Change")})};
    for (const GroupResult& group : data.groups) {
        QString title = data.groupTitle(group.group);
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        table.rows.push_back(bandRow(title, 7));
        if (group.indicators.empty())
            table.rows.push_back({{cell({}), cell(QuarterReportText::tr("no indicator is defined")), cell({}), cell({}),
                                   cell({}), cell({}), cell({})},
                                  false});
        for (const IndicatorResult& result : group.indicators) {
            const auto metric = std::ranges::find(data.metrics, result.indicator.metric,
                                                  [](const QuarterData::MetricLine& line) { return line.metric.id; });
            const QString unit = !result.indicator.unit.isEmpty() ? result.indicator.unit
                                 : metric != data.metrics.end()   ? metric->metric.shownUnit()
                                                                  : QString();
            table.rows.push_back(indicatorRow(result, unit));
        }
    }
    return table;
}

Blocks groupsPart(const QuarterData& data)
{
    Blocks blocks{heading(QuarterReportText::tr("3. Five groups of client performance indicators"))};
    blocks.emplace_back(FigureBlock{starFigure(data.groups, data.groupsBefore),
                                    QuarterReportText::tr("Groups of indicators, from 0, the worst, to 100"), 82, 1});
    blocks.emplace_back(note(QuarterReportText::tr(
        "A ray is the plain mean of the group's indicators, each brought to a scale from 0, the worst possible value, "
        "to 100, the best. It is a picture of the region's own indicators and not the index of the federal "
        "monitoring.")));
    blocks.emplace_back(indicatorsTable(data));
    blocks.emplace_back(note(QuarterReportText::tr("✓ reached; ≈ missed, but the target lies within the interval; "
                                                   "✗ not reached.")));
    return blocks;
}

Blocks externalPart(const QuarterData& data)
{
    if (!data.external)
        return {};
    const QuarterData::External& external = *data.external;
    Blocks blocks{
        heading(QuarterReportText::tr("Official result of the federal monitoring"), Paragraph::Style::Heading2)};
    QStringList parts;
    const auto tell = [&](const QString& text, const std::optional<double>& value) {
        if (value)
            parts << text.arg(QLocale().toString(*value, 'f', 2));
    };
    tell(QuarterReportText::tr("citizens %1"), external.citizens);
    tell(QuarterReportText::tr("employers %1"), external.employers);
    tell(QuarterReportText::tr("joint index %1"), external.total);
    if (external.rank && external.regions)
        parts << QuarterReportText::tr("place %1 of %2").arg(*external.rank).arg(*external.regions);
    blocks.emplace_back(plainLine(parts.join(u"; "_s) + u'.'));
    QString origin = QuarterReportText::tr("Entered as published; the program does not compute it and does not mix it "
                                           "with the indicators above.");
    if (!external.address.isEmpty())
        origin += u' ' + QuarterReportText::tr("Published at: %1").arg(external.address);
    blocks.emplace_back(note(origin));
    return blocks;
}

Blocks trendsPart(const QuarterData& data)
{
    if (data.trends.empty())
        return {};
    Blocks blocks{heading(QuarterReportText::tr("4. Course of the main indicators"))};
    for (const TrendFigure& trend : data.trends)
        blocks.emplace_back(FigureBlock{trend, {}, 46, 1});
    blocks.emplace_back(note(QuarterReportText::tr("Where the bars of two quarters overlap widely, the difference may "
                                                   "be chance.")));
    return blocks;
}

Blocks centresPart(const QuarterData& data)
{
    if (data.centres.empty())
        return {};
    Blocks blocks{heading(QuarterReportText::tr("5. Employment centres"))};
    Table table;
    table.columns = {4.5};
    table.name = QuarterReportText::tr("Centres");
    table.textSize = 8;
    QStringList titles{QuarterReportText::tr("Employment centre")};
    std::vector<size_t> shown;
    for (size_t i = 0; i < data.groups.size(); ++i) {
        const auto has = [i](const QuarterData::CentreLine& line) { return line.places[i].has_value(); };
        if (data.groups[i].group == PerformanceGroup::Additional && std::ranges::none_of(data.centres, has))
            continue; // measured for the region as a whole
        shown.push_back(i);
        titles << groupShortTitle(data.groups[i].group);
        table.columns.push_back(3.4);
    }
    table.header = {headRow(titles)};
    for (const QuarterData::CentreLine& centre : data.centres) {
        TableRow row{{cell(centre.name)}, false};
        for (const size_t i : shown)
            row.cells.push_back(placeCell(centre.places[i]));
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
    blocks.emplace_back(note(QuarterReportText::tr(
        "Means of the groups from 0 to 100, as in the star. A dash: no indicator of the group has enough answers "
        "there.")));
    return blocks;
}

Blocks causesPart(const QuarterData& data)
{
    Blocks blocks{heading(QuarterReportText::tr("6. Causes"))};
    if (data.causes.empty()) {
        blocks.emplace_back(plainLine(QuarterReportText::tr("No analysis of causes is recorded.")));
        return blocks;
    }
    Table table;
    table.columns = {5, 4, 8, 7};
    table.name = QuarterReportText::tr("Causes");
    table.textSize = 9;
    table.header = {headRow({QuarterReportText::tr("Group"), QuarterReportText::tr("Where"),
                             QuarterReportText::tr("Causes"), QuarterReportText::tr("Conclusions")})};
    for (const QuarterData::Cause& cause : data.causes)
        table.rows.push_back(
            {{cell(groupShortTitle(cause.group)), cell(cause.where), cell(cause.causes), cell(cause.conclusions)},
             false});
    blocks.emplace_back(std::move(table));
    return blocks;
}

Blocks listPart(const QString& title, const QStringList& lines, const QString& instead)
{
    Blocks blocks{heading(title)};
    int number = 0;
    for (const QString& line : lines)
        blocks.emplace_back(plainLine(u"%1. %2"_s.arg(++number).arg(line)));
    if (lines.isEmpty())
        blocks.emplace_back(plainLine(instead));
    return blocks;
}

Blocks actionsPart(const QuarterData& data)
{
    Blocks blocks{heading(QuarterReportText::tr("9. Measures and their effect"))};
    if (data.actions.empty()) {
        blocks.emplace_back(plainLine(QuarterReportText::tr("No measure was under way in this quarter.")));
        return blocks;
    }
    Table table;
    table.columns = {8, 5, 3, 3.5, 2, 6};
    table.name = QuarterReportText::tr("Measures");
    table.textSize = 9;
    table.header = {
        headRow({QuarterReportText::tr("Measure"), QuarterReportText::tr("Responsible"), QuarterReportText::tr("Term"),
                 QuarterReportText::tr("State"), QuarterReportText::tr("Done, %"), QuarterReportText::tr("Effect")})};
    for (const QuarterData::Action& action : data.actions) {
        Cell due = cell(officeDate(action.due), Alignment::Center);
        due.date = action.due;
        table.rows.push_back({{cell(action.title), cell(action.responsible), due, cell(action.status),
                               countCell(action.percent), cell(action.effect)},
                              false});
    }
    blocks.emplace_back(std::move(table));
    return blocks;
}

Blocks accessPart(const QuarterData& data)
{
    Blocks blocks{heading(QuarterReportText::tr("10. Access of workers"))};
    QString text = data.isAccessible ? QuarterReportText::tr("All workers were given access to this report.")
                                     : QuarterReportText::tr("Access of all workers to this report is not recorded.");
    if (!data.accessNote.isEmpty())
        text += u' ' + data.accessNote;
    blocks.emplace_back(plainLine(text));
    return blocks;
}

Table signature(const Region& region)
{
    Table table;
    table.columns = {5, 3, 4};
    table.grid = false;
    table.textSize = 12;
    table.rows = {
        {{cell(QuarterReportText::tr("Head")), cell(u"____________________"_s, Alignment::Center), cell(region.head)},
         true},
        {{cell(QuarterReportText::tr("Executor")), cell(u"____________________"_s, Alignment::Center),
          cell(region.executor)},
         true}};
    return table;
}

} // namespace

Report quarterReport(const ReportInput& input)
{
    const QuarterData& data = *input.quarter;
    Report report;
    report.title = QuarterReportText::tr("Analytical report on the quality of client experience");
    report.subject = u"%1, %2"_s.arg(data.region.name, data.quarter.title());
    report.author = data.region.institution.isEmpty() ? data.region.name : data.region.institution;
    report.about = data.quarter.lastDay();
    report.date = data.approvedOn.isValid() ? data.approvedOn : data.quarter.lastDay();
    report.mark = paperMark(data.region, !data.approvedOn.isValid());
    Section section{portrait(input), {}};
    Blocks& blocks = section.blocks;
    blocks.emplace_back(heading(report.title, Paragraph::Style::Title));
    blocks.emplace_back(Paragraph{plain(data.quarter.title()), Paragraph::Style::Plain, Alignment::Center, false});
    blocks.emplace_back(Paragraph{plain(report.author), Paragraph::Style::Plain, Alignment::Center, false});
    if (data.approvedOn.isValid())
        blocks.emplace_back(labelled(QuarterReportText::tr("Approved"), officeDate(data.approvedOn)));
    add(blocks, sourcesPart(data));
    add(blocks, metricsPart(data));
    add(blocks, groupsPart(data));
    add(blocks, externalPart(data));
    add(blocks, trendsPart(data));
    add(blocks, centresPart(data));
    add(blocks, causesPart(data));
    add(blocks, listPart(QuarterReportText::tr("7. Problems"), data.problems,
                         QuarterReportText::tr("No problem is recorded.")));
    add(blocks, listPart(QuarterReportText::tr("8. Recommendations"), data.recommendations,
                         QuarterReportText::tr("No recommendation is recorded.")));
    add(blocks, actionsPart(data));
    add(blocks, accessPart(data));
    blocks.emplace_back(Space{8});
    blocks.emplace_back(signature(data.region));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
