// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/workspace.h"

#include "core/operations/assessing.h"
#include "ui/models/evidencedesk.h"

#include <algorithm>

namespace indikator {

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_evidence(std::make_unique<EvidenceDesk>(*this))
{}

Workspace::~Workspace() = default;

void Workspace::open(std::unique_ptr<Document> document)
{
    close();
    m_document = std::move(document);
    connect(m_document.get(), &Document::changed, this, &Workspace::onChanged);
    const auto latest = latestAssessment(*m_document);
    attempt([&] { evaluateAgain(latest ? latest->id : Id()); });
    lookOut();
    emit documentOpened();
    emit assessmentsChanged();
    emit evaluationChanged();
}

void Workspace::close()
{
    if (!m_document)
        return;
    m_evaluation.reset();
    m_previous.reset();
    m_outlook = {};
    m_selected = {};
    m_document.reset();
    emit documentOpened();
    emit evaluationChanged();
}

void Workspace::setAssessment(const Id& assessment)
{
    if (assessment == this->assessment())
        return;
    if (attempt([&] { evaluateAgain(assessment); }))
        emit evaluationChanged();
}

bool Workspace::canAnswer() const
{
    return canEdit() && m_evaluation && !m_evaluation->assessment.isFinal();
}

void Workspace::select(const Subject& subject)
{
    if (subject == m_selected)
        return;
    m_selected = subject;
    emit selectionChanged(subject);
}

bool Workspace::attempt(const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const Error& error) {
        emit failed(error);
        return false;
    }
}

void Workspace::onChanged(const ChangeSet& changes)
{
    const auto touches = [&](const RecordType& type) {
        return std::ranges::any_of(changes, [&](const RowChange& change) { return change.type == &type; });
    };
    attempt([&] {
        const bool stillThere = m_document->find<Assessment>(assessment()).has_value();
        const auto latest = latestAssessment(*m_document);
        evaluateAgain(stillThere ? assessment() : (latest ? latest->id : Id()));
    });
    if (concernsPlans(changes))
        lookOut();
    emit changed(changes);
    if (touches(recordTable<Assessment>()))
        emit assessmentsChanged();
    emit evaluationChanged();
}

void Workspace::lookOut()
{
    m_outlook = {};
    attempt([this] { m_outlook = indikator::outlook(*m_document, today()); });
}

void Workspace::evaluateAgain(const Id& assessment)
{
    m_evaluation.reset();
    m_previous.reset();
    if (assessment.isNull())
        return;
    m_evaluation = evaluate(*m_document, assessment);
    const Id basis = m_evaluation->assessment.basis;
    const auto before = previousFinal(*m_document, m_evaluation->assessment);
    if (!basis.isNull())
        m_previous = evaluate(*m_document, basis);
    else if (before)
        m_previous = evaluate(*m_document, before->id);
}

} // namespace indikator
