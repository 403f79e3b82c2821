// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/journeylint.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct JourneyLintText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyLintText)
};

bool isEmpty(const QString& text)
{
    return text.trimmed().isEmpty();
}

/// Goes through the rules one by one, each in a function of its own.
class Lint
{
public:
    Lint(const JourneyData& data, const JourneyMethod& method, QDate today)
        : m_data(data)
        , m_limits(method.limits)
        , m_today(today)
    {}

    [[nodiscard]] std::vector<LintFinding> run()
    {
        profile();
        stages();
        measurement();
        outside();
        feelings();
        research();
        size();
        ownership();
        pains();
        leader();
        units();
        grounds();
        firstPerson();
        frozen();
        return std::move(m_found);
    }

private:
    void tell(QLatin1StringView code, const QString& source, const QString& text, const Id& stage = {},
              const QString& lane = {})
    {
        const bool isError = code <= "JL-03"_L1;
        m_found.push_back({code, isError ? Severity::Error : Severity::Warning, source, text, stage, lane});
    }

    [[nodiscard]] const std::vector<StageColumn>& columns() const { return m_data.map.stages; }

    [[nodiscard]] bool exceeds(qsizetype part, int percent) const
    {
        return part * 100 > static_cast<qsizetype>(columns().size()) * percent;
    }

    void profile()
    {
        if (!m_data.profile)
            tell("JL-01"_L1, u"Т-3.4"_s, JourneyLintText::tr("Choose the profile whose journey it is."));
        else if (!lifecycle(*m_data.profile, {}).isCompiledOn(m_today))
            tell("JL-01"_L1, u"Т-3.4"_s,
                 JourneyLintText::tr("The profile “%1” is not compiled: a journey follows its profile.")
                     .arg(m_data.profile->title()));
    }

    void stages()
    {
        if (static_cast<int>(columns().size()) < m_limits.fewestStages)
            tell("JL-02"_L1, u"Т-3.2"_s,
                 JourneyLintText::tr("A map has at least %n stage(s).", nullptr, m_limits.fewestStages));
        for (const StageColumn& column : columns()) {
            const Id& id = column.stage.id;
            if (isEmpty(column.stage.goal))
                tell("JL-02"_L1, u"Т-3.2"_s,
                     JourneyLintText::tr("“%1”: say what the client wants here.").arg(column.stage.name), id,
                     u"goal"_s);
            if (column.touchpoints.empty())
                tell("JL-02"_L1, u"Т-3.2"_s, JourneyLintText::tr("“%1”: name a touchpoint.").arg(column.stage.name), id,
                     u"touchpoints"_s);
            for (const Touchpoint& one : column.touchpoints) {
                if (one.isOwn && one.responsible.isNull() && isEmpty(one.role))
                    tell("JL-02"_L1, u"Т-3.2"_s,
                         JourneyLintText::tr("“%1”, “%2”: name who is responsible.").arg(column.stage.name, one.name),
                         id, u"responsible"_s);
            }
        }
    }

    [[nodiscard]] bool isMeasured(const Touchpoint& one) const
    {
        return !one.measurements.empty() ||
               std::ranges::any_of(one.metrics, [&](const Id& metric) { return m_data.measured.contains(metric); });
    }

    void measurement()
    {
        const bool isFound = std::ranges::any_of(columns(), [&](const StageColumn& column) {
            return !column.stage.measurements.empty() || !isEmpty(column.stage.results) ||
                   std::ranges::any_of(column.touchpoints, [&](const Touchpoint& one) { return isMeasured(one); });
        });
        if (!isFound)
            tell("JL-03"_L1, u"Т-3.4"_s,
                 JourneyLintText::tr("The map holds no data on the quality of the experience: link a measurement."),
                 columns().empty() ? Id() : columns().front().stage.id, u"results"_s);
    }

    void outside()
    {
        if (std::ranges::none_of(columns(), [](const StageColumn& column) { return column.stage.isOutside; }))
            tell("JL-04"_L1, u"Т-3.2"_s,
                 JourneyLintText::tr("No stage lies outside the institution: what comes before and after?"));
    }

