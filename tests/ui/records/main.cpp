// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

/// One platform with a screen as offices have it, one locale, one time zone. Texts are the English sources.
int main(int argc, char* argv[])
{
    const QTemporaryDir folder;
    QFile screen(QDir(folder.path()).filePath(QStringLiteral("screen.json")));
    if (screen.open(QIODevice::WriteOnly))
        screen.write(R"({"screens":[{"name":"s","x":0,"y":0,"width":1366,"height":768,"dpr":1,"logicalDpi":96,)"
                     R"("logicalBaseDpi":96}]})");
    screen.close();
    qputenv("TZ", "Europe/Moscow");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    return Catch::Session().run(argc, argv);
}
