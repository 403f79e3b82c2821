// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include <QCoreApplication>
#include <QLocale>

/// Tests run in one locale, time zone and language whatever the machine has.
int main(int argc, char* argv[])
{
    qputenv("TZ", "Europe/Moscow");
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    return Catch::Session().run(argc, argv);
}
