// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/console/command.h"

#include "core/operations/assessing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

const Option json{u"json"_s, QT_TRANSLATE_NOOP("Console", "Print JSON for machines.")};
const Option assessment{
    u"assessment"_s,
    QT_TRANSLATE_NOOP("Console", "The assessment: its identifier or its title; the latest by default."), "ID"};
const Option force{u"force"_s, QT_TRANSLATE_NOOP("Console", "Replace a file that exists.")};

std::vector<Command> describe()
{
    return {
        {u"new"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Makes a document for a region."),
         {{u"region"_s, QT_TRANSLATE_NOOP("Console", "Name of the region."), "NAME", true},
          {u"centre"_s, QT_TRANSLATE_NOOP("Console", "Name of an employment centre; may be repeated."), "NAME"},
          force},
         makeDocument},
        {u"sample"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Makes the sample region for learning."),
         {force},
         makeSample},
        {u"info"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Shows region, centres and assessments."),
         {json},
         showInfo},
        {u"apply"_s,
         {u"FILE"_s, u"ANSWERS.json"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Makes an assessment from a file of answers, or changes one."),
         {{u"assessment"_s, QT_TRANSLATE_NOOP("Console", "The draft to change; without it a new one is made."), "ID"},
          json},
         applyFile},
        {u"next"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Copies an assessment to a draft of a later date."),
         {{u"as-of"_s, QT_TRANSLATE_NOOP("Console", "Date of the new assessment, such as 2026-12-31."), "DATE", true},
          {u"title"_s, QT_TRANSLATE_NOOP("Console", "Its title; that of the quarter by default."), "TITLE"},
          assessment},
         copyToNextPeriod},
        {u"finalise"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Makes a draft final: its answers and results are frozen."),
         {assessment},
         finaliseDraft},
        {u"score"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Shows points, levels, progress and what is missing."),
         {assessment, json},
         showScore},
        {u"report"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Prints a paper; the format follows the ending of the name."),
         {{u"form"_s,
           QT_TRANSLATE_NOOP("Console",
                             "checklist, matrix, full, note, roadmap, gantt, standard, minutes, quarter, profile, "
                             "journey, journey-team, journey-channels, workshop, centres or comparison."),
           "FORM"},
          {u"all"_s, QT_TRANSLATE_NOOP("Console", "Print every form into a folder.")},
          {u"format"_s, QT_TRANSLATE_NOOP("Console", "Format of the files that --all makes: pdf by default."),
           "FORMAT"},
          {u"year"_s, QT_TRANSLATE_NOOP("Console", "Year of the roadmap; this year by default."), "YEAR"},
          {u"meeting"_s, QT_TRANSLATE_NOOP("Console", "Identifier of the meeting; the current one by default."), "ID"},
          {u"quarter"_s,
           QT_TRANSLATE_NOOP("Console",
                             "Quarter of the analytical report, such as 2026-2; the newest measured by default."),
           "QUARTER"},
          {u"journey"_s, QT_TRANSLATE_NOOP("Console", "Code of the journey; the first by default."), "CODE"},
          {u"profile"_s, QT_TRANSLATE_NOOP("Console", "Code of the profile; the first by default."), "CODE"},
          {u"view"_s,
           QT_TRANSLATE_NOOP("Console", "Lanes of the journey: all, template, head, front or meeting; “template” by "
                                        "default."),
           "VIEW"},
          {u"margin"_s, QT_TRANSLATE_NOOP("Console", "Left margin: 30 or 20 millimetres."), "MM"},
          {u"output"_s, QT_TRANSLATE_NOOP("Console", "The file, or with --all the folder, to write."), "OUT", true},
          assessment},
         writePapers,
         true},
        {u"evidence"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Shows what the registers prove: proposed answers and what is missing."),
         {{u"as-of"_s, QT_TRANSLATE_NOOP("Console", "Date to look at, such as 2026-12-31; today by default."), "DATE"},
          {u"assessment"_s,
           QT_TRANSLATE_NOOP("Console", "Look at this assessment instead; of a final one, what it kept."), "ID"},
          json},
         showEvidence},
        {u"standard"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Shows how far the registers prove the requirements of the Standard."),
         {{u"as-of"_s, QT_TRANSLATE_NOOP("Console", "Date to look at, such as 2026-12-31; today by default."), "DATE"},
          {u"assessment"_s,
           QT_TRANSLATE_NOOP("Console", "Look at this assessment instead; of a final one, what it kept."), "ID"},
          json},
         showStandard},
        {u"compare"_s,
         {u"FILE"_s, u"A"_s, u"B…"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Compares two assessments or more, named by date, title or identifier."),
         {{u"output"_s, QT_TRANSLATE_NOOP("Console", "The file to write; the format follows its ending."), "OUT"},
          json},
         compareAssessments,
         true},
        {u"summary"_s,
         {u"FILE…"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Puts the files of many regions, or folders of them, into one table."),
         {{u"as-of"_s, QT_TRANSLATE_NOOP("Console", "The newest assessment up to this date counts."), "DATE"},
          {u"to"_s, QT_TRANSLATE_NOOP("Console", "Write the figures into a database: postgresql://user@host/database."),
           "URL"},
          {u"output"_s, QT_TRANSLATE_NOOP("Console", "The file to write; the format follows its ending."), "OUT"},
          json},
         summariseRegions,
         true},
        {u"roadmap"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Shows the roadmap: items with dates, working days, state and remarks."),
         {{u"year"_s, QT_TRANSLATE_NOOP("Console", "Year of the roadmap; this year by default."), "YEAR"},
          {u"output"_s, QT_TRANSLATE_NOOP("Console", "Save the deadlines for a calendar program."), "OUT.ics"},
          json},
         showRoadmap},
        {u"workdays"_s,
         {u"count|add"_s, u"FROM"_s, u"TO|N"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Counts working days between two dates, or adds N of them; both ends count."),
         {{u"file"_s, QT_TRANSLATE_NOOP("Console", "A document whose own days off and working days count, too."),
           "FILE"},
          json},
         reckonWorkDays},
        {u"export"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Writes the whole document as JSON."),
         {{u"output"_s, QT_TRANSLATE_NOOP("Console", "The file to write."), "OUT.json", true},
          force,
          {u"without-files"_s, QT_TRANSLATE_NOOP("Console", "Leave out the files added to records.")},
          {u"without-personal-data"_s,
           QT_TRANSLATE_NOOP("Console", "Name nobody: people under numbers, no contacts, no added files.")}},
         exportFile},
        {u"import"_s,
         {u"FILE"_s, u"IN.json"_s},
         {},
         QT_TRANSLATE_NOOP("Console",
                           "Makes the content of a document that of an export; makes the document if there is none."),
         {},
         importFile},
        {u"check"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Checks the integrity and the content of a document."),
         {json},
         checkFile},
        {u"copy"_s,
         {u"FILE"_s, u"OUT"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Writes a verified copy of a document."),
         {force},
         copyFile},
        {u"centre-file"_s,
         {u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Gives a centre its part of the document as a file to fill in."),
         {{u"centre"_s, QT_TRANSLATE_NOOP("Console", "Name of the centre."), "NAME"},
          {u"all"_s, QT_TRANSLATE_NOOP("Console", "A file for every centre, into a folder.")},
          {u"output"_s, QT_TRANSLATE_NOOP("Console", "The file, or with --all the folder, to write."), "OUT", true},
          force},
         giveOut},
        {u"merge"_s,
         {u"FILE"_s, u"IN…"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Takes back files that centres have filled in, or folders of them, as one step."),
         {{u"dry-run"_s, QT_TRANSLATE_NOOP("Console", "Only tell what would be done.")},
          {u"conflicts"_s,
           QT_TRANSLATE_NOOP("Console", "Whose value holds where both sides changed the same: ours or theirs."),
           "SIDE"},
          json},
         takeBack},
        {u"send"_s,
         {u"FILE"_s, u"OUT"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Writes a copy to be sent: stamped with a checksum, without history."),
         {{u"without-people"_s, QT_TRANSLATE_NOOP("Console", "Leave out names of people and how to reach them.")},
          force},
         sendFile},
        {u"receive"_s,
         {u"IN"_s, u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Takes a document from elsewhere, through every check, into a file of its own."),
         {force},
         receiveFile},
        {u"backups"_s,
         {},
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("Console", "Lists the backups of a document, or all of them."),
         {json},
         showBackups},
        {u"restore"_s,
         {u"BACKUP"_s, u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Puts a backup in the place of a document, which is kept aside."),
         {},
         restoreFile},
        {u"rescue"_s,
         {u"DAMAGED"_s, u"FILE"_s},
         {},
         QT_TRANSLATE_NOOP("Console", "Saves what can be read of a damaged document into a new one."),
         {json},
         rescueFile},
        {u"guide"_s,
         {},
         {},
         QT_TRANSLATE_NOOP("Console", "Writes the user guide; the format follows the ending of the name."),
         {{u"output"_s, QT_TRANSLATE_NOOP("Console", "The file to write."), "OUT", true}},
         writeGuide,
         true},
        {u"methodology"_s,
         {},
         {u"check"_s, u"DIR"_s},
         QT_TRANSLATE_NOOP("Console", "Lists the editions of the methodology, or checks the files of a new one."),
         {json},
         showMethodology},
    };
}

} // namespace

QString Command::synopsis() const
{
    QString text = name;
    for (const QString& argument : arguments)
        text += u' ' + argument;
    if (!optionalArguments.isEmpty())
        text += u" ["_s + optionalArguments.join(u' ') + u']';
    for (const Option& option : options) {
        const QString spelled = (option.name == u"output"_s ? u"-o"_s : u"--"_s + option.name) +
                                (option.value ? u' ' + QString::fromLatin1(option.value) : QString());
        text += option.required ? u' ' + spelled : u" ["_s + spelled + u']';
    }
    return text;
}

std::span<const Command> commands()
{
    static const std::vector<Command> all = describe();
    return all;
}

std::unique_ptr<Document> Call::openToRead() const
{
    return Document::open(argument(0), Document::Access::ReadOnly, m_terminal.surroundings);
}

std::unique_ptr<Document> Call::openToWrite() const
{
    return Document::open(argument(0), Document::Access::Write, m_terminal.surroundings);
}

std::optional<int> Call::year() const
{
    if (!has(u"year"_s))
        return std::nullopt;
    bool good = false;
    const int year = value(u"year"_s).toInt(&good);
    if (!good)
        throw Error(ErrorCode::Usage,
                    CommandText::tr("--year is a year such as 2026, not “%1”.").arg(value(u"year"_s)));
    return year;
}

Id Call::assessment(const Document& document) const
{
    if (const QString wanted = value(u"assessment"_s); !wanted.isEmpty()) {
        const auto& all = document.all<Assessment>();
        const auto found = std::ranges::find_if(
            all, [&](const Assessment& one) { return one.id.toString() == wanted || one.title == wanted; });
        if (found == all.end())
            throw Error(ErrorCode::NotFound,
                        CommandText::tr("The document has no assessment “%1”. See “info”.").arg(wanted));
        return found->id;
    }
    const auto latest = latestAssessment(document);
    if (!latest)
        throw Error(ErrorCode::NotFound, CommandText::tr("The document has no assessment yet. Make one with “apply”."));
    return latest->id;
}

void Call::write(const QJsonValue& value) const
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out() << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

ExitCode writeFindings(const Call& call, const std::vector<Finding>& findings)
{
    static const std::array severities{QT_TRANSLATE_NOOP("Console", "note"), QT_TRANSLATE_NOOP("Console", "warning"),
                                       QT_TRANSLATE_NOOP("Console", "error")};
    static const std::array codes{"info", "warning", "error"};
    QJsonArray array;
    for (const Finding& finding : findings) {
        const auto severity = static_cast<size_t>(finding.severity);
        array.append(QJsonObject{{u"severity"_s, QLatin1StringView(codes[severity])},
                                 {u"code"_s, finding.code},
                                 {u"where"_s, finding.where},
                                 {u"text"_s, finding.text}});
        if (!call.has(u"json"_s))
            call.out() << CommandText::tr(severities[severity]) << ": "
                       << (finding.where.isEmpty() ? QString() : finding.where + u": "_s) << finding.text << '\n';
    }
    if (call.has(u"json"_s))
        call.write(array);
    const bool clean =
        std::ranges::all_of(findings, [](const Finding& finding) { return finding.severity == Severity::Info; });
    return clean ? ExitCode::Done : ExitCode::Findings;
}

} // namespace indikator::console
