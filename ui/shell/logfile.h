// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QLoggingCategory>

namespace indikator {

/// What the program says of its own course: starts, and failures that were shown to the user.
Q_DECLARE_LOGGING_CATEGORY(courseLog)

/// Writes the messages of the program and of Qt to a file, with their times, as long as it lives. A file that has grown
/// large becomes «NAME.1» at the next start, so that there are never more than two. Only one lives at a time.
class LogFile
{
public:
    explicit LogFile(const QString& path);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    static constexpr qint64 largest = 1024 * 1024;

    /// Where the log of this user lies.
    [[nodiscard]] static QString usualPath();

private:
    static void write(QtMsgType type, const QMessageLogContext& context, const QString& text);

    QFile m_file;
    QtMessageHandler m_previous;
};

} // namespace indikator
