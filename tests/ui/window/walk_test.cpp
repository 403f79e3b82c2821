// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/language.h"
#include "core/operations/measuring.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "tests/ui/window/walkchecks.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/page.h"
#include "ui/pages/startpage.h"
#include "ui/sheets/csvreader.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/approvaldialog.h"
#include "ui/shell/assessmentdialog.h"
#include "ui/shell/calendardialog.h"
#include "ui/shell/decisiondialog.h"
#include "ui/shell/helpopener.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/historydialog.h"
#include "ui/shell/newregiondialog.h"
#include "ui/shell/recordsdialog.h"
#include "ui/shell/regiondialog.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/choicedialog.h"
#include "ui/widgets/newjourneydialog.h"
#include "ui/widgets/pastedialog.h"
#include "ui/widgets/surveyimportdialog.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen{1366, 738}; // without the title bar
constexpr std::array zooms{80, 100, 150, 200};

/// The program in another language, size or colour, until the end of a test.
class Appearance
{
public:
    explicit Appearance(const QString& language, int zoom = 100, Theme theme = Theme::Light)
    {
        setLanguage(language);
        applyAppearance(*qApp, theme, zoom);
    }

    ~Appearance()
    {
        setLanguage(u"ru"_s);
        applyAppearance(*qApp, Theme::Light, 100);
    }

    Q_DISABLE_COPY_MOVE(Appearance)
};

using Look = std::function<QStringList(QWidget&)>;
using MakeDialog = std::function<std::unique_ptr<QWidget>(TestWindow&)>;

TextTable table()
{
    return readCsv(u"Название;Количество\nОдин;3\nДва;40\n"_s.toUtf8()).table;
}

/// Every dialog by the name of its class.
std::map<QString, MakeDialog> dialogs()
{
    const auto of = [](auto make) {
        return MakeDialog([make](TestWindow& test) -> std::unique_ptr<QWidget> {
            return make(test, test.window().workspace(), &test.window());
        });
    };
    return {
        {u"AboutDialog"_s, of([](TestWindow& test, Workspace&, QWidget* parent) {
             return std::make_unique<AboutDialog>(test.path(u"indikator.log"_s), parent);
         })},
        {u"ApprovalDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             return std::make_unique<ApprovalDialog>(workspace, parent);
         })},
        {u"AssessmentDialog"_s, of([](TestWindow&, Workspace&, QWidget* parent) {
             return std::make_unique<AssessmentDialog>(u"Оценка"_s, AssessmentDetails{QDate(2026, 12, 31), {}, {}, {}},
                                                       parent);
         })},
        {u"CalendarDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             return std::make_unique<CalendarDialog>(workspace, parent);
         })},
        {u"ChoiceDialog"_s, of([](TestWindow&, Workspace&, QWidget* parent) {
             return std::make_unique<ChoiceDialog>(u"Одобрение"_s, u"Заседание рабочей группы:"_s,
                                                   ChoiceDialog::Choices{{Id::create(), u"25.11.2026, протокол № 9"_s}},
                                                   parent);
         })},
        {u"DecisionDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             return std::make_unique<DecisionDialog>(workspace, parent);
         })},
        {u"HistoryDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             return std::make_unique<HistoryDialog>(workspace, Id(), parent);
         })},
        {u"NewJourneyDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             return std::make_unique<NewJourneyDialog>(workspace.document(), parent);
         })},
        {u"NewRegionDialog"_s, of([](TestWindow& test, Workspace&, QWidget* parent) {
             return std::make_unique<NewRegionDialog>(test.path({}), parent);
         })},
        {u"PasteDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             auto* const model = new RecordModel(workspace, recordTable<Centre>(), parent);
             return std::make_unique<PasteDialog>(*model, table(), PastePlan::Target{}, PastePlan::Target{}, parent);
         })},
        {u"RecordsDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             return std::make_unique<RecordsDialog>(workspace, parent);
         })},
        {u"RegionDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             return std::make_unique<RegionDialog>(workspace, parent);
         })},
        {u"RestoreDialog"_s, of([](TestWindow& test, Workspace&, QWidget* parent) {
             return std::make_unique<RestoreDialog>(test.window().files().surroundings(), Id(), test.path({}), parent);
         })},
        {u"SurveyImportDialog"_s, of([](TestWindow&, Workspace& workspace, QWidget* parent) {
             return std::make_unique<SurveyImportDialog>(table(), SurveyImport::Known::of(workspace.document()),
                                                         Quarter(QDate(2026, 9, 1)), parent);
         })},
    };
}

