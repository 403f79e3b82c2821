// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/operations/planning.h"
#include "core/storage/document.h"
#include "ui/models/subject.h"

#include <QObject>

#include <functional>

namespace indikator {

class EvidenceDesk;

/// What is open in the window: one document, one of its assessments with its results, and what is selected.
/// Pages read it, change the document through `attempt`, and follow its signals.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    void open(std::unique_ptr<Document> document);
    void close();

    [[nodiscard]] bool isOpen() const { return m_document != nullptr; }

    [[nodiscard]] Document& document() const { return *m_document; }

    /// The current assessment judged, or null when the document has none.
    [[nodiscard]] const Evaluation* evaluation() const { return m_evaluation ? &*m_evaluation : nullptr; }

    /// What the roadmap asks for soon.
    [[nodiscard]] const Outlook& outlook() const { return m_outlook; }

    /// The assessment that changes are shown against (the basis of a copy, else the last final one before it), or null.
    [[nodiscard]] const Evaluation* previous() const { return m_previous ? &*m_previous : nullptr; }

    /// The current assessment; null when there is none.
    [[nodiscard]] Id assessment() const { return m_evaluation ? m_evaluation->assessment.id : Id(); }

    void setAssessment(const Id& assessment);

    /// Whether answers of the current assessment may be changed.
    [[nodiscard]] bool canAnswer() const;

    /// Whether the document may be changed at all.
    [[nodiscard]] bool canEdit() const { return isOpen() && !m_document->isReadOnly(); }

    /// What the registers prove, worked out beside the work in the window.
    [[nodiscard]] EvidenceDesk& evidence() const { return *m_evidence; }

    [[nodiscard]] const Subject& selected() const { return m_selected; }

    void select(const Subject& subject);

    /// By the clock of the document.
    [[nodiscard]] QDate today() const { return isOpen() ? m_document->today() : QDate::currentDate(); }

    /// Runs an action that may fail; a failure is reported by `failed` and leaves everything as it was.
    bool attempt(const std::function<void()>& action);

signals:
    void documentOpened(); ///< another document, or none
    void changed(const indikator::ChangeSet& changes);
    void evaluationChanged();  ///< another assessment, or other results of the same
    void assessmentsChanged(); ///< the list of assessments
    void selectionChanged(const indikator::Subject& subject);
    void failed(const indikator::Error& error);

private:
    void onChanged(const ChangeSet& changes);
    void evaluateAgain(const Id& assessment);
    void lookOut();

    std::unique_ptr<Document> m_document;
    std::optional<Evaluation> m_evaluation;
    std::optional<Evaluation> m_previous;
    Outlook m_outlook;
    Subject m_selected;
    std::unique_ptr<EvidenceDesk> m_evidence;
};

} // namespace indikator
