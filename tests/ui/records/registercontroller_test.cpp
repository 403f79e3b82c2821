// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "core/storage/attachment.h"
#include "tests/ui/records/desk.h"
#include "ui/shell/registercontroller.h"
#include "ui/widgets/filespanel.h"
#include "ui/widgets/pastedialog.h"
#include "ui/widgets/recordcard.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/registerview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// Answers in place of the user.
class Answers : public Questions
{
public:
    QString path;
    QString asked;

    void askOpen(QWidget* /*parent*/, const QString& /*title*/, const QString& /*filter*/,
                 std::function<void(QString)> then) override
    {
        then(path);
    }

    void askSave(QWidget* /*parent*/, const QString& /*title*/, const QString& /*suggestion*/,
                 const QString& /*filter*/, std::function<void(QString)> then) override
    {
        then(path);
    }

    void confirm(QWidget* /*parent*/, const QString& text, const QString& /*action*/,
                 std::function<void()> then) override
    {
        asked = text;
        then();
    }
};

struct Register
{
    desk::Desk desk;
    Answers answers;
    QWidget window;
    RegisterView* view = new RegisterView(desk.workspace, recordTable<OfficialDocument>(),
                                          {u"title"_s, u"number"_s, u"date"_s}, &window);
    RegisterController controller{desk.workspace, answers, &window};
    QStringList notes;

    Register()
    {
        controller.serve(*view);
        QObject::connect(&controller, &RegisterController::note, [this](const QString& note) { notes << note; });
        window.resize(1000, 600);
        view->resize(1000, 600);
        desk::show(window);
    }

    OfficialDocument put(const QString& title)
    {
        OfficialDocument paper;
        paper.id = Id::create();
        paper.title = title;
        paper.number = u"12"_s;
        paper.date = QDate(2026, 3, 1);
        desk.document().change(u"Paper"_s, [&](Change& change) { change.put(paper); });
        view->table().setCurrent(paper.id);
        return paper;
    }

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(desk.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    [[nodiscard]] std::vector<Attachment> files() const { return desk.document().all<Attachment>(); }
};

} // namespace

TEST_CASE("a register goes to a spreadsheet and comes back edited, each row to its record")
{
    const auto ending = GENERATE(u"xlsx"_s, u"csv"_s);
    Register test;
    const OfficialDocument first = test.put(u"Приказ"_s);
    (void)test.put(u"Кодекс"_s);
    test.answers.path = test.desk.path(u"table."_s + ending);
    test.controller.exportFrom(&test.view->table());
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(test.answers.path) && !test.notes.isEmpty(); }));
    OfficialDocument edited = first;
    edited.title = u"Изменён после выгрузки"_s;
    test.desk.document().change(u"Edit"_s, [&](Change& change) { change.put(edited); });
    test.controller.importInto(&test.view->table());
    PasteDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (dialog = test.view->table().findChild<PasteDialog*>()) != nullptr; }));
    CHECK(dialog->plan().badCells().empty());
    CHECK(dialog->plan().added() == 0);
    CHECK(dialog->plan().changed() == 1);
    dialog->accept();
    CHECK(test.desk.document().find<OfficialDocument>(first.id) == first);
}

TEST_CASE("files dropped on the card are kept with the record; what cannot be taken in is named")
{
    Register test;
    const OfficialDocument paper = test.put(u"Приказ"_s);
    const QStringList paths{test.write(u"скан.pdf"_s, "%PDF-1.4 scan"), test.write(u"virus.exe"_s, "MZ")};
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    RecordCard& card = test.view->card();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&card, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&card, &drop);
    REQUIRE(QTest::qWaitFor([&] { return !test.notes.isEmpty(); }));
    REQUIRE(test.files().size() == 1);
    CHECK(test.files().front().record == paper.id);
    CHECK(test.files().front().name == u"скан.pdf"_s);
    CHECK(test.notes.join(u' ').contains(u"virus.exe"_s));
    CHECK(card.currentWidget() == &card.files());
    CHECK(card.tabText(card.indexOf(&card.files())).contains(u'1'));
    test.desk.document().undo();
    CHECK(test.files().empty());
    CHECK(test.desk.errors.isEmpty());
}

TEST_CASE("an added file opens as a copy that cannot be written, and is saved elsewhere as it was")
{
    Register test;
    (void)test.put(u"Приказ"_s);
    test.answers.path = test.write(u"скан.pdf"_s, "%PDF-1.4 scan");
    FilesPanel& panel = test.view->card().files();
    emit panel.chooseRequested();
    REQUIRE(QTest::qWaitFor([&] { return test.files().size() == 1; }));
    QString opened;
    test.controller.setOpener([&](const QString& path) { opened = path; });
    test.controller.openFile(test.files().front());
    QFile copy(opened);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "%PDF-1.4 scan");
    CHECK_FALSE(copy.permissions().testFlag(QFile::WriteOwner));
    CHECK(QFileInfo(opened).fileName() == u"скан.pdf"_s);
    test.answers.path = test.desk.path(u"сохранён.pdf"_s);
    test.controller.saveFile(test.files().front());
    QFile saved(test.answers.path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "%PDF-1.4 scan");
    Attachment foreign = test.files().front();
    foreign.name = u"run.exe"_s;
    opened.clear();
    test.controller.openFile(foreign);
    CHECK(opened.isEmpty());
    CHECK(test.desk.errors.size() == 1);
}

TEST_CASE("deleted files are erased for good only after a question that names their number")
{
    Register test;
    (void)test.put(u"Приказ"_s);
    test.controller.eraseDeletedFiles();
    CHECK(test.answers.asked.isEmpty());
    test.answers.path = test.write(u"скан.pdf"_s, "%PDF-1.4 scan");
    emit test.view->card().files().chooseRequested();
    REQUIRE(QTest::qWaitFor([&] { return test.files().size() == 1; }));
    test.view->card().files().setCurrent(test.files().front().id);
    test.view->card().files().removeCurrent();
    CHECK(test.desk.document().contents().size() == 1);
    test.controller.eraseDeletedFiles();
    CHECK(test.answers.asked.contains(u'1'));
    CHECK(test.desk.document().contents().empty());
}
