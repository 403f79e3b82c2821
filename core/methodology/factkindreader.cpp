// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/factkindreader.h"

#include "core/methodology/datarules.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct FactKindReaderText
{
    Q_DECLARE_TR_FUNCTIONS(FactKindReaderText)
};

FactStep readStep(const DataNode& node, const std::vector<FactStep>& before)
{
    node.expectKeys({"value"_L1, "label"_L1});
    const DataNode value = node["value"_L1];
    if (!value.value().isUndefined() && !value.value().isBool() && !value.value().isString())
        value.fault("methodology.type", FactKindReaderText::tr("Expected: true, false or a text."));
    if (std::ranges::find(before, value.value(), &FactStep::value) != before.end())
        value.fault("methodology.duplicate", FactKindReaderText::tr("The scale has this step already."));
    return {value.value(), node["label"_L1].text()};
}

std::vector<FactStep> readScale(const DataNode& list)
{
    std::vector<FactStep> steps;
    for (const DataNode& node : list.items())
        steps.push_back(readStep(node, steps));
    if (list.value().isArray() && steps.size() < 2)
        list.fault("methodology.count", FactKindReaderText::tr("A scale needs at least two steps."));
    return steps;
}

FactKind readFactKind(const DataNode& node)
{
    const bool isScale = node["scale"_L1].isGiven();
    node.expectKeys({"id"_L1, "label"_L1, isScale ? "scale"_L1 : "numbers"_L1});
    const QString id = node["id"_L1].text();
    const QString label = node["label"_L1].text();
    if (isScale)
        return FactKind::scale(id, label, readScale(node["scale"_L1]));
    const QStringList parts = node["numbers"_L1].texts();
    if (node["numbers"_L1].value().isArray() && parts.isEmpty())
        node["numbers"_L1].fault("methodology.count", FactKindReaderText::tr("Name at least one number."));
    return FactKind::numbers(id, label, {parts.begin(), parts.end()});
}

} // namespace

QMap<QString, FactKind> readFactKinds(const DataNode& list)
{
    QMap<QString, FactKind> kinds;
    UniqueIds ids;
    for (const DataNode& node : list.items()) {
        const FactKind kind = readFactKind(node);
        ids.add(kind.id(), node["id"_L1]);
        kinds.insert(kind.id(), kind);
    }
    return kinds;
}

} // namespace indikator
