// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/documentlock.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct DocumentLockText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentLockText)
};

constexpr int userLine = 5; // QLockFile writes pid, program, host, machine and boot; it reads no further

QString lockPath(const QString& document)
{
    return document + ".lock"_L1;
}

QString userOf(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const auto lines = QString::fromUtf8(file.read(4096)).split(u'\n');
        if (lines.size() > userLine && !lines[userLine].isEmpty())
            return lines[userLine];
    }
    return QFileInfo(path).owner();
}

std::optional<LockHolder> holderIn(const QLockFile& file)
{
    LockHolder holder;
    QString program;
    if (!file.getLockInfo(&holder.pid, &holder.host, &program))
        return std::nullopt;
    holder.user = userOf(file.fileName());
    return holder;
}

Error lockedError(const QString& document, const std::optional<LockHolder>& holder)
{
    const QString name = QFileInfo(document).fileName();
    if (!holder)
        return {ErrorCode::Locked,
                DocumentLockText::tr("“%1” is being opened by another program. Try again.").arg(name)};
    return {ErrorCode::Locked,
            DocumentLockText::tr(
                "“%1” is open for writing: user %2, computer %3, process %4. It can be opened for reading.")
                .arg(name, holder->user.isEmpty() ? u"?"_s : holder->user, holder->host)
                .arg(holder->pid)};
}

} // namespace

bool LockHolder::isThisProcess() const
{
    return isThisComputer() && pid == QCoreApplication::applicationPid();
}

bool LockHolder::isThisComputer() const
{
    return host == QSysInfo::machineHostName();
}

DocumentLock::DocumentLock(const QString& document, const QString& user)
    : m_file(lockPath(document))
{
    m_file.setStaleLockTime(0);
    const bool existed = QFileInfo::exists(m_file.fileName());
    if (!m_file.tryLock(0)) {
        if (m_file.error() == QLockFile::LockFailedError)
            throw lockedError(document, holderIn(m_file));
        throw Error(ErrorCode::ReadOnly,
                    DocumentLockText::tr("The folder of “%1” does not allow writing. The file can be "
                                         "opened for reading, or copied to another folder.")
                        .arg(QFileInfo(document).fileName()));
    }
    m_foundLeftover = existed;
    addUser(user);
}

void DocumentLock::addUser(const QString& user) const
{
    // Where the system forbids a second handle (Windows), the file's owner names the user.
    QFile file(m_file.fileName());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(QString(user).remove(u'\n').toUtf8() + '\n');
}

std::optional<LockHolder> lockHolder(const QString& document)
{
    QLockFile file(lockPath(document));
    file.setStaleLockTime(0);
    const auto holder = holderIn(file);
    // Only trying tells whether the process still runs; a failure leaves its lock alone.
    if (!holder || holder->isThisProcess())
        return holder;
    return file.tryLock(0) ? std::nullopt : holder;
}

bool breakLock(const QString& document)
{
    const auto holder = lockHolder(document);
    if (!holder)
        return true;
    return !holder->isThisComputer() && QLockFile(lockPath(document)).removeStaleLockFile();
}

} // namespace indikator
