// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/console/console.h"

#include <QTemporaryDir>

/// The console tool in a folder of its own, on a fixed day.
class ConsoleSession
{
public:
    struct Answer
    {
        QString out;
        QString err;
        int code = 0;
    };

    ConsoleSession();
    ~ConsoleSession();

    [[nodiscard]] Answer call(const QStringList& arguments) const;

    /// The call must succeed; returns what it printed.
    QString run(const QStringList& arguments) const;

    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_before;
};
