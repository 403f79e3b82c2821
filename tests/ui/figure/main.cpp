// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>

/// Figures are compared by pixels: one platform, one family of fonts, one locale.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    const QDir fonts(QStringLiteral(INDIKATOR_FONT_DIR));
    for (const QString& file : fonts.entryList({QStringLiteral("PTS*.ttf")}))
        QFontDatabase::addApplicationFont(fonts.filePath(file));
    return Catch::Session().run(argc, argv);
}
