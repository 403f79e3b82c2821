// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/records/desk.h"
#include "ui/widgets/pastedialog.h"
#include "ui/widgets/registertable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct Table
{
    Table()
        : table(desk.workspace, recordTable<Centre>())
    {
        table.setColumns({u"name"_s, u"openedOn"_s, u"countsInEach"_s, u"note"_s});
        desk::show(table);
        table.setCurrent(desk.centre(u"ЦЗН г. Слободской"_s).id);
        table.setFocus();
    }

    void go(int column) { table.view().setCurrentIndex(table.view().currentIndex().siblingAtColumn(column)); }

    [[nodiscard]] QString shown(int row, int column) const
    {
        return table.view().model()->index(row, column).data().toString();
    }

    desk::Desk desk;
    RegisterTable table;
};

} // namespace

TEST_CASE("F2 edits a cell in place and Enter saves it")
{
    Table table;
    desk::press(Qt::Key_F2);
    desk::press(Qt::Key_A, Qt::ControlModifier);
    desk::type(u"ЦЗН г. Орлов"_s);
    desk::press(Qt::Key_Return);
    CHECK(table.desk.centreNames()[1] == u"ЦЗН г. Орлов"_s);
    CHECK(table.desk.document().undoTitle() == u"Employment centre “ЦЗН г. Слободской”: Name"_s);
}

TEST_CASE("typing on a cell starts to edit it")
{
    Table table;
    table.go(1);
    desk::type(u"01.02.2026"_s);
    desk::press(Qt::Key_Return);
    CHECK(table.desk.centre(u"ЦЗН г. Слободской"_s).openedOn == QDate(2026, 2, 1));
}

TEST_CASE("a bad date stays in its cell as a draft until it is mended")
{
    Table table;
    table.go(1);
    desk::press(Qt::Key_F2);
    desk::type(u"завтра"_s);
    desk::press(Qt::Key_Return);
    CHECK(table.shown(1, 1) == u"завтра"_s);
    CHECK_FALSE(table.desk.centre(u"ЦЗН г. Слободской"_s).openedOn.isValid());
    bool isTold = false;
    for (const QLabel* label : table.table.findChildren<QLabel*>())
        isTold = isTold || label->text() == u"Row 2, “Opened on”: Enter a date such as 31.12.2026."_s;
    CHECK(isTold);
    desk::press(Qt::Key_F2);
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text() == u"завтра"_s);
    desk::press(Qt::Key_A, Qt::ControlModifier);
    desk::type(u"2.3.26"_s);
    desk::press(Qt::Key_Return);
    CHECK(table.shown(1, 1) == u"02.03.2026"_s);
    CHECK(table.desk.centre(u"ЦЗН г. Слободской"_s).openedOn == QDate(2026, 3, 2));
}

TEST_CASE("Enter in a text of several lines is part of it, Ctrl+Enter saves")
{
    Table table;
    table.go(3);
    desk::press(Qt::Key_F2);
    desk::type(u"раз"_s);
    desk::press(Qt::Key_Return);
    desk::type(u"два"_s);
    desk::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(table.desk.centre(u"ЦЗН г. Слободской"_s).note == u"раз\nдва"_s);
}

TEST_CASE("Ins adds a record at the end, Del removes the selected ones, undo brings them back")
{
    Table table;
    desk::press(Qt::Key_Insert);
    REQUIRE(table.desk.document().all<Centre>().size() == 4);
    CHECK(table.desk.document().all<Centre>().back().position == 4);
    CHECK(table.table.current() == table.desk.document().all<Centre>().back().id);
    desk::type(u"ЦЗН г. Орлов"_s);
    desk::press(Qt::Key_Return);
    CHECK(table.desk.centreNames().last() == u"ЦЗН г. Орлов"_s);
    table.table.setFocus();
    desk::press(Qt::Key_Delete);
    CHECK(table.desk.document().all<Centre>().size() == 3);
    table.desk.document().undo();
    CHECK(table.desk.centreNames().last() == u"ЦЗН г. Орлов"_s);
}

