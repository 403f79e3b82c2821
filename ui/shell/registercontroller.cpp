// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/registercontroller.h"

#include "core/operations/attaching.h"
#include "core/operations/exchange.h"
#include "core/operations/personaldata.h"
#include "core/organisation/person.h"
#include "ui/models/registersheet.h"
#include "ui/pages/blockpage.h"
#include "ui/report/reportfile.h"
#include "ui/sheets/csvreader.h"
#include "ui/sheets/workbook.h"
#include "ui/shell/longwork.h"
#include "ui/widgets/filespanel.h"
#include "ui/widgets/recordcard.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/registerview.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>
#include <QUrl>

#include <memory>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString tableFilter()
{
    return RegisterController::tr("Spreadsheets (*.xlsx *.csv)");
}

QString filesFilter()
{
    QStringList patterns;
    for (const QString& ending : Attachment::allowedEndings())
        patterns << u"*."_s + ending;
    return RegisterController::tr("Papers and pictures (%1)").arg(patterns.join(u' '));
}

TextTable tableIn(const QString& path)
{
    if (QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0)
        return readCsvFile(path).table;
    const Workbook book = readWorkbook(path);
    return book.sheetCount() > 0 ? book.sheet(0).toTextTable() : TextTable();
}

} // namespace

RegisterController::RegisterController(Workspace& workspace, Questions& questions, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_questions(questions)
    , m_window(window)
    , m_longWork(new LongWork(window))
{
    connect(m_longWork, &LongWork::failed, &workspace, &Workspace::failed);
    m_open = [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
}

void RegisterController::serve(BlockPage& page)
{
    connect(&page, &BlockPage::viewMade, this, [this](RegisterView* view) { serve(*view); });
}

void RegisterController::serve(RegisterView& view)
{
    RegisterTable* const table = &view.table();
    FilesPanel* const files = &view.card().files();
    connect(table, &RegisterTable::importRequested, this, [this, table] { importInto(table); });
    connect(table, &RegisterTable::exportRequested, this, [this, table] { exportFrom(table); });
    connect(files, &FilesPanel::dropped, this, [this, files](const QStringList& paths) { addFiles(files, paths); });
    connect(files, &FilesPanel::openRequested, this, &RegisterController::openFile);
    connect(files, &FilesPanel::saveRequested, this, &RegisterController::saveFile);
    connect(files, &FilesPanel::chooseRequested, this, [this, files] {
        m_questions.askOpen(m_window, tr("Add a file"), filesFilter(),
                            [this, files = QPointer(files)](const QString& path) { addFiles(files, {path}); });
    });
}

void RegisterController::importInto(RegisterTable* table)
{
    if (!m_workspace.canEdit())
        return;
    m_questions.askOpen(m_window, tr("Take over a table"), tableFilter(),
                        [this, table = QPointer(table)](const QString& path) { readTable(path, table); });
}

void RegisterController::readTable(const QString& path, RegisterTable* table)
{
    const auto read = std::make_shared<TextTable>();
    m_longWork->run(
        tr("The table is being read…"), [path, read] { *read = tableIn(path); },
        [read, table = QPointer(table)] {
            if (table)
                table->pasteTable(*read);
        });
}

void RegisterController::exportFrom(RegisterTable* table)
{
    const QDir folder = QFileInfo(m_workspace.document().path()).dir();
    const QString title = table->model().type().title();
    m_questions.askSave(m_window, tr("Save the register for a spreadsheet"), folder.filePath(title + u".xlsx"_s),
                        tableFilter(), [this, title, table = QPointer(table)](const QString& path) {
                            if (!table)
                                return;
                            const auto report = std::make_shared<Report>(registerSheet(table->model(), title));
                            m_longWork->run(
                                tr("The register is being saved…"), [report, path] { writeReport(*report, path); },
                                [this, path] { emit note(tr("Saved: %1").arg(QDir::toNativeSeparators(path))); });
                        });
}

void RegisterController::addFiles(FilesPanel* panel, const QStringList& paths)
{
    if (!panel || !panel->takesFiles() || paths.isEmpty() || m_longWork->isRunning())
        return;

    struct Read
    {
        std::vector<FileToAdd> files;
        QStringList problems;
    };

    const auto read = std::make_shared<Read>();
    const auto work = [paths, read] {
        for (const QString& path : paths) {
            try {
                read->files.push_back(readFileToAdd(path));
            } catch (const Error& error) {
                read->problems << error.message();
            }
        }
    };
    m_longWork->run(tr("The files are being read…"), work, [this, read, type = &panel->type(), id = panel->record()] {
        if (!read->files.empty() && m_workspace.canEdit())
            m_workspace.attempt([&] { indikator::addFiles(m_workspace.document(), *type, id, read->files); });
        if (!read->problems.isEmpty())
            emit note(read->problems.join(u' '));
    });
}

void RegisterController::openFile(const Attachment& file)
{
    m_workspace.attempt([&] {
        if (!Attachment::isAllowed(file.name))
            throw Error(ErrorCode::InvalidInput, tr("“%1” is not opened: files of this type can do harm. Save it and "
                                                    "have it checked.")
                                                     .arg(file.name));
        if (!m_opened)
            m_opened = std::make_unique<QTemporaryDir>();
        const QDir folder(m_opened->filePath(file.id.toString()));
        folder.mkpath(u"."_s);
        const QString path = folder.filePath(Attachment::safeName(file.name));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // of the copy that was opened before
        indikator::saveFile(m_workspace.document(), file, path);
        QFile::setPermissions(path, QFile::ReadOwner); // what is changed there would be lost
        m_open(path);
    });
}

void RegisterController::saveFile(const Attachment& file)
{
    const QDir folder = QFileInfo(m_workspace.document().path()).dir();
    m_questions.askSave(m_window, tr("Save the file"), folder.filePath(Attachment::safeName(file.name)), {},
                        [this, file](const QString& path) {
                            if (m_workspace.attempt([&] { indikator::saveFile(m_workspace.document(), file, path); }))
                                emit note(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                        });
}

void RegisterController::eraseDeletedFiles()
{
    std::vector<QString> hashes;
    qint64 bytes = 0;
    m_workspace.attempt([&] {
        for (const ContentStore::Kept& kept : unusedContents(m_workspace.document())) {
            hashes.push_back(kept.hash);
            bytes += kept.size;
        }
    });
    if (hashes.empty())
        return emit note(tr("There are no deleted files in the document."));
    m_questions.confirm(
        m_window,
        tr("%n deleted file(s), %1 together, are still kept so that their deletion can be undone. Erase them for good?",
           nullptr, static_cast<int>(hashes.size()))
            .arg(QLocale().formattedDataSize(bytes)),
        tr("Erase"), [this, hashes] { m_workspace.attempt([&] { m_workspace.document().eraseContents(hashes); }); });
}

void RegisterController::exportWithoutPersonalData()
{
    const QFileInfo file(m_workspace.document().path());
    m_questions.askSave(
        m_window, tr("Export without personal data"),
        file.dir().filePath(tr("%1, without names").arg(file.completeBaseName()) + u".json"_s), tr("Exports (*.json)"),
        [this](const QString& path) {
            const bool isDone = m_workspace.attempt([&] {
                const QByteArray bytes =
                    canonicalJson(exportDocument(m_workspace.document(), ExportPart::WithoutPersonalData));
                QSaveFile target(path);
                if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
                    throw Error(ErrorCode::Io, tr("“%1” cannot be written: %2").arg(path, target.errorString()));
            });
            if (isDone)
                emit note(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        });
}

void RegisterController::offerAnonymising(RegisterView& people)
{
    auto* const action = new QAction(tr("Take out the name…"), &people);
    action->setToolTip(tr("Puts a number in place of the name everywhere and keeps what the person does."));
    connect(action, &QAction::triggered, this, [this, table = &people.table()] {
        const Id person = table->current();
        if (person.isNull() || !m_workspace.canEdit())
            return;
        int mentions = 0;
        m_workspace.attempt([&] { mentions = signedMentions(m_workspace.document(), person); });
        QString text =
            tr("Put a number in place of the name and the contacts of this person, in the register and in all "
               "texts? The history keeps the former values; exports do not contain it.");
        if (mentions > 0)
            text += u"\n\n"_s +
                    tr("%n final assessment(s) spell the name: they stay as they were signed.", nullptr, mentions);
        m_questions.confirm(m_window, text, tr("Take out the name"), [this, person] {
            m_workspace.attempt([&] { anonymise(m_workspace.document(), person); });
        });
    });
    people.table().addTool(action);
}

} // namespace indikator
