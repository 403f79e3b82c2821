// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/consistency.h"

#include "core/base/period.h"
#include "core/evidence/periods.h"
#include "core/operations/registercheck.h"
#include "core/report/norms.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ConsistencyText
{
    Q_DECLARE_TR_FUNCTIONS(Consistency)
};

using Group = Inconsistency::Group;
using Place = Inconsistency::Place;

constexpr int namesShown = 3;
constexpr int quarterMonths = 3;

template <class R>
QString nameOf(const R& record)
{
    return recordTable<R>().displayName(recordTable<R>().row(record));
}

template <class R>
Inconsistency aboutRecord(Group group, const R& record, const QString& text)
{
    return {group, Place::Record, recordTable<R>().name(), record.id, nameOf(record), text, false};
}

/// Draws up the board, one group after the other.
class Board
{
public:
    explicit Board(const BoardInput& input)
        : m_in(input)
    {}

    std::vector<Inconsistency> draw()
    {
        if (m_in.evaluation && m_in.evidence) {
            compareItems();
            compareConditions();
            compareRequirements();
            checkOrigins();
        }
        if (m_in.evidence)
            checkControlPoints();
        checkReports();
        checkReviews();
        checkPeople();
        checkContradictions();
        if (m_in.kept && m_in.evidence)
            compareKept();
        std::ranges::stable_sort(m_board, {}, &Inconsistency::group);
        return std::move(m_board);
    }

private:
    [[nodiscard]] const EvidenceInput& registers() const { return *m_in.registers; }

    /// What the answers were given beside.
    [[nodiscard]] const Evidence& beside() const { return m_in.kept ? *m_in.kept : *m_in.evidence; }

    static QString comparison(const QString& answered, const QString& proved, const QStringList& missing)
    {
        const QString text = ConsistencyText::tr("answered: %1; registers: %2").arg(answered, proved);
        return missing.isEmpty() ? text : text + u". "_s + firstSentences(missing, namesShown);
    }

    static QString optionsText(const ChecklistItem& item, const QJsonValue& marks)
    {
        QStringList texts;
        for (const QJsonValue& option : marks.toArray())
            texts << item.options[static_cast<size_t>(option.toInt()) - 1].text.simplified();
        return texts.isEmpty() ? item.noneText : texts.join(u"; "_s);
    }

    static int pointsOf(const ChecklistItem& item, const QJsonValue& marks)
    {
        int points = 0;
        for (const QJsonValue& option : marks.toArray())
            points += item.options[static_cast<size_t>(option.toInt()) - 1].points;
        return points;
    }

    static bool isReason(const QString& text) { return !text.trimmed().isEmpty(); }

    void compareItems()
    {
        const Evaluation& evaluation = *m_in.evaluation;
        for (const auto& [number, proposal] : beside().items) {
            const ChecklistItem* const item = evaluation.methodology->checklist.item(number);
            if (!item || proposal.answer.isNull())
                continue;
            const auto* const marked = evaluation.answers.marked(number);
            QJsonArray marks;
            for (const int option : marked ? *marked : std::vector<int>())
                marks.append(option);
            if (marks == proposal.answer.toArray())
                continue;
            const bool isMore = marked && pointsOf(*item, marks) >= pointsOf(*item, proposal.answer);
            const auto comment = evaluation.itemComments.find(number);
            m_board.push_back({isMore ? Group::Claimed : Group::Unclaimed, Place::Item, QString::number(number), Id(),
                               ConsistencyText::tr("Checklist, %1. %2").arg(number).arg(item->title),
                               comparison(marked ? optionsText(*item, marks) : ConsistencyText::tr("no answer"),
                                          optionsText(*item, proposal.answer), proposal.missing),
                               marked && comment != evaluation.itemComments.end() && isReason(comment->second)});
        }
    }

    /// Of a line of centres the centres are named together.
    struct Differing
    {
        QStringList names;
        const Proposal* first = nullptr;
        Id centre;
        bool isReasoned = true;
    };

