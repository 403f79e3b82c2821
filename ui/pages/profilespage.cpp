// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/profilespage.h"

#include "core/base/period.h"
#include "core/operations/journeys.h"
#include "core/operations/profiles.h"
#include "ui/models/fieldtext.h"
#include "ui/widgets/choicedialog.h"
#include "ui/widgets/findingslabel.h"
#include "ui/widgets/introductionlist.h"
#include "ui/widgets/profilesections.h"
#include "ui/widgets/profilestar.h"
#include "ui/widgets/recordform.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
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

bool isOfProfile(const RecordType* type)
{
    return type == &recordTable<ClientProfile>() || type == &recordTable<ProfileSection>() ||
           type == &recordTable<GroupImportance>() || type == &recordTable<ChannelPreference>() ||
           type == &recordTable<Introduction>();
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

} // namespace

ProfilesPage::ProfilesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_list(new QListWidget(this))
    , m_findings(new FindingsLabel(tr("Remarks on the profile"), this))
    , m_tabs(new QTabWidget(this))
    , m_passport(new RecordForm(workspace, recordTable<ClientProfile>(), m_tabs))
    , m_sections(new ProfileSections(workspace, m_tabs))
    , m_star(new ProfileStar(workspace, m_tabs))
    , m_introductions(new IntroductionList(workspace, m_tabs))
{
    m_list->setAccessibleName(tr("Profiles of client groups"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_sections, tr("Chapters"));
    m_tabs->addTab(m_star, tr("Importance and channels"));
    m_tabs->addTab(m_passport, tr("Passport"));
    m_tabs->addTab(m_introductions, tr("Introduction"));
    auto* const splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 640});
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(m_findings);
    layout->addWidget(splitter, 1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        setProfile(item ? Id::parse(item->data(Qt::UserRole).toString()).value_or(Id()) : Id());
    });
    connect(&workspace, &Workspace::documentOpened, this, &ProfilesPage::onOpened);
    connect(&workspace, &Workspace::changed, this, &ProfilesPage::onChanged);
    onOpened();
}

QString ProfilesPage::title() const
{
    return tr("Profiles");
}

QString ProfilesPage::badge() const
{
    if (!workspace().isOpen())
        return {};
    size_t all = 0;
    std::ptrdiff_t compiled = 0;
    workspace().attempt([&] {
        const auto& profiles = workspace().document().all<ClientProfile>();
        all = profiles.size();
        compiled = std::ranges::count_if(
            profiles, [&](const ClientProfile& one) { return lifecycle(one, {}).isCompiledOn(workspace().today()); });
    });
    return all == 0 ? QString() : u"%1/%2"_s.arg(compiled).arg(all);
}

QWidget* ProfilesPage::makeBar()
{
    auto* const bar = new QWidget(this);
    auto* const column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const layout = new QHBoxLayout;
    column->addLayout(layout);
    QToolButton* const start = addMenu(*layout, tr("New profile"), bar);
    connect(start->menu(), &QMenu::aboutToShow, this, [this, start] { fillStarters(*start->menu()); });
    m_status = addMenu(*layout, tr("Status"), bar);
    connect(m_status->menu(), &QMenu::aboutToShow, this, [this] { fillStatus(*m_status->menu()); });
    auto* const version = new QPushButton(tr("New &version"), bar);
    version->setToolTip(tr("Copies the profile as a draft; the earlier one stays as it was approved."));
    connect(version, &QPushButton::clicked, this, &ProfilesPage::makeVersion);
    layout->addWidget(version);
    auto* const print = new QPushButton(tr("&Print and save…"), bar);
    connect(print, &QPushButton::clicked, this, [this] {
        m_sections->commit();
        emit goTo({Subject::Kind::Paper, u"profile"_s, m_profile});
    });
    layout->addWidget(print);
    m_parts = {m_status, version, print};
    m_state = new QLabel(bar);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setWordWrap(true);
    layout->addStretch(1);
    column->addWidget(m_state);
    return bar;
}

/// An empty profile, or one of the groups that a region is likely to describe and has not yet.
void ProfilesPage::fillStarters(QMenu& menu)
{
    menu.clear();
    const auto add = [&](const QString& text, const ProfileStarter& starter) {
        menu.addAction(text, this,
                       [this, starter] {
                           Id made;
                           if (workspace().attempt([&] { made = startProfile(workspace().document(), starter); }))
                               setProfile(made);
                           fillList();
                       })
            ->setEnabled(workspace().canEdit());
    };
    add(tr("Another group of citizens"), {tr("New group of citizens"), u"jobseeker"_s, u"person"_s, {}});
    add(tr("Another group of employers"), {tr("New group of employers"), u"employer"_s, u"enterprise"_s, {}});
    add(tr("Another group of workers of the service"), {tr("New group of workers"), u"internal"_s, u"person"_s, {}});
    menu.addSeparator();
    if (!workspace().isOpen())
        return;
    workspace().attempt([&] {
        const auto& known = workspace().document().all<ClientProfile>();
        for (const ProfileStarter& starter : journeyMethod(workspace().document()).starters) {
            if (std::ranges::find(known, starter.name, &ClientProfile::name) == known.end())
                add(starter.name, starter);
        }
    });
}

