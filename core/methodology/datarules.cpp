// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/datarules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct DataRulesText
{
    Q_DECLARE_TR_FUNCTIONS(DataRulesText)
};

} // namespace

void UniqueIds::add(const QString& id, const DataNode& node)
{
    if (m_seen.contains(id))
        node.fault("methodology.duplicate", DataRulesText::tr("“%1” occurs twice.").arg(id));
    m_seen.insert(id);
}

QStringList readReferences(const DataNode& list, const ReadingCodes& codes)
{
    QStringList references;
    for (const DataNode& item : list.items()) {
        references.append(item.text());
        if (codes && item.value().isString() && !codes->contains(references.last()))
            item.fault("methodology.unknown-reading",
                       DataRulesText::tr("There is no reading “%1” in readings.json.").arg(references.last()));
    }
    return references;
}

} // namespace indikator
