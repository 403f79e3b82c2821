// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/meetings.h"
#include "core/operations/planning.h"
#include "tests/ui/records/desk.h"
#include "ui/pages/meetingspage.h"
#include "ui/widgets/decisionline.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registercard.h"
#include "ui/widgets/registertable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 21};
}

struct Hall
{
    Hall()
        : page(desk.workspace, nullptr)
    {
        QObject::connect(&page, &MeetingsPage::goTo, &page, [this](const Subject& subject) { gone = subject; });
        desk::show(page, {886, 680});
        page.focusContent();
    }

    [[nodiscard]] Document& document() const { return desk.document(); }

    template <class Table>
    [[nodiscard]] RegisterTable& table() const
    {
        for (auto* const found : page.findChildren<RegisterTable*>()) {
            if (&found->model().type() == &recordTable<Table>())
                return *found;
        }
        throw Error(ErrorCode::NotFound, u"table"_s);
    }

    [[nodiscard]] QPushButton& button(const QString& text) const
    {
        for (auto* const found : page.findChildren<QPushButton*>()) {
            if (found->text().remove(u'&') == text)
                return *found;
        }
        throw Error(ErrorCode::NotFound, text);
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    /// What is typed and pressed for one decision, Enter after each part.
    static void decide(const QString& text, const QString& who, const QString& due)
    {
        for (const QString& part : {text, who, due}) {
            desk::type(part);
            desk::press(Qt::Key_Return);
        }
    }

    void showTab(int tab) const { page.findChild<QTabWidget*>()->setCurrentIndex(tab); }

    desk::Desk desk;
    MeetingsPage page;
    Subject gone;
};

} // namespace

TEST_CASE("a meeting begins with one press and a decision takes three and the typing")
{
    Hall hall;
    CHECK(hall.says(u"No meeting is chosen"_s));
    hall.page.startMeeting();
    REQUIRE(hall.document().all<Meeting>().size() == 1);
    CHECK(hall.document().all<Meeting>().front().date == today());
    Hall::decide(u"Обучить операторов"_s, u"Иванова А.А., начальник отдела"_s, u"25.12.2026"_s);
    Hall::decide(u"Провести уборку"_s, {}, {});
    const auto decisions = hall.document().all<Decision>();
    REQUIRE(decisions.size() == 2);
    CHECK(decisions.front().text == u"Обучить операторов"_s);
    CHECK(decisions.front().due == QDate(2026, 12, 25));
    CHECK(hall.document().find<Person>(decisions.front().responsible)->jobTitle == u"начальник отдела"_s);
    CHECK(itemOfDecision(hall.document(), decisions.front().id));
    CHECK(hall.desk.errors.isEmpty());
}

TEST_CASE("the page says what became of a decision")
{
    Hall hall;
    hall.page.startMeeting();
    Hall::decide(u"Обучить"_s, u"Сидоров С.С."_s, u"25.12.2026"_s);
    CHECK(hall.says(u"Recorded as decision 1. It stands in the roadmap of 2026. “Сидоров С.С.” was added"_s));
    Hall::decide(u"Обучить ещё раз"_s, u"Сидоров С.С."_s, {});
    CHECK(hall.says(u"Recorded as decision 2."_s));
    CHECK_FALSE(hall.says(u"was added"_s));
    CHECK(hall.document().all<Person>().size() == 1);
}

TEST_CASE("a term that is no date is told and loses nothing")
{
    Hall hall;
    hall.page.startMeeting();
    Hall::decide(u"Обучить"_s, {}, u"25.13.2026"_s);
    CHECK(hall.document().all<Decision>().empty());
    CHECK(hall.says(u"31.12.2026"_s));
    for (int i = 0; i < 10; ++i)
        desk::press(Qt::Key_Backspace);
    desk::type(u"25.12.2026"_s);
    desk::press(Qt::Key_Return);
    REQUIRE(hall.document().all<Decision>().size() == 1);
    CHECK(hall.document().all<Decision>().front().text == u"Обучить"_s);
}

TEST_CASE("a known person is completed from the list")
{
    Hall hall;
    Person person = Person::fromText(u"Иванова Анна Андреевна, начальник отдела"_s);
    person.id = Id::create();
    hall.document().change(u"Person"_s, [&](Change& change) { change.put(person); });
    hall.page.startMeeting();
    desk::type(u"Обучить"_s);
    desk::press(Qt::Key_Return);
    desk::type(u"нача"_s);
    QWidget* const popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QApplication::processEvents();
    desk::type(u"25.12.2026"_s);
    desk::press(Qt::Key_Return);
    REQUIRE(hall.document().all<Decision>().size() == 1);
    CHECK(hall.document().all<Decision>().front().responsible == person.id);
    CHECK(hall.document().all<Decision>().front().due == QDate(2026, 12, 25));
    CHECK(hall.document().all<Person>().size() == 1);
}

