// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/readingsreader.h"

#include "core/methodology/matrixreader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ReadingsReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingsReaderText)
};

void readCells(const DataNode& cells, const Matrix& matrix, ReadingOption& option)
{
    for (const auto& [id, node] : cells.members()) {
        const Condition* condition = matrix.condition(id);
        if (condition && !condition->isDerived())
            option.cells[id] = readNeeds(node, matrix.factKinds.value(condition->factKind));
        else
            node.fault("methodology.unknown-condition",
                       ReadingsReaderText::tr("There is no answered condition “%1”.").arg(id));
    }
}

ReadingOption readOption(const DataNode& node, const Matrix& matrix)
{
    node.expectKeys({"id"_L1, "text"_L1}, {"cells"_L1});
    ReadingOption option;
    option.id = node["id"_L1].text();
    option.text = node["text"_L1].text();
    if (node["cells"_L1].isGiven())
        readCells(node["cells"_L1], matrix, option);
    return option;
}

std::vector<ReadingOption> readOptions(const DataNode& list, const Matrix& matrix)
{
    std::vector<ReadingOption> options;
    UniqueIds ids;
    for (const DataNode& node : list.items()) {
        options.push_back(readOption(node, matrix));
        ids.add(options.back().id, node["id"_L1]);
    }
    if (list.value().isArray() && options.size() < 2)
        list.fault("methodology.count", ReadingsReaderText::tr("Name at least two options, or leave the key out."));
    return options;
}

Reading readReading(const DataNode& node, const Matrix& matrix)
{
    node.expectKeys({"code"_L1, "place"_L1, "problem"_L1, "decision"_L1, "reason"_L1}, {"options"_L1});
    Reading reading;
    reading.code = node["code"_L1].text();
    reading.place = node["place"_L1].text();
    reading.problem = node["problem"_L1].text();
    reading.decision = node["decision"_L1].text();
    reading.reason = node["reason"_L1].text();
    reading.options = readOptions(node["options"_L1], matrix);
    return reading;
}

} // namespace

ReadingCodes readingCodes(const QJsonValue& file)
{
    const QJsonValue readings = file["readings"_L1];
    if (!readings.isArray())
        return std::nullopt;
    QSet<QString> codes;
    for (const QJsonValue& reading : readings.toArray())
        codes.insert(reading["code"_L1].toString());
    return codes;
}

std::vector<Reading> readReadings(const DataNode& file, const Matrix& matrix)
{
    file.expectKeys({"readings"_L1});
    std::vector<Reading> readings;
    UniqueIds codes;
    for (const DataNode& node : file["readings"_L1].items()) {
        readings.push_back(readReading(node, matrix));
        codes.add(readings.back().code, node["code"_L1]);
    }
    return readings;
}

} // namespace indikator
