// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/exchangecontroller.h"

#include "core/operations/collecting.h"
#include "ui/pages/exchangepage.h"
#include "ui/shell/longwork.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

ExchangeController::ExchangeController(Workspace& workspace, Questions& questions, ExchangePage& page, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_questions(questions)
    , m_page(page)
    , m_window(window)
    , m_longWork(new LongWork(window))
{
    connect(m_longWork, &LongWork::failed, &workspace, &Workspace::failed);
    connect(&page, &ExchangePage::handOutRequested, this, &ExchangeController::askHandOut);
    connect(&page, &ExchangePage::collectRequested, this, &ExchangeController::askCollect);
    connect(&page, &ExchangePage::dropped, this, &ExchangeController::collect);
    connect(&page, &ExchangePage::acceptRequested, this, &ExchangeController::accept);
}

void ExchangeController::askHandOut()
{
    m_questions.askFolder(m_window, tr("Folder for the files of the centres"),
                          [this](const QString& folder) { handOut(folder); });
}

void ExchangeController::handOut(const QString& folder)
{
    std::vector<CentreFileTarget> targets;
    if (!m_workspace.attempt([&] { targets = centreFileTargets(m_workspace.document(), folder, m_workspace.today()); }))
        return;
    const auto taken =
        std::ranges::count_if(targets, [](const CentreFileTarget& target) { return QFileInfo::exists(target.path); });
    if (targets.empty())
        emit problem(tr("There is no working centre to give a file to. Add the centres first."));
    else if (taken == 0)
        write(folder);
    else
        m_questions.confirm(m_window,
                            tr("%n file(s) of centres in this folder will be replaced. What the centres have filled in "
                               "there and you have not collected would be lost.",
                               nullptr, static_cast<int>(taken)),
                            tr("Replace"), [this, folder] { write(folder); });
}

void ExchangeController::write(const QString& folder)
{
    struct Work
    {
        DocumentSource source;
        std::vector<CentreFileTarget> targets;
        std::vector<Handout> handouts;
    };

    const auto work = std::make_shared<Work>();
    if (!m_workspace.attempt([&] {
            requireRegionFile(m_workspace.document());
            work->source = m_workspace.document().source();
            work->targets = centreFileTargets(m_workspace.document(), folder, m_workspace.today());
        }))
        return;
    m_longWork->run(
        tr("The files of the centres are being written…"),
        [work](const LongWork::Report& report) {
            work->handouts =
                writeCentreFiles(work->source, work->targets, QDateTime::currentDateTimeUtc(), true, report);
        },
        [this, work, folder] {
            const bool kept = m_workspace.attempt([&] { rememberHandouts(m_workspace.document(), work->handouts); });
            if (kept)
                emit note(tr("Files written: %1. They are in the folder %2.")
                              .arg(work->handouts.size())
                              .arg(QDir::toNativeSeparators(folder)));
        });
}

void ExchangeController::askCollect()
{
    m_questions.askFolder(m_window, tr("Folder with the files that came back"),
                          [this](const QString& folder) { collect({folder}); });
}

void ExchangeController::collect(const QStringList& paths)
{
    struct Work
    {
        DocumentSource source;
        QStringList paths;
        std::optional<Collection> collection;
    };

    const auto work = std::make_shared<Work>();
    work->paths = paths;
    if (!m_workspace.attempt([&] {
            requireRegionFile(m_workspace.document());
            work->source = m_workspace.document().source();
        }))
        return;
    m_longWork->run(
        tr("The files are being checked and compared…"),
        [work](const LongWork::Report& report) {
            work->collection = indikator::collect(work->source, documentsIn(work->paths), report);
        },
        [this, work] {
            emit pageRequested();
            if (work->collection->files.empty())
                emit note(tr("There is no file of a centre in this folder."));
            else
                m_page.setCollection(std::move(work->collection));
        });
}

void ExchangeController::accept()
{
    const Collection* const collection = m_page.collection();
    if (!collection)
        return;
    const int count = collection->acceptableCount();
    if (m_workspace.attempt([&] { indikator::accept(m_workspace.document(), *collection, m_page.choices()); })) {
        m_page.setCollection(std::nullopt);
        emit note(tr("Taken in: %n file(s). It can be undone as one step; a backup was made before.", nullptr, count));
    }
}

void ExchangeController::askSend(bool withoutPeople)
{
    const QFileInfo file(m_workspace.document().path());
    const QString name = m_workspace.document().origin().isCentreFile()
                             ? tr("%1, for the region").arg(file.completeBaseName())
                             : tr("%1, for the ministry").arg(file.completeBaseName());
    m_questions.askSave(
        m_window, tr("Send"), file.dir().filePath(name + u".indikator"_s), tr("Indikator documents (*.indikator)"),
        [this, withoutPeople](const QString& path) {
            std::function<void()> sending;
            if (!m_workspace.attempt([&] { sending = m_workspace.document().sending(path, withoutPeople, true); }))
                return;
            m_longWork->run(tr("The copy is being written and checked…"), sending,
                            [this, path] { emit note(tr("Send this file: %1").arg(QDir::toNativeSeparators(path))); });
        });
}

} // namespace indikator
