// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/records/desk.h"
#include "ui/pages/centrespage.h"
#include "ui/widgets/pastedialog.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registertable.h"

#include <QAction>
#include <QLabel>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 21};
}

struct Place
{
    Place()
        : page(desk.workspace, nullptr)
    {
        desk::show(page, {1366, 700});
        page.focusContent();
    }

    [[nodiscard]] RegisterTable& table() const { return *page.findChild<RegisterTable*>(); }

    [[nodiscard]] bool says(QStringView text) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->text().contains(text) && label->isVisible())
                return true;
        }
        return false;
    }

    desk::Desk desk;
    CentresPage page;
};

} // namespace

TEST_CASE("the badge counts the centres that are active on the day")
{
    Place place;
    CHECK(place.page.badge() == u"3"_s);
    Centre centre = place.desk.centre(u"ЦЗН г. Киров"_s);
    centre.closedOn = today();
    place.desk.document().change(u"Close"_s, [&](Change& change) { change.put(centre); });
    CHECK(place.page.badge() == u"2"_s);
}

TEST_CASE("new centres get names that differ and places at the end")
{
    Place place;
    place.table().addNew();
    place.table().addNew();
    CHECK(place.desk.centreNames().mid(3) == QStringList{u"New centre"_s, u"New centre 2"_s});
    CHECK(place.desk.document().all<Centre>().back().position == 5);
}

TEST_CASE("selecting a centre tells the window and shows its card")
{
    Place place;
    const Id second = place.desk.centre(u"ЦЗН г. Слободской"_s).id;
    REQUIRE(place.page.showSubject({Subject::Kind::Centre, {}, second}));
    CHECK(place.desk.workspace.selected() == Subject{Subject::Kind::Centre, {}, second});
    CHECK(place.page.findChild<RecordForm*>()->record() == second);
    CHECK_FALSE(place.page.showSubject({Subject::Kind::Centre, {}, Id::create()}));
    CHECK_FALSE(place.page.showSubject({Subject::Kind::Condition, u"3"_s, {}}));
}

TEST_CASE("contradictions among the centres stand on top and go when they are mended")
{
    Place place;
    CHECK(place.says(u"No centre is marked as managing."));
    Centre centre = place.desk.centre(u"ЦЗН г. Киров"_s);
    centre.kind = CentreKind::Managing;
    place.desk.document().change(u"Manage"_s, [&](Change& change) { change.put(centre); });
    CHECK_FALSE(place.says(u"No centre is marked as managing."));
}

TEST_CASE("a plain list of names becomes centres, the known ones stay")
{
    Place place;
    QDialog* const dialog = place.table().pasteList(u"ЦЗН г. Орлов\nЦЗН г. Киров\n\nЦЗН г. Советск"_s);
    REQUIRE(dialog);
    dialog->accept();
    CHECK(place.desk.centreNames().mid(3) == QStringList{u"ЦЗН г. Орлов"_s, u"ЦЗН г. Советск"_s});
}

TEST_CASE("deleting the shown centre shows its neighbour, undo keeps the card in order")
{
    Place place;
    place.table().setCurrent(place.desk.centre(u"ЦЗН г. Слободской"_s).id);
    place.table().removeSelected();
    CHECK(place.page.findChild<RecordForm*>()->record() == place.table().current());
    place.desk.document().undo();
    CHECK(place.desk.centreNames().size() == 3);
    CHECK(place.desk.errors.isEmpty());
}

TEST_CASE("the page stands a document that is closed")
{
    Place place;
    place.table().setCurrent(place.desk.centre(u"ЦЗН г. Слободской"_s).id);
    place.desk.workspace.close();
    CHECK(place.page.badge().isEmpty());
    CHECK(place.page.findChild<RecordForm*>()->record().isNull());
}
