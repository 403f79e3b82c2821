// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/journeylint.h"
#include "core/storage/document.h"

namespace indikator {

// What people do with journeys. Each of these is one step that can be undone. A frozen version refuses every change
// with Error(ReadOnly) that says what to do instead.

/// How profiles and journeys are drawn up, by the newest edition of the document.
[[nodiscard]] const JourneyMethod& journeyMethod(const Document& document);

/// The version as a whole. Throws NotFound.
[[nodiscard]] JourneyMap journeyMap(const Document& document, const Id& version);

/// The journey as it stands on a day, with one of its versions; a null version is the current one as it is, else the
/// newest. Throws NotFound.
[[nodiscard]] JourneyData journeyData(const Document& document, const Id& journey, QDate day, const Id& version = {});

/// What a new journey begins with.
struct JourneyDraft
{
    QString name;
    Id profile;
    QString goal;
    Id service;
};

/// Makes a journey with the stages of the template for the clients of its profile. Throws InvalidInput without a
/// profile: it comes first (Т-3.4).
Id startJourney(Document& document, const JourneyDraft& draft);

/// Copies a version as the next one of the journey. The source may be frozen.
Id copyVersion(Document& document, const Id& version, VersionState state);

void removeVersion(Document& document, const Id& version);

/// Closes a version for good.
void freezeVersion(Document& document, const Id& version, QDate day);

/// The version that a record of a map belongs to; null when it belongs to none.
[[nodiscard]] Id versionOf(const Document& document, const RecordType& type, const Row& row);

/// Writes a stage, touchpoint, pain or idea, new or known.
void putOnMap(Document& document, const RecordType& type, const Row& row, const QString& title);

template <class R>
void putOnMap(Document& document, const R& record, const QString& title)
{
    putOnMap(document, recordTable<R>(), recordTable<R>().row(record), title);
}

/// Writes one field of a stage, touchpoint, pain or idea.
void setMapField(Document& document, const RecordType& type, const Id& record, QStringView field,
                 const QJsonValue& value);

void removeFromMap(Document& document, const RecordType& type, const Id& record);

/// Adds an empty stage after another one; after a null id, as the first.
Id addStage(Document& document, const Id& version, const Id& after);

/// Adds a copy of the stage with all its content after it.
Id duplicateStage(Document& document, const Id& stage);

/// Moves the stage by so many places.
void moveStage(Document& document, const Id& stage, int by);

/// Moves a touchpoint, a pain or an idea to another stage; the pains of a touchpoint go with it.
void moveToStage(Document& document, const RecordType& type, const Id& record, const Id& stage);

/// Moves a touchpoint, a pain or an idea by so many places among its kind in its stage.
void moveOnMap(Document& document, const RecordType& type, const Id& record, int by);

/// Gives a status, with the days that belong to it. Throws InvalidInput that names the first obstacle.
void setJourneyStatus(Document& document, const Id& journey, DescriptionStatus status, QDate day);

/// Records the decision of a meeting that approves the journey, freezes its current versions and sets the review.
/// Throws InvalidInput that names what the map lacks.
void approveJourney(Document& document, const Id& journey, const Id& meeting, QDate day);

/// Marks every journey of the service, so that it is reviewed.
void markLawChanged(Document& document, const Id& service, QDate day);

/// What contradicts the status of the journeys and profiles of the document. Drafts may be as they are: their remarks
/// stand beside them where they are drawn up.
[[nodiscard]] std::vector<Finding> checkDescriptions(const Document& document, QDate today);

} // namespace indikator