    void compareConditions()
    {
        const Evaluation& evaluation = *m_in.evaluation;
        std::map<std::pair<ConditionId, bool>, Differing> differing;
        for (const auto& [place, proposal] : beside().conditions) {
            const Condition* const condition = evaluation.matrix.condition(place.first);
            const auto proved = condition ? evaluation.matrix.kindOf(*condition).parse(proposal.answer) : std::nullopt;
            const Fact* const fact = evaluation.answers.fact(place.first, place.second);
            const bool isNothing = proved && std::ranges::all_of(*proved, [](int part) { return part == 0; });
            if (!proved || (fact ? *fact == *proved : isNothing))
                continue;
            const bool isMore = fact && !satisfies(*proved, *fact);
            const auto comment = evaluation.conditionComments.find(place);
            const bool isReasoned = fact && comment != evaluation.conditionComments.end() && isReason(comment->second);
            Differing& one = differing[{place.first, isMore}];
            if (!one.first) {
                one.first = &proposal;
                one.centre = place.second;
            }
            one.names << evaluation.centreName(place.second);
            one.isReasoned = one.isReasoned && isReasoned;
        }
        for (const auto& [key, one] : differing)
            addCondition(key.first, key.second, one);
    }

    void addCondition(const ConditionId& id, bool isMore, const Differing& one)
    {
        const Evaluation& evaluation = *m_in.evaluation;
        const Condition& condition = *evaluation.matrix.condition(id);
        const FactKind& kind = evaluation.matrix.kindOf(condition);
        const Fact* const fact = evaluation.answers.fact(id, one.centre);
        QString text = comparison(fact ? kind.show(*fact) : ConsistencyText::tr("no answer"),
                                  kind.show(*kind.parse(one.first->answer)), one.first->missing);
        if (condition.scope == Scope::Centres)
            text.prepend(nameList(one.names, namesShown) + u": "_s);
        m_board.push_back({isMore ? Group::Claimed : Group::Unclaimed, Place::Condition, id, one.centre,
                           ConsistencyText::tr("Matrix, %1").arg(conditionTitle(evaluation.matrix, condition)), text,
                           one.isReasoned});
    }

    void compareRequirements()
    {
        if (!m_in.standard)
            return;
        for (const StandardLine& line : m_in.standard->lines) {
            const bool isUnclaimed = !line.isAnswered() && line.proposed() == RequirementState::Met;
            if (!line.differs() && !isUnclaimed)
                continue;
            const bool isMore =
                line.differs() && static_cast<int>(line.answer.state) < static_cast<int>(line.proposed());
            m_board.push_back({isMore ? Group::Claimed : Group::Unclaimed, Place::Requirement, line.requirement->id,
                               Id(),
                               ConsistencyText::tr("Standard, paragraph %1: %2")
                                   .arg(line.requirement->paragraph, line.requirement->title),
                               comparison(requirementStateText(line.answer.state),
                                          requirementStateText(line.proposed()), line.proposal.missing),
                               line.differs() && !line.lacksReason()});
        }
    }

    void checkControlPoints()
    {
        for (const RoadmapItem& item : registers().planItems) {
            const auto found = m_in.evidence->controlPoints.find(item.controlPoint);
            if (!item.isControlPoint() || found == m_in.evidence->controlPoints.end())
                continue;
            const Proposal& proposal = found->second;
            if (item.state == ItemState::Done && proposal.answer == QJsonValue(false))
                m_board.push_back(
                    aboutRecord(Group::ControlPoints, item,
                                ConsistencyText::tr("Marked as done, but the registers do not show it. %1")
                                    .arg(firstSentences(proposal.missing, namesShown))));
            else if (item.isOpen() && proposal.answer == QJsonValue(true))
                m_board.push_back(
                    aboutRecord(Group::ControlPoints, item,
                                ConsistencyText::tr("The registers show it as done, but the roadmap does not.")));
        }
    }

    /// An item that was to close a gap is done, and the gap is still there.
    void checkOrigins()
    {
        for (const RoadmapItem& item : registers().planItems) {
            const Origin origin = Origin::parse(item.origin);
            if (item.state != ItemState::Done)
                continue;
            if (origin.kind == Origin::Kind::Condition &&
                std::ranges::count(m_in.evaluation->score.matrix.next, origin.key, &Gap::id) > 0)
                m_board.push_back(aboutRecord(
                    Group::ControlPoints, item,
                    ConsistencyText::tr("Done, but the line of the matrix that it was for is still not met.")));
            const StandardLine* const line =
                origin.kind == Origin::Kind::Requirement && m_in.standard ? m_in.standard->line(origin.key) : nullptr;
            if (line && line->state() != RequirementState::Met)
                m_board.push_back(
                    aboutRecord(Group::ControlPoints, item,
                                ConsistencyText::tr("Done, but paragraph %1 of the Standard is still not met.")
                                    .arg(line->requirement->paragraph)));
        }
    }

