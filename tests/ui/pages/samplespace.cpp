// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/samplespace.h"

#include "core/operations/assessing.h"
#include "core/operations/newdocument.h"

namespace indikator {

using namespace Qt::StringLiterals;

SampleSpace::SampleSpace()
{
    QObject::connect(&m_workspace, &Workspace::failed, &m_workspace,
                     [this](const Error& error) { failures << error.message(); });
    m_workspace.open(newDocument(m_folder.filePath(u"region.indikator"_s), u"Кировская область"_s,
                                 {u"ЦЗН г. Кирова"_s, u"ЦЗН Слободского района"_s, u"ЦЗН Вятскополянского района"_s},
                                 {u"tester"_s, {}}));
}

Id SampleSpace::start(QDate asOf)
{
    const Id id = startAssessment(document(), {asOf, {}, {}, {}});
    m_workspace.setAssessment(id);
    return id;
}

void SampleSpace::answerLevel(Level level)
{
    const Id id = m_workspace.assessment();
    const Evaluation evaluation = *m_workspace.evaluation();
    for (const ChecklistItem& item : evaluation.methodology->checklist.items)
        answerItem(document(), id, item.number, std::vector<int>{1});
    std::vector<FactEntry> entries;
    for (const Condition* condition : evaluation.matrix.conditions()) {
        const auto need = condition->inForce(level);
        if (condition->isDerived() || !need)
            continue;
        if (condition->scope != Scope::Centres)
            entries.push_back({condition->id, {}, need});
        for (const AssessedCentre& centre : evaluation.answers.centres) {
            if (condition->scope == Scope::Centres)
                entries.push_back({condition->id, centre.id, need});
        }
    }
    answerConditions(document(), id, entries);
}

void SampleSpace::finalise(QDate today)
{
    finaliseAssessment(document(), m_workspace.assessment(), today);
}

} // namespace indikator
