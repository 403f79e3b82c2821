// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/checklistreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ChecklistReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistReaderText)
};

constexpr int mostPoints = 1000;

void readForm(const DataNode& file, Checklist& checklist)
{
    const DataNode fields = file["fields"_L1];
    fields.expectKeys({"region"_L1, "date"_L1, "executor"_L1});
    checklist.regionField = fields["region"_L1].text();
    checklist.dateField = fields["date"_L1].text();
    checklist.executorField = fields["executor"_L1].text();
    const DataNode captions = file["captions"_L1];
    captions.expectKeys({"maximum"_L1, "sum"_L1, "conclusion"_L1});
    checklist.maximumCaption = captions["maximum"_L1].text();
    checklist.sumCaption = captions["sum"_L1].text();
    checklist.conclusionCaption = captions["conclusion"_L1].text();
}

ChecklistBlock readBlock(const DataNode& node)
{
    node.expectKeys({"id"_L1, "title"_L1, "printedTitle"_L1, "printedMaximum"_L1, "maximum"_L1, "source"_L1});
    ChecklistBlock block;
    block.id = node["id"_L1].integer(1, 99);
    block.title = node["title"_L1].text();
    block.printedTitle = node["printedTitle"_L1].text();
    block.printedMaximum = node["printedMaximum"_L1].text();
    block.maximum = node["maximum"_L1].integer(1, mostPoints);
    block.source = node["source"_L1].text();
    return block;
}

/// Options of a single choice rise: the floor rule picks the highest one reached.
std::vector<ChecklistOption> readOptions(const DataNode& list, bool additive)
{
    std::vector<ChecklistOption> options;
    for (const DataNode& node : list.items()) {
        node.expectKeys({"points"_L1, "text"_L1});
        const ChecklistOption option{node["text"_L1].text(), node["points"_L1].integer(1, mostPoints)};
        if (!additive && !options.empty() && option.points <= options.back().points)
            node["points"_L1].fault("methodology.points-order",
                                    ChecklistReaderText::tr("More than %1 points are expected: the options of a single "
                                                            "choice rise.")
                                        .arg(options.back().points));
        options.push_back(option);
    }
    if (list.value().isArray() && options.empty())
        list.fault("methodology.count", ChecklistReaderText::tr("An item needs at least one option."));
    return options;
}

bool readAdditive(const DataNode& node)
{
    const QString choice = node.text();
    if (node.value().isString() && choice != "one"_L1 && choice != "several"_L1)
        node.fault("methodology.unknown-choice",
                   ChecklistReaderText::tr("Expected: one or several. Found: “%1”.").arg(choice));
    return choice == "several"_L1;
}

ChecklistItem readItem(const DataNode& node, const ReadingCodes& codes)
{
    node.expectKeys({"number"_L1, "block"_L1, "title"_L1, "choice"_L1, "options"_L1, "none"_L1, "source"_L1},
                    {"readings"_L1});
    ChecklistItem item;
    item.number = node["number"_L1].integer(1, 999);
    item.block = node["block"_L1].integer(1, 99);
    item.title = node["title"_L1].text();
    item.additive = readAdditive(node["choice"_L1]);
    item.options = readOptions(node["options"_L1], item.additive);
    item.noneText = node["none"_L1].text();
    item.readings = readReferences(node["readings"_L1], codes);
    item.source = node["source"_L1].text();
    return item;
}

void checkBlock(const DataNode& node, int block, const Checklist& checklist)
{
    if (std::ranges::find(checklist.blocks, block, &ChecklistBlock::id) == checklist.blocks.end())
        node.fault("methodology.unknown-block", ChecklistReaderText::tr("There is no block %1.").arg(block));
}

void checkMaximum(const DataNode& node, int stated, int sum)
{
    if (node.isGiven() && stated != sum)
        node.fault("methodology.maximum",
                   ChecklistReaderText::tr("The parts add up to %1, not to %2.").arg(sum).arg(stated));
}

void checkMaxima(const DataNode& file, const Checklist& checklist)
{
    const std::vector<DataNode> blocks = file["blocks"_L1].items();
    for (size_t i = 0; i < blocks.size(); ++i) {
        int sum = 0;
        for (const ChecklistItem& item : checklist.items)
            sum += item.block == checklist.blocks[i].id ? item.maximum() : 0;
        checkMaximum(blocks[i]["maximum"_L1], checklist.blocks[i].maximum, sum);
    }
    const DataNode maximum = file["maximum"_L1];
    checkMaximum(maximum, maximum.integer(1, mostPoints), checklist.maximum());
}

} // namespace

Checklist readChecklist(const DataNode& file, const ReadingCodes& codes)
{
    file.expectKeys({"title"_L1, "instruction"_L1, "fields"_L1, "columns"_L1, "captions"_L1, "readings"_L1,
                     "maximum"_L1, "blocks"_L1, "items"_L1});
    Checklist checklist;
    checklist.title = file["title"_L1].text();
    checklist.instruction = file["instruction"_L1].text();
    checklist.columns = readTexts<5>(file["columns"_L1]);
    checklist.readings = readReferences(file["readings"_L1], codes);
    readForm(file, checklist);
    UniqueIds blockIds;
    for (const DataNode& node : file["blocks"_L1].items()) {
        checklist.blocks.push_back(readBlock(node));
        blockIds.add(QString::number(checklist.blocks.back().id), node["id"_L1]);
    }
    UniqueIds numbers;
    for (const DataNode& node : file["items"_L1].items()) {
        checklist.items.push_back(readItem(node, codes));
        numbers.add(QString::number(checklist.items.back().number), node["number"_L1]);
        checkBlock(node["block"_L1], checklist.items.back().block, checklist);
    }
    checkMaxima(file, checklist);
    return checklist;
}

} // namespace indikator
