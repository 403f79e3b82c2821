// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace indikator {

// How profiles of client groups and journeys are drawn up. Clients are named by the codes jobseeker, employer and
// internal; wordings are Russian, as they stand on the map.

/// A chapter that a profile may have.
struct ProfileSectionKind
{
    QString id;
    QString title;
    QString prompt;        ///< what to write, shown in the empty place and never printed
    bool isNeeded = false; ///< a compiled profile has it
    QStringList clients;   ///< whose profiles have it; empty: all
    QString source;
};

/// A row of the map.
struct JourneyLane
{
    QString id;
    QString title;
    QString prompt;        ///< shown in the empty cell and never printed
    bool isNeeded = false; ///< one that the technological card names
    QString source;
};

/// The rows that somebody wants to see.
struct JourneyView
{
    QString id;
    QString title;
    QStringList lanes;
};

struct StageTemplate
{
    QString name;
    bool isOutside = false;
};

/// The stages that a new map begins with.
struct JourneyTemplate
{
    QString id;
    QString title;
    QString clients;
    std::vector<StageTemplate> stages;
};

/// A group of clients that a region is likely to describe.
struct ProfileStarter
{
    QString name;
    QString clients;
    QString pictogram; ///< code of a Pictogram
    QString signs;     ///< by which the group is told from others
};

/// From where on a map is too coarse, too large or too flat (the rules JL-02 to JL-12).
struct JourneyLimits
{
    int fewestStages = 0;
    int mostStages = 0;
    int mostTouchpoints = 0;
    int flatTenths = 0;      ///< a curve whose span is smaller, in tenths, is flat
    int emptyPercent = 0;    ///< share of stages without thoughts or feelings that is let pass
    int assumedPercent = 0;  ///< share of assumptions that is let pass
    int reviewMonths = 0;    ///< after an approval (Т-3.3)
    int quickEffort = 0;     ///< the greatest effort of a quick win (A-36)
    int strongImpact = 0;    ///< the least impact that is worth a large effort (A-36)
    QStringList firstPerson; ///< beginnings of words by which a text of a client is known
};

struct JourneyMethod
{
    std::vector<ProfileSectionKind> sections;
    std::vector<JourneyLane> lanes; ///< in the order of the map
    std::vector<JourneyView> views;
    std::vector<JourneyTemplate> templates;
    std::vector<ProfileStarter> starters;
    JourneyLimits limits;

    [[nodiscard]] const ProfileSectionKind* section(QStringView id) const;
    [[nodiscard]] const JourneyLane* lane(QStringView id) const;
    [[nodiscard]] const JourneyView* view(QStringView id) const;

    /// The first template for such clients, or null.
    [[nodiscard]] const JourneyTemplate* templateFor(QStringView clients) const;

    /// The sections that a profile of such clients may have, in order.
    [[nodiscard]] std::vector<const ProfileSectionKind*> sectionsFor(QStringView clients) const;
};

} // namespace indikator
