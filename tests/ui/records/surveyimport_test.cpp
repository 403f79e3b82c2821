// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "tests/ui/records/desk.h"
#include "ui/models/surveyimport.h"
#include "ui/sheets/csvreader.h"
#include "ui/widgets/surveyimportdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// A desk with two metrics, one of them a CSI with an attribute.
struct SurveyDesk : desk::Desk
{
    Metric satisfaction;
    Metric index;
    MetricAttribute attribute;

    SurveyDesk()
    {
        satisfaction.id = Id::create();
        satisfaction.code = u"CSAT"_s;
        satisfaction.name = u"Удовлетворённость"_s;
        index.id = Id::create();
        index.code = u"CSI"_s;
        index.name = u"Индекс"_s;
        index.kind = MetricKind::Csi;
        attribute = {Id::create(), index.id, 1, u"Вежливость"_s, {}};
        document().change(u"Metrics"_s, [&](Change& change) {
            change.put(satisfaction);
            change.put(index);
            change.put(attribute);
        });
    }

    [[nodiscard]] SurveyDefaults defaults() const
    {
        SurveyDefaults defaults;
        defaults.metric = satisfaction.id;
        defaults.from = QDate(2026, 7, 1);
        defaults.to = QDate(2026, 9, 30);
        return defaults;
    }

    [[nodiscard]] SurveyImport read(const QByteArray& csv) const { return read(csv, defaults()); }

    [[nodiscard]] SurveyImport read(const QByteArray& csv, const SurveyDefaults& defaults) const
    {
        const TextTable table = readCsv(csv).table;
        const auto known = SurveyImport::Known::of(document());
        return SurveyImport::make(table, SurveyImport::guess(table.front(), known), defaults, known);
    }
};

} // namespace

TEST_CASE("counts by mark are taken from columns that are called as the marks")
{
    SurveyDesk desk;
    const SurveyImport plan = desk.read("ЦЗН;Клиенты;1;2;3;4;5;Затрудняюсь ответить;Всего клиентов\n"
                                        "ЦЗН г. Киров;граждане;1;0;2;10;30;3;500\n"
                                        "ЦЗН г. Слободской;работодатели;0;0;0;4;6;;\n");
    for (const SurveyImport::BadCell& cell : plan.badCells())
        UNSCOPED_INFO(cell.row << "," << cell.column << " " << cell.text.toStdString() << ": "
                               << cell.problem.toStdString());
    REQUIRE(plan.badCells().empty());
    REQUIRE(plan.entries().size() == 2);
    const Measurement first = plan.entries()[0].after;
    CHECK(first.metric == desk.satisfaction.id);
    CHECK(first.centre == desk.centre(u"ЦЗН г. Киров"_s).id);
    CHECK(first.clients == Clients::Citizens);
    CHECK(first.from == QDate(2026, 7, 1));
    CHECK(first.counts == u"1: 1; 2: 0; 3: 2; 4: 10; 5: 30"_s);
    CHECK(first.undecided == 3);
    CHECK(first.population == 500);
    CHECK(plan.entries()[1].after.clients == Clients::Employers);
}

TEST_CASE("any usual encoding, separator and decimal comma give the same measurements")
{
    SurveyDesk desk;
    const QString text = u"Центр\t1\t2\t3\t4\t5\nЦЗН г. Киров\t1,0\t0\t2\t10\t30\n"_s;
    QString semicolons = text;
    semicolons.replace(u'\t', u';');
    QString commas = text;
    commas.replace(u"1,0"_s, u"1"_s).replace(u'\t', u',');
    const QByteArray windows =
        "\xD6\xE5\xED\xF2\xF0;1;2;3;4;5\r\n\xD6\xC7\xCD \xE3. \xCA\xE8\xF0\xEE\xE2;1,0;0;2;10;30\r\n";
    for (const QByteArray& csv :
         {text.toUtf8(), semicolons.toUtf8(), commas.toUtf8(), "\xEF\xBB\xBF" + semicolons.toUtf8(), windows}) {
        const SurveyImport plan = desk.read(csv);
        REQUIRE(plan.entries().size() == 1);
        CHECK(plan.entries().front().after.counts == u"1: 1; 2: 0; 3: 2; 4: 10; 5: 30"_s);
        CHECK(plan.entries().front().after.centre == desk.centre(u"ЦЗН г. Киров"_s).id);
    }
}

TEST_CASE("single answers, one row a person, are counted by metric, centre and clients")
{
    SurveyDesk desk;
    const SurveyImport plan = desk.read("Центр;Удовлетворенность;Вежливость\n"
                                        "ЦЗН г. Киров;5;4\n"
                                        "ЦЗН г. Киров;5;затрудняюсь ответить\n"
                                        "ЦЗН г. Киров;3;\n"
                                        "ЦЗН г. Слободской;4;5\n");
    for (const SurveyImport::BadCell& cell : plan.badCells())
        UNSCOPED_INFO(cell.row << "," << cell.column << " " << cell.text.toStdString() << ": "
                               << cell.problem.toStdString());
    REQUIRE(plan.badCells().empty());
    REQUIRE(plan.entries().size() == 4);
    const Measurement marks = plan.entries()[0].after;
    CHECK(marks.metric == desk.satisfaction.id);
    CHECK(marks.counts == u"3: 1; 5: 2"_s);
    const Measurement index = plan.entries()[1].after;
    CHECK(index.attribute == desk.attribute.id);
    CHECK(index.counts == u"4: 1"_s);
    CHECK(index.undecided == 1);
}