TEST_CASE("decisions are on the point of the agenda that is current")
{
    Hall hall;
    hall.page.startMeeting();
    hall.showTab(1);
    RegisterTable& agenda = hall.table<MeetingTopic>();
    agenda.setFocus();
    desk::press(Qt::Key_Insert);
    desk::type(u"Итоги квартала"_s);
    desk::press(Qt::Key_Return);
    agenda.setFocus();
    desk::press(Qt::Key_Insert);
    desk::type(u"Профили"_s);
    desk::press(Qt::Key_Return);
    const auto topics = hall.document().all<MeetingTopic>();
    REQUIRE(topics.size() == 2);
    CHECK(topics.back().title == u"Профили"_s);
    hall.page.focusContent();
    Hall::decide(u"Утвердить профиль"_s, {}, {});
    REQUIRE(hall.document().all<Decision>().size() == 1);
    CHECK(hall.document().all<Decision>().front().topic == topics.back().id);
    CHECK(hall.says(u"Recorded as decision 2.1."_s));
}

TEST_CASE("points of the agenda move and go by keys, and come back by undo")
{
    Hall hall;
    hall.page.startMeeting();
    const Id meeting = hall.document().all<Meeting>().front().id;
    hall.document().change(u"Agenda"_s, [&](Change& change) {
        for (const int i : {1, 2, 3})
            change.put(MeetingTopic{Id::create(), meeting, i, u"Вопрос %1"_s.arg(i), {}, {}});
    });
    const auto titles = [&] {
        QString ends;
        for (const MeetingTopic& topic : hall.document().ownedBy<MeetingTopic>(meeting))
            ends += topic.title.back();
        return ends;
    };
    hall.showTab(1);
    RegisterTable& agenda = hall.table<MeetingTopic>();
    agenda.setCurrent(hall.document().all<MeetingTopic>().back().id);
    agenda.setFocus();
    desk::press(Qt::Key_Up, Qt::AltModifier);
    CHECK(titles() == u"132"_s);
    desk::press(Qt::Key_Delete);
    CHECK(titles() == u"12"_s);
    hall.document().undo();
    hall.document().undo();
    CHECK(titles() == u"123"_s);
    CHECK(agenda.model().rowCount() == 3);
}

TEST_CASE("a decision names only points of its own agenda")
{
    Hall hall;
    Meeting other = nextMeeting(hall.document(), QDate(2026, 10, 1), MeetingStatus::Held);
    hall.document().change(u"Other"_s, [&](Change& change) {
        change.put(other);
        change.put(MeetingTopic{Id::create(), other.id, 1, u"Чужой вопрос"_s, {}, {}});
    });
    hall.page.startMeeting();
    const Id meeting = beginMeeting(hall.document(), today());
    hall.document().change(u"Own"_s, [&](Change& change) {
        change.put(MeetingTopic{Id::create(), meeting, 1, u"Свой вопрос"_s, {}, {}});
    });
    Hall::decide(u"Обучить"_s, {}, {});
    for (auto* const form : hall.page.findChildren<RecordForm*>()) {
        if (FieldEditor* const topic = form->editor(u"topic"_s)) {
            const auto* const box = qobject_cast<QComboBox*>(topic->input());
            CHECK(box->findText(u"Свой вопрос"_s) >= 0);
            CHECK(box->findText(u"Чужой вопрос"_s) < 0);
        }
    }
}

TEST_CASE("the newest meeting is shown first and the list leads to the others")
{
    Hall hall;
    const Meeting older = nextMeeting(hall.document(), QDate(2026, 9, 1), MeetingStatus::Held);
    const Meeting newer = nextMeeting(hall.document(), QDate(2026, 10, 1), MeetingStatus::Held);
    hall.document().change(u"Meetings"_s, [&](Change& change) {
        change.put(older);
        change.put(newer);
    });
    RegisterTable& list = hall.table<Meeting>();
    CHECK(list.view().model()->index(0, 0).data().toString() == u"01.10.2026"_s);
    list.setCurrent(newer.id);
    list.setFocus();
    desk::press(Qt::Key_Down);
    CHECK(list.current() == older.id);
    CHECK(hall.desk.workspace.selected() == Subject{Subject::Kind::Meeting, {}, older.id});
    CHECK(hall.says(u"01.09.2026"_s));
}

TEST_CASE("a planned meeting is added with the people of the last one, its date open for typing")
{
    Hall hall;
    hall.page.startMeeting();
    Meeting first = hall.document().all<Meeting>().front();
    first.place = u"г. Киров"_s;
    hall.document().change(u"Place"_s, [&](Change& change) { change.put(first); });
    hall.table<Meeting>().setFocus();
    desk::press(Qt::Key_Insert);
    for (int i = 0; i < 10; ++i)
        desk::press(Qt::Key_Backspace);
    desk::type(u"15.12.2026"_s);
    desk::press(Qt::Key_Return);
    const auto& meetings = hall.document().all<Meeting>();
    REQUIRE(meetings.size() == 2);
    const auto added = std::ranges::max_element(meetings, {}, &Meeting::date);
    CHECK(added->date == QDate(2026, 12, 15));
    CHECK(added->place == first.place);
    CHECK(added->number == u"2"_s);
    CHECK(added->status == MeetingStatus::Planned);
    CHECK(hall.table<Meeting>().current() == added->id);
}