    void feelings()
    {
        const auto count = std::ranges::count_if(columns(), [](const StageColumn& column) {
            return isEmpty(column.stage.thoughts) || isEmpty(column.stage.feelings);
        });
        if (exceeds(count, m_limits.emptyPercent))
            tell("JL-05"_L1, u"Т-3.2"_s,
                 JourneyLintText::tr("Thoughts or feelings are missing at %n stage(s).", nullptr,
                                     static_cast<int>(count)),
                 {}, u"feelings"_s);
        std::vector<double> moods;
        for (const StageColumn& column : columns()) {
            if (column.stage.emotion)
                moods.push_back(*column.stage.emotion);
        }
        const bool isFlat =
            moods.empty() || (std::ranges::max(moods) - std::ranges::min(moods)) * 10 < m_limits.flatTenths;
        if (isFlat && !columns().empty())
            tell("JL-05"_L1, u"Т-3.2"_s,
                 JourneyLintText::tr("The emotional curve is flat: does the client feel the same everywhere?"),
                 columns().front().stage.id, u"emotion"_s);
    }

    void research()
    {
        const auto& all = m_data.research;
        const bool isAlone = std::ranges::all_of(
            all, [](const JourneyResearch& one) { return one.method == ResearchMethod::SelfImmersion; });
        if (all.empty())
            tell("JL-06"_L1, u"Т-3.2"_s, JourneyLintText::tr("Record how the experience of the clients was studied."));
        else if (isAlone)
            tell("JL-06"_L1, u"Т-3.2"_s,
                 JourneyLintText::tr("Going the way oneself is the only method: talk with clients too."));
    }

    void size()
    {
        if (static_cast<int>(columns().size()) > m_limits.mostStages)
            tell("JL-07"_L1, u"Т-3.2"_s,
                 JourneyLintText::tr("The map has %n stage(s): divide the journey.", nullptr,
                                     static_cast<int>(columns().size())));
        if (m_data.map.touchpoints() > m_limits.mostTouchpoints)
            tell("JL-07"_L1, u"Т-3.2"_s,
                 JourneyLintText::tr("The map has %n touchpoint(s): divide the journey.", nullptr,
                                     m_data.map.touchpoints()));
    }

    void ownership()
    {
        const CrossTeam* const team = m_data.team(m_today);
        if (!team || team->leader.isNull())
            tell("JL-08"_L1, u"Т-3.1"_s, JourneyLintText::tr("Name the leader of the cross-functional team."));
        const QDate review = m_data.journey.nextReviewOn;
        if (review.isValid() && review < m_today)
            tell("JL-08"_L1, u"Т-3.3"_s, JourneyLintText::tr("The day of the review has passed."));
    }

    void pains()
    {
        for (const StageColumn& column : columns()) {
            if (column.stage.emotion.value_or(0) <= -1 && column.pains.empty())
                tell("JL-09"_L1, u"Т-2"_s,
                     JourneyLintText::tr("“%1”: the mood is low, but no pain point says why.").arg(column.stage.name),
                     column.stage.id, u"pains"_s);
            for (const PainPoint& pain : column.pains) {
                const bool isLeft = pain.resolution == PainResolution::WontFix;
                if (!isLeft && !m_data.treatedPains.contains(pain.id))
                    tell("JL-09"_L1, u"Т-2"_s,
                         JourneyLintText::tr("“%1”: no measure answers the pain “%2”, and nobody decided to leave it.")
                             .arg(column.stage.name, pain.text),
                         column.stage.id, u"pains"_s);
            }
        }
    }

    void leader()
    {
        const CrossTeam* const team = m_data.team(m_today);
        if (team && !team->leader.isNull() && !m_data.groupMembers.empty() &&
            !m_data.groupMembers.contains(team->leader))
            tell("JL-10"_L1, u"Т-3.1"_s,
                 JourneyLintText::tr("The leader of the team is no member of the working group."));
    }

