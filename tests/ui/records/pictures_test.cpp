// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/records/desk.h"
#include "ui/models/recordedits.h"
#include "ui/pages/centrespage.h"
#include "ui/shell/historydialog.h"
#include "ui/shell/newregiondialog.h"
#include "ui/shell/regiondialog.h"
#include "ui/shell/restoredialog.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registertable.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QStyleFactory>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette dark;
    for (const auto role : {QPalette::Window, QPalette::Button, QPalette::AlternateBase})
        dark.setColor(role, QColor(49, 54, 59));
    for (const auto role : {QPalette::Base, QPalette::ToolTipBase})
        dark.setColor(role, QColor(35, 38, 41));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        dark.setColor(role, QColor(239, 240, 241));
    dark.setColor(QPalette::PlaceholderText, QColor(160, 165, 170));
    dark.setColor(QPalette::Highlight, QColor(61, 174, 233));
    dark.setColor(QPalette::HighlightedText, Qt::black);
    return dark;
}

void take(QWidget& widget, const QString& name, QSize size)
{
    desk::show(widget, size);
    QApplication::processEvents();
    CHECK(widget.grab().save(QDir(qEnvironmentVariable("INDIKATOR_PICTURES")).filePath(name + u".png"_s)));
}

} // namespace

/// For people to look at: writes pictures into the folder named by INDIKATOR_PICTURES.
TEST_CASE("pictures of the registers and dialogs", "[.pictures]")
{
    const bool isDark = GENERATE(false, true);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(isDark ? darkPalette() : QApplication::style()->standardPalette());
    const QString suffix = isDark ? u"-dark"_s : u"-light"_s;
    desk::Desk desk;
    Centre centre = desk.centre(u"ЦЗН г. Слободской"_s);
    centre.openedOn = QDate(2026, 5, 1);
    centre.closedOn = QDate(2026, 4, 1);
    centre.headcount = -5;
    desk.document().change(u"Fill"_s, [&](Change& change) { change.put(centre); });
    CentresPage page(desk.workspace, nullptr);
    page.showSubject({Subject::Kind::Centre, {}, centre.id});
    take(page, u"centres"_s + suffix, {1100, 640});
    take(page, u"centres-wide"_s + suffix, {1366, 700});
    QDialog* const paste = page.findChild<RegisterTable*>()->pasteText(
        u"Name\tOpened on\tПрочее\nЦЗН г. Орлов\t31.13.2026\t1\nЦЗН г. Киров\t01.02.2026\t2\nЦЗН г. Советск\t\t\n"_s);
    take(*paste, u"paste"_s + suffix, {820, 420});
    paste->reject();
    NewRegionDialog region(desk.folder.path());
    region.findChild<QComboBox*>()->setEditText(u"Кировская область"_s);
    region.findChild<QPlainTextEdit*>()->setPlainText(u"ЦЗН А\nЦЗН Б\nЦЗН А"_s);
    take(region, u"newregion"_s + suffix, {640, 560});
    RegionDialog card(desk.workspace);
    take(card, u"region"_s + suffix, {760, 620});
    card.showReadings();
    take(card, u"readings"_s + suffix, {760, 620});
    HistoryDialog history(desk.workspace);
    take(history, u"history"_s + suffix, {860, 400});
    RestoreDialog restore(desk.surroundings(), {}, desk.folder.path());
    take(restore, u"restore"_s + suffix, {620, 460});
}
