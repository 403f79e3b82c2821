// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/evidencedesk.h"

#include "core/operations/assessing.h"

#include <algorithm>

namespace indikator {

namespace {

constexpr int restTime = 120; // ms without a change before it is worked out

/// Lists as the document orders them: they were read by identity.
void sortRecords(EvidenceInput& input)
{
    EvidenceInput::visit(input, []<class R>(std::vector<R>& records) {
        const RecordTable<R>& table = recordTable<R>();
        if (table.orderIndex() < 0)
            return;
        std::vector<std::pair<ListKey, R>> keyed;
        keyed.reserve(records.size());
        for (R& record : records)
            keyed.emplace_back(ListKey(table, table.row(record)), std::move(record));
        std::ranges::stable_sort(keyed, {},
                                 [](const auto& one) { return std::pair(one.first.position, one.first.id); });
        for (size_t i = 0; i < records.size(); ++i)
            records[i] = std::move(keyed[i].second);
    });
}

std::vector<const RecordType*> registerTypesOfInput()
{
    std::vector<const RecordType*> types;
    EvidenceInput input;
    EvidenceInput::visit(input, [&]<class R>(std::vector<R>&) { types.push_back(&recordTable<R>()); });
    return types;
}

bool isRegister(const RecordType& type)
{
    static const std::vector<const RecordType*> types = registerTypesOfInput();
    return std::ranges::count(types, &type) > 0 || &type == &recordTable<Region>() ||
           &type == &recordTable<CalendarDay>();
}

} // namespace

/// All that the thread needs, so that it asks nothing of the window.
struct EvidenceDesk::Job
{
    int generation = 0;
    std::shared_ptr<EvidenceInput> input;
    bool sorts = false;
    std::shared_ptr<const Evidence> proved; ///< when it still holds
    std::shared_ptr<const Methodology> methodology;
    WorkCalendar calendar;
    QDate asOf;
    QDate today;
    std::optional<Evaluation> evaluation;
    std::vector<StandardAnswer> answers;
    std::optional<Evidence> kept;

    [[nodiscard]] Result run() const
    {
        if (sorts)
            sortRecords(*input);
        Result result{proved, {}};
        if (!result.proved)
            result.proved = std::make_shared<const Evidence>(prove(*input, *methodology, calendar, asOf));
        const Evidence& shown = kept ? *kept : *result.proved;
        const StandardSheet sheet = standardSheet(methodology, answers, shown);
        const bool hasAssessment = evaluation.has_value();
        result.board = consistencyBoard({hasAssessment ? &*evaluation : nullptr, hasAssessment ? &sheet : nullptr,
                                         result.proved.get(), kept ? &*kept : nullptr, input.get(), today});
        return result;
    }
};

EvidenceDesk::EvidenceDesk(Workspace& workspace)
    : m_workspace(workspace)
    , m_reader(
          workspace, [this](const RecordType& type, const std::vector<Row>& rows) { take(type, rows); }, this)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(restTime);
    connect(&m_timer, &QTimer::timeout, this, &EvidenceDesk::work);
    connect(&m_reader, &RegisterReader::finished, this, &EvidenceDesk::later);
    connect(&workspace, &Workspace::documentOpened, this, &EvidenceDesk::onOpened);
    connect(&workspace, &Workspace::changed, this, &EvidenceDesk::onChanged);
    connect(&workspace, &Workspace::evaluationChanged, this, &EvidenceDesk::onEvaluation);
}

EvidenceDesk::~EvidenceDesk() = default;

void EvidenceDesk::onOpened()
{
    ++m_generation;
    m_timer.stop();
    m_input = std::make_shared<EvidenceInput>();
    m_touched.clear();
    m_waiting.clear();
    m_isSorted = false;
    m_isWorking = false; // what is still being worked out is of another generation
    m_isStale = m_workspace.isOpen();
    m_isProofStale = true;
    m_proved.reset();
    m_kept.reset();
    m_keptOf = {};
    m_shown.reset();
    m_standard.reset();
    m_board.clear();
    if (m_workspace.isOpen())
        m_reader.start(registerTypesOfInput());
    emit changed();
}

void EvidenceDesk::take(const RecordType& type, const std::vector<Row>& rows)
{
    EvidenceInput::visit(*m_input, [&]<class R>(std::vector<R>& records) {
        if (&type != &recordTable<R>())
            return;
        for (const Row& row : rows) {
            R record = recordTable<R>().record(row);
            if (!m_touched.contains(record.id))
                records.push_back(std::move(record));
        }
    });
}

