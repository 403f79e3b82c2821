// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/improvement/meeting.h"
#include "core/measurement/indicator.h"
#include "core/organisation/person.h"
#include "core/roadmap/plan.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/figure/slidepainter.h"
#include "ui/shell/decisiondialog.h"
#include "ui/shell/presentationwindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;
using Topic = SlidePlace::Topic;

namespace {

template <class T>
T* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* const found = qobject_cast<T*>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// Takes the records of one type out of the sample, so that a test has only its own.
template <class Record>
void clear(Document& document)
{
    document.change(u"…"_s, [&](Change& change) {
        for (const Record& one : document.all<Record>())
            change.remove<Record>(one.id);
    });
}

void openBareSample(TestWindow& test)
{
    test.openSample();
    clear<RoadmapPlan>(test.document());
    clear<Indicator>(test.document()); // its targets name a decision
    clear<Meeting>(test.document());
}

/// The presentation of the sample region, started with F5 on the page with that number.
struct Show
{
    TestWindow test;

    explicit Show(Qt::Key page = Qt::Key_1)
    {
        openBareSample(test);
        test.press(page, Qt::AltModifier);
        test.press(Qt::Key_F5);
        REQUIRE(shown<PresentationWindow>());
        activate(*shown<PresentationWindow>());
    }

    static void activate(QWidget& window)
    {
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
    }

    [[nodiscard]] static PresentationWindow& slides() { return *shown<PresentationWindow>(); }

    [[nodiscard]] static SlidePlace place()
    {
        return slides().slides().pages()[static_cast<size_t>(slides().currentPage())].place;
    }

    [[nodiscard]] static QString page()
    {
        return describe(slides().slides().pages()[static_cast<size_t>(slides().currentPage())]);
    }

    [[nodiscard]] static QString everything()
    {
        QString all;
        for (const SlidePage& one : slides().slides().pages())
            all += describe(one) + u'\n';
        return all;
    }
};

} // namespace

TEST_CASE("F5 shows the slide of the page, F5 and Esc leave again")
{
    const Qt::Key leave = GENERATE(Qt::Key_F5, Qt::Key_Escape);
    Show show(Qt::Key_3);
    CHECK(Show::place() == SlidePlace{Topic::Matrix, 1});
    show.test.press(leave);
    CHECK_FALSE(shown<PresentationWindow>());
    CHECK(show.test.window().isVisible());
}

TEST_CASE("keys move through the slides")
{
    Show show;
    auto& test = show.test;
    CHECK(Show::slides().currentPage() == 0);
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space})
        test.press(key);
    CHECK(Show::slides().currentPage() == 4);
    for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up})
        test.press(key);
    CHECK(Show::slides().currentPage() == 1);
    test.press(Qt::Key_End);
    CHECK(Show::slides().currentPage() == Show::slides().pageCount() - 1);
    test.press(Qt::Key_PageDown);
    CHECK(Show::slides().currentPage() == Show::slides().pageCount() - 1);
    test.press(Qt::Key_Home);
    CHECK(Show::slides().currentPage() == 0);
    test.press(Qt::Key_1);
    test.press(Qt::Key_1);
    CHECK(Show::slides().currentPage() == 10);
    QTest::mouseClick(&Show::slides(), Qt::LeftButton);
    CHECK(Show::slides().currentPage() == 11);
}

TEST_CASE("the screen goes dark and comes back, in the Russian layout too")
{
    const QString letter = GENERATE(u"b"_s, u"и"_s, u"И"_s);
    Show show;
    show.test.type(letter);
    CHECK(Show::slides().isBlank());
    CHECK(Show::slides().grab().toImage().pixelColor(5, 5) == QColor(Qt::black));
    show.test.press(Qt::Key_F4);
    CHECK_FALSE(Show::slides().isBlank());
    show.test.press(Qt::Key_F4);
    show.test.press(Qt::Key_PageDown);
    CHECK_FALSE(Show::slides().isBlank());
}

TEST_CASE("an edit in the window is on the slide a moment later, and its undo too")
{
    Show show(Qt::Key_2);
    REQUIRE(Show::place().topic == Topic::Points);
    const QString before = Show::page();
    Show::activate(show.test.window());
    show.test.press(Qt::Key_2, Qt::AltModifier);
    show.test.press(Qt::Key_1);
    REQUIRE(QTest::qWaitFor([&] { return Show::page() != before; }, 2000));
    CHECK(Show::place().topic == Topic::Points);
    show.test.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return Show::page() == before; }, 2000));

    answerItem(show.test.document(), show.test.evaluation().assessment.id, 1, std::vector{1});
    CHECK(Show::page() == before); // whoever edits does not wait for the slides
}

TEST_CASE("the slides follow the page of the window unless that is switched off")
{
    Show show;
    Show::activate(show.test.window());
    show.test.press(Qt::Key_3, Qt::AltModifier);
    CHECK(Show::place().topic == Topic::Matrix);
    for (QAction* action : Show::slides().actions()) {
        if (action->isCheckable())
            action->trigger();
    }
    show.test.press(Qt::Key_2, Qt::AltModifier);
    CHECK(Show::place().topic == Topic::Matrix);
    show.test.press(Qt::Key_F5);
    show.test.press(Qt::Key_F5);
    CHECK(Show::place().topic == Topic::Points);
    CHECK_FALSE(Show::slides().follows()); // remembered
}

