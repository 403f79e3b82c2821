// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QMutex>
#include <QStandardPaths>

namespace indikator {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(courseLog, "indikator", QtInfoMsg)

namespace {

// Qt's handler of messages is a plain function: it finds the log here.
QMutex guard;
LogFile* current = nullptr;

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    default:
        return "error"_L1;
    }
}

} // namespace

QString LogFile::usualPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"indikator.log"_s);
}

/// A log that cannot be written is no reason not to work.
LogFile::LogFile(const QString& path)
    : m_file(path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (m_file.size() > largest) {
        const QString older = path + u".1"_s;
        QFile::remove(older);
        QFile::rename(path, older);
    }
    (void)m_file.open(QIODevice::Append | QIODevice::Text);
    {
        const QMutexLocker lock(&guard);
        current = this;
    }
    m_previous = qInstallMessageHandler(&LogFile::write);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_previous);
    const QMutexLocker lock(&guard);
    current = nullptr;
}

void LogFile::write(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QMutexLocker lock(&guard);
    if (!current)
        return;
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs), nameOf(type),
                                                 QString::fromLatin1(context.category), text);
    current->m_file.write(line.toUtf8());
    current->m_file.flush();
    if (type != QtDebugMsg && type != QtInfoMsg && current->m_previous)
        current->m_previous(type, context, text);
}

} // namespace indikator
