// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/journeyfigure.h"
#include "core/report/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ProfileReportText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileReportText)
};

constexpr double starHeight = 62; // mm

QString label(const Choice& choice)
{
    return QCoreApplication::translate("Field", choice.label);
}

template <class E>
QString labelOf(E value)
{
    return label(EnumChoices<E>::choices[static_cast<size_t>(value)]);
}

QString groundsText(std::optional<Grounds> grounds)
{
    return grounds ? labelOf(*grounds) : QString();
}

Tint groundsTint(std::optional<Grounds> grounds)
{
    if (!grounds)
        return Tint::None;
    return *grounds == Grounds::Data ? Tint::Good : *grounds == Grounds::Partly ? Tint::Partly : Tint::Bad;
}

QString sizeText(const ClientProfile& profile)
{
    QStringList texts;
    if (profile.size)
        texts << QLocale(QLocale::Russian).toString(*profile.size);
    if (profile.share)
        texts << QLocale(QLocale::Russian).toString(*profile.share, 'f', 1) + u" %"_s;
    if (!texts.isEmpty() && !profile.sizeSource.isEmpty())
        texts << profile.sizeSource;
    return texts.join(u", "_s);
}

void addPassport(std::vector<Block>& blocks, const ProfilePaper& paper)
{
    const ClientProfile& profile = paper.data.profile;
    const auto add = [&](const QString& caption, const QString& value) {
        if (!value.isEmpty())
            blocks.emplace_back(labelled(caption, value));
    };
    add(ProfileReportText::tr("Clients"), labelOf(profile.clients));
    add(ProfileReportText::tr("Signs of the group"), profile.segmentBasis);
    add(ProfileReportText::tr("Size of the group"), sizeText(profile));
    QString status = labelOf(profile.status);
    if (profile.approvedOn.isValid())
        status += u", "_s + ProfileReportText::tr("approved on %1").arg(officeDate(profile.approvedOn));
    add(ProfileReportText::tr("Status"), status);
    if (profile.nextReviewOn.isValid())
        add(ProfileReportText::tr("Next review"), officeDate(profile.nextReviewOn));
    if (!profile.quote.isEmpty()) {
        const QString source = profile.quoteSource ? u" — "_s + labelOf(*profile.quoteSource) : QString();
        add(ProfileReportText::tr("In their words"), u"«%1»"_s.arg(profile.quote) + source);
    }
    if (profile.digitalSkill)
        add(ProfileReportText::tr("Digital skills"), ProfileReportText::tr("%1 of 5").arg(*profile.digitalSkill));
}

QString codeOf(ClientType clients)
{
    return QString::fromLatin1(EnumChoices<ClientType>::choices[static_cast<size_t>(clients)].code);
}

Table sectionsTable(const ProfilePaper& paper)
{
    Table table;
    table.name = ProfileReportText::tr("Profile");
    table.columns = {2.2, 6, 1.5};
    table.textSize = 9;
    table.header.push_back({{headerCell(ProfileReportText::tr("Section")), headerCell(ProfileReportText::tr("Content")),
                             headerCell(ProfileReportText::tr("Rests on"))},
                            false});
    for (const ProfileSectionKind* kind : paper.methodology->journeys.sectionsFor(codeOf(paper.data.profile.clients))) {
        const ProfileSection* const section = paper.data.section(kind->id);
        if (!section || section->text.trimmed().isEmpty())
            continue;
        Cell title = cell(kind->title);
        title.runs = bold(kind->title);
        Cell grounds = cell(groundsText(section->grounds));
        grounds.tint = groundsTint(section->grounds);
        table.rows.push_back({{title, cell(section->text), grounds}, false});
    }
    return table;
}

QString channelsText(const ProfilePaper& paper)
{
    auto channels = paper.data.channels;
    std::ranges::stable_sort(channels, std::greater(), &ChannelPreference::preference);
    QStringList texts;
    for (const ChannelPreference& one : channels) {
        if (const auto name = paper.channels.find(one.channel); name != paper.channels.end())
            texts << ProfileReportText::tr("%1 — %2 of 5").arg(name->second).arg(one.preference);
    }
    return texts.join(u"; "_s);
}

QString introductionText(const ProfilePaper& paper)
{
    const auto in = std::ranges::count_if(paper.centres, [&](const auto& centre) {
        return std::ranges::any_of(paper.data.introductions, [&](const Introduction& one) {
            return one.centre == centre.first && one.date.isValid() && one.date <= paper.today;
        });
    });
    return ProfileReportText::tr("in %1 of %2 centres").arg(in).arg(paper.centres.size());
}

} // namespace

Report profileReport(const ReportInput& input)
{
    const ProfilePaper& paper = *input.profile;
    const ClientProfile& profile = paper.data.profile;
    Report report;
    report.title = ProfileReportText::tr("Profile of a client group: %1").arg(profile.title());
    report.subject = paper.region.name;
    report.author = paper.region.institution;
    report.date = paper.today;
    report.about = paper.today;
    report.mark = paperMark(paper.region, profile.status == DescriptionStatus::Draft);
    Section section{portrait(input), {heading(report.title, Paragraph::Style::Title)}};
    addPassport(section.blocks, paper);
    section.blocks.emplace_back(labelled(ProfileReportText::tr("Introduced"), introductionText(paper)));
    if (const QString channels = channelsText(paper); !channels.isEmpty())
        section.blocks.emplace_back(labelled(ProfileReportText::tr("Channels"), channels));
    if (!paper.data.importance.empty())
        section.blocks.emplace_back(FigureBlock{importanceStar(paper.data),
                                                ProfileReportText::tr("What matters to these clients, 1 to 5"),
                                                starHeight, 0.8});
    section.blocks.emplace_back(sectionsTable(paper));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
