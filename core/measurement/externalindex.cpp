// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/externalindex.h"

#include "core/base/period.h"
#include "core/base/recordrules.h"

#include <QCoreApplication>

#include <cmath>

namespace indikator {

namespace {

struct ExternalIndexText
{
    Q_DECLARE_TR_FUNCTIONS(ExternalIndexText)
};

constexpr double allowedDifference = 0.01; ///< of the published total from the mean of its two parts
constexpr double binaryNoise = 1e-9;

void check(const ExternalIndex& index, const FieldReport& report, QDate /*today*/)
{
    if (index.citizens && index.employers && index.total) {
        const double mean = (*index.citizens + *index.employers) / 2;
        if (std::abs(*index.total - mean) > allowedDifference + binaryNoise)
            report("total", "mean",
                   ExternalIndexText::tr("It differs from the mean of citizens and employers: check the three "
                                         "numbers."));
    }
    if (!index.citizens && !index.employers && !index.total)
        report("total", "missing", ExternalIndexText::tr("Enter at least one of the published values."));
    checkPart(report, "rank", index.rank, index.regions);
}

} // namespace

template <>
const RecordTable<ExternalIndex>& recordTable<ExternalIndex>()
{
    using R = ExternalIndex;
    const FieldRule value = between(0, 100);
    static const auto table =
        RecordTable<R>("external_index", QT_TRANSLATE_NOOP("Field", "Federal index"))
            .add("year", &R::year, QT_TRANSLATE_NOOP("Field", "Year"), between(2000, 2100), source("С-63"))
            .order()
            .add("quarter", &R::quarter, QT_TRANSLATE_NOOP("Field", "Quarter"), between(1, 4))
            .add("citizens", &R::citizens, QT_TRANSLATE_NOOP("Field", "Index of citizens"), value)
            .add("employers", &R::employers, QT_TRANSLATE_NOOP("Field", "Index of employers"), value)
            .add("total", &R::total, QT_TRANSLATE_NOOP("Field", "Joint index"), value)
            .add("rank", &R::rank, QT_TRANSLATE_NOOP("Field", "Place"), between(1, 100))
            .add("regions", &R::regions, QT_TRANSLATE_NOOP("Field", "Regions in the ranking"), between(1, 100))
            .add("friendliness", &R::friendliness, QT_TRANSLATE_NOOP("Field", "Value of group 1"), value,
                 source("С-64"))
            .add("usefulness", &R::usefulness, QT_TRANSLATE_NOOP("Field", "Value of group 2"), value, source("С-64"))
            .add("effort", &R::effort, QT_TRANSLATE_NOOP("Field", "Value of group 3"), value, source("С-64"))
            .add("personal", &R::personal, QT_TRANSLATE_NOOP("Field", "Value of group 4"), value, source("С-64"))
            .add("comfort", &R::comfort, QT_TRANSLATE_NOOP("Field", "Value of group 5"), value, source("С-64"))
            .add("address", &R::address, QT_TRANSLATE_NOOP("Field", "Where it was published"), longest(500))
            .add("document", &R::document, QT_TRANSLATE_NOOP("Field", "Document"), refersTo("official_document"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named([](const R& index) {
                const auto quarter = Quarter::of(index.year, index.quarter);
                return quarter ? quarter->title() : QString();
            })
            .checked(check);
    return table;
}

} // namespace indikator
