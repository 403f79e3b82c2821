// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/language.h"
#include "core/documents/officialdocument.h"
#include "core/operations/attaching.h"
#include "core/operations/newdocument.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/searchindex.h"
#include "ui/report/fonts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/registerview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

constexpr int records = 50'000;

template <class F>
double milliseconds(const F& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const char* what, double time, const char* goal)
{
    std::printf("%-46s %8.1f ms   goal: %s\n", what, time, goal);
}

void fill(Document& document)
{
    const auto centres = document.all<Centre>();
    document.change(u"Fill"_s, [&](Change& change) {
        for (int i = 0; i < records; ++i) {
            OfficialDocument paper;
            paper.id = Id::create();
            paper.title = u"Приказ о введении регламента № %1 по центрам занятости"_s.arg(i);
            paper.number = QString::number(i % 997);
            paper.date = QDate(2020, 1, 1).addDays(i % 2400);
            paper.status = static_cast<DocumentStatus>(i % 3);
            paper.centres = {centres[static_cast<size_t>(i) % centres.size()].id};
            paper.note = u"Согласовано, срок исполнения %1 дней, подлинник в деле"_s.arg(i % 90);
            paper.position = i;
            change.put(paper);
        }
    });
}

} // namespace

/// A register of 50,000 records: opening, filtering, sorting and editing it, finding in it, and adding a file.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    setLanguage(u"ru"_s);
    loadFonts();
    applyAppearance(application, Theme::Light, 100);
    const QTemporaryDir folder;
    Workspace workspace;
    {
        auto document = newDocument(folder.filePath(u"large.indikator"_s), u"Область"_s, {u"А"_s, u"Б"_s, u"В"_s}, {});
        say("50,000 records written", milliseconds([&] { fill(*document); }), "-");
        workspace.open(std::move(document));
    }
    double longestTurn = 0;
    const auto settle = [&] {
        while (!workspace.evidence().isCurrent())
            longestTurn = std::max(longestTurn, milliseconds([] { QApplication::processEvents(); }));
    };
    say("registers read and evidence worked out beside", milliseconds(settle), "-");
    say("  the longest turn of the window meanwhile", longestTurn, "under 100 ms");
    longestTurn = 0;
    say("evidence after one record changed", milliseconds([&] {
            OfficialDocument changed = workspace.document().all<OfficialDocument>().front();
            changed.title = u"Другое название"_s;
            workspace.document().change(u"Edit"_s, [&](Change& change) { change.put(changed); });
            settle();
        }),
        "under 420 ms, of them 120 at rest");
    std::unique_ptr<RegisterView> view;
    say("register opened and painted", milliseconds([&] {
            view = std::make_unique<RegisterView>(workspace, recordTable<OfficialDocument>(),
                                                  QStringList{u"title"_s, u"number"_s, u"date"_s, u"status"_s});
            view->resize(1200, 700);
            view->show();
            QApplication::processEvents();
            (void)view->grab();
        }),
        "under 1000 ms");
    RegisterTable& table = view->table();
    say("all rows judged and folded in idle moments", milliseconds([&] {
            while (!table.model().isStudied())
                QApplication::processEvents();
        }),
        "-");
    auto* const filter = table.findChild<QLineEdit*>();
    for (const QString& text : {u"р"_s, u"регламента 9"_s, u"регламента 997"_s, u""_s})
        say(qPrintable(u"filter «%1», %2 left"_s.arg(text).arg(table.filter().rowCount())), milliseconds([&] {
                filter->setText(text);
                QApplication::processEvents();
            }),
            "under 50 ms");
    say("sorted by title", milliseconds([&] { table.view().sortByColumn(0, Qt::DescendingOrder); }), "under 1000 ms");
    OfficialDocument paper = *workspace.document().find<OfficialDocument>(table.model().idAt(25'000));
    paper.title = u"Изменён"_s;
    say("one record changed, with table and card", milliseconds([&] {
            workspace.document().change(u"Edit"_s, [&](Change& change) { change.put(paper); });
            QApplication::processEvents();
        }),
        "under 100 ms");
    SearchIndex index(workspace);
    index.prepare();
    say("everything read for finding, in idle moments", milliseconds([&] {
            while (!index.isReady())
                QApplication::processEvents();
        }),
        "-");
    for (const QString& text : {u"п"_s, u"регламента"_s, u"приказ 4999"_s, u"нет такого"_s})
        say(qPrintable(u"find «%1»"_s.arg(text)), milliseconds([&] { (void)index.find(text); }), "under 50 ms");
    FileToAdd file{u"scan.pdf"_s, {}};
    QByteArray bytes(Attachment::largest, 'x');
    QFile scan(folder.filePath(u"scan.pdf"_s));
    if (scan.open(QIODevice::WriteOnly))
        scan.write(bytes);
    scan.close();
    say("20 MB file read and hashed (own thread)", milliseconds([&] { file = readFileToAdd(scan.fileName()); }), "-");
    say("20 MB file written into the document",
        milliseconds([&] { addFiles(workspace.document(), recordTable<OfficialDocument>(), paper.id, {file}); }),
        "under 500 ms");
    return 0;
}