TEST_CASE("a cell that cannot be taken over is named by row, column and expected form; its row is left out")
{
    SurveyDesk desk;
    const SurveyImport plan = desk.read("Центр;1;5;Период\n"
                                        "ЦЗН г. Орлов;1;5;2026-2\n"
                                        "ЦЗН г. Киров;много;5;2026-2\n"
                                        "ЦЗН г. Киров;1;5;весной\n"
                                        "ЦЗН г. Киров;1;5;II кв. 2026\n"
                                        "ЦЗН г. Киров;2;2;2 квартал 2026 года\n");
    REQUIRE(plan.badCells().size() == 4);
    const SurveyImport::BadCell& centre = plan.badCells()[0];
    CHECK(centre.row == 2);
    CHECK(centre.column == 1);
    CHECK(centre.title == u"Центр"_s);
    CHECK(centre.text == u"ЦЗН г. Орлов"_s);
    CHECK(centre.problem.contains(u"ЦЗН г. Киров"_s)); // what would do
    CHECK(plan.badCells()[1].row == 3);
    CHECK(plan.badCells()[1].column == 2);
    CHECK(plan.badCells()[2].column == 4);
    CHECK(plan.badCells()[3].row == 6); // the same quarter again
    CHECK(plan.badCells()[3].column == 0);
    REQUIRE(plan.entries().size() == 1);
    CHECK(plan.entries().front().after.from == QDate(2026, 4, 1));
}

TEST_CASE("marks off the scale and a part above its total are refused")
{
    SurveyDesk desk;
    CHECK(desk.read("1;7\n3;4\n").entries().empty());
    CHECK(desk.read("Часть;Всего\n9;4\n").entries().empty());
    CHECK(desk.read("Часть;Всего\n3;4\n").entries().size() == 1);
    CHECK(desk.read("Удовлетворённость\n6\n").badCells().size() == 1);
}

TEST_CASE("what was measured already is changed or left, never doubled, and one undo takes all back")
{
    SurveyDesk desk;
    const QByteArray csv = "Центр;4;5\nЦЗН г. Киров;10;30\nЦЗН г. Слободской;5;5\n";
    REQUIRE(desk.read(csv).apply(desk.workspace));
    CHECK(desk.document().all<Measurement>().size() == 2);
    const SurveyImport again = desk.read(csv);
    CHECK(again.entries().empty());
    CHECK(again.unchanged() == 2);
    const SurveyImport corrected = desk.read("Центр;4;5\nЦЗН г. Киров;11;30\nЦЗН г. Слободской;5;5\n");
    CHECK(corrected.added() == 0);
    CHECK(corrected.changed() == 1);
    CHECK(corrected.unchanged() == 1);
    REQUIRE(corrected.apply(desk.workspace));
    CHECK(desk.document().all<Measurement>().size() == 2);
    desk.document().undo();
    desk.document().undo();
    CHECK(desk.document().all<Measurement>().empty());
}

TEST_CASE("without a metric or a period each row says what is missing")
{
    SurveyDesk desk;
    const SurveyImport plan = desk.read("4;5\n1;2\n", {});
    CHECK(plan.entries().empty());
    CHECK(plan.badCells().size() == 2);
}

TEST_CASE("the dialog lets columns be named by hand and takes over what is good")
{
    SurveyDesk desk;
    const TextTable table = readCsv("Где;плохо;хорошо\nЦЗН г. Киров;3;40\nнигде;1;1\n").table;
    SurveyImportDialog dialog(table, SurveyImport::Known::of(desk.document()), Quarter{QDate(2026, 9, 1)});
    desk::show(dialog, {900, 620});
    CHECK(dialog.plan().entries().empty());
    const auto choose = [&](const QString& column, const QString& role) {
        for (QComboBox* const box : dialog.findChildren<QComboBox*>()) {
            if (box->accessibleName().contains(column)) {
                box->setCurrentText(role);
                emit box->activated(box->currentIndex());
                return;
            }
        }
        FAIL("no column " << column.toStdString());
    };
    const auto mark = [](int value) { return roleText({SurveyColumn::Role::Mark, value, {}, {}}, {}, {}); };
    choose(u"Где"_s, roleText({SurveyColumn::Role::Centre, 0, {}, {}}, {}, {}));
    choose(u"плохо"_s, mark(1));
    choose(u"хорошо"_s, mark(5));
    for (QComboBox* const box : dialog.findChildren<QComboBox*>()) {
        if (box->findText(desk.satisfaction.name) >= 0 && !box->accessibleName().contains(u"“"_s)) {
            box->setCurrentText(desk.satisfaction.name);
            emit box->activated(box->currentIndex());
        }
    }
    REQUIRE(dialog.plan().entries().size() == 1);
    CHECK(dialog.plan().entries().front().after.counts == u"1: 3; 5: 40"_s);
    CHECK(dialog.plan().badCells().size() == 1);
    CHECK(dialog.findChild<QTreeWidget*>()->topLevelItemCount() == 2);
}
