// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// The form is that of Russian offices; its words are Russian in the translation.
struct MinutesReportText
{
    Q_DECLARE_TR_FUNCTIONS(MinutesReportText)
};

constexpr size_t namedOnFirstPage = 10; ///< of more people a list is attached

using Blocks = std::vector<Block>;

Paragraph line(const QString& text, Alignment alignment)
{
    return {plain(text), Paragraph::Style::Plain, alignment, false};
}

/// A word of the form on a line of its own, with what it introduces.
Paragraph caption(const QString& text)
{
    return {bold(text), Paragraph::Style::Plain, Alignment::Left, true};
}

Table layout(std::vector<double> columns)
{
    Table table;
    table.columns = std::move(columns);
    table.grid = false;
    table.textSize = 12;
    return table;
}

QString markOf(const MeetingData& data)
{
    QStringList marks{paperMark(data.region, data.meeting.status == MeetingStatus::Planned)};
    if (data.meeting.status == MeetingStatus::Cancelled)
        marks << MinutesReportText::tr("meeting cancelled");
    marks.removeAll(QString());
    return marks.join(u" · "_s);
}

QString numberText(const Meeting& meeting)
{
    return u"№ "_s + (meeting.number.isEmpty() ? u"____"_s : meeting.number);
}

Table dateAndNumber(const Meeting& meeting)
{
    Table table = layout({1, 1});
    const QString date = meeting.date.isValid() ? officeDate(meeting.date) : u"____________"_s;
    table.rows.push_back({{cell(date), cell(numberText(meeting), Alignment::Right)}, true});
    if (!meeting.place.isEmpty())
        table.rows.push_back({{cell(meeting.place), cell({})}, true});
    return table;
}

/// In alphabetical order; those without a name at the end.
std::vector<Person> presentPeople(const MeetingData& data)
{
    std::vector<Person> present;
    for (const Id& id : data.meeting.present) {
        if (const auto person = data.people.find(id); person != data.people.end())
            present.push_back(person->second);
    }
    std::ranges::stable_sort(present, {}, [](const Person& person) {
        return std::pair(person.lastName.isEmpty(), person.nameWithTitle().toCaseFolded());
    });
    return present;
}

QString presentNames(const MeetingData& data)
{
    QStringList names;
    for (const Person& person : presentPeople(data))
        names << person.nameWithTitle();
    return names.join(u'\n');
}

bool needsList(const MeetingData& data)
{
    return data.meeting.present.size() > namedOnFirstPage;
}

void addRow(Table& table, const QString& label, const QString& value)
{
    Cell who = cell(label);
    who.runs = bold(label);
    table.rows.push_back({{who, cell(value)}, false});
}

Table people(const MeetingData& data)
{
    const Meeting& meeting = data.meeting;
    Table table = layout({3, 7});
    addRow(table, MinutesReportText::tr("Chair"), data.nameWithTitle(meeting.chair));
    addRow(table, MinutesReportText::tr("Secretary"), data.nameWithTitle(meeting.secretary));
    const QString count =
        MinutesReportText::tr("%n person(s), the list is attached", nullptr, static_cast<int>(meeting.present.size()));
    if (!meeting.present.empty())
        addRow(table, MinutesReportText::tr("Present"), needsList(data) ? count : presentNames(data));
    if (!meeting.invited.isEmpty())
        addRow(table, MinutesReportText::tr("Invited"), meeting.invited.trimmed());
    return table;
}

Blocks head(const MeetingData& data)
{
    const QString author = data.region.institution.isEmpty() ? data.region.name : data.region.institution;
    const Paragraph title{bold(MinutesReportText::tr("MINUTES")), Paragraph::Style::Title, Alignment::Center, true};
    return {line(author, Alignment::Center),
            Space{4},
            title,
            line(MinutesReportText::tr("of the meeting of the working group on client focus"), Alignment::Center),
            Space{4},
            dateAndNumber(data.meeting),
            Space{4},
            people(data)};
}

void addAgenda(Blocks& blocks, const MeetingData& data)
{
    if (data.topics.empty())
        return;
    blocks.emplace_back(Space{3});
    blocks.emplace_back(heading(MinutesReportText::tr("AGENDA"), Paragraph::Style::Heading2));
    int number = 0;
    for (const MeetingTopic& topic : data.topics) {
        blocks.emplace_back(
            line(MinutesReportText::tr("%1. %2").arg(QString::number(++number), topic.title), Alignment::Justify));
        if (const QString speaker = data.nameWithTitle(topic.speaker); !speaker.isEmpty())
            blocks.emplace_back(line(MinutesReportText::tr("Speaker: %1").arg(speaker), Alignment::Left));
    }
}

