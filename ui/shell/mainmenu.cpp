// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/language.h"
#include "core/base/period.h"
#include "core/operations/assessing.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/placeproof.h"
#include "ui/pages/reportspage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/assessmentdialog.h"
#include "ui/shell/exchangecontroller.h"
#include "ui/shell/helpopener.h"
#include "ui/shell/historydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/presenter.h"
#include "ui/shell/recordsdialog.h"
#include "ui/shell/regiondialog.h"
#include "ui/shell/registercontroller.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/subjectfinder.h"
#include "ui/shell/theme.h"
#include "ui/shell/tour.h"
#include "ui/widgets/messagebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

void openDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

QAction* MainWindow::add(QMenu* menu, const QString& text, const QKeySequence& key, const std::function<void()>& slot)
{
    QAction* const action = menu->addAction(text);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildAssessmentMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* const menu = menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New region…"), QKeySequence::New, [this] { m_files->askNew(); });
    add(menu, tr("&Open…"), QKeySequence::Open, [this] { m_files->askOpen(); });
    add(menu, tr("Take &in a document from elsewhere…"), {}, [this] { m_files->askReceive(); });
    add(menu, tr("Open the &training sample"), {}, [this] { openSample(); });
    menu->addSeparator();
    m_documentActions << add(menu, tr("When was it &saved?"), QKeySequence::Save, [this] { showSaved(); });
    m_documentActions << add(menu, tr("Save a &copy…"), {}, [this] { m_files->askSaveCopy(); });
    m_regionActions << add(menu, tr("Send for the &ministry…"), {}, [this] { m_exchange->askSend(false); });
    m_regionActions << add(menu, tr("Send for the ministry, without peop&le…"), {},
                           [this] { m_exchange->askSend(true); });
    m_centreActions << add(menu, tr("Send to the re&gion…"), {}, [this] { m_exchange->askSend(false); });
    add(menu, tr("&Restore from a backup…"), {}, [this] { m_files->askRestore(); });
    menu->addSeparator();
    m_assessmentActions << add(menu, tr("&Paper to a file…"), QKeySequence::Print, [this] {
        commitEdits();
        m_pages->showPage(m_reports);
        m_reports->savePaper();
    });
    m_documentActions << add(menu, tr("Export &without personal data…"), {}, [this] {
        commitEdits();
        m_registers->exportWithoutPersonalData();
    });
    m_editActions << add(menu, tr("Er&ase deleted files…"), {}, [this] { m_registers->eraseDeletedFiles(); });
    menu->addSeparator();
    m_documentActions << add(menu, tr("Close the &document"), QKeySequence::Close, [this] {
        commitEdits();
        m_workspace.close();
    });
    add(menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    QMenu* const menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, tr("&Undo"), QKeySequence::Undo,
                 [this] { m_workspace.attempt([this] { m_workspace.document().undo(); }); });
    m_redo = add(menu, tr("&Redo"), QKeySequence::Redo,
                 [this] { m_workspace.attempt([this] { m_workspace.document().redo(); }); });
    menu->addSeparator();
    m_documentActions << add(menu, tr("&Find"), QKeySequence::Find,
                             [this] { m_finder->setFocus(Qt::ShortcutFocusReason); });
    m_assessmentActions << add(menu, tr("Next unans&wered"), Qt::Key_F8, [this] { goToUnanswered(true); });
    m_assessmentActions << add(menu, tr("&Previous unanswered"), Qt::SHIFT | Qt::Key_F8,
                               [this] { goToUnanswered(false); });
    menu->addSeparator();
    m_editActions << add(menu, tr("Record a &decision…"), Qt::Key_F7, [this] {
        commitEdits();
        m_presenter->recordDecision();
    });
    m_editActions << add(menu, tr("Region and readin&gs…"), {},
                         [this] { openDialog(new RegionDialog(m_workspace, this)); });
    m_documentActions << add(menu, tr("Recent &changes and completeness…"), Qt::CTRL | Qt::Key_R,
                             [this] { showRecords(); });
    m_documentActions << add(menu, tr("&History of changes…"), {},
                             [this] { openDialog(new HistoryDialog(m_workspace, {}, this)); });
}

