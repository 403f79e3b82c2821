// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/snapshot.h"
#include "core/report/forms.h"
#include "core/report/parts.h"
#include "core/storage/foreignfile.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// All that the paper says in paragraphs.
QString textOf(const QString& form, const Evaluation& evaluation)
{
    ReportInput input;
    input.evaluation = &evaluation;
    QString text;
    const Report report = reportForm(form)->make(input);
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                for (const Run& run : paragraph->runs)
                    text += run.text;
                text += u'\n';
            }
        }
    }
    return text;
}

QString digestOf(const Document& document, const Id& assessment)
{
    return assessmentDigest(evaluate(document, assessment));
}

} // namespace

TEST_CASE("the papers of a final assessment carry its checksum and day, those of a draft neither")
{
    TestRegion region;
    const Id assessment = region.start();
    const auto checksumIn = [&](const QString& form) {
        const Evaluation evaluation = evaluate(*region.document, assessment);
        QString text = textOf(form, evaluation);
        return text.remove(u' ').contains(assessmentDigest(evaluation)) && text.contains(u"10.01.2027"_s);
    };
    for (const QString& form : {u"full"_s, u"checklist"_s, u"matrix"_s})
        CHECK_FALSE(checksumIn(form));
    finaliseAssessment(*region.document, assessment, QDate(2027, 1, 10));
    for (const QString& form : {u"full"_s, u"checklist"_s, u"matrix"_s})
        CHECK(checksumIn(form));
}

TEST_CASE("the checksum of a final assessment is the same in every file that holds it, and of another one another")
{
    TestRegion region;
    const Id first = region.start(QDate(2026, 6, 30));
    answerItem(*region.document, first, 1, std::vector{2});
    finaliseAssessment(*region.document, first, QDate(2026, 7, 10));
    const QString digest = digestOf(*region.document, first);
    CHECK(digest.size() == 64);

    Region renamed = region.document->all<Region>().front();
    renamed.name = u"Другая область"_s;
    region.document->change(u"Rename"_s, [&](Change& change) { change.put(renamed); });
    CHECK(digestOf(*region.document, first) == digest);

    const QString sent = region.path("sent.indikator");
    region.document->sendCopy(sent, true);
    importForeign(sent, region.path("received.indikator"), {});
    CHECK(digestOf(*Document::open(region.path("received.indikator"), Document::Access::ReadOnly, {}), first) ==
          digest);

    const Id second = copyAssessment(*region.document, first, {QDate(2026, 6, 30), {}, {}, {}});
    answerItem(*region.document, second, 1, std::vector{3});
    finaliseAssessment(*region.document, second, QDate(2026, 7, 10));
    CHECK(digestOf(*region.document, second) != digest);
}
