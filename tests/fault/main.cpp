// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"
#include "tests/fault/faultvfs.h"
#include "tests/fault/figures.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char* argv[])
{
    qputenv("TZ", "Europe/Moscow");
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    indikator::fault::FaultVfs::install(); // before the first connection
    const int result = Catch::Session().run(argc, argv);
    indikator::fault::printFigures();
    return result;
}