/// «1.2. Что решили. Ответственный: Иванова А.А., начальник отдела. Срок: 25.12.2026.»
Paragraph decided(const MeetingData& data, const Decision& decision, const QString& number)
{
    QStringList terms;
    if (const QString document =
            data.documents.contains(decision.approved) ? data.documents.at(decision.approved) : QString();
        !document.isEmpty())
        terms << MinutesReportText::tr("Document: %1.").arg(document);
    if (const QString who = data.nameWithTitle(decision.responsible); !who.isEmpty())
        terms << MinutesReportText::tr("Responsible: %1.").arg(who);
    if (decision.due.isValid())
        terms << MinutesReportText::tr("Term: %1.").arg(officeDate(decision.due));
    const QString stop = decision.text.endsWith(u'.') || terms.isEmpty() ? QString() : u"."_s;
    std::vector<Run> runs = plain(number + u". "_s + decision.text + stop);
    if (!terms.isEmpty())
        runs.push_back({u' ' + terms.join(u' '), false, true, false});
    return {runs, Paragraph::Style::Plain, Alignment::Justify, false};
}

void addDecisions(Blocks& blocks, const MeetingData& data, const Id& topic)
{
    const auto numbers = decisionNumbers(data.topics, data.decisions);
    bool isFirst = true;
    for (const Decision& decision : data.decisions) {
        const bool isKnown = std::ranges::count(data.topics, decision.topic, &MeetingTopic::id) > 0;
        if ((isKnown ? decision.topic : Id()) != topic)
            continue;
        if (std::exchange(isFirst, false))
            blocks.emplace_back(caption(MinutesReportText::tr("DECIDED:")));
        blocks.emplace_back(decided(data, decision, numbers.at(decision.id)));
    }
}

void addTopic(Blocks& blocks, const MeetingData& data, const MeetingTopic& topic, int number)
{
    blocks.emplace_back(Space{3});
    blocks.emplace_back(caption(MinutesReportText::tr("%1. HEARD:").arg(number)));
    const QString speaker = data.nameWithTitle(topic.speaker);
    blocks.emplace_back(
        line(speaker.isEmpty() ? topic.title : MinutesReportText::tr("%1 — %2").arg(speaker, topic.title),
             Alignment::Justify));
    if (!topic.discussion.trimmed().isEmpty()) {
        blocks.emplace_back(caption(MinutesReportText::tr("SPOKE:")));
        for (const QString& said : topic.discussion.split(u'\n', Qt::SkipEmptyParts))
            blocks.emplace_back(line(said.trimmed(), Alignment::Justify));
    }
    addDecisions(blocks, data, topic.id);
}

void addBesideAgenda(Blocks& blocks, const MeetingData& data)
{
    Blocks decisions;
    addDecisions(decisions, data, {});
    if (decisions.empty())
        return;
    blocks.emplace_back(Space{3});
    if (!data.topics.empty())
        blocks.emplace_back(caption(MinutesReportText::tr("%1. BESIDE THE AGENDA").arg(data.topics.size() + 1)));
    blocks.insert(blocks.end(), decisions.begin(), decisions.end());
}

Table signatureLines(const MeetingData& data)
{
    const auto name = [&](const Id& person) {
        const auto found = data.people.find(person);
        return found == data.people.end() ? QString() : found->second.signatureName();
    };
    const auto row = [](const QString& role, const QString& who) {
        return TableRow{{cell(role), cell(u"____________________"_s, Alignment::Center), cell(who)}, true};
    };
    Table table = layout({4, 4, 4});
    table.rows = {row(MinutesReportText::tr("Chair"), name(data.meeting.chair)),
                  row(MinutesReportText::tr("Secretary"), name(data.meeting.secretary))};
    return table;
}

void addListOfPresent(Blocks& blocks, const MeetingData& data)
{
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(line(MinutesReportText::tr("Annex to the minutes of %1 %2")
                                 .arg(officeDate(data.meeting.date), numberText(data.meeting)),
                             Alignment::Right));
    blocks.emplace_back(Space{4});
    blocks.emplace_back(heading(MinutesReportText::tr("List of those present"), Paragraph::Style::Heading1));
    Table table;
    table.columns = {1, 5, 8};
    table.name = MinutesReportText::tr("Present");
    table.header = {{{headerCell(u"№"_s), headerCell(MinutesReportText::tr("Name")),
                      headerCell(MinutesReportText::tr("Job title"))},
                     true}};
    for (const Person& person : presentPeople(data)) {
        table.rows.push_back({{numberCell(static_cast<int>(table.rows.size()) + 1),
                               cell(person.lastName.isEmpty() ? u"—"_s : person.shortName()), cell(person.jobTitle)},
                              false});
    }
    blocks.emplace_back(table);
}

} // namespace

Report minutesReport(const ReportInput& input)
{
    const MeetingData& data = *input.meeting;
    Report report;
    report.title = MinutesReportText::tr("Minutes of the meeting of %1 %2")
                       .arg(officeDate(data.meeting.date), numberText(data.meeting));
    report.subject = data.region.name;
    report.author = data.region.institution.isEmpty() ? data.region.name : data.region.institution;
    report.date = data.meeting.date;
    report.about = data.meeting.date;
    report.mark = markOf(data);
    Blocks blocks = head(data);
    addAgenda(blocks, data);
    int number = 0;
    for (const MeetingTopic& topic : data.topics)
        addTopic(blocks, data, topic, ++number);
    addBesideAgenda(blocks, data);
    blocks.emplace_back(Space{10});
    blocks.emplace_back(signatureLines(data));
    if (needsList(data))
        addListOfPresent(blocks, data);
    report.sections.push_back({portrait(input), std::move(blocks)});
    return report;
}

} // namespace indikator