TEST_CASE("a decision takes three keys besides the typing and is on its slide at once, without the name")
{
    Show show;
    auto& test = show.test;
    const QDate due = QDate::currentDate().addDays(20);
    const int before = test.interactions();
    test.press(Qt::Key_F7);
    REQUIRE(shown<DecisionDialog>());
    Show::activate(*shown<DecisionDialog>());
    test.type(u"Повторить опрос работодателей до "_s + officeDate(due));
    test.press(Qt::Key_Tab);
    test.type(u"Звонарёва Ольга Петровна, начальник отдела"_s);
    test.press(Qt::Key_Return);
    CHECK(test.interactions() - before <= 4); // F7, Tab, Enter
    CHECK_FALSE(shown<DecisionDialog>());
    CHECK(Show::place().topic == Topic::Decisions);
    CHECK(Show::page().contains(u"Повторить опрос работодателей"_s));
    CHECK(Show::page().contains(u"начальник отдела"_s));
    CHECK_FALSE(Show::everything().contains(u"Звонарёва"_s));

    const auto decisions = test.document().all<Decision>();
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().due == due);
    CHECK(test.document().find<Person>(decisions.front().responsible)->lastName == u"Звонарёва"_s);
    CHECK(test.document().all<Meeting>().front().date == QDate::currentDate());
    CHECK_FALSE(test.message().isEmpty());

    Show::activate(test.window());
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.document().all<Decision>().empty());
    CHECK(QTest::qWaitFor([] { return !Show::everything().contains(u"Повторить опрос"_s); }, 2000));
}

TEST_CASE("the window records a decision without a presentation")
{
    TestWindow test;
    openBareSample(test);
    test.press(Qt::Key_F7);
    REQUIRE(shown<DecisionDialog>());
    Show::activate(*shown<DecisionDialog>());
    CHECK_FALSE(shown<DecisionDialog>()->isModal());

    test.press(Qt::Key_Return);
    REQUIRE(shown<DecisionDialog>()); // nothing was decided yet
    CHECK(test.document().all<Meeting>().empty());

    test.type(u"Утвердить план"_s);
    test.press(Qt::Key_Tab);
    test.press(Qt::Key_Tab);
    test.type(u"когда-нибудь"_s);
    test.press(Qt::Key_Return);
    REQUIRE(shown<DecisionDialog>());
    CHECK(test.document().all<Decision>().empty());

    for (int i = 0; i < 12; ++i)
        test.press(Qt::Key_Backspace);
    test.press(Qt::Key_Return);
    CHECK_FALSE(shown<DecisionDialog>());
    CHECK(test.document().all<Decision>().front().text == u"Утвердить план"_s);
    CHECK(test.document().all<RoadmapItem>().empty());
}

TEST_CASE("known people are offered, and the one chosen or written out is responsible")
{
    TestWindow test;
    openBareSample(test);
    Person person = Person::fromText(u"Звонарёва Ольга Петровна, начальник отдела"_s);
    person.id = Id::create();
    const auto before = test.document().all<Person>().size();
    test.document().change(u"…"_s, [&](Change& change) { change.put(person); });
    test.press(Qt::Key_F7);
    REQUIRE(shown<DecisionDialog>());
    Show::activate(*shown<DecisionDialog>());
    test.type(u"Утвердить план"_s);
    test.press(Qt::Key_Tab);
    const bool chosen = GENERATE(true, false);
    test.type(chosen ? u"звон"_s : u"Звонарёва О.П."_s);
    REQUIRE(QApplication::activePopupWidget());
    if (chosen) {
        test.press(Qt::Key_Down);
        test.press(Qt::Key_Return);
    }
    test.press(Qt::Key_Return);
    REQUIRE(test.document().all<Decision>().size() == 1);
    CHECK(test.document().all<Decision>().front().responsible == person.id);
    CHECK(test.document().all<Person>().size() == before + 1);
}

TEST_CASE("when a decision cannot be saved the dialog says why and keeps what is typed")
{
    TestWindow test;
    openBareSample(test);
    REQUIRE(QFile::rename(test.path(u"sample.indikator"_s), test.path(u"elsewhere"_s)));
    test.press(Qt::Key_F7);
    REQUIRE(shown<DecisionDialog>());
    Show::activate(*shown<DecisionDialog>());
    test.type(u"Утвердить план"_s);
    test.press(Qt::Key_Return);
    REQUIRE(shown<DecisionDialog>());
    CHECK(shown<DecisionDialog>()->findChild<QPlainTextEdit*>()->toPlainText() == u"Утвердить план"_s);
    const auto labels = shown<DecisionDialog>()->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"sample.indikator"_s);
    }));
}

TEST_CASE("what is typed survives the end of the presentation")
{
    Show show;
    show.test.press(Qt::Key_F7);
    REQUIRE(shown<DecisionDialog>());
    Show::activate(*shown<DecisionDialog>());
    show.test.type(u"Утвердить план"_s);
    Show::activate(Show::slides());
    show.test.press(Qt::Key_F5);
    REQUIRE_FALSE(shown<PresentationWindow>());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(shown<DecisionDialog>());
    CHECK(shown<DecisionDialog>()->findChild<QPlainTextEdit*>()->toPlainText() == u"Утвердить план"_s);
}

TEST_CASE("with the document the presentation ends, and with the window")
{
    Show show;
    const bool window = GENERATE(true, false);
    if (window)
        show.test.window().close();
    else
        show.test.window().workspace().close();
    CHECK_FALSE(shown<PresentationWindow>());
}

TEST_CASE("on a second screen the slides fill it and names are typed on the first", "[.projector]")
{
    REQUIRE(QApplication::screens().size() == 2);
    Show show;
    CHECK(Show::slides().isFullScreen());
    CHECK(Show::slides().geometry() == QRect(1366, 0, 1920, 1080));
    show.test.press(Qt::Key_F7);
    REQUIRE(shown<DecisionDialog>());
    CHECK(shown<DecisionDialog>()->parentWidget() == &show.test.window());
}