void MainWindow::buildAssessmentMenu()
{
    QMenu* const menu = menuBar()->addMenu(tr("&Assessment"));
    m_editActions << add(menu, tr("&New, empty…"), {}, [this] { newAssessment(); });
    QAction* const next = add(menu, tr("Next &period from this one…"), {}, [this] { nextPeriod(); });
    m_assessmentActions << next;
    menu->addSeparator();
    m_draftActions << add(menu, tr("&Accept what the registers say here"), Qt::Key_F4, [this] { acceptHere(); });
    m_draftActions << add(menu, tr("Accept it for the whole &block"), static_cast<int>(Qt::SHIFT) | Qt::Key_F4,
                          [this] { acceptBlock(); });
    m_draftActions << add(menu, tr("Accept it e&verywhere"),
                          static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::SHIFT) | Qt::Key_F4,
                          [this] { m_workspace.evidence().accept({}); });
    menu->addSeparator();
    m_draftActions << add(menu, tr("&Date, title, executor…"), {}, [this] { editDetails(); });
    m_draftActions << add(menu, tr("Make &final…"), {}, [this] { makeFinal(); });
    m_assessmentActions << add(menu, tr("&Remove…"), {}, [this] { removeCurrent(); });
}

void MainWindow::buildViewMenu()
{
    QMenu* const menu = menuBar()->addMenu(tr("&View"));
    for (Page* page : m_pages->pages()) {
        const auto digit = m_pages->digit(page);
        const QKeySequence key =
            digit ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + *digit)) : QKeySequence();
        m_documentActions << add(menu, page->title(), key, [this, page] {
            m_pages->showPage(page);
            page->focusContent();
        });
    }
    menu->addSeparator();
    m_documentActions << add(menu, tr("Next p&ane"), Qt::Key_F6, [this] { nextPane(); });
    m_documentActions << add(menu, tr("&Methodology of what is selected"), Qt::Key_F9, [this] {
        m_panel->show();
        m_panel->showMethodology();
    });
    QAction* const panel = add(menu, tr("Sid&e panel"), {}, [] {});
    panel->setCheckable(true);
    panel->setChecked(true);
    connect(panel, &QAction::toggled, m_panel, &QWidget::setVisible);
    menu->addSeparator();
    add(menu, tr("&Larger"), QKeySequence::ZoomIn, [this] { setZoom(m_settings.zoom() + 10); });
    add(menu, tr("&Smaller"), QKeySequence::ZoomOut, [this] { setZoom(m_settings.zoom() - 10); });
    add(menu, tr("&Normal size"), Qt::CTRL | Qt::Key_0, [this] { setZoom(100); });
    const auto choice = [this](QMenu* parent, const QString& text, bool checked, const std::function<void()>& slot) {
        QAction* const action = add(parent, text, {}, slot);
        action->setCheckable(true);
        action->setChecked(checked);
        return action;
    };
    QMenu* const theme = menu->addMenu(tr("&Colours"));
    auto* const themes = new QActionGroup(this);
    themes->addAction(
        choice(theme, tr("As the &system"), m_settings.theme() == Theme::System, [this] { setTheme(Theme::System); }));
    themes->addAction(
        choice(theme, tr("&Light"), m_settings.theme() == Theme::Light, [this] { setTheme(Theme::Light); }));
    themes->addAction(choice(theme, tr("&Dark"), m_settings.theme() == Theme::Dark, [this] { setTheme(Theme::Dark); }));
    QMenu* const language = menu->addMenu(tr("Lan&guage"));
    auto* const languages = new QActionGroup(this);
    languages->addAction(
        choice(language, u"&Русский"_s, m_settings.language() != u"en"_s, [this] { setLanguage(u"ru"_s); }));
    languages->addAction(
        choice(language, u"&English"_s, m_settings.language() == u"en"_s, [this] { setLanguage(u"en"_s); }));
    menu->addSeparator();
    m_present->setShortcut(Qt::Key_F5);
    menu->addAction(m_present);
    m_documentActions << m_present;
    QAction* const follow = add(menu, tr("Presentation foll&ows the page"), {}, [] {});
    follow->setCheckable(true);
    follow->setChecked(m_presenter->follows());
    connect(follow, &QAction::toggled, m_presenter, &Presenter::setFollows);
    connect(m_presenter, &Presenter::followsChanged, follow, &QAction::setChecked);
    add(menu, tr("&Full screen"), Qt::Key_F11, [this] { toggleFullScreen(); });
}

void MainWindow::buildHelpMenu()
{
    QMenu* const menu = menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Help"), Qt::Key_F1, [this] { showHelp(); });
    add(menu, tr("&Tour over the sample region"), {}, [this] { takeTour(); });
    add(menu, tr("&About Indikator"), {}, [this] { showAbout(); });
}

void MainWindow::askDetails(const QString& caption, const AssessmentDetails& proposal,
                            const std::function<void(const AssessmentDetails&)>& then)
{
    auto* const dialog = new AssessmentDialog(caption, proposal, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, then] { m_workspace.attempt([&] { then(dialog->result()); }); });
    openDialog(dialog);
}

void MainWindow::newAssessment()
{
    AssessmentDetails proposal{Quarter(QDate::currentDate()).lastDay(), {}, {}, QDate::currentDate()};
    m_workspace.attempt([&] { proposal.executor = regionOf(m_workspace.document()).executor; });
    askDetails(tr("New assessment"), proposal, [this](const AssessmentDetails& details) {
        m_workspace.setAssessment(startAssessment(m_workspace.document(), details));
    });
}

