// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/measurement.h"
#include "core/organisation/centre.h"
#include "ui/models/workspace.h"
#include "ui/sheets/tabletext.h"

namespace indikator {

/// What a column of a table of answers holds.
struct SurveyColumn
{
    enum class Role {
        Ignored,
        Metric,
        Attribute,
        Centre,
        Clients,
        Period, ///< a quarter: «III кв. 2026», «2026-3»
        From,
        To,
        Mark, ///< how many chose `mark`
        Part,
        Total,
        Undecided,
        Population,
        Answer ///< what each person answered to `metric`, one row a person
    };

    Role role = Role::Ignored;
    int mark = 0;
    Id metric;
    Id attribute;

    bool operator==(const SurveyColumn&) const = default;
};

/// How a role is called in the window.
[[nodiscard]] QString roleText(const SurveyColumn& column, const std::vector<Metric>& metrics,
                               const std::vector<MetricAttribute>& attributes);

/// What is taken where the table has no column for it.
struct SurveyDefaults
{
    Id metric;
    Id centre; ///< null: the region
    Clients clients = Clients::All;
    QDate from;
    QDate to;
    bool isSample = true;
};

/// A table of survey counts, or of raw answers one row a person, turned into measurements: worked out before anything
/// is done. A measurement of the same thing that is there already is changed, not doubled.
class SurveyImport
{
public:
    /// What names in the table may mean.
    struct Known
    {
        std::vector<Metric> metrics;
        std::vector<MetricAttribute> attributes;
        std::vector<Centre> centres;
        std::vector<Measurement> measurements;

        [[nodiscard]] static Known of(const Document& document);
    };

    /// A cell that cannot be taken over, counted from 1 as the spreadsheet shows it. Its row is left out.
    struct BadCell
    {
        int row = 0;
        int column = 0; ///< 0: the row as a whole
        QString title;
        QString text;
        QString problem; ///< with the expected form
    };

    struct Entry
    {
        bool isNew = true;
        Measurement before; ///< when it is not new
        Measurement after;
    };

    /// What the first row, the titles, says of the columns.
    [[nodiscard]] static std::vector<SurveyColumn> guess(const QStringList& titles, const Known& known);

    [[nodiscard]] static SurveyImport make(const TextTable& table, const std::vector<SurveyColumn>& columns,
                                           const SurveyDefaults& defaults, const Known& known);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; } ///< only what changes something

    [[nodiscard]] const std::vector<BadCell>& badCells() const { return m_badCells; }

    [[nodiscard]] int unchanged() const { return m_unchanged; }

    [[nodiscard]] int added() const;
    [[nodiscard]] int changed() const;

    /// Writes everything as one step.
    bool apply(Workspace& workspace) const;

private:
    friend class SurveyReader;

    std::vector<Entry> m_entries;
    std::vector<BadCell> m_badCells;
    int m_unchanged = 0;
};

} // namespace indikator
