// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/language.h"
#include "ui/report/fonts.h"
#include "ui/shell/logfile.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QHashSeed>
#include <QStandardPaths>

using namespace indikator;

int main(int argc, char* argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // equal input gives equal papers
    QCoreApplication::setApplicationName(QStringLiteral("indikator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INDIKATOR_VERSION));
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("indikator"));
    const LogFile log(LogFile::usualPath());
    qCInfo(courseLog, "indikator %s, Qt %s", INDIKATOR_VERSION, qVersion());
    Settings settings;
    setLanguage(settings.language());
    loadFonts();
    applyAppearance(application, settings.theme(), settings.zoom());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QCoreApplication::translate("main", "Document to open."),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QCoreApplication::translate("main", "Open the training sample."));
    parser.addOption(sample);
    parser.process(application);

    Surroundings surroundings;
    surroundings.user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    surroundings.backupFolder =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("backups"));
    Questions questions;
    MainWindow window(settings, questions, surroundings);
    window.setLogFile(LogFile::usualPath());
    window.showFitting();
    if (parser.isSet(sample))
        window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.files().open(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
