// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/journeyspage.h"

#include "core/base/period.h"
#include "core/operations/journeyactions.h"
#include "core/operations/journeys.h"
#include "core/operations/profiles.h"
#include "core/organisation/centre.h"
#include "core/storage/recordtypes.h"
#include "ui/models/fieldtext.h"
#include "ui/widgets/choicedialog.h"
#include "ui/widgets/ideasboard.h"
#include "ui/widgets/journeycard.h"
#include "ui/widgets/journeymapview.h"
#include "ui/widgets/journeypanes.h"
#include "ui/widgets/newjourneydialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString statusText(DescriptionStatus status)
{
    return choiceText(EnumChoices<DescriptionStatus>::choices[static_cast<size_t>(status)]);
}

QString versionText(const JourneyVersion& version)
{
    const QString state = choiceText(EnumChoices<VersionState>::choices[static_cast<size_t>(version.state)]);
    QString text = JourneysPage::tr("%1. %2", "number and state of a version").arg(version.number).arg(state);
    if (!version.title.isEmpty())
        text += u" · "_s + version.title;
    return version.isFrozen() ? JourneysPage::tr("%1 (frozen on %2)").arg(text, officeDate(version.frozenOn)) : text;
}

QComboBox* addChoice(QLayout& layout, const QString& caption, int characters, QWidget* parent)
{
    auto* const box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    auto* const label = new QLabel(caption, parent);
    label->setBuddy(box);
    box->setAccessibleName(QString(caption).remove(u'&').remove(u':'));
    layout.addWidget(label);
    layout.addWidget(box);
    return box;
}

QToolButton* addMenu(QLayout& layout, const QString& caption, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    button->setText(caption);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    layout.addWidget(button);
    return button;
}

bool isOfMap(QStringView type)
{
    return type == recordTable<JourneyStage>().name() || type == recordTable<Touchpoint>().name() ||
           type == recordTable<PainPoint>().name() || type == recordTable<JourneyIdea>().name();
}

Id chosen(const QComboBox* box)
{
    return Id::parse(box->currentData().toString()).value_or(Id());
}

} // namespace

JourneysPage::JourneysPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_board(workspace)
    , m_view(new JourneyMapView(m_board, this))
{
    auto* const splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(makePane());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({480, 180});
    m_view->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    connect(&workspace, &Workspace::documentOpened, this, &JourneysPage::onOpened);
    connect(&workspace, &Workspace::changed, this, &JourneysPage::onChanged);
    connect(&m_board, &JourneyBoard::changed, this, &JourneysPage::onBoardChanged);
    connect(m_view, &JourneyMapView::currentChanged, this, &JourneysPage::onCurrentChanged);
    onOpened();
}

QString JourneysPage::title() const
{
    return tr("Journeys");
}

QString JourneysPage::badge() const
{
    if (!workspace().isOpen())
        return {};
    size_t all = 0;
    std::ptrdiff_t compiled = 0;
    workspace().attempt([&] {
        const auto& journeys = workspace().document().all<Journey>();
        all = journeys.size();
        compiled = std::ranges::count_if(
            journeys, [&](const Journey& one) { return lifecycle(one, {}).isCompiledOn(workspace().today()); });
    });
    return all == 0 ? QString() : u"%1/%2"_s.arg(compiled).arg(all);
}