    void checkReports()
    {
        const DaySpan window = windowBefore(m_in.today, 12);
        for (const DaySpan& quarter : completePeriods(window, quarterMonths, registers().region.startedOn)) {
            const auto isOf = [&](const AnalyticalReport& report) {
                const auto period = report.period();
                return period && period->firstDay() == quarter.from && report.approvedOn.isValid();
            };
            if (std::ranges::any_of(registers().reports, isOf))
                continue;
            m_board.push_back({Group::Reports, Place::Record, recordTable<AnalyticalReport>().name(), Id(),
                               Quarter(quarter.from).title(),
                               ConsistencyText::tr("There is no approved analytical report for the quarter."), false});
        }
    }

    template <class R>
    void checkReview(const R& record, QDate lawChangedOn)
    {
        if (lifecycle(record, registers().introductions).isOutdatedOn(m_in.today))
            return;
        if (record.nextReviewOn.isValid() && record.nextReviewOn < m_in.today)
            m_board.push_back(
                aboutRecord(Group::Reviews, record,
                            ConsistencyText::tr("Its review was due on %1.").arg(officeDate(record.nextReviewOn))));
        else if (lawChangedOn.isValid() && lawChangedOn <= m_in.today)
            m_board.push_back(
                aboutRecord(Group::Reviews, record,
                            ConsistencyText::tr("The law on its service changed on %1: it wants a review.")
                                .arg(officeDate(lawChangedOn))));
    }

    void checkReviews()
    {
        for (const ClientProfile& profile : registers().profiles)
            checkReview(profile, {});
        for (const Journey& journey : registers().journeys)
            checkReview(journey, journey.lawChangedOn);
    }

    template <class R>
    void checkPerson(const R& record, const Id& person, const QString& role)
    {
        const auto found = std::ranges::find(registers().people, person, &Person::id);
        if (person.isNull() || found == registers().people.end() || found->isActiveOn(m_in.today))
            return;
        m_board.push_back(aboutRecord(
            Group::People, record,
            found->activeTo.isValid() && found->activeTo < m_in.today
                ? ConsistencyText::tr("%1: %2 left on %3.").arg(role, found->shortName(), officeDate(found->activeTo))
                : ConsistencyText::tr("%1: %2 does not work here yet.").arg(role, found->shortName())));
    }

    void checkPeople()
    {
        for (const GroupMember& member : registers().members) {
            if (member.isActiveOn(m_in.today))
                checkPerson(member, member.person, ConsistencyText::tr("Member of the working group"));
        }
        for (const RoadmapItem& item : registers().planItems) {
            if (item.isOpen())
                checkPerson(item, item.responsible, ConsistencyText::tr("Responsible"));
        }
        for (const ImprovementAction& action : registers().actions) {
            if (action.isRunning())
                checkPerson(action, action.responsible, ConsistencyText::tr("Responsible"));
        }
        for (const Decision& decision : registers().decisions) {
            if (decision.state == DecisionState::Open)
                checkPerson(decision, decision.responsible, ConsistencyText::tr("Responsible"));
        }
    }

    /// The record that a finding speaks of, by the type that its code begins with and the name it gives.
    [[nodiscard]] Id recordOf(const Finding& finding, const QString& type) const
    {
        Id record;
        EvidenceInput::visit(registers(), [&]<class R>(const std::vector<R>& records) {
            if (recordTable<R>().name() != type)
                return;
            for (const R& one : records) {
                if (record.isNull() && finding.where.contains(nameOf(one)) && !nameOf(one).isEmpty())
                    record = one.id;
            }
        });
        return record;
    }

