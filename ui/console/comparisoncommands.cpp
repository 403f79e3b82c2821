// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/collecting.h"
#include "core/operations/federalstore.h"
#include "core/operations/summarising.h"
#include "core/report/comparisonsheet.h"
#include "ui/console/command.h"
#include "ui/report/reportfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// The assessment of that identifier, title or date.
Evaluation wanted(const Document& document, const QString& name)
{
    for (const Assessment& one : document.all<Assessment>()) {
        if (one.id.toString() == name || one.title == name || one.asOf.toString(Qt::ISODate) == name)
            return evaluate(document, one.id);
    }
    throw Error(ErrorCode::NotFound,
                ComparisonCommandsText::tr("The document has no assessment “%1”. See “info”.").arg(name));
}

void writeSheet(QTextStream& out, const ComparisonSheet& sheet)
{
    out << sheet.columns.join(u" | "_s) << '\n';
    for (const ComparisonSheet::Row& row : sheet.rows) {
        if (row.kind == ComparisonSheet::Kind::Heading) {
            out << row.title << '\n';
            continue;
        }
        const bool isDetail = row.kind != ComparisonSheet::Kind::Result;
        if (isDetail && !row.isChanged())
            continue;
        out << (isDetail ? "    " : "  ") << (row.number.isEmpty() ? QString() : row.number + u". "_s)
            << row.title.simplified() << ": " << row.values.join(u" | "_s)
            << (row.change.isEmpty() ? QString() : u" ("_s + row.change + u')') << '\n';
        if (!row.reason.isEmpty())
            out << "      " << row.reason << '\n';
    }
}

QDate dateOption(const Call& call, const QString& name)
{
    if (!call.has(name))
        return {};
    const QDate date = QDate::fromString(call.value(name), Qt::ISODate);
    if (!date.isValid())
        throw Error(
            ErrorCode::Usage,
            ComparisonCommandsText::tr("--%1 is a date such as 2026-12-31, not “%2”.").arg(name, call.value(name)));
    return date;
}

} // namespace

ExitCode compareAssessments(const Call& call)
{
    const auto document = call.openToRead();
    std::vector<Evaluation> evaluations;
    for (const QString& name : call.arguments().mid(1))
        evaluations.push_back(wanted(*document, name));
    if (evaluations.size() < 2)
        throw Error(ErrorCode::Usage, ComparisonCommandsText::tr("Name two assessments or more."));
    std::ranges::stable_sort(evaluations, {}, [](const Evaluation& one) { return one.assessment.asOf; });
    if (call.has(u"output"_s))
        writeReport(comparisonReport(evaluations), call.value(u"output"_s));
    else if (call.has(u"json"_s))
        call.write(comparisonJson(evaluations.front(), evaluations.back()));
    else
        writeSheet(call.out(), comparisonSheet(evaluations));
    return ExitCode::Done;
}

ExitCode summariseRegions(const Call& call)
{
    if (!call.has(u"json"_s) && !call.has(u"output"_s) && !call.has(u"to"_s))
        throw Error(ErrorCode::Usage,
                    ComparisonCommandsText::tr("Name a file with -o, a database with --to, or ask for --json."));
    const Progress progress = [&](int done, int of) {
        if (done > 0 && done % 10 == 0)
            call.err() << ComparisonCommandsText::tr("%1 of %2 files").arg(done).arg(of) << Qt::endl;
    };
    const FederalTable table =
        summarise(documentsIn(call.arguments()), dateOption(call, u"as-of"_s), call.terminal().today, progress);
    if (call.has(u"json"_s))
        call.write(federalJson(table));
    if (call.has(u"output"_s))
        writeReport(federalReport(table), call.value(u"output"_s));
    if (call.has(u"to"_s))
        storeFederalTable(table, call.value(u"to"_s));
    for (const RegionSummary& region : table.regions) {
        if (!region.hasFigures())
            call.err() << QFileInfo(region.file).fileName() << ": " << region.problem << '\n';
    }
    const bool isComplete = table.countWithFigures() == static_cast<int>(table.regions.size());
    return isComplete ? ExitCode::Done : ExitCode::Findings;
}

} // namespace indikator::console