TEST_CASE("what contradicts itself in a meeting stands above it")
{
    Hall hall;
    hall.page.startMeeting();
    CHECK(hall.says(u"names at least two people"_s));
    Meeting meeting = hall.document().all<Meeting>().front();
    meeting.format = MeetingFormat::Online;
    hall.document().change(u"Online"_s, [&](Change& change) { change.put(meeting); });
    CHECK_FALSE(hall.says(u"names at least two people"_s));
}

TEST_CASE("a removed decision leaves its item in the roadmap and the page says so")
{
    Hall hall;
    hall.page.startMeeting();
    Hall::decide(u"Обучить операторов"_s, {}, u"25.12.2026"_s);
    const Id decision = hall.document().all<Decision>().front().id;
    const Id item = itemOfDecision(hall.document(), decision)->id;
    const bool wholeMeeting = GENERATE(false, true);
    if (wholeMeeting) {
        hall.table<Meeting>().setFocus();
    } else {
        hall.table<Decision>().setCurrent(decision);
        hall.table<Decision>().setFocus();
    }
    desk::press(Qt::Key_Delete);
    CHECK(hall.document().all<Decision>().empty());
    CHECK(hall.document().all<Meeting>().empty() == wholeMeeting);
    CHECK(hall.document().find<RoadmapItem>(item));
    CHECK(hall.says(u"1 item(s) of the roadmap stay: Обучить операторов"_s));
    hall.document().undo();
    CHECK_FALSE(hall.says(u"of the roadmap stay"_s));
    CHECK(hall.document().find<Decision>(decision));
}

TEST_CASE("a decision leads to its item and gets one when it has a term")
{
    Hall hall;
    hall.page.startMeeting();
    Hall::decide(u"Обучить"_s, {}, {});
    CHECK_FALSE(hall.button(u"Put into the roadmap"_s).isEnabled());
    Decision decision = hall.document().all<Decision>().front();
    decision.due = QDate(2026, 12, 25);
    hall.document().change(u"Term"_s, [&](Change& change) { change.put(decision); });
    QTest::mouseClick(&hall.button(u"Put into the roadmap"_s), Qt::LeftButton);
    const auto item = itemOfDecision(hall.document(), decision.id);
    REQUIRE(item);
    QTest::mouseClick(&hall.button(u"Show in the roadmap"_s), Qt::LeftButton);
    CHECK(hall.gone == Subject{Subject::Kind::RoadmapItem, {}, item->id});
}

TEST_CASE("the minutes are asked for by meeting")
{
    Hall hall;
    hall.page.startMeeting();
    QTest::mouseClick(&hall.button(u"Minutes…"_s), Qt::LeftButton);
    CHECK(hall.gone == Subject{Subject::Kind::Paper, u"minutes"_s, hall.document().all<Meeting>().front().id});
}

TEST_CASE("the badge counts open decisions that are overdue")
{
    Hall hall;
    hall.page.startMeeting();
    Hall::decide(u"Обучить"_s, {}, u"20.11.2026"_s);
    Hall::decide(u"Проверить"_s, {}, u"21.11.2026"_s);
    CHECK(hall.page.badge() == u"1!"_s);
    Decision late = hall.document().all<Decision>().front();
    late.state = DecisionState::Done;
    hall.document().change(u"Done"_s, [&](Change& change) { change.put(late); });
    CHECK(hall.page.badge().isEmpty());
}

TEST_CASE("the page leads to decisions, points and meetings, and to nothing else")
{
    Hall hall;
    hall.page.startMeeting();
    Hall::decide(u"Обучить"_s, {}, {});
    const Id decision = hall.document().all<Decision>().front().id;
    CHECK(hall.page.showSubject({Subject::Kind::Record, u"decision"_s, decision}));
    CHECK(hall.table<Decision>().current() == decision);
    CHECK_FALSE(hall.page.showSubject({Subject::Kind::Record, u"person"_s, Id::create()}));
    CHECK(hall.page.showSubject({Subject::Kind::Meeting, {}, hall.document().all<Meeting>().front().id}));
    CHECK_FALSE(hall.page.showSubject({Subject::Kind::Centre, {}, decision}));
}

TEST_CASE("the page of meetings stands undo of everything and a document that is closed")
{
    Hall hall;
    hall.page.startMeeting();
    Hall::decide(u"Обучить"_s, u"Иванова А.А."_s, u"25.12.2026"_s);
    while (hall.document().undoTitle())
        hall.document().undo();
    CHECK(hall.says(u"No meeting is chosen"_s));
    hall.document().redo();
    hall.desk.workspace.close();
    CHECK(hall.page.badge().isEmpty());
    CHECK(hall.desk.errors.isEmpty());
}
