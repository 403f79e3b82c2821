// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/roadmapreader.h"

#include <QCoreApplication>
#include <QDate>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct RoadmapReaderText
{
    Q_DECLARE_TR_FUNCTIONS(RoadmapReaderText)
};

/// A day that every year has, so 29 February is none.
void readDue(const DataNode& node, ControlPoint& point)
{
    const QString due = node.text();
    const QDate date = QDate::fromString(u"2023-"_s + due, u"yyyy-MM-dd"_s);
    if (node.value().isString() && !date.isValid())
        node.fault(
            "methodology.date",
            RoadmapReaderText::tr("“%1” is no day of every year; month and day are expected, such as 03-01.").arg(due));
    point.month = date.month();
    point.day = date.day();
}

ControlPoint readControlPoint(const DataNode& node, const ReadingCodes& codes)
{
    node.expectKeys({"id"_L1, "due"_L1, "printedDue"_L1, "title"_L1, "result"_L1, "source"_L1}, {"readings"_L1});
    ControlPoint point;
    point.id = node["id"_L1].text();
    readDue(node["due"_L1], point);
    point.title = node["title"_L1].text();
    point.printedDue = node["printedDue"_L1].text();
    point.result = node["result"_L1].text();
    point.readings = readReferences(node["readings"_L1], codes);
    point.source = node["source"_L1].text();
    return point;
}

} // namespace

void readRoadmap(const DataNode& file, const ReadingCodes& codes, Methodology& edition)
{
    file.expectKeys({"title"_L1, "heading"_L1, "columns"_L1, "note"_L1, "readings"_L1, "controlPoints"_L1});
    edition.roadmapTitle = file["title"_L1].text();
    edition.roadmapHeading = file["heading"_L1].text();
    edition.roadmapColumns = readTexts<7>(file["columns"_L1]);
    edition.roadmapNote = file["note"_L1].text();
    edition.roadmapReadings = readReferences(file["readings"_L1], codes);
    UniqueIds ids;
    for (const DataNode& node : file["controlPoints"_L1].items()) {
        edition.controlPoints.push_back(readControlPoint(node, codes));
        ids.add(edition.controlPoints.back().id, node["id"_L1]);
    }
}

} // namespace indikator
