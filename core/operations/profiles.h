// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/improvement/meeting.h"
#include "core/measurement/clientservice.h"
#include "core/measurement/profilecheck.h"
#include "core/storage/document.h"

namespace indikator {

// What people do with profiles of client groups. Each of these is one step that can be undone.

/// The profile with all that belongs to it. Throws NotFound.
[[nodiscard]] ProfileData profileData(const Document& document, const Id& profile);

/// Makes a profile of a group of clients, with the next free code.
Id startProfile(Document& document, const ProfileStarter& starter);

/// Writes a section; an empty text without grounds removes it.
void setSection(Document& document, const Id& profile, const QString& kind, const QString& text,
                std::optional<Grounds> grounds);

/// Nothing clears it.
void setImportance(Document& document, const Id& profile, PerformanceGroup group, std::optional<int> importance);
void setChannelPreference(Document& document, const Id& profile, const Id& channel, std::optional<int> preference);

/// Records that a centre works by the profile or journey from that day on; an invalid day takes it back.
void setIntroduction(Document& document, const Id& object, const Id& centre, QDate day);

/// Gives a status, with the days that belong to it. Throws InvalidInput that names the first obstacle.
void setProfileStatus(Document& document, const Id& profile, DescriptionStatus status, QDate day);

/// Records the decision of a meeting that approves the profile, and sets its review.
void approveProfile(Document& document, const Id& profile, const Id& meeting, QDate day);

/// Copies a profile as its next version, a draft; the earlier one stays as it is.
Id newProfileVersion(Document& document, const Id& profile);

/// Whether a decision that was not cancelled approves the object.
[[nodiscard]] bool isApprovedByDecision(const Document& document, const Id& object);

/// The decision of a meeting that approves an object, not written yet. Throws NotFound for an unknown meeting.
[[nodiscard]] Decision approval(const Document& document, const Id& meeting, DecisionType type, const Id& object,
                                const QString& text);

/// Sets a status with the days that belong to it.
template <class Description>
void setStatus(Description& description, DescriptionStatus status, QDate day)
{
    description.status = status;
    if (status != DescriptionStatus::Draft && !description.compiledOn.isValid())
        description.compiledOn = day;
    if (status == DescriptionStatus::Draft)
        description.compiledOn = description.approvedOn = QDate();
    if (status == DescriptionStatus::Approved && !description.approvedOn.isValid())
        description.approvedOn = day;
    description.outdatedOn = status == DescriptionStatus::Outdated ? day : QDate();
}

} // namespace indikator
