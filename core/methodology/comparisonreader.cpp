// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/comparisonreader.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonReaderText)
};

Stricter readStricter(const DataNode& node)
{
    const QString name = node.text();
    if (name == "methodology"_L1)
        return Stricter::Methodology;
    if (name == "standard"_L1)
        return Stricter::Standard;
    if (name == "both"_L1)
        return Stricter::Both;
    if (name != "none"_L1 && node.value().isString())
        node.fault("methodology.unknown-choice",
                   ComparisonReaderText::tr("Expected: methodology, standard, both or none. Found: “%1”.").arg(name));
    return Stricter::Neither;
}

void readReferences(const DataNode& node, const Methodology& edition, NormComparison& subject)
{
    for (const DataNode& id : node["conditions"_L1].items()) {
        subject.conditions.push_back(id.text());
        if (!edition.matrix.condition(subject.conditions.back()))
            id.fault("methodology.unknown-condition", ComparisonReaderText::tr("The matrix has no such condition."));
    }
    for (const DataNode& number : node["items"_L1].items()) {
        subject.items.push_back(number.integer(1, 999));
        if (!edition.checklist.item(subject.items.back()))
            number.fault("methodology.unknown-item", ComparisonReaderText::tr("The checklist has no such item."));
    }
    for (const DataNode& id : node["requirements"_L1].items()) {
        subject.requirements.append(id.text());
        if (!edition.requirement(subject.requirements.back()))
            id.fault("methodology.unknown-requirement",
                     ComparisonReaderText::tr("The Standard has no such requirement."));
    }
}

} // namespace

std::vector<NormComparison> readComparison(const DataNode& file, const Methodology& edition)
{
    file.expectKeys({"subjects"_L1});
    std::vector<NormComparison> subjects;
    for (const DataNode& node : file["subjects"_L1].items()) {
        node.expectKeys({"subject"_L1, "conditions"_L1, "items"_L1, "requirements"_L1, "methodology"_L1, "standard"_L1,
                         "stricter"_L1, "note"_L1});
        NormComparison& subject = subjects.emplace_back();
        subject.subject = node["subject"_L1].text();
        subject.methodology = node["methodology"_L1].text();
        subject.standard = node["standard"_L1].text();
        subject.stricter = readStricter(node["stricter"_L1]);
        subject.note = node["note"_L1].textOrEmpty();
        readReferences(node, edition, subject);
    }
    return subjects;
}

} // namespace indikator
