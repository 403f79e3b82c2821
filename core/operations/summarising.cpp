// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/summarising.h"

#include "core/operations/exchange.h"
#include "core/storage/foreignfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct SummarisingText
{
    Q_DECLARE_TR_FUNCTIONS(SummarisingText)
};

template <class R>
std::vector<R> recordsOf(const ForeignFile& file, const Id& owner = {})
{
    std::vector<R> records;
    for (const Row& row : file.rows(recordTable<R>(), owner))
        records.push_back(recordTable<R>().record(row));
    return records;
}

/// Reads files with what they share: the editions of the methodology are the same in nearly all of them.
class Reader
{
public:
    explicit Reader(QDate upTo)
        : m_upTo(upTo)
    {}

    RegionSummary read(const QString& path)
    {
        RegionSummary summary;
        try {
            summary = judged(ForeignFile(path));
        } catch (const Error& error) {
            summary.problem = error.message();
        }
        summary.file = path;
        return summary;
    }

    /// Of the newest assessment that was read.
    [[nodiscard]] std::shared_ptr<const Methodology> methodology() const { return m_newest; }

private:
    RegionSummary judged(const ForeignFile& file)
    {
        if (file.origin().isCentreFile())
            throw Error(ErrorCode::NotOurFile, SummarisingText::tr("It is the file of one centre, not of a region."));
        const auto regions = recordsOf<Region>(file);
        if (regions.empty())
            throw Error(ErrorCode::DamagedFile, SummarisingText::tr("It names no region."));
        auto assessments = recordsOf<Assessment>(file);
        std::erase_if(assessments, [&](const Assessment& one) { return m_upTo.isValid() && one.asOf > m_upTo; });
        std::ranges::stable_sort(assessments, std::ranges::greater(), &Assessment::asOf);
        RegionSummary summary;
        summary.region = regions.front().name;
        if (assessments.empty()) {
            summary.problem = m_upTo.isValid() ? SummarisingText::tr("It has no assessment up to this date.")
                                               : SummarisingText::tr("It has no assessment.");
            return summary;
        }
        const auto centres = recordsOf<Centre>(file);
        const Evaluation newest = evaluated(file, regions.front(), centres, assessments.front());
        const auto before =
            std::ranges::find_if(assessments, [&](const Assessment& one) { return one.asOf < newest.assessment.asOf; });
        std::optional<Evaluation> previous;
        if (before != assessments.end())
            previous = evaluated(file, regions.front(), centres, *before);
        summary = summaryOf(newest, previous ? &*previous : nullptr);
        summary.document = file.document();
        if (!m_newest || newest.assessment.asOf > m_newestDate) {
            m_newest = newest.methodology;
            m_newestDate = newest.assessment.asOf;
        }
        return summary;
    }

    Evaluation evaluated(const ForeignFile& file, const Region& region, const std::vector<Centre>& centres,
                         const Assessment& assessment)
    {
        const auto checklist = recordsOf<ChecklistAnswer>(file, assessment.id);
        const auto matrix = recordsOf<MatrixAnswer>(file, assessment.id);
        const auto snapshots = assessment.isFinal() ? recordsOf<AssessmentSnapshot>(file, assessment.id)
                                                    : std::vector<AssessmentSnapshot>();
        const QJsonValue snapshot = snapshots.empty() ? QJsonValue() : snapshots.front().content;
        return evaluate({assessment, region, centres, checklist, matrix, snapshot},
                        editionOf(file, assessment.edition));
    }

    std::shared_ptr<const Methodology> editionOf(const ForeignFile& file, const QString& id)
    {
        const QJsonObject files = file.edition(id);
        for (const auto& known : m_editions) {
            if (known->files == files)
                return known;
        }
        m_editions.push_back(Methodology::fromJson(files));
        return m_editions.back();
    }

    QDate m_upTo;
    std::vector<std::shared_ptr<const Methodology>> m_editions;
    std::shared_ptr<const Methodology> m_newest;
    QDate m_newestDate;
};

/// Leaves one row of each document: the one with the newest assessment; the first of equal ones.
void keepNewest(std::vector<RegionSummary>& regions)
{
    std::map<Id, QDate> newest;
    for (const RegionSummary& one : regions) {
        if (one.hasFigures() && newest[one.document] < one.asOf)
            newest[one.document] = one.asOf;
    }
    std::set<Id> seen;
    for (RegionSummary& one : regions) {
        if (!one.hasFigures())
            continue;
        if (one.asOf < newest[one.document] || !seen.insert(one.document).second)
            one.problem = SummarisingText::tr("Another file of the same region is newer or the same.");
    }
}

} // namespace

FederalTable summarise(const QStringList& files, QDate upTo, QDate today, const Progress& progress)
{
    Reader reader(upTo);
    std::vector<RegionSummary> regions;
    const auto count = static_cast<int>(files.size());
    for (int i = 0; i < count; ++i) {
        advance(progress, i, count);
        regions.push_back(reader.read(files[i]));
    }
    advance(progress, count, count);
    keepNewest(regions);
    return federalTable(std::move(regions), subjects(), upTo.isValid() ? upTo : today, reader.methodology());
}

QStringList subjects()
{
    QStringList names;
    for (const QJsonValue& name : readJsonFile(u":/directories/subjects.json"_s).value("subjects"_L1).toArray())
        names << name.toString();
    return names;
}

} // namespace indikator