TEST_CASE("Alt and an arrow move a record, only in list order")
{
    Table table;
    desk::press(Qt::Key_Up, Qt::AltModifier);
    CHECK(table.desk.centreNames() ==
          QStringList{u"ЦЗН г. Слободской"_s, u"ЦЗН г. Киров"_s, u"ЦЗН г. Вятские Поляны"_s});
    CHECK(table.table.current() == table.desk.centre(u"ЦЗН г. Слободской"_s).id);
    desk::press(Qt::Key_Up, Qt::AltModifier);
    desk::press(Qt::Key_Down, Qt::AltModifier);
    desk::press(Qt::Key_Down, Qt::AltModifier);
    CHECK(table.desk.centreNames().last() == u"ЦЗН г. Слободской"_s);
    table.table.view().sortByColumn(0, Qt::AscendingOrder);
    desk::press(Qt::Key_Up, Qt::AltModifier);
    CHECK(table.desk.centreNames().last() == u"ЦЗН г. Слободской"_s);
}

TEST_CASE("a record that others refer to is not deleted, with the reason")
{
    Table table;
    const Id assessment = Id::create();
    const Centre centre = table.desk.centre(u"ЦЗН г. Слободской"_s);
    table.desk.document().change(u"Answer"_s, [&](Change& change) {
        change.put(desk::draft(assessment));
        change.put(MatrixAnswer{MatrixAnswer::idFor(assessment, u"3.centres"_s, centre.id),
                                assessment,
                                u"3.centres"_s,
                                centre.id,
                                true,
                                {}});
    });
    table.desk.errors.clear();
    table.table.removeSelected();
    CHECK(table.desk.document().all<Centre>().size() == 3);
    REQUIRE(table.desk.errors.size() == 1);
    CHECK(table.desk.errors.front().contains(u"ЦЗН г. Слободской"));
    CHECK(table.desk.errors.front().contains(u"cannot be removed"));
}

TEST_CASE("the filter finds any visible text and setCurrent drops it when it hides the record")
{
    Table table;
    auto* const filter = table.table.findChild<QLineEdit*>();
    filter->setFocus();
    desk::type(u"поляны"_s);
    CHECK(table.table.view().model()->rowCount() == 1);
    table.table.setCurrent(table.desk.centre(u"ЦЗН г. Киров"_s).id);
    CHECK(filter->text().isEmpty());
    CHECK(table.table.current() == table.desk.centre(u"ЦЗН г. Киров"_s).id);
}

TEST_CASE("columns sort by their values, not by their texts")
{
    Table table;
    const auto open = [&](const QString& name, QDate day) {
        Centre centre = table.desk.centre(name);
        centre.openedOn = day;
        table.desk.document().change(u"Open"_s, [&](Change& change) { change.put(centre); });
    };
    open(u"ЦЗН г. Киров"_s, QDate(2026, 1, 31));
    open(u"ЦЗН г. Слободской"_s, QDate(2025, 12, 1));
    open(u"ЦЗН г. Вятские Поляны"_s, QDate(2026, 2, 1));
    table.table.view().sortByColumn(1, Qt::AscendingOrder);
    CHECK(table.shown(0, 0) == u"ЦЗН г. Слободской"_s);
    CHECK(table.shown(2, 0) == u"ЦЗН г. Вятские Поляны"_s);
}

TEST_CASE("what is copied can be pasted back and changes nothing")
{
    Table table;
    table.table.view().selectAll();
    desk::press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    CHECK(text.startsWith(u"Name\tOpened on\t"));
    CHECK(QApplication::clipboard()->mimeData()->html().contains(u"<td>ЦЗН г. Киров</td>"));
    auto* const dialog = qobject_cast<PasteDialog*>(table.table.pasteText(text));
    REQUIRE(dialog);
    CHECK(dialog->plan().entries().empty());
    CHECK(dialog->plan().badCells().empty());
    CHECK(dialog->plan().unchanged() == 3);
    dialog->reject();
}

TEST_CASE("a paste is written when its preview is accepted, and not before")
{
    Table table;
    QApplication::clipboard()->setText(u"ЦЗН Б\t31.13.2026\nЦЗН В\t1.2.2026\n"_s);
    desk::press(Qt::Key_V, Qt::ControlModifier);
    auto* const dialog = table.table.findChild<PasteDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->plan().badCells().size() == 1);
    CHECK(table.desk.centreNames()[1] == u"ЦЗН г. Слободской"_s);
    dialog->accept();
    CHECK(table.desk.centreNames() == QStringList{u"ЦЗН г. Киров"_s, u"ЦЗН Б"_s, u"ЦЗН В"_s});
    CHECK(table.desk.centre(u"ЦЗН В"_s).openedOn == QDate(2026, 2, 1));
}
