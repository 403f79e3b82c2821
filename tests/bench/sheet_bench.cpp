// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/workbook.h"
#include "ui/sheets/workbookreader.h"
#include "ui/sheets/zippart.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <xlsxwriter.h>

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

void writeTable(const QString& path, int rows)
{
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (lxw_row_t row = 0; row < lxw_row_t(rows); ++row) {
        for (lxw_col_t column = 0; column < 8; ++column) {
            const QByteArray text = "Центр " + QByteArray::number(row % 1000) + '.' + QByteArray::number(column);
            if (column % 2 == 0)
                worksheet_write_string(sheet, row, column, text.constData(), nullptr);
            else
                worksheet_write_number(sheet, row, column, row * 1.5 + column, nullptr);
        }
    }
    workbook_close(book);
}

/// The least that reading takes: each part unpacked and its XML parsed, with nothing made of it.
void parseOnly(const QString& path)
{
    ZipPackage package(path, {});
    for (const char16_t* part : {u"xl/sharedStrings.xml", u"xl/worksheets/sheet1.xml"}) {
        const auto device = package.open(QStringView(part).toString());
        QXmlStreamReader xml(device.get());
        while (!xml.atEnd())
            xml.readNext();
    }
}

long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').front().toLong() / 1024;
    }
    return 0;
}

/// The system forgets the peak so far, which writing the file has set.
void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

/// Rows are left where they were read, so memory must not grow with them.
void stream(const QString& path)
{
    WorkbookReader reader(path);
    reader.readRows(0, [](SheetRow&) {});
}

void measure(const QString& path, int rows)
{
    const double floor = timeOf([&] { parseOnly(path); });
    const auto print = [&](const char* what, double time) {
        std::printf("  %-10s %8.1f ms  %5.2f x floor, peak %ld MiB\n", what, time, time / floor, peakMemory());
    };
    std::printf("%d rows x 8\n", rows);
    print("floor", floor);
    print("by row", timeOf([&] { stream(path); }));
    print("workbook", timeOf([&] { (void)readWorkbook(path); }));
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    for (const int rows : {10'000, 100'000}) {
        const QString path = folder.filePath(QStringLiteral("%1.xlsx").arg(rows));
        writeTable(path, rows);
        forgetPeak();
        measure(path, rows);
    }
    return 0;
}