    void units()
    {
        const CrossTeam* const team = m_data.team(m_today);
        std::set<std::pair<TeamOffice, QString>> units;
        int members = 0;
        for (const TeamMember& member : m_data.members) {
            if (!team || member.team != team->id)
                continue;
            ++members;
            const auto unit = m_data.units.find(member.person);
            units.insert({member.office, unit == m_data.units.end() ? QString() : unit->second});
        }
        if (members > 0 && units.size() < 2)
            tell("JL-11"_L1, u"Т-3.1"_s, JourneyLintText::tr("All members of the team come from one unit."));
    }

    void grounds()
    {
        const auto assumed = std::ranges::count_if(
            columns(), [](const StageColumn& column) { return column.stage.grounds == Grounds::Assumption; });
        if (exceeds(assumed, m_limits.assumedPercent))
            tell("JL-12"_L1, u"Т-3.2"_s, JourneyLintText::tr("Most of the map is assumption: ask the clients."));
    }

    void firstPerson()
    {
        static const QRegularExpression notLetters(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const StageColumn& column : columns()) {
            if (isEmpty(column.stage.actions))
                continue;
            const QStringList words = column.stage.actions.toLower().split(notLetters, Qt::SkipEmptyParts);
            const bool speaks = std::ranges::any_of(words, [&](const QString& word) {
                return m_limits.firstPerson.contains(word) || isVerbOfFirstPerson(word);
            });
            if (!speaks)
                tell("JL-13"_L1, u"Т-3.2"_s,
                     JourneyLintText::tr("“%1”: tell the actions in the words of the client, “I …”.")
                         .arg(column.stage.name),
                     column.stage.id, u"actions"_s);
        }
    }

    /// «иду», «жду», «ищу», «заполняю»
    [[nodiscard]] static bool isVerbOfFirstPerson(const QString& word)
    {
        return word.size() > 2 &&
               (word.endsWith(u'ю') || word.endsWith(u'у') || word.endsWith(u"юсь"_s) || word.endsWith(u"усь"_s));
    }

    void frozen()
    {
        const JourneyVersion& version = m_data.map.version;
        if (version.isFrozen() && !version.digest.isEmpty() && version.digest != mapDigest(m_data.map))
            tell("JL-14"_L1, u"Т-3.3"_s,
                 JourneyLintText::tr("The frozen version was changed after its approval: make a new version."));
    }

    const JourneyData& m_data;
    const JourneyLimits& m_limits;
    QDate m_today;
    std::vector<LintFinding> m_found;
};

} // namespace

const CrossTeam* JourneyData::team(QDate day) const
{
    const CrossTeam* newest = nullptr;
    for (const CrossTeam& one : teams) {
        if (one.isActiveOn(day))
            return &one;
        if (!newest || one.formedOn > newest->formedOn)
            newest = &one;
    }
    return newest;
}

std::vector<LintFinding> lint(const JourneyData& data, const JourneyMethod& method, QDate today)
{
    return Lint(data, method, today).run();
}

std::vector<Finding> journeyObstacles(const JourneyData& data, DescriptionStatus status, const JourneyMethod& method,
                                      QDate today)
{
    std::vector<Finding> found;
    if (status == DescriptionStatus::Draft || status == DescriptionStatus::Outdated)
        return found;
    const auto tell = [&](const QString& rule, const QString& text) {
        found.push_back({Severity::Error, u"journey."_s + rule, data.journey.title(), text});
    };
    for (const LintFinding& one : lint(data, method, today)) {
        if (one.severity == Severity::Error)
            tell(one.code, one.text);
    }
    if (status == DescriptionStatus::Approved && !data.hasDecision)
        tell(u"decision"_s, JourneyLintText::tr("Record the decision of the working group that approves it."));
    if (status == DescriptionStatus::Introduced && data.introductions.empty())
        tell(u"introduction"_s, JourneyLintText::tr("Record in which employment centre it was introduced, and when."));
    if (status == DescriptionStatus::Introduced && !data.hasDecision && data.journey.unapprovedReason.isEmpty())
        tell(u"unapproved"_s,
             JourneyLintText::tr("Record the approval of the working group, or say why there is none."));
    return found;
}

} // namespace indikator
