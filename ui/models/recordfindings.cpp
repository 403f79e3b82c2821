// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordfindings.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct RecordFindingsText
{
    Q_DECLARE_TR_FUNCTIONS(RecordFindingsText)
};

} // namespace

Finding repeatedFinding(const RecordType& type, const Row& row, size_t field)
{
    const Field& unique = type.fields()[field];
    return {Severity::Warning, type.name() + u'.' + unique.name + u".unique"_s,
            type.title() + u' ' + type.displayName(row),
            RecordFindingsText::tr("Another record has the same “%1”: make them differ.").arg(unique.title())};
}

std::vector<Finding> findingsIn(const Document& document, const RecordType& type, const Row& row)
{
    std::vector<Finding> findings = type.check(row, document.today());
    for (size_t i = 1; i < row.size(); ++i) {
        if (type.fields()[i].unique && !row[i].toString().isEmpty() && document.recordsWith(type, i, row[i]).size() > 1)
            findings.push_back(repeatedFinding(type, row, i));
    }
    return findings;
}

QString fieldOf(const RecordType& type, const Finding& finding)
{
    const QString rest = finding.code.mid(type.name().size() + 1);
    return rest.section(u'.', 0, 0);
}

} // namespace indikator
