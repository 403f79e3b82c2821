// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/matrixreader.h"

#include "core/methodology/factkindreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct MatrixReaderText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixReaderText)
};

/// Reads matrix.json; the members are what later parts of the file refer to.
class MatrixReader
{
public:
    MatrixReader(const DataNode& file, const ReadingCodes& codes)
        : m_file(file)
        , m_codes(codes)
    {}

    Matrix read();

private:
    void readBlocks(const DataNode& list);
    void readFootnotes(const DataNode& list);
    Measure readMeasure(const DataNode& node);
    Condition readCondition(const DataNode& node, const Measure& measure);
    Scope readScope(const DataNode& node) const;
    QString readKind(const DataNode& node) const;
    void checkScopes(const DataNode& node, const Measure& measure) const;
    void checkReferences(const DataNode& measures) const;
    void checkDerived(const DataNode& list, const Condition& condition) const;

    const DataNode& m_file;
    const ReadingCodes& m_codes;
    Matrix m_matrix;
    UniqueIds m_numbers;
    UniqueIds m_conditions;
};

Matrix MatrixReader::read()
{
    m_file.expectKeys(
        {"title"_L1, "columns"_L1, "readings"_L1, "factKinds"_L1, "blocks"_L1, "measures"_L1, "footnotes"_L1});
    m_matrix.title = m_file["title"_L1].text();
    m_matrix.columns = readTexts<6>(m_file["columns"_L1]);
    m_matrix.readings = readReferences(m_file["readings"_L1], m_codes);
    m_matrix.factKinds = readFactKinds(m_file["factKinds"_L1]);
    readBlocks(m_file["blocks"_L1]);
    readFootnotes(m_file["footnotes"_L1]);
    for (const DataNode& node : m_file["measures"_L1].items())
        m_matrix.measures.push_back(readMeasure(node));
    checkReferences(m_file["measures"_L1]);
    return std::move(m_matrix);
}

void MatrixReader::readBlocks(const DataNode& list)
{
    UniqueIds ids;
    for (const DataNode& node : list.items()) {
        node.expectKeys({"id"_L1, "title"_L1, "heading"_L1, "subtitle"_L1, "source"_L1});
        MatrixBlock block;
        block.id = node["id"_L1].integer(1, 99);
        block.title = node["title"_L1].text();
        block.heading = node["heading"_L1].text();
        block.subtitle = node["subtitle"_L1].textOrEmpty();
        block.source = node["source"_L1].text();
        ids.add(QString::number(block.id), node["id"_L1]);
        m_matrix.blocks.push_back(std::move(block));
    }
}

void MatrixReader::readFootnotes(const DataNode& list)
{
    UniqueIds ids;
    for (const DataNode& node : list.items()) {
        node.expectKeys({"number"_L1, "text"_L1, "source"_L1});
        Footnote footnote;
        footnote.number = node["number"_L1].integer(1, 99);
        footnote.text = node["text"_L1].text();
        footnote.source = node["source"_L1].text();
        ids.add(QString::number(footnote.number), node["number"_L1]);
        m_matrix.footnotes.push_back(std::move(footnote));
    }
}

Measure MatrixReader::readMeasure(const DataNode& node)
{
    node.expectKeys({"number"_L1, "block"_L1, "title"_L1, "authority"_L1, "centre"_L1, "cells"_L1, "footnotes"_L1,
                     "source"_L1, "conditions"_L1});
    static const QRegularExpression form(uR"(^[1-9]\d*(\.[1-9]\d*)?$)"_s);
    Measure measure;
    measure.number = node["number"_L1].text();
    if (node["number"_L1].value().isString() && !form.match(measure.number).hasMatch())
        node["number"_L1].fault("methodology.number-form",
                                MatrixReaderText::tr("A number such as 3 or 14.1 is expected."));
    m_numbers.add(measure.number, node["number"_L1]);
    measure.block = node["block"_L1].integer(1, 99);
    measure.title = node["title"_L1].text();
    measure.byAuthority = node["authority"_L1].flag();
    measure.byCentre = node["centre"_L1].flag();
    measure.printed = readTexts<Level::highest>(node["cells"_L1], true);
    for (const DataNode& footnote : node["footnotes"_L1].items())
        measure.footnotes.push_back(footnote.integer(1, 99));
    measure.source = node["source"_L1].text();
    for (const DataNode& condition : node["conditions"_L1].items())
        measure.conditions.push_back(readCondition(condition, measure));
    checkScopes(node["conditions"_L1], measure);
    return measure;
}