QWidget* JourneysPage::makeBar()
{
    auto* const bar = new QWidget(this);
    auto* const layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const first = new QHBoxLayout;
    m_journey = addChoice(*first, tr("&Journey:"), 20, bar);
    m_journey->setObjectName("journey"_L1);
    m_version = addChoice(*first, tr("&Version:"), 12, bar);
    m_version->setObjectName("version"_L1);
    m_lanes = addChoice(*first, tr("&Lanes:"), 12, bar);
    m_lanes->setObjectName("lanes"_L1);
    m_overlay = new QCheckBox(tr("As it &shall be beside"), bar);
    m_overlay->setToolTip(
        tr("Shows what is planned and not there yet, and the curve as it shall be, on the same map."));
    m_overlay->setChecked(true);
    first->addWidget(m_overlay);
    first->addStretch(1);
    auto* const second = new QHBoxLayout;
    auto* const start = new QPushButton(tr("&New journey…"), bar);
    connect(start, &QPushButton::clicked, this, &JourneysPage::startJourney);
    second->addWidget(start);
    m_versionButton = addMenu(*second, tr("Version"), bar);
    m_statusButton = addMenu(*second, tr("Status"), bar);
    auto* const stage = new QPushButton(tr("&Add stage"), bar);
    stage->setToolTip(tr("After the current one (Shift+Ins). Ins adds what the current lane holds."));
    connect(stage, &QPushButton::clicked, m_view, &JourneyMapView::insertStage);
    second->addWidget(stage);
    auto* const print = new QPushButton(tr("&Print and save…"), bar);
    print->setToolTip(tr("Shows the map as it will be printed; saves it as PDF, DOCX, XLSX, PNG or SVG."));
    connect(print, &QPushButton::clicked, this, [this] {
        emit goTo({Subject::Kind::Paper, u"journey"_s, version().isNull() ? journey() : version()});
    });
    second->addWidget(print);
    m_parts = {m_version, m_versionButton, m_statusButton, stage, print};
    m_state = new QLabel(bar);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setWordWrap(true);
    second->addStretch(1);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_state);
    connect(m_versionButton->menu(), &QMenu::aboutToShow, this, [this] { fillVersionMenu(*m_versionButton->menu()); });
    connect(m_statusButton->menu(), &QMenu::aboutToShow, this, [this] { fillStatusMenu(*m_statusButton->menu()); });
    connect(m_journey, &QComboBox::activated, this, [this] {
        m_view->commit();
        m_board.show(chosen(m_journey));
    });
    connect(m_version, &QComboBox::activated, this, [this] {
        m_view->commit();
        m_board.show(journey(), chosen(m_version));
    });
    connect(m_lanes, &QComboBox::activated, this, [this] {
        m_view->commit();
        m_board.setView(m_lanes->currentData().toString());
    });
    connect(m_overlay, &QCheckBox::toggled, this, [this](bool on) {
        m_view->commit();
        m_board.setOverlaid(on);
    });
    return bar;
}

QWidget* JourneysPage::makePane()
{
    m_pane = new QTabWidget(this);
    m_pane->setDocumentMode(true);
    m_card = new JourneyCard(workspace(), m_board, m_pane);
    m_remarks = new JourneyRemarks(m_board, m_pane);
    auto* const changes = new JourneyChanges(workspace(), m_board, m_pane);
    auto* const channels = new JourneyChannels(workspace(), m_board, m_pane);
    m_ideas = new IdeasBoard(workspace(), m_board, m_pane);
    m_pane->addTab(m_card, tr("Card"));
    m_pane->addTab(m_remarks, tr("Remarks"));
    m_pane->addTab(changes, tr("What changes"));
    m_pane->addTab(channels, tr("Channels"));
    m_pane->addTab(m_ideas, tr("Pains and ideas"));
    m_pane->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    connect(m_remarks, &JourneyRemarks::placeWanted, m_view, &JourneyMapView::showLane);
    connect(channels, &JourneyChannels::recordWanted, this, &JourneysPage::showRecord);
    connect(m_ideas, &IdeasBoard::recordWanted, this, &JourneysPage::showRecord);
    connect(m_ideas, &IdeasBoard::measureWanted, this, &JourneysPage::makeMeasure);
    return m_pane;
}

Id JourneysPage::journey() const
{
    return m_board.data() ? m_board.data()->journey.id : Id();
}

Id JourneysPage::version() const
{
    return m_board.data() ? m_board.data()->map.version.id : Id();
}

void JourneysPage::onOpened()
{
    m_lanes->clear();
    m_board.setView({});
    if (workspace().isOpen()) {
        workspace().attempt([this] {
            for (const auto& view : m_board.method().views)
                m_lanes->addItem(view.title, view.id);
        });
        m_lanes->setCurrentIndex(m_lanes->findData(u"template"_s));
    }
    fillJourneys();
    showChosen();
}

