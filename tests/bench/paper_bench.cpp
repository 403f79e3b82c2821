// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/report/samplereports.h"
#include "ui/report/docxwriter.h"
#include "ui/report/fonts.h"
#include "ui/report/paginator.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/units.h"
#include "ui/report/xlsxreport.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>
#include <functional>

using namespace indikator;

namespace {

/// The best of three, in milliseconds.
double timeOf(const std::function<void()>& work)
{
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// The least any program of this kind does: each text laid out once and drawn once on the page where it stands.
void drawPlainly(const PagedReport& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerInch));
    QPainter painter(&writer);
    for (const PageLayout& page : paper.pages) {
        if (&page != &paper.pages.front())
            writer.newPage();
        for (const TextItem& item : page.texts) {
            QTextLayout layout(item.layout->text(), item.layout->font());
            layout.setCacheEnabled(true);
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
                line.setLineWidth(item.layout->lineAt(0).width());
            layout.endLayout();
            layout.draw(&painter, item.at);
        }
    }
}

void write(const Report& report, void (*writer)(const Report&, QIODevice&))
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writer(report, buffer);
}

void measure(const char* name, const Report& report)
{
    const PagedReport paper = Paginator::paginate(report);
    const double floor = timeOf([&] { drawPlainly(paper); });
    const auto print = [&](const char* what, double time) {
        std::printf("  %-8s %8.1f ms  %5.2f x floor\n", what, time, time / floor);
    };
    std::printf("%s, %zu pages\n", name, paper.pages.size());
    print("floor", floor);
    print("layout", timeOf([&] { (void)Paginator::paginate(report); }));
    print("PDF", timeOf([&] { write(report, [](const Report& r, QIODevice& out) { writePdf(r, out); }); }));
    print("DOCX", timeOf([&] { write(report, writeDocx); }));
    print("XLSX", timeOf([&] { write(report, writeXlsx); }));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    loadFonts();
    measure("A whole report", sample::everything());
    measure("A long table", sample::longReport(600));
    measure("A table ten times as long", sample::longReport(6000));
    return 0;
}
