// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/figures.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace indikator::fault {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString promise;
    qint64 tried = 0;
    QString result;
};

std::vector<Line>& lines()
{
    static std::vector<Line> lines;
    return lines;
}

/// With spaces between the thousands.
QString grouped(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u' ');
    return text;
}

QByteArray markdown()
{
    QString text = u"| Promise | Tried | Came of it |\n|---|--:|---|\n"_s;
    for (const Line& line : lines())
        text += u"| %1 | %2 | %3 |\n"_s.arg(line.promise, grouped(line.tried), line.result);
    return text.toUtf8();
}

} // namespace

int times(int shortRun, int longRun)
{
    const QString extent = qEnvironmentVariable("INDIKATOR_FAULTS");
    if (extent == "long"_L1)
        return longRun;
    return std::max(shortRun, static_cast<int>(qint64{longRun} * extent.toInt() / 100));
}

void tell(const QString& promise, qint64 tried, const QString& result)
{
    const auto known = std::ranges::find_if(
        lines(), [&](const Line& line) { return line.promise == promise && line.result == result; });
    if (known == lines().end())
        lines().push_back({promise, tried, result});
    else
        known->tried += tried;
}

void printFigures()
{
    if (lines().empty())
        return;
    const QByteArray table = markdown();
    std::fputs(table.constData(), stdout);
    QFile file(qEnvironmentVariable("INDIKATOR_FAULT_TABLE"));
    if (!file.fileName().isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(table);
}

} // namespace indikator::fault
