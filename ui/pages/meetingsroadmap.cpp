// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/operations/meetings.h"
#include "ui/pages/meetingspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/registercard.h"
#include "ui/widgets/registertable.h"

#include <QLabel>
#include <QPushButton>

// Decisions with a term stand in the roadmap: the page shows where, and tells when one outlives its decision.
namespace indikator {

void MeetingsPage::showItem()
{
    if (!workspace().isOpen())
        return;
    std::optional<Decision> decision;
    std::optional<RoadmapItem> item;
    workspace().attempt([&] {
        decision = workspace().document().find<Decision>(m_decisions->table().current());
        item = decision ? itemOfDecision(workspace().document(), decision->id) : std::nullopt;
    });
    if (item)
        m_item->setText(tr("In the roadmap: %1, term %2").arg(item->title, officeDate(item->due)));
    else
        m_item->setText(decision ? tr("Not in the roadmap: a decision gets there with a term.") : QString());
    m_toItem->setText(item ? tr("Sho&w in the roadmap") : tr("P&ut into the roadmap"));
    m_toItem->setVisible(decision.has_value());
    m_toItem->setEnabled(item || (decision && decision->due.isValid() && workspace().canEdit()));
}

void MeetingsPage::goToItem()
{
    workspace().attempt([this] {
        Document& document = workspace().document();
        const Id decision = m_decisions->table().current();
        if (const auto item = itemOfDecision(document, decision))
            emit goTo({Subject::Kind::RoadmapItem, {}, item->id});
        else
            (void)planDecision(document, decision);
    });
}

/// A decision may go, what was planned for it stays: somebody may be at work on it.
void MeetingsPage::tellKeptItems(const ChangeSet& changes)
{
    std::vector<RoadmapItem> kept;
    for (const RowChange& change : changes) {
        const bool isGone = change.type == &recordTable<Decision>() && !change.after;
        if (const auto item = isGone ? itemOfDecision(workspace().document(), change.id) : std::nullopt)
            kept.push_back(*item);
    }
    m_message->hide();
    if (kept.empty())
        return;
    m_message->note(
        tr("%n item(s) of the roadmap stay: %1", nullptr, static_cast<int>(kept.size())).arg(kept.front().title));
    m_message->offer(tr("Show in the roadmap"), [this, item = kept.front().id] {
        emit goTo({Subject::Kind::RoadmapItem, {}, item});
    });
}

} // namespace indikator
