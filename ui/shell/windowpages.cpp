// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
// The pages of the window and those who serve them.
#include "core/organisation/orgunit.h"
#include "core/organisation/person.h"
#include "core/report/wording.h"
#include "ui/pages/blockpage.h"
#include "ui/pages/centrespage.h"
#include "ui/pages/checklistpage.h"
#include "ui/pages/comparisonpage.h"
#include "ui/pages/consistencypage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/indicatorspage.h"
#include "ui/pages/journeyspage.h"
#include "ui/pages/matrixpage.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/profilespage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/roadmappage.h"
#include "ui/pages/standardpage.h"
#include "ui/shell/blockpages.h"
#include "ui/shell/exchangecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/measurecontroller.h"
#include "ui/shell/navigation.h"
#include "ui/shell/plancontroller.h"
#include "ui/shell/presenter.h"
#include "ui/shell/registercontroller.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/subjectfinder.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/registerview.h"

namespace indikator {

using namespace Qt::StringLiterals;

void MainWindow::buildPages()
{
    addOverview();
    m_navigation->addSection(tr("Self-assessment"));
    addPage(new ChecklistPage(m_workspace, m_pages));
    addMatrix();
    addStandard();
    m_navigation->addSection(tr("Four blocks"));
    addBlocks();
    addIndicators();
    addClients();
    m_navigation->addSection(tr("Plan"));
    addRoadmap();
    auto* const meetings = new MeetingsPage(m_workspace, m_pages);
    connect(meetings, &MeetingsPage::goTo, this, &MainWindow::goTo);
    addPage(meetings, PageStack::Key::None);
    m_navigation->addSection(tr("Summary"));
    addPage(new CentresPage(m_workspace, m_pages), PageStack::Key::None);
    addExchange();
    addPage(new ComparisonPage(m_workspace, m_pages), PageStack::Key::None);
    addRegister(recordTable<Person>(), tr("People"),
                {u"lastName"_s, u"firstName"_s, u"middleName"_s, u"jobTitle"_s, u"centre"_s});
    addRegister(recordTable<OrgUnit>(), tr("Units"), {u"name"_s, u"centre"_s, u"kind"_s});
    addReports();

    connect(m_navigation, &Navigation::pageChosen, m_pages, &PageStack::showPage);
    connect(m_pages, &PageStack::leaving, this, &MainWindow::commitEdits);
    connect(m_pages, &PageStack::shown, this, [this](Page* page) {
        m_navigation->setCurrentPage(page);
        m_presenter->follow(page->slide());
    });
}

void MainWindow::addOverview()
{
    m_overview = new OverviewPage(m_workspace, m_pages);
    connect(m_overview, &OverviewPage::goTo, this, &MainWindow::goTo);
    connect(m_overview, &OverviewPage::recordsRequested, this, &MainWindow::showRecords);
    connect(m_overview, &OverviewPage::newAssessmentRequested, this, &MainWindow::newAssessment);
    addPage(m_overview);
}

void MainWindow::addMatrix()
{
    auto* const matrix = new MatrixPage(m_workspace, m_pages);
    connect(matrix, &MatrixPage::pasteFailed, this, [this](const QStringList& faults) {
        m_message->problem(tr("Nothing was pasted. %1").arg(nameList(faults, 3)));
    });
    addPage(matrix);
}

/// The Standard, and where it, the other instruments, the registers and the plan disagree.
void MainWindow::addStandard()
{
    m_standard = new StandardPage(m_workspace, m_pages);
    connect(m_standard, &StandardPage::badgeChanged, m_navigation, &Navigation::refreshBadges);
    addPage(m_standard, PageStack::Key::None);
    auto* const board = new ConsistencyPage(m_workspace, m_pages);
    connect(board, &ConsistencyPage::badgeChanged, m_navigation, &Navigation::refreshBadges);
    connect(board, &ConsistencyPage::goTo, this, &MainWindow::goTo);
    connect(m_overview, &OverviewPage::boardRequested, this, [this, board] {
        m_pages->showPage(board);
        board->focusContent();
    });
    connect(m_panel, &SidePanel::goTo, this, &MainWindow::goTo);
    addPage(board, PageStack::Key::None);
}

void MainWindow::addIndicators()
{
    auto* const indicators = new IndicatorsPage(m_workspace, m_pages);
    auto* const measuring = new MeasureController(m_workspace, m_questions, *indicators, this);
    connect(measuring, &MeasureController::note, m_message, &MessageBar::note);
    connect(indicators, &IndicatorsPage::goTo, this, &MainWindow::goTo);
    addPage(indicators, PageStack::Key::None);
}

/// Whose experience is measured and bettered: the groups of clients and their journeys.
void MainWindow::addClients()
{
    auto* const profiles = new ProfilesPage(m_workspace, m_pages);
    connect(profiles, &ProfilesPage::goTo, this, &MainWindow::goTo);
    addPage(profiles, PageStack::Key::None);
    auto* const journeys = new JourneysPage(m_workspace, m_pages);
    connect(journeys, &JourneysPage::goTo, this, &MainWindow::goTo);
    connect(journeys, &JourneysPage::registerWanted, m_pages, &PageStack::goToRegister);
    addPage(journeys, PageStack::Key::None);
}

void MainWindow::addRoadmap()
{
    auto* const roadmap = new RoadmapPage(m_workspace, m_pages);
    auto* const planning = new PlanController(m_workspace, m_questions, *roadmap, this);
    connect(m_overview, &OverviewPage::planRequested, planning, &PlanController::planGap);
    connect(m_standard, &StandardPage::planRequested, planning, &PlanController::planRequirement);
    connect(planning, &PlanController::goTo, this, &MainWindow::goTo);
    connect(planning, &PlanController::note, m_message, &MessageBar::note);
    addPage(roadmap);
}

void MainWindow::addExchange()
{
    m_exchangePage = new ExchangePage(m_workspace, m_pages);
    m_exchange = new ExchangeController(m_workspace, m_questions, *m_exchangePage, this);
    connect(m_exchange, &ExchangeController::pageRequested, this, [this] { m_pages->showPage(m_exchangePage); });
    connect(m_exchange, &ExchangeController::note, m_message, &MessageBar::note);
    connect(m_exchange, &ExchangeController::problem, m_message, &MessageBar::problem);
    addPage(m_exchangePage, PageStack::Key::None);
}

void MainWindow::addReports()
{
    m_reports = new ReportsPage(m_workspace, m_pages);
    m_reports->setNarrowMargin(m_settings.narrowMargin());
    connect(m_reports, &ReportsPage::narrowMarginChanged, this,
            [this](bool narrow) { m_settings.setNarrowMargin(narrow); });
    addPage(m_reports);
}

void MainWindow::addBlocks()
{
    for (BlockPage* page : makeBlockPages(m_workspace, m_pages)) {
        m_registers->serve(*page);
        connect(page, &BlockPage::goTo, this, &MainWindow::goTo);
        addPage(page);
    }
}

/// A register that belongs to no block.
void MainWindow::addRegister(const RecordType& type, const QString& title, const QStringList& columns)
{
    auto* const page = new RegisterPage(m_workspace, type, title, columns, m_pages);
    m_registers->serve(page->view());
    if (&type == &recordTable<Person>())
        m_registers->offerAnonymising(page->view());
    addPage(page, PageStack::Key::None);
}

void MainWindow::addPage(Page* page, PageStack::Key key)
{
    m_pages->add(page, key);
    m_navigation->addPage(page);
    m_finder->index().addPage(page->title());
}

} // namespace indikator
