// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "core/base/language.h"
#include "tests/catch.h"
#include "ui/report/fonts.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>
#include <QTemporaryDir>

/// The offscreen screen of Qt is 800x800; the window is tried on the screens its users have.
int main(int argc, char* argv[])
{
    const QTemporaryDir folder;
    QFile screen(folder.filePath(QStringLiteral("screen.json")));
    if (!screen.open(QIODevice::WriteOnly))
        return 1;
    screen.write(R"({"screens":[{"name":"screen","x":0,"y":0,"width":1366,"height":768,"logicalDpi":96,"dpr":1})");
    if (qEnvironmentVariableIsSet("INDIKATOR_PROJECTOR"))
        screen.write(R"(,{"name":"projector","x":1366,"y":0,"width":1920,"height":1080,"logicalDpi":96,"dpr":1})");
    screen.write("]}");
    screen.close();
    qputenv("TZ", "Europe/Moscow");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    indikator::setLanguage(QStringLiteral("ru"));
    indikator::loadFonts();
    indikator::applyAppearance(application, indikator::Theme::Light, 100);
    return Catch::Session().run(argc, argv);
}
