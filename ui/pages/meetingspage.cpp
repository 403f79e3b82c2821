// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/meetingspage.h"

#include "core/operations/meetings.h"
#include "ui/widgets/decisionline.h"
#include "ui/widgets/findingslabel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registercard.h"
#include "ui/widgets/registertable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

enum Tab { CardTab, AgendaTab, DecisionsTab };

} // namespace

MeetingsPage::MeetingsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_message(new MessageBar(this))
    , m_list(new RegisterTable(workspace, recordTable<Meeting>(), this))
{
    auto* const splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeSheet());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    connect(m_list, &RegisterTable::currentChanged, this, &MeetingsPage::onMeeting);
    connect(&workspace, &Workspace::documentOpened, this, &MeetingsPage::onOpened);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        refresh();
        this->workspace().attempt([&] { tellKeptItems(changes); });
    });
    onOpened();
}

QWidget* MeetingsPage::makeList()
{
    m_list->setColumns({u"date"_s, u"status"_s});
    m_list->view().sortByColumn(0, Qt::DescendingOrder);
    m_list->setPreparation([this](Row& row) {
        this->workspace().attempt([&] {
            const auto& table = recordTable<Meeting>();
            Meeting next = nextMeeting(this->workspace().document(), this->workspace().today(), MeetingStatus::Planned);
            next.id = table.record(row).id;
            row = table.row(next);
        });
    });
    m_list->view().verticalHeader()->hide();
    auto* const side = new QWidget(this);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto* const start = new QPushButton(tr("Meeting toda&y"), side);
    start->setToolTip(tr("Shows today's meeting, or begins it with the people of the last one."));
    connect(start, &QPushButton::clicked, this, &MeetingsPage::startMeeting);
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(start);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget* MeetingsPage::makeSheet()
{
    m_side = new QStackedWidget(this);
    auto* const nothing = new QLabel(tr("No meeting is chosen. “Meeting today” begins one."), m_side);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    auto* const sheet = new QWidget(m_side);
    m_tabs = new QTabWidget(sheet);
    m_form = new RecordForm(workspace(), recordTable<Meeting>(), m_tabs);
    m_agenda = new RegisterCard(workspace(), recordTable<MeetingTopic>(), Qt::Vertical, m_tabs);
    m_agenda->table().setColumns({u"title"_s, u"speaker"_s});
    m_tabs->addTab(m_form, tr("Meeting"));
    m_tabs->addTab(m_agenda, tr("Agenda"));
    m_tabs->addTab(makeDecisions(), tr("Decisions"));
    m_findings = new FindingsLabel(tr("Remarks on the meeting"), sheet);
    m_line = new DecisionLine(workspace(), sheet);
    connect(m_line, &DecisionLine::recorded, this, [this](const Id& decision) {
        m_tabs->setCurrentIndex(DecisionsTab);
        m_decisions->table().setCurrent(decision);
    });
    connect(m_agenda, &RegisterCard::currentChanged, m_line, &DecisionLine::setTopic);
    auto* const layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(layout->spacing(), 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_findings);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_line);
    m_side->addWidget(nothing);
    m_side->addWidget(sheet);
    return m_side;
}

QWidget* MeetingsPage::makeHead()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name = new Heading({}, 1.2, row);
    auto* const print = new QPushButton(tr("&Minutes…"), row);
    print->setToolTip(tr("Shows the minutes as they will be printed and saved."));
    connect(print, &QPushButton::clicked, this, [this] { emit goTo({Subject::Kind::Paper, u"minutes"_s, meeting()}); });
    layout->addWidget(m_name, 1);
    layout->addWidget(print);
    return row;
}

