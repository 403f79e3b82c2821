// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/assessing.h"
#include "ui/models/workspace.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/questions.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

class QActionGroup;
class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace indikator {

class ExchangeController;
class ExchangePage;
class HelpOpener;
class MessageBar;
class Navigation;
class OverviewPage;
class Presenter;
class RegisterController;
class ReportsPage;
class SidePanel;
class StandardPage;
class StartPage;
class SubjectFinder;
class Tour;

/// The window: navigation, pages, side panel, menus and status bar around one workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings& settings, Questions& questions, const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the window as it was left; a screen that is too small for the usual size it fills.
    void showFitting();

    [[nodiscard]] Workspace& workspace() { return m_workspace; }

    [[nodiscard]] FileController& files() { return *m_files; }

    [[nodiscard]] HelpOpener& help() { return *m_help; }

    /// Names the log to whoever asks about the program.
    void setLogFile(const QString& path) { m_logFile = path; }

    /// Opens the training sample; the first time the tour begins over it.
    void openSample();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // windowpages.cpp: the pages and those who serve them
    void buildPages();
    void addOverview();
    void addMatrix();
    void addStandard();
    void addBlocks();
    void addIndicators();
    void addClients();
    void addRoadmap();
    void addExchange();
    void addReports();
    void addRegister(const RecordType& type, const QString& title, const QStringList& columns);
    void addPage(Page* page, PageStack::Key key = PageStack::Key::Number);

    // mainwindow.cpp: what is on screen
    void buildLayout();
    void connectStart();
    void buildBar();
    void buildStatus();
    void onDocumentOpened();
    void refreshPeriods();
    void refreshStatus();
    void refreshActions();
    void showRecent();
    void suitCentre();
    void collectFromStart();
    [[nodiscard]] bool isCentreFile() const;
    void report(const Error& error);
    void goTo(const Subject& subject);
    void goToUnanswered(bool forward);
    void nextPane();
    void commitEdits();
    [[nodiscard]] Page* currentPage() const;

    // mainmenu.cpp: what can be done
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildAssessmentMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& key, const std::function<void()>& slot);
    void askDetails(const QString& caption, const AssessmentDetails& proposal,
                    const std::function<void(const AssessmentDetails&)>& then);
    void newAssessment();
    void nextPeriod();
    void editDetails();
    void makeFinal();
    void acceptHere();
    void acceptBlock();
    void removeCurrent();
    void setZoom(int percent);
    void setTheme(Theme theme);
    void setLanguage(const QString& language);
    void toggleFullScreen();
    void showSaved();
    void showRecords();
    void showAbout();
    void takeTour();
    void showHelp();

    Settings& m_settings;
    Questions& m_questions;
    Workspace m_workspace;
    FileController* m_files;
    ExchangeController* m_exchange = nullptr;
    ExchangePage* m_exchangePage = nullptr;
    StartPage* m_start;
    OverviewPage* m_overview = nullptr;
    StandardPage* m_standard = nullptr;
    ReportsPage* m_reports = nullptr;
    Navigation* m_navigation;
    MessageBar* m_message;
    QStackedWidget* m_outer; ///< start page or work
    PageStack* m_pages;
    QSplitter* m_splitter;
    SidePanel* m_panel;
    QComboBox* m_period;
    SubjectFinder* m_finder;
    QLabel* m_results;
    QLabel* m_saved;
    Presenter* m_presenter;
    RegisterController* m_registers;
    HelpOpener* m_help;
    Tour* m_tour = nullptr;
    QString m_logFile;
    QAction* m_present;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_documentActions;   ///< need an open document
    QList<QAction*> m_editActions;       ///< need one that may be changed
    QList<QAction*> m_regionActions;     ///< need the document of a region
    QList<QAction*> m_centreActions;     ///< need the file of a centre
    QList<QAction*> m_assessmentActions; ///< need an assessment
    QList<QAction*> m_draftActions;      ///< need a draft that may be changed
};

} // namespace indikator