void JourneysPage::onChanged(const ChangeSet& changes)
{
    const auto concerns = [](const RowChange& change) { return change.type == &recordTable<Journey>(); };
    if (!std::ranges::any_of(changes, concerns))
        return;
    fillJourneys();
    if (journey() != chosen(m_journey))
        showChosen();
}

void JourneysPage::fillJourneys()
{
    const QScopedValueRollback guard(m_isFilling, true);
    const Id before = journey().isNull() ? chosen(m_journey) : journey();
    m_journey->clear();
    if (!workspace().isOpen())
        return;
    workspace().attempt([this] {
        for (const Journey& one : workspace().document().all<Journey>())
            m_journey->addItem(one.title(), one.id.toString());
    });
    m_journey->setCurrentIndex(std::max(0, m_journey->findData(before.toString())));
}

void JourneysPage::showChosen()
{
    m_board.show(chosen(m_journey));
}

void JourneysPage::onBoardChanged()
{
    const JourneyData* const shown = m_board.data();
    m_version->clear();
    for (const JourneyVersion& one : shown ? shown->versions : std::vector<JourneyVersion>())
        m_version->addItem(versionText(one), one.id.toString());
    m_version->setCurrentIndex(m_version->findData(version().toString()));
    for (QWidget* const part : m_parts)
        part->setEnabled(shown != nullptr);
    m_pane->setEnabled(shown != nullptr);
    QStringList texts;
    if (shown) {
        texts << statusText(shown->journey.status);
        if (shown->profile)
            texts << shown->profile->title();
        if (shown->journey.nextReviewOn.isValid())
            texts << tr("review by %1").arg(officeDate(shown->journey.nextReviewOn));
        if (shown->map.version.isFrozen())
            texts << tr("frozen: make a new version to change it");
    }
    m_state->setText(texts.join(u" · "_s));
    m_state->setToolTip(m_state->text());
    const auto count = static_cast<int>(m_board.findings().size());
    m_pane->setTabText(m_pane->indexOf(m_remarks), count > 0 ? tr("Remarks (%1)").arg(count) : tr("Remarks"));
}

void JourneysPage::onCurrentChanged()
{
    const auto record = m_view->currentRecord();
    m_card->setRecord(record ? record->first : nullptr, record ? record->second : Id());
    if (record && isVisible())
        workspace().select({Subject::Kind::Record, record->first->name(), record->second});
}

void JourneysPage::fillVersionMenu(QMenu& menu)
{
    menu.clear();
    const bool canEdit = workspace().canEdit() && m_board.data();
    const auto add = [&](const QString& text, bool isPossible, auto action) {
        menu.addAction(text, this, action)->setEnabled(canEdit && isPossible);
    };
    add(tr("Copy as it is"), true, [this] { copy(VersionState::AsIs); });
    add(tr("Copy as it shall be"), true, [this] { copy(VersionState::ToBe); });
    menu.addSeparator();
    add(tr("Freeze"), m_board.canEdit(), [this] { freeze(); });
    add(tr("Remove"), m_board.canEdit() && m_version->count() > 1, [this] { removeVersion(); });
}

void JourneysPage::fillStatusMenu(QMenu& menu)
{
    menu.clear();
    const bool canEdit = workspace().canEdit() && m_board.data();
    const auto add = [&](const QString& text, auto action) { menu.addAction(text, this, action)->setEnabled(canEdit); };
    add(tr("Draft"), [this] { setStatus(DescriptionStatus::Draft); });
    add(tr("Compiled"), [this] { setStatus(DescriptionStatus::Compiled); });
    add(tr("Approved by a meeting…"), [this] { approve(); });
    add(tr("Introduced in a centre…"), [this] { introduce(); });
    add(tr("Outdated"), [this] { setStatus(DescriptionStatus::Outdated); });
    menu.addSeparator();
    add(tr("The law on its service has changed"), [this] { markLawChanged(); });
    menu.addSeparator();
    menu.addAction(tr("Team, research, introductions…"), this, [this] {
        emit registerWanted({Subject::Kind::Record, recordTable<Journey>().name(), journey()});
    });
}