Condition MatrixReader::readCondition(const DataNode& node, const Measure& measure)
{
    Condition condition;
    condition.scope = readScope(node["scope"_L1]);
    const bool whole = condition.scope == Scope::Whole;
    if (whole)
        node.expectKeys({"scope"_L1, "kind"_L1, "needs"_L1}, {"derivedFrom"_L1, "informational"_L1, "readings"_L1});
    else
        node.expectKeys({"scope"_L1, "line"_L1, "cells"_L1, "kind"_L1, "needs"_L1},
                        {"informational"_L1, "readings"_L1});
    condition.id = whole ? measure.number : measure.number + u'.' + node["scope"_L1].value().toString();
    condition.line = node["line"_L1].text();
    condition.printed = whole ? measure.printed : readTexts<Level::highest>(node["cells"_L1], true);
    condition.factKind = readKind(node["kind"_L1]);
    condition.needs = readNeeds(node["needs"_L1], m_matrix.factKinds.value(condition.factKind));
    condition.informational = node["informational"_L1].flag();
    for (const DataNode& part : node["derivedFrom"_L1].items())
        condition.derivedFrom.push_back(part.text());
    condition.readings = readReferences(node["readings"_L1], m_codes);
    condition.source = measure.source;
    m_conditions.add(condition.id, node);
    return condition;
}

Scope MatrixReader::readScope(const DataNode& node) const
{
    const QString name = node.text();
    if (name == "region"_L1)
        return Scope::Region;
    if (name == "centres"_L1)
        return Scope::Centres;
    if (name != "whole"_L1 && node.value().isString())
        node.fault("methodology.unknown-scope",
                   MatrixReaderText::tr("Expected: whole, region or centres. Found: “%1”.").arg(name));
    return Scope::Whole;
}

QString MatrixReader::readKind(const DataNode& node) const
{
    QString kind = node.text();
    if (node.value().isString() && !m_matrix.factKinds.contains(kind))
        node.fault("methodology.unknown-kind",
                   MatrixReaderText::tr("There is no kind of fact “%1” in factKinds.").arg(kind));
    return kind;
}

void MatrixReader::checkScopes(const DataNode& node, const Measure& measure) const
{
    if (!node.value().isArray())
        return;
    if (measure.conditions.empty())
        node.fault("methodology.no-condition", MatrixReaderText::tr("A measure needs at least one condition."));
    if (measure.conditions.size() < 2)
        return;
    for (const Condition& condition : measure.conditions)
        if (condition.scope == Scope::Whole)
            return node.fault("methodology.scopes",
                              MatrixReaderText::tr("A condition for the whole measure must be the only one."));
}

void MatrixReader::checkReferences(const DataNode& measures) const
{
    const std::vector<DataNode> nodes = measures.items();
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Measure& measure = m_matrix.measures[i];
        if (std::ranges::find(m_matrix.blocks, measure.block, &MatrixBlock::id) == m_matrix.blocks.end())
            nodes[i]["block"_L1].fault("methodology.unknown-block",
                                       MatrixReaderText::tr("There is no block %1.").arg(measure.block));
        const std::vector<DataNode> notes = nodes[i]["footnotes"_L1].items();
        for (size_t n = 0; n < notes.size(); ++n)
            if (!m_matrix.footnote(measure.footnotes[n]))
                notes[n].fault("methodology.unknown-footnote",
                               MatrixReaderText::tr("There is no footnote %1.").arg(measure.footnotes[n]));
        const std::vector<DataNode> conditions = nodes[i]["conditions"_L1].items();
        for (size_t c = 0; c < conditions.size(); ++c)
            checkDerived(conditions[c]["derivedFrom"_L1], measure.conditions[c]);
    }
}

void MatrixReader::checkDerived(const DataNode& list, const Condition& condition) const
{
    if (list.value().isArray() && condition.derivedFrom.empty())
        list.fault("methodology.count", MatrixReaderText::tr("Name at least one condition, or leave the key out."));
    const std::vector<DataNode> parts = list.items();
    for (size_t i = 0; i < parts.size(); ++i) {
        const Condition* part = m_matrix.condition(condition.derivedFrom[i]);
        if (!part)
            parts[i].fault("methodology.unknown-condition",
                           MatrixReaderText::tr("There is no condition “%1”.").arg(condition.derivedFrom[i]));
        else if (part->isDerived())
            parts[i].fault("methodology.derived",
                           MatrixReaderText::tr("“%1” is derived itself.").arg(condition.derivedFrom[i]));
    }
}

} // namespace

Needs readNeeds(const DataNode& list, const FactKind& kind)
{
    Needs needs;
    std::optional<Fact> inForce;
    const std::vector<DataNode> items = list.items(needs.size());
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].value().isNull() || kind.id().isEmpty())
            continue;
        needs[i] = kind.parse(items[i].value());
        if (!needs[i])
            items[i].fault("methodology.need", MatrixReaderText::tr("Expected: null or %1.").arg(kind.expectedForm()));
        else if (inForce && !satisfies(*needs[i], *inForce))
            items[i].fault("methodology.decreasing",
                           MatrixReaderText::tr("A level must not ask for less than the level "
                                                "before it, but “%1” follows “%2”.")
                               .arg(kind.show(*needs[i]), kind.show(*inForce)));
        if (needs[i])
            inForce = needs[i];
    }
    return needs;
}

Matrix readMatrix(const DataNode& file, const ReadingCodes& codes)
{
    return MatrixReader(file, codes).read();
}

} // namespace indikator
