// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/ganttdata.h"
#include "core/report/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct GanttReportText
{
    Q_DECLARE_TR_FUNCTIONS(GanttReportText)
};

constexpr double sheetHeight = 228; ///< mm of a figure that share A3 with title and caption
constexpr double furniture = 24;    ///< mm of time scale and legend
constexpr double lineHeight = 3.9;  ///< mm of a line of a name
constexpr double rowPadding = 1.6;  ///< mm around the lines
constexpr int lettersInLine = 62;   ///< of a name, with room for unlucky line ends
constexpr int mostLines = 6;
constexpr int mostMonths = 18; ///< that stay legible side by side

double heightOf(const GanttFigure::Row& row)
{
    const auto letters = static_cast<int>(row.title.size()) + 2 * row.depth;
    const int lines = std::clamp((letters + lettersInLine - 1) / lettersInLine, 1, mostLines);
    return lines * lineHeight + rowPadding;
}

/// Rows that share a sheet.
struct RowRange
{
    size_t first = 0;
    size_t count = 0;
    double height = furniture;
};

std::vector<RowRange> sheetsOf(const std::vector<GanttFigure::Row>& rows)
{
    std::vector<RowRange> sheets{RowRange{}};
    for (size_t row = 0; row < rows.size(); ++row) {
        const double height = heightOf(rows[row]);
        if (sheets.back().count > 0 && sheets.back().height + height > sheetHeight)
            sheets.push_back({row, 0, furniture});
        ++sheets.back().count;
        sheets.back().height += height;
    }
    return sheets;
}

/// The months of the plan in equal parts that are legible, none longer than `mostMonths`.
std::vector<std::pair<QDate, QDate>> spansOf(const GanttFigure& figure)
{
    const int months = (figure.to.year() - figure.from.year()) * 12 + figure.to.month() - figure.from.month() + 1;
    const int parts = (months + mostMonths - 1) / mostMonths;
    const int each = (months + parts - 1) / parts;
    std::vector<std::pair<QDate, QDate>> spans;
    for (QDate from = figure.from; from <= figure.to; from = from.addMonths(each))
        spans.emplace_back(from, std::min(from.addMonths(each).addDays(-1), figure.to));
    return spans;
}

QString captionOf(const GanttFigure& part, int sheet, int of)
{
    const QString span = GanttReportText::tr("%1 to %2").arg(officeDate(part.from), officeDate(part.to));
    const QString rows =
        part.rows.empty()
            ? QString()
            : GanttReportText::tr("items %1 to %2").arg(part.rows.front().number, part.rows.back().number);
    const QString number = GanttReportText::tr("Sheet %1 of %2").arg(sheet).arg(of);
    QStringList texts{number, span, rows};
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

std::vector<FigureBlock> figuresOf(const GanttFigure& whole)
{
    const auto sheets = sheetsOf(whole.rows);
    const auto spans = spansOf(whole);
    const auto of = static_cast<int>(sheets.size() * spans.size());
    std::vector<FigureBlock> figures;
    for (const RowRange& rows : sheets) {
        for (const auto& [from, to] : spans) {
            GanttFigure part = ganttPart(whole, rows.first, rows.count, from, to);
            const QString caption = captionOf(part, static_cast<int>(figures.size()) + 1, of);
            figures.push_back({std::move(part), caption, std::max(rows.height, 60.0), 1});
        }
    }
    return figures;
}

} // namespace

Report ganttReport(const ReportInput& input)
{
    const PlanData& plan = *input.plan;
    const QString name =
        plan.plan.title.isEmpty() ? GanttReportText::tr("Roadmap for %1").arg(plan.plan.year) : plan.plan.title;
    const QString title = GanttReportText::tr("%1: Gantt chart").arg(name);
    Report report = emptyPlanReport(plan, title);
    Section section{landscape(input, PageSetup::Size::A3), {}};
    for (FigureBlock& figure : figuresOf(ganttFigure(plan))) {
        if (!section.blocks.empty())
            section.blocks.emplace_back(PageBreak{});
        const bool first = section.blocks.empty();
        section.blocks.emplace_back(first ? heading(title, Paragraph::Style::Title)
                                          : Paragraph{bold(title), Paragraph::Style::Plain, Alignment::Center, true});
        section.blocks.emplace_back(std::move(figure));
    }
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
