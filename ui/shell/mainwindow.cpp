// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "core/base/period.h"
#include "core/operations/collecting.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/startpage.h"
#include "ui/shell/exchangecontroller.h"
#include "ui/shell/helpopener.h"
#include "ui/shell/logfile.h"
#include "ui/shell/navigation.h"
#include "ui/shell/presenter.h"
#include "ui/shell/registercontroller.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/subjectfinder.h"
#include "ui/shell/tour.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings& settings, Questions& questions, const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_questions(questions)
    , m_files(new FileController(m_workspace, settings, questions, surroundings, this))
    , m_start(new StartPage(this))
    , m_navigation(new Navigation(this))
    , m_message(new MessageBar(this))
    , m_outer(new QStackedWidget(this))
    , m_pages(new PageStack(this))
    , m_splitter(new QSplitter(this))
    , m_panel(new SidePanel(m_workspace, this))
    , m_period(new QComboBox(this))
    , m_finder(new SubjectFinder(m_workspace, this))
    , m_results(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_presenter(new Presenter(m_workspace, settings, this))
    , m_registers(new RegisterController(m_workspace, questions, this))
    , m_help(new HelpOpener(
          settings, questions, [this] { return m_workspace.isOpen() ? static_cast<QWidget*>(currentPage()) : m_start; },
          this))
    , m_present(new QAction(tr("&Presentation"), this))
{
    setWindowIcon(QIcon(u":/icons/indikator.svg"_s));
    resize(1280, 760);
    buildPages();
    buildLayout();
    connectStart();
    buildBar();
    buildStatus();
    buildMenus();
    connect(&m_workspace, &Workspace::documentOpened, this, &MainWindow::onDocumentOpened);
    connect(&m_workspace, &Workspace::assessmentsChanged, this, &MainWindow::refreshPeriods);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &MainWindow::refreshStatus);
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::report);
    connect(m_files, &FileController::problem, m_message, &MessageBar::problem);
    connect(m_registers, &RegisterController::note, m_message, &MessageBar::note);
    connect(m_files, &FileController::note, m_message, &MessageBar::note);
    connect(m_files, &FileController::readOnlyOffered, this, [this](const QString& text, const QString& path) {
        m_message->problem(text);
        m_message->offer(tr("Open for reading"), [this, path] { m_files->openReadOnly(path); });
    });
    connect(m_files, &FileController::rescueOffered, this, [this](const QString& text, const QString& path) {
        m_message->problem(text);
        m_message->offer(tr("Rescue what can be read…"), [this, path] { m_files->askRescue(path); });
    });
    qApp->installEventFilter(this);
    onDocumentOpened();
}

void MainWindow::showFitting()
{
    constexpr QSize frame(16, 60); // the title bar is not known before the window is seen
    const QSize room = screen()->availableSize() - frame;
    if (!restoreGeometry(m_settings.geometry()) && (width() > room.width() || height() > room.height()))
        setWindowState(Qt::WindowMaximized);
    show();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    disconnect(&m_workspace, nullptr, this, nullptr);
}

void MainWindow::buildLayout()
{
    auto* const central = new QWidget(this);
    auto* const column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_outer, 1);
    m_tour = new Tour(*m_pages, *column, this);
    setCentralWidget(central);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({190, 800, 290});
    auto* const room = new QScrollArea(m_outer); // for large text on a small screen
    room->setWidget(m_start);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    m_outer->addWidget(room);
    m_outer->addWidget(m_splitter);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::newRequested, m_files, &FileController::askNew);
    connect(m_start, &StartPage::openRequested, m_files, &FileController::askOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::collectRequested, this, &MainWindow::collectFromStart);
    connect(m_start, &StartPage::recentRequested, m_files, &FileController::open);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString& path) {
        m_settings.removeRecent(path);
        showRecent();
    });
}

