// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"
#include "ui/report/fonts.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

/// Real widgets on the offscreen platform.
int main(int argc, char* argv[])
{
    qputenv("TZ", "Europe/Moscow");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    indikator::loadFonts();
    return Catch::Session().run(argc, argv);
}
