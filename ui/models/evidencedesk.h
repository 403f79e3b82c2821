// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/consistency.h"
#include "core/operations/planning.h"
#include "ui/models/registerreader.h"

#include <QThreadPool>

namespace indikator {

/// What the registers prove for the current assessment, kept up to date beside the work in the window: registers are
/// read in small turns, proofs and the consistency board are worked out in a thread of their own.
class EvidenceDesk : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceDesk(Workspace& workspace);
    ~EvidenceDesk() override;

    /// What is shown beside the answers: of a final assessment what it kept. Null until it was worked out.
    [[nodiscard]] const Evidence* evidence() const { return m_shown ? &*m_shown : nullptr; }

    /// Whether that was kept by a final assessment.
    [[nodiscard]] bool isKept() const { return m_kept.has_value(); }

    /// The current assessment beside the Standard; null without one, or until its evidence is known.
    [[nodiscard]] const StandardSheet* standard() const { return m_standard ? &*m_standard : nullptr; }

    [[nodiscard]] const std::vector<Inconsistency>& board() const { return m_board; }

    /// Whether nothing has changed since it was worked out.
    [[nodiscard]] bool isCurrent() const { return !m_isStale && !m_isWorking && !m_reader.isReading(); }

    /// Makes proposals answers of the current draft, as one step.
    void accept(const AcceptedPlaces& places);

signals:
    void changed();

private:
    struct Result
    {
        std::shared_ptr<const Evidence> proved;
        std::vector<Inconsistency> board;
    };

    struct Job;

    void onOpened();
    void onChanged(const ChangeSet& changes);
    void onEvaluation();
    void take(const RecordType& type, const std::vector<Row>& rows);
    void apply(const ChangeSet& changes);
    void later();
    void work();
    [[nodiscard]] Job job() const;
    void finish(int generation, const Result& result);
    void drawStandard();

    Workspace& m_workspace;
    RegisterReader m_reader;
    QTimer m_timer;
    std::shared_ptr<EvidenceInput> m_input; ///< the thread's alone while it works
    std::set<Id> m_touched;                 ///< changed while the registers were being read
    std::vector<ChangeSet> m_waiting;       ///< changes that came while the thread worked
    bool m_isSorted = false;
    bool m_isWorking = false;
    bool m_isStale = false;
    bool m_isProofStale = true;
    int m_generation = 0; ///< of the document
    QDate m_provedFor;
    QString m_provedBy; ///< edition
    std::shared_ptr<const Evidence> m_proved;
    std::optional<Evidence> m_kept;
    Id m_keptOf; ///< the assessment that m_kept is of, looked up once
    std::optional<Evidence> m_shown;
    std::optional<StandardSheet> m_standard;
    std::vector<Inconsistency> m_board;
    QThreadPool m_pool; ///< last: its thread ends first
};

} // namespace indikator
