// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/contentcheck.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

#include <QJsonArray>

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

bool has(const std::vector<Finding>& findings, const QString& code)
{
    return std::ranges::any_of(findings, [&](const Finding& finding) { return finding.code == code; });
}

} // namespace

TEST_CASE("a filled document of one managing centre has no findings")
{
    const QTemporaryDir folder;
    const auto sample = newSample(folder.filePath(u"sample.indikator"_s), {});
    CHECK(checkDocument(*sample, today).empty());
}

TEST_CASE("a stored answer that does not fit the methodology is found")
{
    TestRegion region;
    const Id id = region.start();
    region.document->change(u"чужая правка"_s, [&](Change& change) {
        change.put(MatrixAnswer{MatrixAnswer::idFor(id, u"5.region"_s, {}), id, u"5.region"_s, {}, u"много"_s, {}});
    });
    CHECK(has(checkDocument(*region.document, today), u"answer.does-not-fit"_s));
}

TEST_CASE("a final assessment whose frozen answers were changed is found")
{
    TestRegion region;
    const Id id = region.start();
    answerItem(*region.document, id, 1, std::vector{1});
    finaliseAssessment(*region.document, id, today);
    CHECK_FALSE(has(checkDocument(*region.document, today), u"assessment.snapshot"_s));
    region.document->change(u"чужая правка"_s, [&](Change& change) {
        AssessmentSnapshot snapshot = region.document->ownedBy<AssessmentSnapshot>(id).front();
        QJsonObject content = snapshot.content.toObject();
        content[u"checklist"_s] = QJsonObject{{u"1"_s, QJsonArray{3}}};
        snapshot.content = content;
        change.put(snapshot);
    });
    CHECK(has(checkDocument(*region.document, today), u"assessment.snapshot"_s));
}

TEST_CASE("a centre that closes before it opens is found")
{
    TestRegion region;
    region.document->change(u"даты"_s, [&](Change& change) {
        Centre centre = region.document->all<Centre>().front();
        centre.openedOn = QDate(2026, 5, 1);
        centre.closedOn = QDate(2026, 4, 1);
        change.put(centre);
    });
    CHECK(has(checkDocument(*region.document, today), u"centre.dates"_s));
}
