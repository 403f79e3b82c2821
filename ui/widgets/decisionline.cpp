// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/decisionline.h"

#include "ui/widgets/fieldeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

const Field& field(QStringView name)
{
    const auto& table = recordTable<Decision>();
    return table.fields()[static_cast<size_t>(table.indexOf(name))];
}

} // namespace

DecisionLine::DecisionLine(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_names(workspace)
    , m_people(new QStringListModel(this))
    , m_text(new QLineEdit(this))
    , m_responsible(new QLineEdit(this))
    , m_due(FieldEditor::make(field(u"due"), m_names, this))
    , m_topic(new QComboBox(this))
    , m_said(new QLabel(this))
{
    m_text->setMaxLength(field(u"text").maximumLength);
    m_text->setPlaceholderText(tr("What was decided"));
    m_responsible->setPlaceholderText(tr("Name, job title"));
    auto* const completer = new QCompleter(m_people, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_responsible->setCompleter(completer);
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(12);
    m_due->setMinimumWidth(fontMetrics().averageCharWidth() * 19);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->hide();
    m_due->setValue(QJsonValue());
    arrange();
    connect(m_text, &QLineEdit::returnPressed, m_responsible, qOverload<>(&QWidget::setFocus));
    connect(m_responsible, &QLineEdit::returnPressed, m_due, qOverload<>(&QWidget::setFocus));
    connect(qobject_cast<QLineEdit*>(m_due->input()), &QLineEdit::returnPressed, this, &DecisionLine::record);
    connect(&workspace, &Workspace::changed, this, &DecisionLine::refresh);
    connect(&workspace, &Workspace::documentOpened, this, [this] { setMeeting({}); });
    refresh();
}

QLabel* DecisionLine::label(const QString& text, QWidget* buddy)
{
    auto* const label = new QLabel(text, this);
    label->setBuddy(buddy);
    buddy->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    return label;
}

void DecisionLine::arrange()
{
    auto* const button = new QPushButton(tr("Recor&d"), this);
    button->setToolTip(tr("Adds the decision to the minutes; with a term, to the roadmap too (Enter)."));
    connect(button, &QPushButton::clicked, this, &DecisionLine::record);
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(label(tr("Deci&sion:"), m_text), 0, 0);
    grid->addWidget(m_text, 0, 1, 1, 3);
    grid->addWidget(label(tr("&Responsible:"), m_responsible), 1, 0);
    grid->addWidget(m_responsible, 1, 1);
    grid->addWidget(label(tr("&Term:"), m_due->input()), 1, 2);
    grid->addWidget(m_due, 1, 3);
    grid->addWidget(label(tr("P&oint:"), m_topic), 2, 0);
    grid->addWidget(m_topic, 2, 1);
    grid->addWidget(button, 2, 3);
    grid->addWidget(m_said, 3, 0, 1, 4);
    grid->setColumnStretch(1, 1);
}

void DecisionLine::setMeeting(const Id& meeting)
{
    m_meeting = meeting;
    say({});
    refresh();
}

void DecisionLine::setTopic(const Id& topic)
{
    m_topic->setCurrentIndex(std::max(m_topic->findData(topic.toString()), 0));
}

void DecisionLine::start()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

Id DecisionLine::topic() const
{
    return Id::parse(m_topic->currentData().toString()).value_or(Id());
}

void DecisionLine::refresh()
{
    setEnabled(!m_meeting.isNull() && m_workspace.canEdit());
    if (!m_workspace.isOpen())
        return;
    m_workspace.attempt([this] {
        offerPeople();
        offerTopics();
    });
}

void DecisionLine::offerPeople()
{
    QStringList names;
    for (const Person& person : m_workspace.document().all<Person>())
        names << person.nameWithTitle();
    if (names != m_people->stringList())
        m_people->setStringList(names);
}

void DecisionLine::offerTopics()
{
    const Id chosen = topic();
    m_topic->clear();
    m_topic->addItem(tr("Beside the agenda"));
    int number = 0;
    for (const MeetingTopic& topic : m_workspace.document().ownedBy<MeetingTopic>(m_meeting))
        m_topic->addItem(tr("%1. %2", "number and title").arg(++number).arg(topic.title), topic.id.toString());
    setTopic(chosen);
}

void DecisionLine::record()
{
    const TypedValue due = m_due->typed();
    if (!due.isGood()) {
        say(due.problem);
        return;
    }
    const DecisionDraft draft{m_text->text(),
                              m_responsible->text(),
                              QDate::fromString(due.value.toString(), Qt::ISODate),
                              DecisionType::Action,
                              topic(),
                              {}};
    m_workspace.attempt([&] {
        Document& document = m_workspace.document();
        const auto people = document.all<Person>().size();
        const Id id = recordDecision(document, m_meeting, draft);
        for (QLineEdit* line : {m_text, m_responsible})
            line->clear();
        m_due->setValue(QJsonValue());
        tell(document.find<Decision>(id).value(), people);
        start();
        emit recorded(id);
    });
}

/// What became of it: its number, where else it went, and whom nobody knew.
void DecisionLine::tell(const Decision& decision, size_t peopleBefore)
{
    const Document& document = m_workspace.document();
    const auto numbers =
        decisionNumbers(document.ownedBy<MeetingTopic>(m_meeting), document.ownedBy<Decision>(m_meeting));
    QStringList said{tr("Recorded as decision %1.").arg(numbers.at(decision.id))};
    if (decision.due.isValid())
        said << tr("It stands in the roadmap of %1.").arg(decision.due.year());
    if (document.all<Person>().size() > peopleBefore)
        said << tr("“%1” was added to the people.").arg(document.find<Person>(decision.responsible)->nameWithTitle());
    say(said.join(u' '));
}

void DecisionLine::say(const QString& text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_due->input()->setAccessibleDescription(text);
}

} // namespace indikator
