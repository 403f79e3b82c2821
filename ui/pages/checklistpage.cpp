// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/checklistpage.h"

#include "core/operations/assessing.h"
#include "core/report/wording.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/placeproof.h"
#include "ui/pages/itemcard.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

ChecklistPage::ChecklistPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_scroll(new QScrollArea(this))
    , m_head(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_conclusion(new QPlainTextEdit(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    auto* const content = new QWidget(m_scroll);
    m_list = new QVBoxLayout(content);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_head->setWordWrap(true);
    m_list->addWidget(m_head);
    m_list->addWidget(m_sum);
    auto* const caption = new QLabel(tr("&Conclusion (in free form)"), content);
    caption->setBuddy(m_conclusion);
    m_list->addWidget(caption);
    m_conclusion->setAccessibleName(tr("Conclusion"));
    m_conclusion->setTabChangesFocus(true);
    m_conclusion->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_conclusion->installEventFilter(this);
    m_list->addWidget(m_conclusion);
    m_list->addStretch(1);
    connect(&workspace, &Workspace::evaluationChanged, this, &ChecklistPage::refresh);
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &ChecklistPage::showProofs);
    refresh();
}

std::optional<SlidePlace> ChecklistPage::slide() const
{
    return SlidePlace{SlidePlace::Topic::Points, 0};
}

QString ChecklistPage::title() const
{
    return tr("Checklist");
}

QString ChecklistPage::badge() const
{
    const Evaluation* const evaluation = workspace().evaluation();
    if (!evaluation)
        return {};
    const ChecklistScore& score = evaluation->score.checklist;
    return u"%1/%2"_s.arg(score.points).arg(score.maximum);
}

void ChecklistPage::refresh()
{
    const Evaluation* const evaluation = workspace().evaluation();
    m_scroll->widget()->setVisible(evaluation);
    if (!evaluation)
        return;
    if (m_edition != evaluation->methodology->id || m_cards.empty())
        buildCards(evaluation->methodology->checklist);
    m_head->setText(evaluation->methodology->checklist.instruction);
    for (ItemCard* card : m_cards)
        card->show(*evaluation, workspace().previous(), workspace().canAnswer());
    showProofs();
    m_sum->setText(tr("Sum of points: %1").arg(pointsText(evaluation->score.checklist)));
    if (m_conclusion->toPlainText() != evaluation->assessment.conclusion && !m_conclusion->hasFocus())
        m_conclusion->setPlainText(evaluation->assessment.conclusion);
    m_conclusion->setReadOnly(!workspace().canAnswer());
}

void ChecklistPage::showProofs()
{
    if (!workspace().evaluation())
        return;
    for (ItemCard* card : m_cards)
        card->showProof(placeProof(workspace(), {Subject::Kind::ChecklistItem, QString::number(card->item()), {}}));
}

void ChecklistPage::buildCards(const Checklist& checklist)
{
    for (ItemCard* card : m_cards)
        delete card;
    m_cards.clear();
    m_edition = workspace().evaluation()->methodology->id;
    for (const ChecklistItem& item : checklist.items) {
        auto* const card = new ItemCard(item, m_scroll->widget());
        m_list->insertWidget(static_cast<int>(m_cards.size()) + 1, card);
        connect(card, &ItemCard::entered, this, &ChecklistPage::onEntered);
        connect(card, &ItemCard::answered, this, [this](int number, const std::optional<std::vector<int>>& marked) {
            workspace().attempt([&] { answerItem(workspace().document(), workspace().assessment(), number, marked); });
        });
        connect(card, &ItemCard::accepted, this, [this](int number) {
            workspace().evidence().accept({{number}, {}, {}});
        });
        connect(card, &ItemCard::commented, this, [this](int number, const QString& comment) {
            workspace().attempt(
                [&] { commentItem(workspace().document(), workspace().assessment(), number, comment); });
        });
        m_cards.push_back(card);
    }
}

void ChecklistPage::onEntered(int item)
{
    workspace().select({Subject::Kind::ChecklistItem, QString::number(item), {}});
}

void ChecklistPage::saveConclusion()
{
    const Evaluation* const evaluation = workspace().evaluation();
    if (!workspace().canAnswer() || m_conclusion->toPlainText() == evaluation->assessment.conclusion)
        return;
    Assessment assessment = evaluation->assessment;
    assessment.conclusion = m_conclusion->toPlainText();
    workspace().attempt([&] { editAssessment(workspace().document(), assessment); });
}

bool ChecklistPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_conclusion && event->type() == QEvent::FocusOut)
        saveConclusion();
    return Page::eventFilter(watched, event);
}

int ChecklistPage::current() const
{
    const auto found = std::ranges::find_if(
        m_cards, [](const ItemCard* card) { return card->isAncestorOf(card->window()->focusWidget()); });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

bool ChecklistPage::goToUnanswered(bool forward, bool fromEdge)
{
    const int count = static_cast<int>(m_cards.size());
    const int start = fromEdge ? -1 : current();
    for (int step = 1; step <= count; ++step) {
        const int place = forward ? start + step : (start < 0 ? count : start) - step;
        if (place < 0 || place >= count)
            return false;
        if (!m_cards[static_cast<size_t>(place)]->isAnswered())
            return showSubject(
                {Subject::Kind::ChecklistItem, QString::number(m_cards[static_cast<size_t>(place)]->item()), {}});
    }
    return false;
}

bool ChecklistPage::showSubject(const Subject& subject)
{
    if (subject.kind != Subject::Kind::ChecklistItem)
        return false;
    const auto found = std::ranges::find(m_cards, subject.key.toInt(), &ItemCard::item);
    if (found == m_cards.end())
        return false;
    (*found)->focusOptions();
    m_scroll->ensureWidgetVisible(*found, 0, 20);
    return true;
}

void ChecklistPage::focusContent()
{
    if (!m_cards.empty() && current() < 0)
        m_cards.front()->focusOptions();
}

} // namespace indikator
