// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/itemcard.h"

#include "core/report/norms.h"
#include "core/report/wording.h"
#include "ui/models/placeproof.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int none = 0; ///< the button «НЕТ»
constexpr int missingShown = 2;

QLabel* wrappedLabel(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ItemCard::ItemCard(const ChecklistItem& item, QWidget* parent)
    : QFrame(parent)
    , m_item(item)
    , m_options(new QButtonGroup(this))
    , m_points(new QLabel(this))
    , m_change(wrappedLabel({}, this))
    , m_proof(wrappedLabel({}, this))
    , m_accept(new QPushButton(tr("Accept (F4)"), this))
    , m_commentEdit(new QPlainTextEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Item %1: %2").arg(item.number).arg(item.title));
    auto* const layout = new QVBoxLayout(this);
    auto* const head = new QHBoxLayout;
    QLabel* const title = wrappedLabel(u"%1. %2"_s.arg(item.number).arg(item.title), this);
    QFont strong = font();
    strong.setBold(true);
    title->setFont(strong);
    m_points->setFont(strong);
    head->addWidget(title, 1);
    head->addWidget(m_points, 0, Qt::AlignTop);
    layout->addLayout(head);

    m_options->setExclusive(false); // unanswered is a state, which an exclusive group cannot go back to
    for (size_t i = 0; i < item.options.size(); ++i)
        addOption(item.options[i].text, item.options[i].points, static_cast<int>(i) + 1);
    addOption(item.noneText, 0, none);
    connect(m_options, &QButtonGroup::idClicked, this, &ItemCard::onClicked);

    layout->addWidget(m_change);
    auto* const proof = new QHBoxLayout;
    proof->addWidget(m_proof, 1);
    proof->addWidget(m_accept, 0, Qt::AlignTop);
    layout->addLayout(proof);
    m_accept->setAccessibleName(tr("Accept what the registers say of item %1").arg(item.number));
    m_accept->setFocusPolicy(Qt::NoFocus); // F4 does the same
    m_accept->hide();
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(m_item.number); });
    m_commentEdit->setPlaceholderText(tr("Comment (Enter)"));
    m_commentEdit->setAccessibleName(tr("Comment on item %1").arg(item.number));
    m_commentEdit->setTabChangesFocus(true);
    m_commentEdit->setFixedHeight(fontMetrics().lineSpacing() * 2 + 14);
    m_commentEdit->installEventFilter(this);
    layout->addWidget(m_commentEdit);
}

