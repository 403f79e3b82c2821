// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/language.h"
#include "core/operations/newdocument.h"
#include "ui/report/fonts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace indikator;

namespace {

constexpr int rounds = 15;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <class F>
double milliseconds(const F& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

void paint(QWidget& window)
{
    window.show();
    QApplication::processEvents();
    (void)window.grab();
}

} // namespace

/// From a started application to the painted window with the sample region open, against the least any program of
/// this kind could do: a window with tabs and a table. Also each page's first showing and one answer on screen.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    setLanguage(QStringLiteral("ru"));
    loadFonts();
    applyAppearance(application, Theme::Light, 100);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.indikator"));
    (void)newSample(path, {});

    const double floor = milliseconds([] {
        QTabWidget window;
        for (int page = 0; page < 5; ++page)
            window.addTab(new QTableWidget(30, 6), QStringLiteral("page"));
        window.resize(1280, 760);
        paint(window);
    });
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Questions questions;
    const double window = milliseconds([&] {
        MainWindow main(settings, questions, {});
        main.files().open(path);
        paint(main);
    });
    std::printf("window with the sample painted   %7.1f ms   floor %7.1f ms   ratio %.1f (goal 2)\n", window, floor,
                window / floor);

    MainWindow main(settings, questions, {});
    main.files().open(path);
    paint(main);
    Workspace& workspace = main.workspace();
    int option = 0;
    const double answer = milliseconds([&] {
        workspace.attempt(
            [&] { answerItem(workspace.document(), workspace.assessment(), 1, std::vector{1 + (option++ % 3)}); });
        QApplication::processEvents();
    });
    std::printf("one answer saved and shown       %7.1f ms   goal: under 100 ms\n", answer);
    return 0;
}
