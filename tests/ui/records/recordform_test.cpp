// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/records/desk.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/recordform.h"

#include <QApplication>
#include <QLabel>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// A form on the first centre with the keyboard in one of its fields.
struct Card
{
    explicit Card(const QString& field)
        : form(desk.workspace, recordTable<Centre>())
    {
        form.setRecord(desk.centre(u"ЦЗН г. Киров"_s).id);
        desk::show(form);
        form.focusField(field);
        QApplication::processEvents();
    }

    [[nodiscard]] Centre centre() const { return desk.document().all<Centre>().front(); }

    [[nodiscard]] QString problemOf(const QString& field) const
    {
        return form.editor(field)->input()->accessibleDescription();
    }

    desk::Desk desk;
    RecordForm form;
};

} // namespace

TEST_CASE("a field is saved when it is left, and undo shows the old value")
{
    Card card(u"phone"_s);
    desk::type(u"ул. Мира"_s);
    CHECK(card.centre().phone.isEmpty());
    desk::press(Qt::Key_Tab);
    CHECK(card.centre().phone == u"ул. Мира"_s);
    CHECK(card.desk.document().undoTitle() == u"Employment centre “ЦЗН г. Киров”: Phone"_s);
    card.desk.document().undo();
    CHECK(card.form.editor(u"phone"_s)->text().isEmpty());
    card.desk.document().redo();
    CHECK(card.form.editor(u"phone"_s)->text() == u"ул. Мира"_s);
}

TEST_CASE("a field that is left untouched is no step")
{
    const Card card(u"phone"_s);
    const auto before = card.desk.document().undoTitle();
    desk::press(Qt::Key_Tab);
    CHECK(card.desk.document().undoTitle() == before);
}

TEST_CASE("a bad date stays in its field with a message and comes back with its record")
{
    Card card(u"openedOn"_s);
    desk::type(u"31.13.2026"_s);
    desk::press(Qt::Key_Tab);
    CHECK_FALSE(card.centre().openedOn.isValid());
    CHECK(card.problemOf(u"openedOn"_s) == u"Enter a date such as 31.12.2026."_s);
    card.form.setRecord(card.desk.centre(u"ЦЗН г. Слободской"_s).id);
    CHECK(card.form.editor(u"openedOn"_s)->text().isEmpty());
    CHECK(card.problemOf(u"openedOn"_s).isEmpty());
    card.form.setRecord(card.centre().id);
    CHECK(card.form.editor(u"openedOn"_s)->text() == u"31.13.2026"_s);
    CHECK_FALSE(card.problemOf(u"openedOn"_s).isEmpty());
    card.form.focusField(u"openedOn"_s);
    desk::press(Qt::Key_A, Qt::ControlModifier);
    desk::type(u"31.12.2026"_s);
    desk::press(Qt::Key_Return);
    CHECK(card.centre().openedOn == QDate(2026, 12, 31));
    CHECK(card.problemOf(u"openedOn"_s).isEmpty());
}

TEST_CASE("a date can be emptied")
{
    Card card(u"openedOn"_s);
    desk::type(u"1.2.2026"_s);
    desk::press(Qt::Key_Tab);
    REQUIRE(card.centre().openedOn == QDate(2026, 2, 1));
    card.form.focusField(u"openedOn"_s);
    desk::press(Qt::Key_A, Qt::ControlModifier);
    desk::press(Qt::Key_Delete);
    desk::press(Qt::Key_Tab);
    CHECK_FALSE(card.centre().openedOn.isValid());
}

TEST_CASE("an optional number can be empty, typed and stepped")
{
    Card card(u"headcount"_s);
    desk::type(u"25"_s);
    desk::press(Qt::Key_Up);
    desk::press(Qt::Key_Tab);
    CHECK(card.centre().headcount == 26);
    card.form.focusField(u"headcount"_s);
    desk::press(Qt::Key_A, Qt::ControlModifier);
    desk::press(Qt::Key_Delete);
    desk::press(Qt::Key_Tab);
    CHECK_FALSE(card.centre().headcount.has_value());
}

TEST_CASE("a check box and a list are saved at once")
{
    Card card(u"countsInEach"_s);
    desk::press(Qt::Key_Space);
    CHECK_FALSE(card.centre().countsInEach);
    card.form.focusField(u"kind"_s);
    desk::press(Qt::Key_Up);
    desk::press(Qt::Key_Tab);
    CHECK(card.centre().kind == CentreKind::Managing);
}

TEST_CASE("Esc puts back the value that is saved")
{
    Card card(u"name"_s);
    desk::type(u"лишнее"_s);
    desk::press(Qt::Key_Escape);
    CHECK(card.form.editor(u"name"_s)->text() == u"ЦЗН г. Киров"_s);
}

TEST_CASE("what was typed is not lost when another field changes meanwhile")
{
    Card card(u"phone"_s);
    desk::type(u"8-800"_s);
    Centre centre = card.centre();
    centre.address = u"ул. Ленина, 1"_s;
    card.desk.document().change(u"From elsewhere"_s, [&](Change& change) { change.put(centre); });
    CHECK(card.form.editor(u"phone"_s)->text() == u"8-800"_s);
    CHECK(card.form.editor(u"address"_s)->text() == u"ул. Ленина, 1"_s);
    card.form.hide();
    CHECK(card.centre().phone == u"8-800"_s);
}

TEST_CASE("an empty name and a repeated one are remarked on beside the field")
{
    Card card(u"name"_s);
    desk::press(Qt::Key_A, Qt::ControlModifier);
    desk::press(Qt::Key_Delete);
    desk::press(Qt::Key_Tab);
    CHECK(card.centre().name.isEmpty());
    CHECK(card.problemOf(u"name"_s) == u"Fill in the field “Name”."_s);
    card.form.focusField(u"name"_s);
    desk::type(u"ЦЗН г. Слободской"_s);
    desk::press(Qt::Key_Tab);
    CHECK(card.problemOf(u"name"_s).startsWith(u"Another record has the same"));
}

TEST_CASE("every field of a form has a label that leads to it and an accessible name")
{
    const Card card(u"name"_s);
    int labelled = 0;
    for (const QLabel* label : card.form.findChildren<QLabel*>()) {
        labelled += label->buddy() ? 1 : 0;
        CHECK((!label->buddy() || !label->buddy()->accessibleName().isEmpty()));
    }
    CHECK(labelled == 12);
}

TEST_CASE("a read-only form takes nothing")
{
    Card card(u"phone"_s);
    card.form.setReadOnly(true);
    desk::type(u"8-800"_s);
    desk::press(Qt::Key_Tab);
    CHECK(card.centre().phone.isEmpty());
}