/// Waits until what was asked for is laid out.
void settle(QWidget& window)
{
    QApplication::setActiveWindow(&window);
    (void)QTest::qWaitForWindowActive(&window);
    for (int turn = 0; turn < 3; ++turn) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

/// Looks at the start page, each page, the tour, each dialog and the help.
QStringList walkAll(const Look& look)
{
    QStringList findings;
    TestWindow test;
    MainWindow& window = test.window();
    const auto note = [&](const QString& place, QWidget& seen) {
        settle(seen);
        for (const QString& finding : look(seen))
            findings << place + u": "_s + finding;
    };
    window.resize(smallScreen);
    note(u"StartPage"_s, window);
    test.openSample();
    window.resize(smallScreen);
    for (const Page* page : window.findChildren<Page*>()) {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->text() == page->title())
                action->trigger();
        note(QString::fromLatin1(page->metaObject()->className()) + u' ' + page->objectName(), window);
    }
    for (const auto& [name, make] : dialogs()) {
        const std::unique_ptr<QWidget> dialog = make(test);
        dialog->show();
        note(name, *dialog);
        if (dialog->width() > smallScreen.width() || dialog->height() > smallScreen.height())
            findings << u"%1: %2×%3 is larger than the screen"_s.arg(name).arg(dialog->width()).arg(dialog->height());
    }
    settle(window);
    test.window().help().open();
    note(u"HelpWindow"_s, *test.window().help().window());
    test.window().help().close();
    settle(window);
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text() == MainWindow::tr("&Tour over the sample region"))
            action->trigger();
    note(u"Tour"_s, window);
    window.workspace().close();
    note(u"StartPage with recent documents"_s, window);
    if (window.width() > smallScreen.width() || window.height() > smallScreen.height())
        findings << u"the window grew to %1×%2"_s.arg(window.width()).arg(window.height());
    return findings;
}

void expectNone(const QStringList& findings)
{
    for (const QString& finding : findings)
        FAIL_CHECK(finding.toStdString());
}

} // namespace

TEST_CASE("the walk knows every dialog of the program", "[walk]")
{
    QStringList files;
    for (QDirIterator it(QStringLiteral(INDIKATOR_SOURCE_DIR "/ui"), {u"*dialog.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        files << QFileInfo(it.next()).baseName();
    files.sort();
    QStringList names;
    for (const auto& [name, make] : dialogs())
        names << name.toLower();
    names.sort();
    CHECK(files.join(u' ').toStdString() == names.join(u' ').toStdString());
}

TEST_CASE("a screen reader hears a name for everything that takes the focus", "[walk]")
{
    const Appearance appearance(GENERATE(as<QString>(), u"ru"_s, u"en"_s));
    expectNone(walkAll([](QWidget& window) { return walk::nameless(window); }));
}

TEST_CASE("letters to press lead somewhere, and to one place only", "[walk]")
{
    const Appearance appearance(GENERATE(as<QString>(), u"ru"_s, u"en"_s));
    expectNone(walkAll([](QWidget& window) { return walk::lostLetters(window); }));
    TestWindow test;
    for (const QMenu* menu : test.window().findChildren<QMenu*>()) {
        QHash<QString, QString> taken;
        for (const QAction* action : menu->actions()) {
            const QString text = action->text();
            const auto at = text.indexOf(u'&');
            if (at < 0)
                continue;
            const QString letter = text.mid(at + 1, 1).toLower();
            if (taken.contains(letter))
                FAIL_CHECK((menu->title() + u": "_s + taken.value(letter) + u" and "_s + text).toStdString());
            taken.insert(letter, text);
        }
    }
}

TEST_CASE("Tab comes to everything and is caught nowhere", "[walk]")
{
    expectNone(walkAll([](QWidget& window) { return walk::unreachable(window); }));
}

TEST_CASE("texts stand out from their ground, light and dark", "[walk]")
{
    const Appearance appearance(u"ru"_s, 100, GENERATE(Theme::Light, Theme::Dark));
    expectNone(walkAll([](QWidget& window) { return walk::pale(window); }));
}

TEST_CASE("nothing is cut off on a small screen, at any size of the text", "[walk]")
{
    const QString language = GENERATE(as<QString>(), u"ru"_s, u"en"_s);
    const int zoom = GENERATE(from_range(zooms.begin(), zooms.end()));
    INFO(language.toStdString() << ' ' << zoom << " %");
    const Appearance appearance(language, zoom);
    expectNone(walkAll([](QWidget& window) { return walk::clipped(window); }));
}

/// The checks are worth nothing if they find nothing.
TEST_CASE("the walk sees what is wrong in a window made for it", "[walk]")
{
    QWidget window;
    QPalette colours = window.palette();
    colours.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99));
    colours.setColor(QPalette::Window, Qt::white);
    auto* const label = new QLabel(u"&Длинная подпись без поля"_s, &window);
    label->setPalette(colours);
    label->setAutoFillBackground(true);
    label->setGeometry(0, 0, 30, 10);
    auto* const field = new QLineEdit(&window);
    field->setGeometry(0, 40, 100, 30);
    auto* const apart = new QPushButton(u"&Кнопка"_s, &window);
    apart->setGeometry(180, 80, 100, 30);
    auto* const trap = new QPlainTextEdit(&window);
    trap->setGeometry(0, 80, 100, 60);
    window.resize(200, 200);
    window.show();
    settle(window);
    CHECK(walk::nameless(window).filter(u"QLineEdit"_s).size() == 1);
    CHECK(walk::lostLetters(window).size() == 1);
    CHECK(walk::pale(window).size() == 1);
    CHECK(walk::clipped(window).filter(u"needs"_s).size() == 1);
    CHECK(walk::clipped(window).filter(u"leaves its place"_s).size() == 1);
    trap->setFocus();
    CHECK_FALSE(walk::unreachable(window).isEmpty());
}
