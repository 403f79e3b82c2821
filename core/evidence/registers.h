// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidenceinput.h"
#include "core/evidence/periods.h"

#include <set>

namespace indikator {

/// A profile or a journey as it stands on a day; those of workers of the service count nowhere and are left out.
template <class Description>
struct KnownDescription
{
    const Description* record = nullptr;
    ClientType clients = ClientType::Jobseeker;
    bool isCompiled = false;
    bool isApproved = false;
    bool isIntroduced = false;
    std::set<Id> introducedIn; ///< centres

    [[nodiscard]] bool isIntroducedIn(const Id& centre) const { return isCompiled && introducedIn.contains(centre); }
};

/// The registers as the rules of evidence look at them on a day: window, active centres, what holds, what was held.
class Registers
{
public:
    Registers(const EvidenceInput& input, const EvidenceRules& rules, const WorkCalendar& calendar, QDate asOf);

    const EvidenceInput& in;
    const EvidenceRules& rules;
    const WorkCalendar& calendar;
    QDate day;
    DaySpan window;                     ///< W12
    std::vector<const Centre*> centres; ///< active ones that count in «в каждом ЦЗН»

    /// Documents of that type that are approved and in force.
    [[nodiscard]] std::vector<const OfficialDocument*> approved(DocumentType type) const;

    /// Whether the document is approved and in force; false for a null id.
    [[nodiscard]] const OfficialDocument* approved(const Id& document) const;

    /// The working group of the region with an order that holds, or null.
    [[nodiscard]] const WorkingGroup* group() const;

    /// Its members on the day.
    [[nodiscard]] std::vector<const GroupMember*> members() const;

    /// Meetings of the region that were held in the window, the earliest first.
    [[nodiscard]] std::vector<const Meeting*> regionMeetings() const;

    /// Since when meetings of the group can be asked for; invalid: since ever.
    [[nodiscard]] QDate groupStart() const;

    /// Sources of feedback in use that were analysed in the window, each with what shows it.
    struct Analysed
    {
        const FeedbackSource* source = nullptr;
        std::vector<const FeedbackBatch*> batches;
        const Measurement* measurement = nullptr;
        const SurveyWave* wave = nullptr;
    };

    [[nodiscard]] const std::vector<Analysed>& analysed() const { return m_analysed; }

    /// The newest acknowledgement of the document by the centre, or null.
    [[nodiscard]] const Acknowledgement* acknowledged(const Id& object, const Id& centre) const;

    [[nodiscard]] const std::vector<KnownDescription<ClientProfile>>& profiles() const { return m_profiles; }

    [[nodiscard]] const std::vector<KnownDescription<Journey>>& journeys() const { return m_journeys; }

    /// How many people drew up the journey as a team.
    [[nodiscard]] int teamOf(const Id& journey) const;

    /// Whether anything on the map of the journey is measured.
    [[nodiscard]] bool isMeasured(const Id& journey) const { return m_measuredJourneys.contains(journey); }

    /// Measurements in the window of metrics in use.
    [[nodiscard]] const std::vector<const Measurement*>& measurements() const { return m_measurements; }

    /// The newest progress of the measure by the day, or null.
    [[nodiscard]] const ActionProgress* newestProgress(const Id& action) const;

    /// Something that the centre added to the knowledge base or renewed in it in the window, or null.
    [[nodiscard]] const KnowledgeItem* addedBy(const Id& centre) const;

    /// The knowledge base, or null.
    [[nodiscard]] const KnowledgeBase* base() const { return in.bases.empty() ? nullptr : &in.bases.front(); }

    [[nodiscard]] const Person* person(const Id& id) const;

private:
    std::vector<Analysed> m_analysed;
    std::map<std::pair<Id, Id>, const Acknowledgement*> m_acknowledged;
    std::map<Id, const OfficialDocument*> m_documents;
    std::map<Id, const Person*> m_people;

    std::vector<KnownDescription<ClientProfile>> m_profiles;
    std::vector<KnownDescription<Journey>> m_journeys;
    std::map<Id, int> m_teams;
    std::set<Id> m_measuredJourneys;
    std::vector<const Measurement*> m_measurements;
    std::map<Id, const ActionProgress*> m_progress;
    std::map<Id, const KnowledgeItem*> m_added;

    void findAnalysed();
    void findDescriptions();
    void findMeasurements();
    void findProgress();
    void findKnowledge();
};

/// Whether the list of centres says the whole institution or names the centre.
[[nodiscard]] bool covers(const std::vector<Id>& centres, const Id& centre);

template <class R>
[[nodiscard]] Proof proofOf(const R& record)
{
    const RecordTable<R>& table = recordTable<R>();
    return {table.name(), record.id, table.displayName(table.row(record))};
}

} // namespace indikator
