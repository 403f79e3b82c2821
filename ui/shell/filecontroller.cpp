// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/filecontroller.h"

#include "core/base/period.h"
#include "core/operations/assessing.h"
#include "core/operations/newdocument.h"
#include "core/storage/foreignfile.h"
#include "core/storage/rescue.h"
#include "ui/shell/longwork.h"
#include "ui/shell/newregiondialog.h"
#include "ui/shell/restoredialog.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString filter()
{
    return FileController::tr("Indikator documents (*.indikator)");
}

/// A path in the folder that is not taken: «name.indikator», «name 2.indikator» …
QString freePath(const QDir& folder, const QString& name)
{
    QString path = folder.filePath(name + u".indikator"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2.indikator"_s.arg(name).arg(number));
    return path;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

FileController::FileController(Workspace& workspace, Settings& settings, Questions& questions,
                               Surroundings surroundings, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_questions(questions)
    , m_surroundings(std::move(surroundings))
    , m_window(window)
    , m_longWork(new LongWork(window))
{
    connect(m_longWork, &LongWork::failed, &workspace, &Workspace::failed);
}

void FileController::opened(std::unique_ptr<Document> document)
{
    connect(document.get(), &Document::backupFailed, this, &FileController::problem);
    m_settings.addRecent(document->path());
    m_workspace.open(std::move(document));
    if (m_workspace.document().isReadOnly())
        emit note(tr("The document is open for reading only; nothing can be changed in it."));
}

void FileController::open(const QString& path)
{
    if (m_workspace.isOpen() && QFileInfo(path) == QFileInfo(m_workspace.document().path()))
        return;
    try {
        opened(Document::open(path, Document::Access::Write, m_surroundings));
    } catch (const Error& error) {
        explain(error, path);
    }
}

void FileController::openReadOnly(const QString& path)
{
    try {
        opened(Document::open(path, Document::Access::ReadOnly, m_surroundings));
    } catch (const Error& error) {
        emit problem(error.message());
    }
}

/// Where reading is still possible it is offered; what stands in the way is said in any case.
void FileController::explain(const Error& error, const QString& path)
{
    switch (error.code()) {
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
        emit readOnlyOffered(error.message(), path);
        break;
    case ErrorCode::DamagedFile:
        emit rescueOffered(error.message(), path);
        break;
    default:
        emit problem(error.message());
    }
}

void FileController::askNew()
{
    auto* const dialog = new NewRegionDialog(documentsFolder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { makeNew(dialog->result()); });
    dialog->open();
}

void FileController::makeNew(const NewRegion& wanted)
{
    m_workspace.attempt([&] {
        auto document = newDocument(wanted.path, wanted.name, wanted.centres, m_surroundings, true);
        const QDate today = QDate::currentDate();
        document->begin(tr("New region: %1").arg(wanted.name), [&](Change& change) {
            Region region = regionOf(*document);
            region.institution = wanted.institution;
            region.executor = wanted.executor;
            change.put(region);
            change.put(emptyDraft(*document, {Quarter(today).lastDay(), {}, wanted.executor, today}));
        });
        opened(std::move(document));
    });
}

void FileController::askOpen()
{
    m_questions.askOpen(m_window, tr("Open a document"), filter(), [this](const QString& path) { open(path); });
}

/// A file that came by mail is not opened but taken in: only what passes every check reaches a file of our own.
void FileController::askReceive()
{
    m_questions.askOpen(m_window, tr("Take in a document from elsewhere"), filter(), [this](const QString& source) {
        const QString proposal = freePath(QDir(documentsFolder()), QFileInfo(source).completeBaseName());
        m_questions.askSave(m_window, tr("Keep it as"), proposal, filter(), [this, source](const QString& target) {
            m_longWork->run(
                tr("The document is being checked and taken in…"),
                [source, target, surroundings = m_surroundings] { importForeign(source, target, surroundings, true); },
                [this, target] { open(target); });
        });
    });
}

void FileController::askSaveCopy()
{
    const QFileInfo file(m_workspace.document().path());
    m_questions.askSave(m_window, tr("Save a copy"), freePath(file.dir(), tr("%1, copy").arg(file.completeBaseName())),
                        filter(), [this](const QString& path) { saveCopy(path); });
}

void FileController::saveCopy(const QString& path)
{
    std::function<void()> copying;
    if (m_workspace.attempt([&] { copying = m_workspace.document().copying(path, true); }))
        m_longWork->run(tr("The copy is being saved…"), copying,
                        [this, path] { emit note(tr("The copy is saved: %1").arg(QDir::toNativeSeparators(path))); });
}

/// What can still be read goes into a new document; the damaged one stays as it is.
void FileController::askRescue(const QString& damaged)
{
    const QString proposal =
        freePath(QFileInfo(damaged).dir(), tr("%1, rescued").arg(QFileInfo(damaged).completeBaseName()));
    m_questions.askSave(m_window, tr("Save what can be read as"), proposal, filter(),
                        [this, damaged](const QString& target) { rescue(damaged, target); });
}

void FileController::rescue(const QString& damaged, const QString& target)
{
    const auto result = std::make_shared<RescueResult>();
    m_longWork->run(
        tr("What can be read is being saved…"),
        [=, surroundings = m_surroundings] { *result = rescueDocument(damaged, target, surroundings); },
        [this, target, result] {
            open(target);
            QStringList lines;
            for (const Finding& finding : result->findings)
                lines << finding.text;
            emit note(lines.isEmpty() ? tr("Everything could be read.") : lines.join(u' '));
        });
}

void FileController::askRestore()
{
    const Id document = m_workspace.isOpen() ? m_workspace.document().id() : Id();
    auto* const dialog = new RestoreDialog(m_surroundings, document, documentsFolder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { open(dialog->restoredPath()); });
    dialog->open();
}

/// The sample is made once; afterwards it opens with what was tried in it.
void FileController::openSample()
{
    const QDir folder(documentsFolder());
    const QString path = folder.filePath(tr("Training region") + u".indikator"_s);
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    m_workspace.attempt([&] {
        folder.mkpath(u"."_s);
        opened(newSample(path, m_surroundings));
    });
}

} // namespace indikator