void MainWindow::nextPeriod()
{
    const Assessment& last = m_workspace.evaluation()->assessment;
    askDetails(tr("Next period"), {Quarter(last.asOf).next().lastDay(), {}, last.executor, QDate::currentDate()},
               [this, from = last.id](const AssessmentDetails& details) {
                   m_workspace.setAssessment(copyAssessment(m_workspace.document(), from, details));
               });
}

void MainWindow::editDetails()
{
    const Assessment& one = m_workspace.evaluation()->assessment;
    askDetails(tr("Assessment"), {one.asOf, one.title, one.executor, one.filledOn},
               [this](const AssessmentDetails& details) {
                   Assessment edited = m_workspace.evaluation()->assessment;
                   edited.asOf = details.asOf;
                   edited.title = details.title;
                   edited.executor = details.executor;
                   edited.filledOn = details.filledOn;
                   editAssessment(m_workspace.document(), edited);
               });
}

void MainWindow::makeFinal()
{
    commitEdits();
    const Evaluation& evaluation = *m_workspace.evaluation();
    const int open = evaluation.score.unanswered();
    const QString warning =
        open > 0 ? tr("%n place(s) are unanswered; the level stays provisional.", nullptr, open) + u"\n\n"_s
                 : QString();
    m_questions.confirm(
        this,
        warning +
            tr("Make “%1” final? Its answers and results are frozen and cannot be changed; a later assessment is made "
               "from a copy.")
                .arg(evaluation.assessment.title),
        tr("Make final"), [this] {
            m_workspace.attempt([this] {
                const EvidenceDesk& desk = m_workspace.evidence();
                finaliseAssessment(m_workspace.document(), m_workspace.assessment(), QDate::currentDate(),
                                   desk.isCurrent() ? desk.evidence() : nullptr);
            });
        });
}

void MainWindow::acceptHere()
{
    commitEdits();
    const AcceptedPlaces places = placeToAccept(*m_workspace.evaluation(), m_workspace.selected());
    if (!places.isEverything()) // else nothing is selected that has an answer
        m_workspace.evidence().accept(places);
}

void MainWindow::acceptBlock()
{
    commitEdits();
    const AcceptedPlaces places = blockToAccept(*m_workspace.evaluation(), m_workspace.selected());
    if (!places.isEverything())
        m_workspace.evidence().accept(places);
}

void MainWindow::removeCurrent()
{
    if (!m_workspace.canEdit())
        return;
    m_questions.confirm(this,
                        tr("Remove the assessment “%1” with all its answers? The step can be undone.")
                            .arg(m_workspace.evaluation()->assessment.title),
                        tr("Remove"), [this] {
                            m_workspace.attempt(
                                [this] { removeAssessment(m_workspace.document(), m_workspace.assessment()); });
                        });
}

void MainWindow::setZoom(int percent)
{
    m_settings.setZoom(percent);
    applyAppearance(*qApp, m_settings.theme(), m_settings.zoom());
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    applyAppearance(*qApp, theme, m_settings.zoom());
}

void MainWindow::setLanguage(const QString& language)
{
    m_settings.setLanguage(language);
    m_message->note(tr("The language changes when the program is started again."));
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::showSaved()
{
    commitEdits();
    const QDateTime saved = m_workspace.document().lastSaved().toLocalTime();
    m_message->note(
        saved.isValid()
            ? tr("Everything is saved; the last change is of %1.").arg(saved.toString(u"dd.MM.yyyy HH:mm:ss"_s))
            : tr("Nothing was changed yet."));
}

void MainWindow::showRecords()
{
    commitEdits();
    auto* const dialog = new RecordsDialog(m_workspace, this);
    connect(dialog, &RecordsDialog::goTo, this, &MainWindow::goTo);
    openDialog(dialog);
}

void MainWindow::showAbout()
{
    openDialog(new AboutDialog(m_logFile, this));
}

void MainWindow::openSample()
{
    m_files->openSample();
    if (m_settings.tourOffered() || !m_workspace.evaluation() || !m_workspace.evaluation()->region.training)
        return;
    m_settings.setTourOffered();
    m_tour->start();
}

/// The tour needs something to show: a document that is open stays, else it is the sample.
void MainWindow::takeTour()
{
    commitEdits();
    m_settings.setTourOffered();
    if (!m_workspace.isOpen() || isCentreFile())
        m_files->openSample();
    if (m_workspace.isOpen() && !isCentreFile())
        m_tour->start();
}

void MainWindow::showHelp()
{
    m_help->open();
}

} // namespace indikator
