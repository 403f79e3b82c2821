// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/language.h"
#include "ui/console/console.h"
#include "ui/report/fonts.h"

#include <QDir>
#include <QGuiApplication>
#include <QHashSeed>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace indikator;

namespace {

console::ExitCode runIn(const QStringList& arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    Surroundings surroundings;
    surroundings.user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    surroundings.backupFolder =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("backups"));
    return console::run(arguments, {out, err, surroundings, QDate::currentDate()});
}

} // namespace

int main(int argc, char* argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // equal input gives equal papers
    QCoreApplication::setApplicationName(QStringLiteral("indikator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INDIKATOR_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    const QTemporaryDir runtime;
    std::unique_ptr<QCoreApplication> application;
    if (console::needsDrawing(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit()); // Qt would warn on the stream of our messages
        application = std::make_unique<QGuiApplication>(argc, argv);
        loadFonts();
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    setLanguage(qEnvironmentVariable("INDIKATOR_LANGUAGE", QStringLiteral("ru")));
    return static_cast<int>(runIn(application->arguments().sliced(1)));
}
