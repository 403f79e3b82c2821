// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/standardreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct StandardReaderText
{
    Q_DECLARE_TR_FUNCTIONS(StandardReaderText)
};

StandardParagraph readParagraph(const DataNode& node)
{
    node.expectKeys({"id"_L1, "number"_L1, "text"_L1, "source"_L1});
    return {node["id"_L1].text(), node["number"_L1].text(), node["text"_L1].text(), node["source"_L1].text()};
}

/// The named paragraphs below each other.
QString joinParagraphs(const DataNode& list, const std::vector<StandardParagraph>& paragraphs)
{
    QStringList texts;
    for (const DataNode& node : list.items()) {
        const QString id = node.text();
        const auto paragraph = std::ranges::find(paragraphs, id, &StandardParagraph::id);
        if (paragraph != paragraphs.end())
            texts.append(paragraph->text);
        else
            node.fault("methodology.unknown-paragraph", StandardReaderText::tr("There is no paragraph “%1”.").arg(id));
    }
    if (list.value().isArray() && list.items().empty())
        list.fault("methodology.count", StandardReaderText::tr("A requirement needs at least one paragraph."));
    return texts.join(u'\n');
}

/// What each kind of requirement compares with: a number, how often, or nothing.
void checkThreshold(const DataNode& node, const QString& kind)
{
    if (kind == "count"_L1 || kind == "sources"_L1 || kind == "groups"_L1) {
        static_cast<void>(node.integer(1, 1'000'000));
    } else if (kind == "cadence"_L1) {
        const QString cadence = node.text();
        if (node.value().isString() && !QStringList{u"1/month"_s, u"1/quarter"_s, u"1/year"_s}.contains(cadence))
            node.fault("methodology.cadence", StandardReaderText::tr("Expected: 1/month, 1/quarter or 1/year."));
    } else if (node.isGiven()) {
        node.fault("methodology.threshold", StandardReaderText::tr("null is expected: this kind has no threshold."));
    }
}

QString readKind(const DataNode& node)
{
    static const QStringList kinds{u"count"_s,  u"sources"_s,  u"bool"_s,       u"cadence"_s,
                                   u"groups"_s, u"optional"_s, u"composition"_s};
    QString kind = node.text();
    if (node.value().isString() && !kinds.contains(kind))
        node.fault("methodology.unknown-kind", StandardReaderText::tr("Expected one of: %1.").arg(kinds.join(u", "_s)));
    return kind;
}

Requirement readRequirement(const DataNode& node, const Methodology& edition, const ReadingCodes& codes)
{
    node.expectKeys({"id"_L1, "paragraph"_L1, "title"_L1, "paragraphs"_L1, "kind"_L1, "threshold"_L1, "source"_L1},
                    {"readings"_L1});
    Requirement requirement;
    requirement.id = node["id"_L1].text();
    requirement.paragraph = node["paragraph"_L1].text();
    requirement.title = node["title"_L1].text();
    requirement.text = joinParagraphs(node["paragraphs"_L1], edition.paragraphs);
    requirement.kind = readKind(node["kind"_L1]);
    checkThreshold(node["threshold"_L1], requirement.kind);
    requirement.threshold = node["threshold"_L1].value();
    requirement.readings = readReferences(node["readings"_L1], codes);
    requirement.source = node["source"_L1].text();
    return requirement;
}

} // namespace

void readStandard(const DataNode& file, const ReadingCodes& codes, Methodology& edition)
{
    file.expectKeys({"heading"_L1, "readings"_L1, "paragraphs"_L1, "requirements"_L1});
    edition.standardHeading = file["heading"_L1].text();
    edition.standardReadings = readReferences(file["readings"_L1], codes);
    UniqueIds paragraphs;
    for (const DataNode& node : file["paragraphs"_L1].items()) {
        edition.paragraphs.push_back(readParagraph(node));
        paragraphs.add(edition.paragraphs.back().id, node["id"_L1]);
    }
    UniqueIds requirements;
    for (const DataNode& node : file["requirements"_L1].items()) {
        edition.standard.push_back(readRequirement(node, edition, codes));
        requirements.add(edition.standard.back().id, node["id"_L1]);
    }
}

} // namespace indikator
