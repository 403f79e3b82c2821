// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backup.h"
#include "core/storage/foreignfile.h"
#include "core/storage/rescue.h"
#include "ui/console/command.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct FileCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

} // namespace

ExitCode copyFile(const Call& call)
{
    call.openToRead()->saveCopy(call.argument(1), call.has(u"force"_s));
    call.err() << FileCommandsText::tr("Copied to “%1”.").arg(call.argument(1)) << '\n';
    return ExitCode::Done;
}

ExitCode receiveFile(const Call& call)
{
    importForeign(call.argument(0), call.argument(1), call.terminal().surroundings, call.has(u"force"_s));
    call.err() << FileCommandsText::tr("Every check is passed; the content is now in “%1”.").arg(call.argument(1))
               << '\n';
    return ExitCode::Done;
}

ExitCode showBackups(const Call& call)
{
    const Id document = call.arguments().isEmpty() ? Id() : call.openToRead()->id();
    QJsonArray json;
    for (const Backup& backup : listBackups(call.terminal().surroundings.backupFolder, document)) {
        const QString at = backup.at.toString(Qt::ISODate);
        json.append(QJsonObject{{u"path"_s, backup.path}, {u"at"_s, at}, {u"document"_s, backup.document.toString()}});
        if (!call.has(u"json"_s))
            call.out() << at << "  " << backup.path << '\n';
    }
    if (call.has(u"json"_s))
        call.write(json);
    return ExitCode::Done;
}

ExitCode restoreFile(const Call& call)
{
    const Surroundings& surroundings = call.terminal().surroundings;
    const QString aside = restoreBackup(call.argument(0), call.argument(1), surroundings.user, surroundings.clock());
    call.err() << FileCommandsText::tr("Restored “%1”.").arg(call.argument(1)) << '\n';
    if (!aside.isEmpty())
        call.err() << FileCommandsText::tr("The file that was there is kept as “%1”.").arg(aside) << '\n';
    return ExitCode::Done;
}

ExitCode rescueFile(const Call& call)
{
    const RescueResult result = rescueDocument(call.argument(0), call.argument(1), call.terminal().surroundings);
    for (const RescuedRegister& one : result.registers)
        call.err() << FileCommandsText::tr("%1: saved %2, lost %3").arg(one.type->title()).arg(one.taken).arg(one.lost)
                   << '\n';
    return writeFindings(call, result.findings);
}

} // namespace indikator::console