void ProfilesPage::fillStatus(QMenu& menu)
{
    menu.clear();
    const auto add = [&](const QString& text, auto action) {
        menu.addAction(text, this, action)->setEnabled(workspace().canEdit() && !m_profile.isNull());
    };
    add(tr("Draft"), [this] { setStatus(DescriptionStatus::Draft); });
    add(tr("Compiled"), [this] { setStatus(DescriptionStatus::Compiled); });
    add(tr("Approved by a meeting…"), [this] { approve(); });
    add(tr("Introduced"), [this] { setStatus(DescriptionStatus::Introduced); });
    add(tr("Outdated"), [this] { setStatus(DescriptionStatus::Outdated); });
}

void ProfilesPage::setStatus(DescriptionStatus status)
{
    m_sections->commit();
    workspace().attempt([&] { setProfileStatus(workspace().document(), m_profile, status, workspace().today()); });
}

void ProfilesPage::approve()
{
    m_sections->commit();
    ChoiceDialog::Choices meetings;
    for (const Meeting& one : workspace().document().all<Meeting>())
        meetings.emplace_back(one.id, recordTable<Meeting>().displayName(recordTable<Meeting>().row(one)));
    std::ranges::reverse(meetings); // the newest first
    ChoiceDialog::ask(this, tr("Approval of the profile"),
                      tr("Meeting of the working group that approved it. Its decision is recorded."), meetings,
                      [this](const Id& meeting) {
                          workspace().attempt(
                              [&] { approveProfile(workspace().document(), m_profile, meeting, workspace().today()); });
                      });
}

void ProfilesPage::makeVersion()
{
    if (!workspace().canEdit() || m_profile.isNull())
        return;
    m_sections->commit();
    Id made;
    if (workspace().attempt([&] { made = newProfileVersion(workspace().document(), m_profile); }))
        setProfile(made);
    fillList();
}

void ProfilesPage::onOpened()
{
    m_profile = {};
    fillList();
    refresh();
}

void ProfilesPage::onChanged(const ChangeSet& changes)
{
    if (!std::ranges::any_of(changes, [](const RowChange& change) {
            return isOfProfile(change.type) || change.type == &recordTable<Decision>();
        }))
        return;
    fillList();
    refresh();
}

void ProfilesPage::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    std::vector<ClientProfile> profiles;
    if (workspace().isOpen())
        workspace().attempt([&] { profiles = workspace().document().all<ClientProfile>(); });
    if (std::ranges::find(profiles, m_profile, &ClientProfile::id) == profiles.end())
        m_profile = profiles.empty() ? Id() : profiles.front().id;
    for (const ClientProfile& one : profiles) {
        auto* const item = new QListWidgetItem(one.title() + u'\n' + statusText(one.status), m_list);
        item->setData(Qt::UserRole, one.id.toString());
        if (one.id == m_profile)
            m_list->setCurrentItem(item);
    }
}

void ProfilesPage::setProfile(const Id& profile)
{
    if (profile == m_profile)
        return;
    m_sections->commit();
    m_profile = profile;
    refresh();
    if (isVisible() && !profile.isNull())
        workspace().select({Subject::Kind::Record, recordTable<ClientProfile>().name(), profile});
}

void ProfilesPage::refresh()
{
    std::optional<ProfileData> known;
    std::vector<Finding> findings;
    if (workspace().isOpen() && !m_profile.isNull())
        workspace().attempt([&] {
            known = profileData(workspace().document(), m_profile);
            const JourneyMethod& method = journeyMethod(workspace().document());
            findings = checkProfile(*known, method);
            if (known->profile.status == DescriptionStatus::Draft) // what is missing to be compiled
                findings = profileObstacles(*known, DescriptionStatus::Compiled, method);
        });
    m_findings->show(findings);
    const ProfileData* const shown = known ? &*known : nullptr;
    m_passport->setRecord(m_profile);
    m_sections->show(shown);
    m_star->show(shown);
    m_introductions->show(m_profile);
    for (QWidget* const part : m_parts)
        part->setEnabled(shown);
    m_tabs->setEnabled(shown);
    QStringList texts;
    if (shown) {
        texts << statusText(shown->profile.status);
        if (shown->profile.approvedOn.isValid())
            texts << tr("approved on %1").arg(officeDate(shown->profile.approvedOn));
        if (shown->profile.nextReviewOn.isValid())
            texts << tr("review by %1").arg(officeDate(shown->profile.nextReviewOn));
        texts << tr("version %1").arg(shown->profile.version);
    } else {
        texts << tr("There is no profile yet: begin with “New profile”.");
    }
    m_state->setText(texts.join(u" · "_s));
}

bool ProfilesPage::isHomeOf(const Subject& subject) const
{
    return subject.kind == Subject::Kind::Record && !subject.record.isNull() &&
           (subject.key == recordTable<ClientProfile>().name() || subject.key == recordTable<ProfileSection>().name());
}

bool ProfilesPage::showSubject(const Subject& subject)
{
    if (!isHomeOf(subject))
        return false;
    const auto section = workspace().document().find<ProfileSection>(subject.record);
    const Id wanted = section ? section->profile : subject.record;
    if (!workspace().document().find<ClientProfile>(wanted))
        return false;
    setProfile(wanted);
    fillList();
    if (section) {
        m_tabs->setCurrentWidget(m_sections);
        m_sections->focusSection(section->kind);
    } else {
        focusContent();
    }
    return true;
}

void ProfilesPage::focusContent()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace indikator
