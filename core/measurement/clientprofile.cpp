// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/clientprofile.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ClientProfileText
{
    Q_DECLARE_TR_FUNCTIONS(ClientProfileText)
};

void check(const ClientProfile& profile, const FieldReport& report, QDate today)
{
    DescriptionRules::check(lifecycle(profile, {}), profile.unapprovedReason, profile.nextReviewOn, report, today);
    if ((profile.size || profile.share) && profile.sizeSource.isEmpty())
        report("sizeSource", "missing", ClientProfileText::tr("Name the source of the size of the group."));
    if (!profile.quote.isEmpty() && !profile.quoteSource)
        report("quoteSource", "missing", ClientProfileText::tr("Say where the words of the quotation come from."));
    if (profile.previousVersion == profile.id && !profile.id.isNull())
        report("previousVersion", "itself", ClientProfileText::tr("A profile cannot be its own previous version."));
}

} // namespace

template <>
const RecordTable<ClientProfile>& recordTable<ClientProfile>()
{
    using R = ClientProfile;
    static const auto table =
        RecordTable<R>("client_profile", QT_TRANSLATE_NOOP("Field", "Profile of a client group"))
            .add("code", &R::code, QT_TRANSLATE_NOOP("Field", "Code"), required(), unique(), longest(20))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("С-61а"))
            .add("clients", &R::clients, QT_TRANSLATE_NOOP("Field", "Clients"), source("М-1.5"))
            .add("segmentBasis", &R::segmentBasis, QT_TRANSLATE_NOOP("Field", "Signs of the group"), required(),
                 longText(2000), source("Т-1"))
            .add("status", &R::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .add("isPilot", &R::isPilot, QT_TRANSLATE_NOOP("Field", "Pilot"), source("М-2.К5"))
            .add("compiledOn", &R::compiledOn, QT_TRANSLATE_NOOP("Field", "Compiled on"))
            .add("approvedOn", &R::approvedOn, QT_TRANSLATE_NOOP("Field", "Approved on"))
            .add("outdatedOn", &R::outdatedOn, QT_TRANSLATE_NOOP("Field", "Outdated since"))
            .add("unapprovedReason", &R::unapprovedReason, QT_TRANSLATE_NOOP("Field", "Why without approval"),
                 longest(500))
            .add("nextReviewOn", &R::nextReviewOn, QT_TRANSLATE_NOOP("Field", "Next review"), source("Т-3.3"))
            .add("size", &R::size, QT_TRANSLATE_NOOP("Field", "Size of the group"), between(0, 100'000'000))
            .add("share", &R::share, QT_TRANSLATE_NOOP("Field", "Share of clients, %"), between(0, 100))
            .add("sizeSource", &R::sizeSource, QT_TRANSLATE_NOOP("Field", "Source of the size"), longest(300))
            .add("sizeDate", &R::sizeDate, QT_TRANSLATE_NOOP("Field", "Date of the size"))
            .add("portraitName", &R::portraitName, QT_TRANSLATE_NOOP("Field", "Name of the portrait"), longest(120))
            .add("pictogram", &R::pictogram, QT_TRANSLATE_NOOP("Field", "Pictogram"))
            .add("quote", &R::quote, QT_TRANSLATE_NOOP("Field", "Quotation"), longText(1000))
            .add("quoteSource", &R::quoteSource, QT_TRANSLATE_NOOP("Field", "Source of the quotation"))
            .add("digitalSkill", &R::digitalSkill, QT_TRANSLATE_NOOP("Field", "Digital skills, 1–5"), between(1, 5))
            .add("author", &R::author, QT_TRANSLATE_NOOP("Field", "Author"), refersTo("person"))
            .add("team", &R::team, QT_TRANSLATE_NOOP("Field", "Team"), refersTo("person"))
            .add("version", &R::version, QT_TRANSLATE_NOOP("Field", "Version"), between(1, 1000))
            .add("previousVersion", &R::previousVersion, QT_TRANSLATE_NOOP("Field", "Previous version"),
                 refersTo("client_profile"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .named([](const R& profile) { return profile.title(); })
            .checked(check);
    return table;
}

template <>
const RecordTable<ProfileSection>& recordTable<ProfileSection>()
{
    using R = ProfileSection;
    static const auto table =
        RecordTable<R>("profile_section", QT_TRANSLATE_NOOP("Field", "Section of a profile"))
            .add("profile", &R::profile, QT_TRANSLATE_NOOP("Field", "Profile"), required(), refersTo("client_profile"))
            .owner()
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Section"), required(), longest(40))
            .add("text", &R::text, QT_TRANSLATE_NOOP("Field", "Text"), longText())
            .add("grounds", &R::grounds, QT_TRANSLATE_NOOP("Field", "Rests on"));
    return table;
}

template <>
const RecordTable<GroupImportance>& recordTable<GroupImportance>()
{
    using R = GroupImportance;
    static const auto table =
        RecordTable<R>("group_importance", QT_TRANSLATE_NOOP("Field", "Importance of a group of indicators"))
            .add("profile", &R::profile, QT_TRANSLATE_NOOP("Field", "Profile"), required(), refersTo("client_profile"))
            .owner()
            .add("group", &R::group, QT_TRANSLATE_NOOP("Field", "Group of indicators"), source("С-64"))
            .add("importance", &R::importance, QT_TRANSLATE_NOOP("Field", "Importance, 1–5"), between(1, 5));
    return table;
}

template <>
const RecordTable<ChannelPreference>& recordTable<ChannelPreference>()
{
    using R = ChannelPreference;
    static const auto table =
        RecordTable<R>("channel_preference", QT_TRANSLATE_NOOP("Field", "Preference of a channel"))
            .add("profile", &R::profile, QT_TRANSLATE_NOOP("Field", "Profile"), required(), refersTo("client_profile"))
            .owner()
            .add("channel", &R::channel, QT_TRANSLATE_NOOP("Field", "Channel"), required(), refersTo("channel"))
            .add("preference", &R::preference, QT_TRANSLATE_NOOP("Field", "Preference, 1–5"), between(1, 5));
    return table;
}

QString ClientProfile::title() const
{
    return code.isEmpty() || name.isEmpty() ? code + name : code + u' ' + name;
}

} // namespace indikator
