// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/profiles.h"

#include "core/operations/journeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ProfilesText
{
    Q_DECLARE_TR_FUNCTIONS(ProfilesText)
};

ClientProfile existingProfile(const Document& document, const Id& id)
{
    const auto profile = document.find<ClientProfile>(id);
    if (!profile)
        throw Error(ErrorCode::NotFound, ProfilesText::tr("The document has no such profile."));
    return *profile;
}

QString nextCode(const Document& document)
{
    const auto& all = document.all<ClientProfile>();
    for (int number = static_cast<int>(all.size()) + 1;; ++number) {
        const QString code = u"П-%1"_s.arg(number, 2, 10, QChar(u'0'));
        if (std::ranges::find(all, code, &ClientProfile::code) == all.end())
            return code;
    }
}

int nextPosition(const Document& document)
{
    const auto& all = document.all<ClientProfile>();
    return all.empty() ? 1 : all.back().position + 1;
}

/// The enumerator of that code; the first one for an unknown code.
template <class E>
E fromCode(const QString& code)
{
    E value{};
    (void)Codec<E>::fromJson(code, value);
    return value;
}

void requireStatus(const Document& document, const ProfileData& data, DescriptionStatus status)
{
    const auto obstacles = profileObstacles(data, status, journeyMethod(document));
    if (!obstacles.empty())
        throw Error(ErrorCode::InvalidInput, obstacles.front().text);
}

QString changeTitle(const ClientProfile& profile)
{
    return ProfilesText::tr("Profile “%1”").arg(profile.title());
}

/// The record of those that `matches`, or a new one of the profile.
template <class R, class Matches>
R ownRecord(const std::vector<R>& records, const Id& profile, const Matches& matches)
{
    const auto known = std::ranges::find_if(records, matches);
    if (known != records.end())
        return *known;
    R record;
    record.id = Id::create();
    record.profile = profile;
    return record;
}

} // namespace

ProfileData profileData(const Document& document, const Id& profile)
{
    return {existingProfile(document, profile),         document.ownedBy<ProfileSection>(profile),
            document.ownedBy<GroupImportance>(profile), document.ownedBy<ChannelPreference>(profile),
            document.ownedBy<Introduction>(profile),    isApprovedByDecision(document, profile)};
}

Id startProfile(Document& document, const ProfileStarter& starter)
{
    ClientProfile profile;
    profile.id = Id::create();
    profile.code = nextCode(document);
    profile.name = starter.name.simplified();
    profile.clients = fromCode<ClientType>(starter.clients);
    profile.pictogram = fromCode<Pictogram>(starter.pictogram);
    profile.segmentBasis = starter.signs;
    profile.position = nextPosition(document);
    if (profile.name.isEmpty())
        throw Error(ErrorCode::InvalidInput, ProfilesText::tr("Name the profile."));
    document.change(ProfilesText::tr("New profile: %1").arg(profile.title()),
                    [&](Change& change) { change.put(profile); });
    return profile.id;
}

void setSection(Document& document, const Id& id, const QString& kind, const QString& text,
                std::optional<Grounds> grounds)
{
    const ClientProfile profile = existingProfile(document, id);
    ProfileSection section = ownRecord(document.ownedBy<ProfileSection>(id), id,
                                       [&](const ProfileSection& one) { return one.kind == kind; });
    section.kind = kind;
    section.text = text;
    section.grounds = grounds;
    document.change(changeTitle(profile), [&](Change& change) {
        if (text.trimmed().isEmpty() && !grounds)
            change.remove<ProfileSection>(section.id);
        else
            change.put(section);
    });
}

void setImportance(Document& document, const Id& id, PerformanceGroup group, std::optional<int> importance)
{
    const ClientProfile profile = existingProfile(document, id);
    GroupImportance record = ownRecord(document.ownedBy<GroupImportance>(id), id,
                                       [&](const GroupImportance& one) { return one.group == group; });
    record.group = group;
    record.importance = importance.value_or(0);
    document.change(changeTitle(profile), [&](Change& change) {
        if (importance)
            change.put(record);
        else
            change.remove<GroupImportance>(record.id);
    });
}

