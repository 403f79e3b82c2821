// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/onlyone.h"

#include <QCoreApplication>

#include <set>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct OnlyOneText
{
    Q_DECLARE_TR_FUNCTIONS(OnlyOneText)
};

template <class R>
void check(std::span<const R> records, std::vector<Finding>& findings)
{
    for (size_t i = 1; i < records.size(); ++i)
        findings.push_back(
            {Severity::Warning, recordTable<R>().name() + ".name.only-one"_L1, records[i].name,
             OnlyOneText::tr("Only the first record of “%1” counts: keep one.").arg(recordTable<R>().title())});
}

} // namespace

std::vector<Finding> checkOnlyOne(std::span<const KnowledgeBase> bases, std::span<const KnowledgeAccess> access,
                                  std::span<const MotivationSystem> motivation,
                                  std::span<const StaffKpiSystem> indicators)
{
    std::vector<Finding> findings;
    check(bases, findings);
    check(motivation, findings);
    check(indicators, findings);
    std::set<std::pair<Id, Id>> known;
    for (const KnowledgeAccess& entry : access) {
        if (!entry.centre.isNull() && !known.insert({entry.base, entry.centre}).second)
            findings.push_back({Severity::Warning, u"knowledge_access.centre.repeated"_s,
                                recordTable<KnowledgeAccess>().title(),
                                OnlyOneText::tr("A centre is entered twice: leave one of the records.")});
    }
    return findings;
}

} // namespace indikator