    void checkContradictions()
    {
        for (const Finding& finding : checkRegisters(registers(), m_in.today)) {
            const QString type = finding.code.section(u'.', 0, 0);
            m_board.push_back(
                {Group::Registers, Place::Record, type, recordOf(finding, type), finding.where, finding.text, false});
        }
    }

    template <class Key>
    void compareProposals(const std::map<Key, Proposal>& kept, const std::map<Key, Proposal>& now,
                          const std::function<Inconsistency(const Key&, const Proposal&, const Proposal&)>& made)
    {
        for (const auto& [place, before] : kept) {
            const auto after = now.find(place);
            if (after != now.end() && after->second.answer != before.answer)
                m_board.push_back(made(place, before, after->second));
        }
    }

    static QString change(const QString& before, const QString& after)
    {
        return ConsistencyText::tr("registers then: %1; now: %2").arg(before, after);
    }

    void compareKept()
    {
        const Methodology& methodology = *m_in.evaluation->methodology;
        compareProposals<int>(
            m_in.kept->items, m_in.evidence->items, [&](int number, const Proposal& before, const Proposal& after) {
                const ChecklistItem& item = *methodology.checklist.item(number);
                return Inconsistency{Group::Renewed,
                                     Place::Item,
                                     QString::number(number),
                                     Id(),
                                     ConsistencyText::tr("Checklist, %1. %2").arg(number).arg(item.title),
                                     change(optionsText(item, before.answer), optionsText(item, after.answer)),
                                     false};
            });
        using ConditionPlace = std::pair<ConditionId, Id>;
        compareProposals<ConditionPlace>(
            m_in.kept->conditions, m_in.evidence->conditions,
            [&](const ConditionPlace& place, const Proposal& before, const Proposal& after) {
                const Matrix& matrix = m_in.evaluation->matrix;
                const Condition& condition = *matrix.condition(place.first);
                const auto text = [&](const Proposal& proposal) {
                    const auto fact = matrix.kindOf(condition).parse(proposal.answer);
                    return fact ? matrix.kindOf(condition).show(*fact) : ConsistencyText::tr("nothing");
                };
                const QString centre = m_in.evaluation->centreName(place.second);
                const QString title = ConsistencyText::tr("Matrix, %1").arg(conditionTitle(matrix, condition));
                return Inconsistency{Group::Renewed,
                                     Place::Condition,
                                     place.first,
                                     place.second,
                                     centre.isEmpty() ? title : title + u", "_s + centre,
                                     change(text(before), text(after)),
                                     false};
            });
        compareProposals<QString>(m_in.kept->requirements, m_in.evidence->requirements,
                                  [&](const QString& id, const Proposal& before, const Proposal& after) {
                                      const Requirement* const requirement = methodology.requirement(id);
                                      const auto text = [](const Proposal& proposal) {
                                          StandardLine line;
                                          line.proposal = proposal;
                                          return requirementStateText(line.proposed());
                                      };
                                      return Inconsistency{Group::Renewed,
                                                           Place::Requirement,
                                                           id,
                                                           Id(),
                                                           requirement
                                                               ? ConsistencyText::tr("Standard, paragraph %1: %2")
                                                                     .arg(requirement->paragraph, requirement->title)
                                                               : id,
                                                           change(text(before), text(after)),
                                                           false};
                                  });
    }

    const BoardInput& m_in;
    std::vector<Inconsistency> m_board;
};

} // namespace

std::vector<Inconsistency> consistencyBoard(const BoardInput& input)
{
    return Board(input).draw();
}

QString groupTitle(Inconsistency::Group group)
{
    switch (group) {
    case Group::Claimed:
        return ConsistencyText::tr("Claimed without proof");
    case Group::Unclaimed:
        return ConsistencyText::tr("Proof without claim");
    case Group::ControlPoints:
        return ConsistencyText::tr("Roadmap and registers disagree");
    case Group::Reports:
        return ConsistencyText::tr("Quarterly report is missing");
    case Group::Reviews:
        return ConsistencyText::tr("Review is overdue");
    case Group::People:
        return ConsistencyText::tr("Somebody named has left");
    case Group::Registers:
        return ConsistencyText::tr("Registers contradict each other");
    case Group::Renewed:
        return ConsistencyText::tr("Registers changed after the assessment was made final");
    }
    Q_UNREACHABLE();
}

} // namespace indikator