void setChannelPreference(Document& document, const Id& id, const Id& channel, std::optional<int> preference)
{
    const ClientProfile profile = existingProfile(document, id);
    ChannelPreference record = ownRecord(document.ownedBy<ChannelPreference>(id), id,
                                         [&](const ChannelPreference& one) { return one.channel == channel; });
    record.channel = channel;
    record.preference = preference.value_or(0);
    document.change(changeTitle(profile), [&](Change& change) {
        if (preference)
            change.put(record);
        else
            change.remove<ChannelPreference>(record.id);
    });
}

void setIntroduction(Document& document, const Id& object, const Id& centre, QDate day)
{
    const auto& all = document.ownedBy<Introduction>(object);
    const auto known = std::ranges::find(all, centre, &Introduction::centre);
    Introduction record = known == all.end() ? Introduction{Id::create(), object, centre, {}, {}} : *known;
    record.date = day;
    document.change(ProfilesText::tr("Introduction in a centre"), [&](Change& change) {
        if (day.isValid())
            change.put(record);
        else
            change.remove<Introduction>(record.id);
    });
}

void setProfileStatus(Document& document, const Id& id, DescriptionStatus status, QDate day)
{
    const ProfileData data = profileData(document, id);
    requireStatus(document, data, status);
    ClientProfile profile = data.profile;
    setStatus(profile, status, day);
    document.change(ProfilesText::tr("Status of the profile “%1”").arg(profile.title()),
                    [&](Change& change) { change.put(profile); });
}

void approveProfile(Document& document, const Id& id, const Id& meeting, QDate day)
{
    ProfileData data = profileData(document, id);
    data.hasDecision = true;
    requireStatus(document, data, DescriptionStatus::Approved);
    ClientProfile profile = data.profile;
    setStatus(profile, DescriptionStatus::Approved, day);
    profile.nextReviewOn = day.addMonths(journeyMethod(document).limits.reviewMonths);
    const Decision decision = approval(document, meeting, DecisionType::ApproveProfile, id,
                                       ProfilesText::tr("To approve the profile “%1”.").arg(profile.title()));
    document.change(ProfilesText::tr("Profile “%1” approved").arg(profile.title()), [&](Change& change) {
        change.put(decision);
        change.put(profile);
    });
}

Id newProfileVersion(Document& document, const Id& id)
{
    ProfileData data = profileData(document, id);
    ClientProfile& profile = data.profile;
    profile.previousVersion = std::exchange(profile.id, Id::create());
    ++profile.version;
    profile.code = nextCode(document);
    profile.position = nextPosition(document);
    setStatus(profile, DescriptionStatus::Draft, {});
    profile.nextReviewOn = {};
    const auto own = [&](auto& records) {
        for (auto& record : records) {
            record.id = Id::create();
            record.profile = profile.id;
        }
    };
    own(data.sections);
    own(data.importance);
    own(data.channels);
    document.change(ProfilesText::tr("New version of the profile “%1”").arg(profile.title()), [&](Change& change) {
        change.put(profile);
        for (const auto& one : data.sections)
            change.put(one);
        for (const auto& one : data.importance)
            change.put(one);
        for (const auto& one : data.channels)
            change.put(one);
    });
    return profile.id;
}

bool isApprovedByDecision(const Document& document, const Id& object)
{
    return std::ranges::any_of(document.all<Decision>(), [&](const Decision& decision) {
        return decision.approved == object && decision.state != DecisionState::Cancelled;
    });
}

Decision approval(const Document& document, const Id& meeting, DecisionType type, const Id& object, const QString& text)
{
    if (!document.find<Meeting>(meeting))
        throw Error(ErrorCode::NotFound, ProfilesText::tr("Choose the meeting that decided it."));
    const auto& others = document.ownedBy<Decision>(meeting);
    Decision decision;
    decision.id = Id::create();
    decision.meeting = meeting;
    decision.number = others.empty() ? 1 : others.back().number + 1;
    decision.text = text;
    decision.type = type;
    decision.approved = object;
    decision.state = DecisionState::Done;
    return decision;
}

} // namespace indikator
