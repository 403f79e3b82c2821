// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/feedbackrules.h"

#include "core/base/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct FeedbackRulesText
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackRulesText)
};

void checkKinds(std::span<const FeedbackSource> sources, std::vector<Finding>& findings)
{
    std::map<QString, SourceKind> kinds;
    for (const FeedbackSource& source : sources) {
        const auto [known, isNew] = kinds.try_emplace(source.name.simplified().toCaseFolded(), source.kind);
        if (!isNew && known->second != source.kind)
            findings.push_back({Severity::Warning, u"feedback_source.kind.two"_s, source.name,
                                FeedbackRulesText::tr("The same source is entered under two kinds, but counts once: "
                                                      "leave one, or name the two instruments apart (п. 61б).")});
    }
}

QString place(const FeedbackSource& source, const FeedbackBatch& batch)
{
    return source.name + ", "_L1 + officeDate(batch.from) + u'–' + officeDate(batch.to);
}

/// Feedback of the whole institution holds that of each centre.
bool shareAPlace(const FeedbackBatch& a, const FeedbackBatch& b)
{
    return a.centres.empty() || b.centres.empty() ||
           std::ranges::find_first_of(a.centres, b.centres) != a.centres.end();
}

/// Of one source, ordered by their first day. Batches without both dates say nothing yet.
void checkSource(const FeedbackSource& source, std::span<const FeedbackBatch* const> batches,
                 std::vector<Finding>& findings)
{
    for (size_t i = 0; i < batches.size(); ++i) {
        const FeedbackBatch& batch = *batches[i];
        const bool isOutside = (source.startedOn.isValid() && batch.to < source.startedOn) ||
                               (source.stoppedOn.isValid() && batch.from > source.stoppedOn);
        if (isOutside)
            findings.push_back({Severity::Warning, u"feedback_batch.from.outside"_s, place(source, batch),
                                FeedbackRulesText::tr("The source was not in use then: correct its dates or those of "
                                                      "the feedback.")});
        for (size_t j = i + 1; j < batches.size() && batches[j]->from <= batch.to; ++j) {
            if (shareAPlace(batch, *batches[j]))
                findings.push_back({Severity::Warning, u"feedback_batch.from.overlap"_s, place(source, *batches[j]),
                                    FeedbackRulesText::tr("The days up to %1 are counted twice: correct the periods or "
                                                          "the centres.")
                                        .arg(officeDate(std::min(batch.to, batches[j]->to)))});
        }
    }
}

template <class R>
void checkRepeated(std::span<const R> records, const char* code, std::vector<Finding>& findings)
{
    std::map<std::pair<int, int>, int> counts;
    for (const R& record : records) {
        const auto quarter = Quarter::of(record.year, record.quarter);
        if (quarter && ++counts[{record.year, record.quarter}] == 2)
            findings.push_back({Severity::Warning, QString::fromLatin1(code), quarter->title(),
                                FeedbackRulesText::tr("The quarter is entered twice: leave one of the records.")});
    }
}

} // namespace

std::vector<Finding> checkFeedback(std::span<const FeedbackSource> sources, std::span<const FeedbackBatch> batches)
{
    std::vector<Finding> findings;
    checkKinds(sources, findings);
    std::map<Id, std::vector<const FeedbackBatch*>> bySource;
    for (const FeedbackBatch& batch : batches) {
        if (batch.from.isValid() && batch.to.isValid())
            bySource[batch.source].push_back(&batch);
    }
    for (const FeedbackSource& source : sources) {
        auto& own = bySource[source.id];
        std::ranges::stable_sort(own, {}, [](const FeedbackBatch* batch) { return batch->from; });
        checkSource(source, own, findings);
    }
    return findings;
}

std::vector<Finding> checkQuarters(std::span<const AnalyticalReport> reports, std::span<const ExternalIndex> indices)
{
    std::vector<Finding> findings;
    checkRepeated(reports, "analytical_report.quarter.repeated", findings);
    checkRepeated(indices, "external_index.quarter.repeated", findings);
    return findings;
}

} // namespace indikator