void EvidenceDesk::apply(const ChangeSet& changes)
{
    for (const RowChange& change : changes) {
        EvidenceInput::visit(*m_input, [&]<class R>(std::vector<R>& records) {
            if (change.type != &recordTable<R>())
                return;
            const auto found = std::ranges::find(records, change.id, &R::id);
            if (!change.after && found != records.end())
                records.erase(found);
            else if (change.after && found != records.end())
                *found = recordTable<R>().record(*change.after);
            else if (change.after)
                records.push_back(recordTable<R>().record(*change.after));
        });
    }
}

void EvidenceDesk::onChanged(const ChangeSet& changes)
{
    if (!m_input)
        return;
    const auto touchesRegister = [](const RowChange& change) { return isRegister(*change.type); };
    m_isProofStale = m_isProofStale || std::ranges::any_of(changes, touchesRegister);
    if (m_reader.isReading()) {
        for (const RowChange& change : changes)
            m_touched.insert(change.id);
    }
    if (m_isWorking)
        m_waiting.push_back(changes);
    else
        apply(changes);
}

/// Answers are shown beside the old proofs at once; the new ones follow.
void EvidenceDesk::onEvaluation()
{
    if (!m_workspace.isOpen())
        return;
    const Evaluation* const evaluation = m_workspace.evaluation();
    if (!evaluation || !evaluation->assessment.isFinal()) {
        m_kept.reset();
        m_keptOf = {};
    } else if (m_keptOf != m_workspace.assessment()) {
        m_keptOf = m_workspace.assessment();
        m_kept.reset();
        m_workspace.attempt([&] { m_kept = keptEvidence(m_workspace.document(), m_keptOf); });
    }
    drawStandard();
    later();
    emit changed();
}

void EvidenceDesk::later()
{
    m_isStale = true;
    if (m_workspace.isOpen() && !m_reader.isReading() && !m_isWorking)
        m_timer.start();
}

EvidenceDesk::Job EvidenceDesk::job() const
{
    const Document& document = m_workspace.document();
    const Evaluation* const evaluation = m_workspace.evaluation();
    Job job{m_generation,
            m_input,
            !m_isSorted,
            {},
            evaluation ? evaluation->methodology : document.methodology(document.editions().constLast()),
            workCalendar(document),
            evaluation ? evaluation->assessment.asOf : m_workspace.today(),
            m_workspace.today(),
            {},
            {},
            m_kept};
    if (evaluation) {
        job.evaluation = *evaluation;
        job.answers = document.ownedBy<StandardAnswer>(m_workspace.assessment());
    }
    if (!m_isProofStale && m_provedFor == job.asOf && m_provedBy == job.methodology->id)
        job.proved = m_proved;
    return job;
}

void EvidenceDesk::work()
{
    if (!m_workspace.isOpen() || m_isWorking || m_reader.isReading())
        return;
    std::optional<Job> next;
    const bool isReady = m_workspace.attempt([&] {
        m_input->region = regionOf(m_workspace.document());
        next.emplace(job());
    });
    m_isStale = false;
    if (!isReady)
        return;
    m_isWorking = true;
    m_isProofStale = false;
    m_isSorted = true;
    m_provedFor = next->asOf;
    m_provedBy = next->methodology->id;
    m_pool.start([this, job = *std::move(next)] {
        const Result result = job.run();
        QMetaObject::invokeMethod(
            this, [this, generation = job.generation, result] { finish(generation, result); }, Qt::QueuedConnection);
    });
}

void EvidenceDesk::finish(int generation, const Result& result)
{
    if (generation != m_generation)
        return;
    m_isWorking = false;
    for (const ChangeSet& changes : std::exchange(m_waiting, {}))
        apply(changes);
    m_proved = result.proved;
    m_board = result.board;
    drawStandard();
    if (m_isStale)
        later();
    emit changed();
}

void EvidenceDesk::drawStandard()
{
    m_shown = m_kept;
    if (!m_shown && m_proved)
        m_shown = *m_proved;
    m_standard.reset();
    if (m_workspace.evaluation() && m_shown)
        m_workspace.attempt(
            [&] { m_standard = standardSheet(m_workspace.document(), m_workspace.assessment(), *m_shown); });
}

void EvidenceDesk::accept(const AcceptedPlaces& places)
{
    if (!m_workspace.canAnswer() || !m_workspace.evaluation())
        return;
    const Evidence* const known = isCurrent() ? evidence() : nullptr; // else it is worked out at once
    m_workspace.attempt([&] { acceptProposals(m_workspace.document(), m_workspace.assessment(), places, known); });
}

} // namespace indikator