void JourneysPage::startJourney()
{
    if (!workspace().canEdit())
        return;
    m_view->commit();
    auto* const dialog = new NewJourneyDialog(workspace().document(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Id made;
        if (workspace().attempt([&] { made = indikator::startJourney(workspace().document(), dialog->draft()); })) {
            m_board.show(made);
            fillJourneys();
            m_view->setFocus();
        }
    });
    dialog->open();
}

void JourneysPage::copy(VersionState state)
{
    Id made;
    if (workspace().attempt([&] { made = copyVersion(workspace().document(), version(), state); }))
        m_board.show(journey(), made);
}

void JourneysPage::freeze()
{
    workspace().attempt([&] { freezeVersion(workspace().document(), version(), workspace().today()); });
}

void JourneysPage::removeVersion()
{
    workspace().attempt([&] { indikator::removeVersion(workspace().document(), version()); });
}

void JourneysPage::setStatus(DescriptionStatus status)
{
    workspace().attempt([&] { setJourneyStatus(workspace().document(), journey(), status, workspace().today()); });
}

void JourneysPage::approve()
{
    ChoiceDialog::Choices meetings;
    for (const Meeting& one : workspace().document().all<Meeting>())
        meetings.emplace_back(one.id, recordTable<Meeting>().displayName(recordTable<Meeting>().row(one)));
    std::ranges::reverse(meetings); // the newest first
    ChoiceDialog::ask(this, tr("Approval of the journey"),
                      tr("Meeting of the working group that approved it. Its decision is recorded, and the map is "
                         "frozen as it is."),
                      meetings, [this](const Id& meeting) {
                          workspace().attempt(
                              [&] { approveJourney(workspace().document(), journey(), meeting, workspace().today()); });
                      });
}

void JourneysPage::introduce()
{
    ChoiceDialog::Choices centres;
    for (const Centre& one : workspace().document().all<Centre>())
        centres.emplace_back(one.id, one.name);
    ChoiceDialog::ask(this, tr("Introduction of the journey"), tr("Employment centre that works by it from today on:"),
                      centres, [this](const Id& centre) {
                          workspace().attempt([&] {
                              setIntroduction(workspace().document(), journey(), centre, workspace().today());
                              setJourneyStatus(workspace().document(), journey(), DescriptionStatus::Introduced,
                                               workspace().today());
                          });
                      });
}

void JourneysPage::markLawChanged()
{
    if (const JourneyData* const shown = m_board.data())
        workspace().attempt(
            [&] { indikator::markLawChanged(workspace().document(), shown->journey.service, workspace().today()); });
}

void JourneysPage::makeMeasure(const Id& painOrIdea)
{
    Id made;
    if (workspace().attempt([&] { made = startActionFor(workspace().document(), painOrIdea, workspace().today()); }))
        emit goTo({Subject::Kind::Record, recordTable<ImprovementAction>().name(), made});
}

void JourneysPage::showRecord(const Id& record)
{
    if (const auto place = m_board.placeOf(record)) {
        m_view->setCurrent(*place);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

bool JourneysPage::isHomeOf(const Subject& subject) const
{
    return subject.kind == Subject::Kind::Record && !subject.record.isNull() &&
           (isOfMap(subject.key) || subject.key == recordTable<Journey>().name() ||
            subject.key == recordTable<JourneyVersion>().name());
}

bool JourneysPage::showSubject(const Subject& subject)
{
    if (!isHomeOf(subject))
        return false;
    const Document& document = workspace().document();
    Id version = subject.record;
    if (const auto found = document.find<Journey>(subject.record)) {
        if (journey() != found->id)
            m_board.show(found->id);
        version = {};
    } else if (isOfMap(subject.key)) {
        const RecordType* const type = recordType(subject.key);
        const auto row = document.findRow(*type, subject.record);
        version = row ? versionOf(document, *type, *row) : Id();
    }
    if (const auto found = document.find<JourneyVersion>(version); found && this->version() != version)
        m_board.show(found->journey, version);
    if (journey().isNull())
        return false;
    m_journey->setCurrentIndex(m_journey->findData(journey().toString()));
    if (isOfMap(subject.key))
        showRecord(subject.record);
    else
        m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void JourneysPage::focusContent()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace indikator