void MainWindow::buildBar()
{
    QToolBar* const bar = addToolBar(tr("Assessment"));
    bar->setObjectName("assessmentBar"_L1);
    bar->setMovable(false);
    auto* const caption = new QLabel(tr("&Period: "), bar);
    caption->setBuddy(m_period);
    m_period->setAccessibleName(tr("Assessment shown"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setMinimumContentsLength(24);
    bar->addWidget(caption);
    bar->addWidget(m_period);
    auto* const spring = new QWidget(bar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spring);
    m_finder->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    bar->addWidget(m_finder);
    connect(m_period, &QComboBox::activated, this, [this] {
        commitEdits();
        m_workspace.setAssessment(Id::parse(m_period->currentData().toString()).value_or(Id()));
    });
    m_present->setCheckable(true);
    m_present->setIconText(tr("Presentation F5"));
    m_present->setToolTip(tr("Slides of what is open, on the projector if there is one (F5)"));
    bar->addAction(m_present);
    connect(m_finder, &SubjectFinder::found, this, &MainWindow::goTo);
    connect(m_present, &QAction::triggered, this, [this] {
        commitEdits();
        m_presenter->toggle(currentPage() ? currentPage()->slide() : std::nullopt);
    });
    connect(m_presenter, &Presenter::shownChanged, m_present, &QAction::setChecked);
    connect(m_presenter, &Presenter::recorded, m_message, &MessageBar::note);
}

void MainWindow::buildStatus()
{
    m_results->setAccessibleName(tr("Results"));
    statusBar()->addWidget(m_results, 1);
    statusBar()->addPermanentWidget(m_saved);
}

Page* MainWindow::currentPage() const
{
    return m_workspace.isOpen() ? m_pages->current() : nullptr;
}

void MainWindow::onDocumentOpened()
{
    const bool open = m_workspace.isOpen();
    m_message->hide();
    m_tour->leave();
    m_outer->setCurrentIndex(open ? m_outer->indexOf(m_splitter) : 0);
    for (QToolBar* bar : findChildren<QToolBar*>())
        bar->setVisible(open);
    if (open) {
        setWindowTitle(tr("%1 — Indikator").arg(QFileInfo(m_workspace.document().path()).fileName()));
        suitCentre();
    } else {
        setWindowTitle(tr("Indikator"));
        showRecent();
    }
    refreshPeriods();
    refreshStatus();
}

bool MainWindow::isCentreFile() const
{
    return m_workspace.isOpen() && m_workspace.document().origin().isCentreFile();
}

/// A centre sees what it fills in, and how its file goes back.
void MainWindow::suitCentre()
{
    m_navigation->setForCentre(isCentreFile());
    const auto suits = [this](const Page* page) { return !isCentreFile() || page->suitsCentre(); };
    m_pages->showPage(*std::ranges::find_if(m_pages->pages(), suits));
    if (!isCentreFile())
        return;
    const auto centre = m_workspace.document().find<Centre>(m_workspace.document().origin().centre);
    m_message->note(tr("This is the file of the centre “%1”. Fill it in, then send it back with “File”, “Send to the "
                       "region…”. What is the region's can be read, but not changed.")
                        .arg(centre ? centre->name : QString()));
}

/// The files say which document gave them out; it is looked for among the recent ones.
void MainWindow::collectFromStart()
{
    m_questions.askFolder(this, tr("Folder with the files that came back"), [this](const QString& folder) {
        const Id region = regionOfFiles(documentsIn({folder}));
        for (const QString& path : m_settings.recent()) {
            if (!region.isNull() && documentIdOf(path) == region) {
                m_files->open(path);
                if (m_workspace.isOpen())
                    m_exchange->collect({folder});
                return;
            }
        }
        m_message->problem(region.isNull() ? tr("There is no file of a centre in this folder.")
                                           : tr("The document that gave these files out is not among the recent ones. "
                                                "Open it, then collect the files on the page “%1”.")
                                                 .arg(m_exchangePage->title()));
    });
}

void MainWindow::showRecent()
{
    m_start->setRecent(m_settings.recent());
}

void MainWindow::refreshPeriods()
{
    m_period->clear();
    if (!m_workspace.isOpen())
        return;
    auto assessments = m_workspace.document().all<Assessment>();
    std::ranges::stable_sort(assessments, std::greater(), &Assessment::asOf);
    for (const Assessment& one : assessments)
        m_period->addItem(
            tr("%1 · %2", "title and state of an assessment").arg(one.title, one.isFinal() ? tr("final") : tr("draft")),
            one.id.toString());
    m_period->setCurrentIndex(m_period->findData(m_workspace.assessment().toString()));
}

void MainWindow::refreshStatus()
{
    m_navigation->refreshBadges();
    refreshActions();
    const Evaluation* const evaluation = m_workspace.evaluation();
    if (!evaluation) {
        m_results->clear();
        m_saved->clear();
        return;
    }
    m_period->setCurrentIndex(m_period->findData(m_workspace.assessment().toString()));
    const Score& score = evaluation->score;
    QStringList parts{tr("Points %1/%2").arg(score.checklist.points).arg(score.checklist.maximum),
                      evaluation->levelText()};
    if (isCentreFile()) // points and level are the region's
        parts = {evaluation->region.name};
    else if (score.unanswered() > 0)
        parts << tr("Unanswered %1").arg(score.unanswered());
    const Outlook& outlook = m_workspace.outlook();
    if (outlook.overdue > 0)
        parts << tr("Overdue %1").arg(outlook.overdue);
    if (!outlook.next.empty())
        parts << tr("Term %1").arg(outlook.next.front().due.toString(u"dd.MM"_s));
    if (evaluation->region.training)
        parts.prepend(tr("TRAINING SAMPLE"));
    if (evaluation->assessment.isFinal())
        parts << tr("final, not to be changed");
    m_results->setText(parts.join(u" · "_s));
    const QDateTime saved = m_workspace.document().lastSaved();
    m_saved->setText(m_workspace.canEdit() && saved.isValid()
                         ? tr("Saved %1").arg(saved.toLocalTime().toString(u"HH:mm"_s))
                         : tr("Read only"));
}

void MainWindow::refreshActions()
{
    const auto enable = [](const QList<QAction*>& actions, bool enabled) {
        for (QAction* action : actions)
            action->setEnabled(enabled);
    };
    enable(m_documentActions, m_workspace.isOpen());
    enable(m_editActions, m_workspace.canEdit());
    enable(m_assessmentActions, m_workspace.evaluation());
    enable(m_regionActions, m_workspace.isOpen() && !isCentreFile());
    enable(m_centreActions, isCentreFile());
    enable(m_draftActions, m_workspace.canAnswer());
    const auto undo = m_workspace.canEdit() ? m_workspace.document().undoTitle() : std::nullopt;
    const auto redo = m_workspace.canEdit() ? m_workspace.document().redoTitle() : std::nullopt;
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    m_undo->setText(undo ? tr("&Undo: %1").arg(*undo) : tr("&Undo"));
    m_redo->setText(redo ? tr("&Redo: %1").arg(*redo) : tr("&Redo"));
}

void MainWindow::report(const Error& error)
{
    qCWarning(courseLog).noquote() << error.message() << error.detail();
    m_message->problem(error.message());
    const bool elsewhere =
        error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::Io || error.code() == ErrorCode::FileReplaced;
    if (elsewhere && m_workspace.isOpen())
        m_message->offer(tr("Save a copy elsewhere…"), [this] { m_files->askSaveCopy(); });
}

/// What has no page of its own is shown in the side panel.
void MainWindow::goTo(const Subject& subject)
{
    if (subject.kind == Subject::Kind::Assessment)
        m_workspace.setAssessment(subject.record);
    if (m_pages->goTo(subject))
        return;
    if (subject.kind == Subject::Kind::RoadmapItem) {
        m_workspace.select(subject);
        m_panel->show();
        m_panel->showMethodology();
    }
}

void MainWindow::goToUnanswered(bool forward)
{
    if (currentPage() && !m_pages->goToUnanswered(forward))
        m_message->note(tr("Everything is answered."));
}

void MainWindow::nextPane()
{
    const QWidget* const focus = focusWidget();
    if (m_navigation->isAncestorOf(focus) || m_navigation == focus)
        currentPage() ? currentPage()->focusContent() : m_start->setFocus();
    else if (m_pages->isAncestorOf(focus) && m_panel->isVisible())
        m_panel->showMethodology();
    else
        m_navigation->setFocus(Qt::ShortcutFocusReason);
}

/// A text being typed is saved when its field is left: it is left before anything else is shown.
void MainWindow::commitEdits()
{
    if (QWidget* focus = focusWidget(); focus && m_splitter->isAncestorOf(focus))
        focus->clearFocus();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    commitEdits();
    m_settings.setGeometry(saveGeometry());
    m_presenter->leave();
    m_help->close();
    m_workspace.close();
    QMainWindow::closeEvent(event);
}

/// Ctrl+Z undoes the typing in a text first; when the text has nothing to undo, the key is the document's.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FileOpen) { // macOS hands documents over like this
        m_files->open(static_cast<QFileOpenEvent*>(event)->file());
        return true;
    }
    if (event->type() != QEvent::ShortcutOverride)
        return QMainWindow::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return QMainWindow::eventFilter(watched, event);
    bool textHasSome = true;
    if (const auto* edit = qobject_cast<QPlainTextEdit*>(watched))
        textHasSome = undo ? edit->document()->isUndoAvailable() : edit->document()->isRedoAvailable();
    else if (const auto* line = qobject_cast<QLineEdit*>(watched))
        textHasSome = undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (textHasSome)
        return QMainWindow::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace indikator