/// Buttons cannot wrap their text: it stands in a label beside, which presses the button too.
void ItemCard::addOption(const QString& text, int points, int option)
{
    const QString label = tr("%1  %2", "key and text of an option").arg(option).arg(text);
    QAbstractButton* const button = m_item.additive ? static_cast<QAbstractButton*>(new QCheckBox(this))
                                                    : static_cast<QAbstractButton*>(new QRadioButton(this));
    button->setAutoExclusive(false);
    button->setAccessibleName(label);
    button->setToolTip(tr("Points: %1").arg(points));
    button->installEventFilter(this);
    m_options->addButton(button, option);
    QLabel* const words = wrappedLabel(label, this);
    words->setBuddy(button);
    words->setToolTip(button->toolTip());
    words->installEventFilter(this);
    auto* const row = new QHBoxLayout;
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ItemCard::show(const Evaluation& evaluation, const Evaluation* previous, bool editable)
{
    const std::vector<int>* const marked = evaluation.answers.marked(m_item.number);
    m_marked = marked ? std::optional(*marked) : std::nullopt;
    showMarks();
    for (QAbstractButton* button : m_options->buttons())
        button->setEnabled(editable);
    const auto comment = evaluation.itemComments.find(m_item.number);
    m_comment = comment == evaluation.itemComments.end() ? QString() : comment->second;
    if (m_commentEdit->toPlainText() != m_comment)
        m_commentEdit->setPlainText(m_comment);
    m_commentEdit->setReadOnly(!editable);
    showPoints(evaluation, previous);
}

void ItemCard::showProof(const PlaceProof& proof)
{
    QStringList lines;
    if (proof.isKnown())
        lines << proof.summary() + u" · "_s + tr("%n record(s)", nullptr, static_cast<int>(proof.proof.size()));
    if (!proof.missing.isEmpty())
        lines << tr("Missing for more: %1").arg(firstSentences(proof.missing, missingShown));
    if (proof.asksReason())
        lines << tr("The answer differs from the registers: give the reason in the comment.");
    m_proof->setText(lines.join(u'\n'));
    m_proof->setVisible(!lines.isEmpty());
    m_accept->setVisible(proof.canAccept);
    m_commentEdit->setPlaceholderText(proof.asksReason() ? tr("Reason (Enter)") : tr("Comment (Enter)"));
}

void ItemCard::showMarks()
{
    for (QAbstractButton* button : m_options->buttons()) {
        const QSignalBlocker quiet(button);
        const int option = m_options->id(button);
        const bool checked =
            m_marked && (option == none ? m_marked->empty() : std::ranges::count(*m_marked, option) > 0);
        button->setChecked(checked);
    }
}

void ItemCard::showPoints(const Evaluation& evaluation, const Evaluation* previous)
{
    const auto& items = evaluation.score.checklist.items;
    const auto points = std::ranges::find(items, m_item.number, &ItemScore::item)->points;
    m_points->setText(points ? tr("%1 of %2").arg(*points).arg(m_item.maximum()) : tr("no answer"));
    const std::vector<int>* const before = previous ? previous->answers.marked(m_item.number) : nullptr;
    const bool differs = previous && (before ? std::optional(*before) : std::nullopt) != m_marked;
    m_change->setVisible(differs);
    if (differs)
        m_change->setText(
            tr("“%1” had: %2")
                .arg(previous->assessment.title, marksText(m_item, previous->answers).replace(u'\n', u"; "_s)));
}

void ItemCard::onClicked(int option)
{
    showMarks(); // the button shows the document, which the answer below changes
    press(option);
}

/// Marks the option; in an additive item it is switched, and «НЕТ» excludes the rest.
void ItemCard::press(int option)
{
    std::vector<int> marked;
    if (option != none && m_item.additive && m_marked) {
        marked = *m_marked;
        if (std::erase(marked, option) > 0) {
            emit answered(m_item.number, marked.empty() ? std::nullopt : std::optional(marked));
            return;
        }
    }
    if (option != none)
        marked.push_back(option);
    std::ranges::sort(marked);
    emit answered(m_item.number, marked);
}

void ItemCard::focusOptions()
{
    const int option = m_marked && !m_marked->empty() ? m_marked->front() : (m_marked ? none : 1);
    m_options->button(option)->setFocus(Qt::ShortcutFocusReason);
}

void ItemCard::focusComment()
{
    m_commentEdit->setFocus(Qt::ShortcutFocusReason);
}

bool ItemCard::handleKey(int key)
{
    const bool editable = m_options->button(none)->isEnabled();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        focusComment();
        return true;
    }
    if (key == Qt::Key_Delete && editable) {
        emit answered(m_item.number, std::nullopt);
        return true;
    }
    const int option = key - Qt::Key_0;
    if (option < 0 || option > static_cast<int>(m_item.options.size()))
        return false;
    if (editable)
        press(option);
    return true;
}

bool ItemCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered(m_item.number);
    if (const auto* words = qobject_cast<QLabel*>(watched); words && event->type() == QEvent::MouseButtonRelease) {
        words->buddy()->setFocus(Qt::MouseFocusReason);
        static_cast<QAbstractButton*>(words->buddy())->click();
        return true;
    }
    if (watched == m_commentEdit) {
        if (event->type() == QEvent::FocusOut && m_commentEdit->toPlainText() != m_comment)
            emit commented(m_item.number, m_commentEdit->toPlainText());
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* const press = static_cast<QKeyEvent*>(event);
        const auto modifiers = press->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && handleKey(press->key()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace indikator