QWidget* MeetingsPage::makeDecisions()
{
    auto* const tab = new QWidget(m_tabs);
    m_decisions = new RegisterCard(workspace(), recordTable<Decision>(), Qt::Vertical, tab);
    m_decisions->table().setColumns({u"text"_s, u"responsible"_s, u"due"_s, u"state"_s, u"topic"_s});
    m_item = new QLabel(tab);
    m_item->setWordWrap(true);
    m_item->setTextFormat(Qt::PlainText);
    m_toItem = new QPushButton(tab);
    connect(m_toItem, &QPushButton::clicked, this, &MeetingsPage::goToItem);
    connect(m_decisions, &RegisterCard::currentChanged, this, &MeetingsPage::showItem);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_item, 1);
    row->addWidget(m_toItem);
    auto* const layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_decisions, 1);
    layout->addLayout(row);
    tab->setFocusProxy(m_decisions);
    return tab;
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QString MeetingsPage::badge() const
{
    size_t overdue = 0;
    if (workspace().isOpen())
        workspace().attempt([&] { overdue = overdueDecisions(workspace().document(), workspace().today()).size(); });
    return overdue == 0 ? QString() : tr("%1!", "so many are overdue").arg(overdue);
}

Id MeetingsPage::meeting() const
{
    return m_list->current();
}

bool MeetingsPage::showSubject(const Subject& subject)
{
    const bool isKind = subject.kind == Subject::Kind::Meeting || subject.kind == Subject::Kind::Record;
    if (!isKind || !workspace().isOpen())
        return false;
    std::optional<Decision> decision;
    std::optional<MeetingTopic> topic;
    workspace().attempt([&] {
        decision = workspace().document().find<Decision>(subject.record);
        topic = workspace().document().find<MeetingTopic>(subject.record);
    });
    const Id shown = decision ? decision->meeting : topic ? topic->meeting : subject.record;
    if (m_list->model().rowOf(shown) < 0)
        return false;
    m_list->setCurrent(shown);
    m_tabs->setCurrentIndex(decision ? DecisionsTab : topic ? AgendaTab : CardTab);
    RegisterCard* const card = decision ? m_decisions : topic ? m_agenda : nullptr;
    if (card)
        card->table().setCurrent(subject.record);
    card ? card->setFocus() : m_list->setFocus();
    return true;
}

void MeetingsPage::focusContent()
{
    if (meeting().isNull() || !workspace().canEdit())
        m_list->setFocus();
    else
        m_line->start();
}

void MeetingsPage::startMeeting()
{
    if (!workspace().canEdit())
        return;
    workspace().attempt([this] {
        m_list->setCurrent(beginMeeting(workspace().document(), workspace().today()));
        m_line->start();
    });
}

void MeetingsPage::onOpened()
{
    m_message->hide();
    std::optional<Meeting> current;
    if (workspace().isOpen())
        workspace().attempt([&] { current = meetingFor(workspace().document(), {}, workspace().today()); });
    m_list->setCurrent(current ? current->id : Id());
    onMeeting(meeting());
}

void MeetingsPage::onMeeting(const Id& meeting)
{
    m_form->setRecord(meeting);
    if (!meeting.isNull()) {
        m_agenda->setOwner(meeting);
        m_decisions->setOwner(meeting);
        workspace().select({Subject::Kind::Meeting, {}, meeting});
    }
    m_line->setMeeting(meeting);
    m_line->setTopic(m_agenda->table().current());
    refresh();
}

void MeetingsPage::refresh()
{
    std::optional<Meeting> shown;
    if (workspace().isOpen())
        workspace().attempt([&] { shown = workspace().document().find<Meeting>(meeting()); });
    m_side->setCurrentIndex(shown ? 1 : 0);
    if (!shown)
        return;
    m_name->setText(recordTable<Meeting>().displayName(recordTable<Meeting>().row(*shown)));
    const auto& type = recordTable<Meeting>();
    m_findings->show(type.check(type.row(*shown), workspace().today()));
    m_tabs->setTabText(AgendaTab, tr("Agenda (%1)").arg(m_agenda->table().model().rowCount()));
    m_tabs->setTabText(DecisionsTab, tr("Decisions (%1)").arg(m_decisions->table().model().rowCount()));
    showItem();
}

} // namespace indikator
