// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "tests/ui/records/desk.h"
#include "ui/shell/historydialog.h"
#include "ui/shell/newregiondialog.h"
#include "ui/shell/regiondialog.h"
#include "ui/shell/restoredialog.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/pathline.h"
#include "ui/widgets/recordform.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

bool says(const QWidget& widget, QStringView text)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->text().contains(text) && label->isVisible())
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the directory names the 89 subjects, each once")
{
    QStringList names = NewRegionDialog::subjects();
    CHECK(names.size() == 89);
    CHECK(names.removeDuplicates() == 0);
    CHECK(names.contains(u"Кировская область"_s));
}

TEST_CASE("a new region is described by typing, and its file follows its name")
{
    const QTemporaryDir folder;
    NewRegionDialog dialog(folder.path());
    desk::show(dialog, {640, 560});
    dialog.findChild<QComboBox*>()->setFocus();
    desk::type(u"Кировская область"_s);
    dialog.findChild<QPlainTextEdit*>()->setPlainText(u"ЦЗН А\n\n ЦЗН  Б \nЦЗН А\n"_s);
    CHECK(says(dialog, u"2 centre(s)"));
    CHECK(says(dialog, u"Named more than once, taken once: ЦЗН А."));
    const NewRegion region = dialog.result();
    CHECK(region.name == u"Кировская область"_s);
    CHECK(region.centres == QStringList{u"ЦЗН А"_s, u"ЦЗН Б"_s});
    CHECK(region.path == folder.filePath(u"Кировская область.indikator"_s));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a new region without a name or over another file is not accepted")
{
    const QTemporaryDir folder;
    QFile taken(folder.filePath(u"Москва.indikator"_s));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    NewRegionDialog dialog(folder.path());
    desk::show(dialog, {640, 560});
    dialog.accept();
    CHECK(says(dialog, u"Name the region."));
    dialog.findChild<QComboBox*>()->setEditText(u"Москва"_s);
    CHECK_FALSE(says(dialog, u"Name the region."));
    CHECK(says(dialog, u"There is such a file already"));
    dialog.accept();
    CHECK(dialog.isVisible());
    dialog.findChild<PathLine*>()->setPath(folder.filePath(u"Москва 2"_s));
    CHECK(dialog.result().path.endsWith(u"Москва 2.indikator"));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("the region's card saves what is typed when it is closed")
{
    desk::Desk desk;
    RegionDialog dialog(desk.workspace);
    desk::show(dialog, {760, 620});
    dialog.findChild<RecordForm*>()->focusField(u"executor"_s);
    desk::type(u"Петрова А.А."_s);
    desk::press(Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(regionOf(desk.document()).executor == u"Петрова А.А."_s);
    dialog.findChild<RecordForm*>()->focusField(u"executor"_s);
    desk::type(u" и др."_s);
    dialog.reject();
    CHECK(regionOf(desk.document()).executor == u"Петрова А.А. и др."_s);
}

TEST_CASE("a reading is chosen as one step and undo shows the old choice")
{
    desk::Desk desk;
    RegionDialog dialog(desk.workspace);
    desk::show(dialog, {760, 620});
    dialog.showReadings();
    const auto buttons = dialog.findChildren<QRadioButton*>();
    REQUIRE(buttons.size() >= 2);
    CHECK(buttons[0]->isChecked());
    buttons[1]->click();
    const auto chosen = parametersOf(regionOf(desk.document()));
    const Reading* const reading = Methodology::current()->reading(u"A-05");
    CHECK(chosen.value(u"A-05"_s) == reading->options[1].id);
    CHECK(buttons[1]->isChecked());
    desk.document().undo();
    CHECK(parametersOf(regionOf(desk.document())).isEmpty());
    CHECK(buttons[0]->isChecked());
}

TEST_CASE("a backup is restored into a new file")
{
    desk::Desk desk;
    desk.workspace.close();
    const QString path = desk.path(u"region.indikator"_s);
    desk.now = desk.now.addDays(2);
    {
        const auto document = Document::open(path, DocumentAccess::Write, desk.surroundings());
        document->change(u"Edit"_s, [&](Change& change) {
            for (const Centre& centre : document->all<Centre>())
                change.remove<Centre>(centre.id);
        });
    }
    RestoreDialog dialog(desk.surroundings(), {}, desk.folder.path());
    desk::show(dialog, {620, 460});
    REQUIRE(dialog.findChild<QTreeWidget*>()->topLevelItemCount() > 0);
    dialog.accept();
    REQUIRE(QFile::exists(dialog.restoredPath()));
    const auto restored = Document::open(dialog.restoredPath(), DocumentAccess::ReadOnly, desk.surroundings());
    CHECK(restored->all<Centre>().size() == 3);
}

TEST_CASE("without backups there is nothing to restore, and the dialog says so")
{
    const QTemporaryDir folder;
    Surroundings surroundings;
    surroundings.backupFolder = folder.filePath(u"none"_s);
    RestoreDialog dialog(surroundings, {}, folder.path());
    desk::show(dialog, {620, 460});
    CHECK(says(dialog, u"There are no backups"));
}
