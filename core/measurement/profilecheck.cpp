// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/profilecheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ProfileCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCheckText)
};

using Found = std::vector<Finding>;

void tell(Found& found, Severity severity, QLatin1StringView rule, const ProfileData& data, const QString& text)
{
    found.push_back({severity, "profile."_L1 + rule, data.profile.title(), text});
}

QString clientsCode(ClientType clients)
{
    return QString::fromLatin1(EnumChoices<ClientType>::choices[static_cast<size_t>(clients)].code);
}

void checkSections(const ProfileData& data, const JourneyMethod& method, Found& found)
{
    for (const ProfileSectionKind* section : missingSections(data, method))
        tell(found, Severity::Error, "section"_L1, data,
             ProfileCheckText::tr("Fill in the section “%1”: a compiled profile has it.").arg(section->title));
}

void checkDoubles(const ProfileData& data, Found& found)
{
    std::set<QString> kinds;
    for (const ProfileSection& section : data.sections) {
        if (!kinds.insert(section.kind).second)
            tell(found, Severity::Warning, "twice"_L1, data,
                 ProfileCheckText::tr("A section stands twice: “%1”. Keep one.").arg(section.kind));
    }
    std::set<PerformanceGroup> groups;
    for (const GroupImportance& one : data.importance) {
        if (!groups.insert(one.group).second)
            tell(found, Severity::Warning, "group-twice"_L1, data,
                 ProfileCheckText::tr("The importance of a group of indicators stands twice. Keep one."));
    }
}

} // namespace

const ProfileSection* ProfileData::section(QStringView kind) const
{
    const auto found = std::ranges::find(sections, kind, &ProfileSection::kind);
    return found == sections.end() ? nullptr : &*found;
}

std::optional<int> ProfileData::importanceOf(PerformanceGroup group) const
{
    const auto found = std::ranges::find(importance, group, &GroupImportance::group);
    return found == importance.end() ? std::nullopt : std::optional(found->importance);
}

std::vector<const ProfileSectionKind*> missingSections(const ProfileData& data, const JourneyMethod& method)
{
    std::vector<const ProfileSectionKind*> missing = method.sectionsFor(clientsCode(data.profile.clients));
    std::erase_if(missing, [&](const ProfileSectionKind* kind) {
        const ProfileSection* const written = data.section(kind->id);
        return !kind->isNeeded || (written && !written->text.trimmed().isEmpty());
    });
    return missing;
}

std::vector<Finding> profileObstacles(const ProfileData& data, DescriptionStatus status, const JourneyMethod& method)
{
    Found found;
    if (status == DescriptionStatus::Draft || status == DescriptionStatus::Outdated)
        return found;
    checkSections(data, method, found);
    if (data.profile.segmentBasis.trimmed().isEmpty())
        tell(found, Severity::Error, "signs"_L1, data,
             ProfileCheckText::tr("Name the signs by which the group is told from others."));
    if (status == DescriptionStatus::Approved && !data.hasDecision)
        tell(found, Severity::Error, "decision"_L1, data,
             ProfileCheckText::tr("Record the decision of the working group that approves it."));
    if (status == DescriptionStatus::Introduced && data.introductions.empty())
        tell(found, Severity::Error, "introduction"_L1, data,
             ProfileCheckText::tr("Record in which employment centre it was introduced, and when."));
    if (status == DescriptionStatus::Introduced && !data.hasDecision && data.profile.unapprovedReason.isEmpty())
        tell(found, Severity::Error, "unapproved"_L1, data,
             ProfileCheckText::tr("Record the approval of the working group, or say why there is none."));
    return found;
}

std::vector<Finding> checkProfile(const ProfileData& data, const JourneyMethod& method)
{
    Found found = profileObstacles(data, data.profile.status, method);
    for (Finding& one : found)
        one.severity = Severity::Warning; // a status that was given stands; the user must know what it lacks
    checkDoubles(data, found);
    if (needsDecision(data.profile.status, data.profile.approvedOn) && !data.hasDecision &&
        data.profile.status != DescriptionStatus::Approved)
        tell(found, Severity::Warning, "decision"_L1, data,
             ProfileCheckText::tr("It has a day of approval, but no decision of the working group approves it."));
    return found;
}

} // namespace indikator
