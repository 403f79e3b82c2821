// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"
#include "ui/report/fonts.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QLocale>

int main(int argc, char* argv[])
{
    qputenv("TZ", "Europe/Moscow");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    indikator::loadFonts();
    return Catch::Session().run(argc, argv);
}
