// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/methodology/methodologyreader.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// A copy of the shipped edition that a test may spoil.
class EditionCopy
{
public:
    EditionCopy()
    {
        const QDir shipped(u":/methodology/indicator/2022"_s);
        REQUIRE_FALSE(Methodology::shipped().isEmpty());
        for (const QString& name : shipped.entryList(QDir::Files)) {
            REQUIRE(QFile::copy(shipped.filePath(name), path(name)));
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    /// Replaces the first occurrence of a text.
    void spoil(const QString& name, const char* before, const char* after) const
    {
        QByteArray bytes = read(name);
        const qsizetype at = bytes.indexOf(before);
        REQUIRE(at >= 0);
        write(name, bytes.replace(at, static_cast<qsizetype>(qstrlen(before)), after));
    }

private:
    QTemporaryDir m_folder;
};

struct Fault
{
    const char* file;
    const char* before;
    const char* after;
    const char* where;
    const char* code;
};

/// One seeded fault a case: what is replaced in which file, and the place and code that the finding must have.
const std::vector<Fault> faults{
    {"edition.json", R"("year": 2022)", R"("year": "2022")", "edition.json: year", "type"},
    {"edition.json", R"("formatVersion": 1)", R"("formatVersion": 2)", "edition.json: formatVersion", "number"},
    {"edition.json", R"("publisher")", R"("publicher")", "edition.json", "missing-key"},
    {"edition.json", R"("publisher")", R"("publicher")", "edition.json", "unknown-key"},
    {"matrix.json", R"("number": "2")", R"("number": "1")", "matrix.json: measures[1].number", "duplicate"},
    {"matrix.json", R"("number": "2")", R"("number": "2.")", "matrix.json: measures[1].number", "number-form"},
    {"matrix.json", R"("block": 1)", R"("block": 5)", "matrix.json: measures[0].block", "unknown-block"},
    {"matrix.json", R"("footnotes": [1])", R"("footnotes": [8])", "matrix.json: measures[6].footnotes[0]",
     "unknown-footnote"},
    {"matrix.json", R"("kind": "stage")", R"("kind": "phase")", "matrix.json: measures[19].conditions[0].kind",
     "unknown-kind"},
    {"matrix.json", R"("scope": "region")", R"("scope": "regions")", "matrix.json: measures[2].conditions[0].scope",
     "unknown-scope"},
    {"matrix.json", R"("scope": "centres")", R"("scope": "region")", "matrix.json: measures[2].conditions[1]",
     "duplicate"},
    {"matrix.json", R"("readings": ["A-15"])", R"("readings": ["A-99"])",
     "matrix.json: measures[1].conditions[0].readings[0]", "unknown-reading"},
    {"matrix.json", R"("needs": [true, true, true, true])", R"("needs": [true, 1, true, true])",
     "matrix.json: measures[0].conditions[0].needs[1]", "need"},
    {"matrix.json", R"("needs": [true, true, true, true])", R"("needs": [true, true, true])",
     "matrix.json: measures[0].conditions[0].needs", "count"},
    {"matrix.json", R"([[1, 1], [2, 2], [3, 3], [5, 4]])", R"([[1, 1], [4, 2], [3, 3], [5, 4]])",
     "matrix.json: measures[4].conditions[0].needs[2]", "decreasing"},
    {"matrix.json", R"([null, "some", null, "all"])", R"([null, "all", null, "some"])",
     "matrix.json: measures[23].conditions[0].needs[3]", "decreasing"},
    {"matrix.json", R"(["14.1", )", R"(["14.6", )", "matrix.json: measures[13].conditions[0].derivedFrom[0]",
     "unknown-condition"},
    {"matrix.json", R"(["14.1", )", R"(["14", )", "matrix.json: measures[13].conditions[0].derivedFrom[0]", "derived"},
    {"matrix.json", R"("value": "monthly")", R"("value": "none")", "matrix.json: factKinds[2].scale[1].value",
     "duplicate"},
    {"matrix.json", R"("id": "stage")", R"("id": "yes")", "matrix.json: factKinds[3].id", "duplicate"},
    {"matrix.json", R"("number": 2,)", R"("number": 1,)", "matrix.json: footnotes[1].number", "duplicate"},
    {"checklist.json", R"("points": 2)", R"("points": 1)", "checklist.json: items[0].options[1].points",
     "points-order"},
    {"checklist.json", R"("maximum": 18)", R"("maximum": 12)", "checklist.json: blocks[2].maximum", "maximum"},
    {"checklist.json", R"("maximum": 30)", R"("maximum": 24)", "checklist.json: maximum", "maximum"},
    {"checklist.json", R"("choice": "several")", R"("choice": "one")", "checklist.json: items[4].options[1].points",
     "points-order"},
    {"checklist.json", R"("choice": "one")", R"("choice": "many")", "checklist.json: items[0].choice",
     "unknown-choice"},
    {"checklist.json", R"("number": 2)", R"("number": 1)", "checklist.json: items[1].number", "duplicate"},
    {"checklist.json", R"("block": 3)", R"("block": 4)", "checklist.json: items[4].block", "unknown-block"},
    {"checklist.json", R"("text": "Да, один профиль")", R"("text": " ")", "checklist.json: items[0].options[0].text",
     "empty-text"},
    {"roadmap.json", R"("due": "03-01")", R"("due": "02-29")", "roadmap.json: controlPoints[0].due", "date"},
    {"roadmap.json", R"("due": "03-01")", R"("due": "01.03")", "roadmap.json: controlPoints[0].due", "date"},
    {"roadmap.json", R"("id": "К2")", R"("id": "К1")", "roadmap.json: controlPoints[1].id", "duplicate"},
    {"standard.json", R"(["61а", "61а-1"])", R"(["61а", "61а-9"])", "standard.json: requirements[0].paragraphs[1]",
     "unknown-paragraph"},
    {"standard.json", R"("threshold": 10)", R"("threshold": null)", "standard.json: requirements[0].threshold", "type"},
    {"standard.json", R"("threshold": "1/quarter")", R"("threshold": "4/year")",
     "standard.json: requirements[4].threshold", "cadence"},
    {"standard.json", R"("kind": "bool")", R"("kind": "boolean")", "standard.json: requirements[3].kind",
     "unknown-kind"},
    {"standard.json", R"("id": "62а")", R"("id": "62")", "standard.json: paragraphs[9].id", "duplicate"},
    {"comparison.json", R"("conditions": ["5.region")", R"("conditions": ["5.regional")",
     "comparison.json: subjects[0].conditions[0]", "unknown-condition"},
    {"comparison.json", R"("items": [1])", R"("items": [9])", "comparison.json: subjects[0].items[0]", "unknown-item"},
    {"comparison.json", R"(["S-61а-1"])", R"(["S-61а"])", "comparison.json: subjects[0].requirements[0]",
     "unknown-requirement"},
    {"comparison.json", R"("stricter": "both")", R"("stricter": "either")", "comparison.json: subjects[0].stricter",
     "unknown-choice"},
    {"groups.json", R"("id": "G2")", R"("id": "G1")", "groups.json: groups[1].id", "duplicate"},
    {"glossary.json", R"("term": "Клиентский опыт")", R"("term": "Клиентская группа")", "glossary.json: terms[1].term",
     "duplicate"},
    {"readings.json", R"("code": "A-02")", R"("code": "A-01")", "readings.json: readings[1].code", "duplicate"},
    {"readings.json", R"("5.centres": [null, null, [3, 3])", R"("5.centre": [null, null, [3, 3])",
     "readings.json: readings[4].options[1].cells.5.centre", "unknown-condition"},
    {"readings.json", R"([null, null, [3, 3], [5, 4]])", R"([null, null, [3, 5], [5, 4]])",
     "readings.json: readings[4].options[1].cells.5.centres[3]", "decreasing"},
};

bool tells(const std::vector<Finding>& findings, const Fault& fault)
{
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        return finding.where == QString::fromUtf8(fault.where) &&
               (finding.code == u"methodology."_s + QLatin1StringView(fault.code) ||
                finding.code == u"data."_s + QLatin1StringView(fault.code));
    });
}

QStringList places(const std::vector<Finding>& findings)
{
    QStringList places;
    for (const Finding& finding : findings)
        places.append(finding.where);
    return places;
}

} // namespace

TEST_CASE("an untouched copy of the edition has no faults and can be loaded")
{
    const EditionCopy copy;
    CHECK(checkMethodology(copy.folder()).empty());
    CHECK(Methodology::load(copy.folder())->id == u"indicator-2022"_s);
}

TEST_CASE("a fault is told with its file and its place")
{
    const Fault fault = GENERATE(from_range(faults));
    const EditionCopy copy;
    copy.spoil(QLatin1StringView(fault.file), fault.before, fault.after);
    const std::vector<Finding> findings = checkMethodology(copy.folder());
    CAPTURE(fault.before, fault.after, fault.where, places(findings));
    CHECK(tells(findings, fault));
    CHECK_THROWS_WITH(Methodology::load(copy.folder()), Catch::Matchers::Contains(fault.where));
}

TEST_CASE("a file that is not JSON is told with its line")
{
    const EditionCopy copy;
    copy.write(u"groups.json"_s, "{\n  \"groups\": [\n    { \"id\" \"G1\" }\n  ]\n}\n");
    const std::vector<Finding> findings = checkMethodology(copy.folder());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].where.startsWith(u"groups.json"_s));
    CHECK(findings[0].where.endsWith(u" 3"_s));
}

TEST_CASE("a missing file is told once, however much refers to it")
{
    const EditionCopy copy;
    REQUIRE(QFile::remove(copy.path(u"readings.json"_s)));
    CHECK(places(checkMethodology(copy.folder())) == QStringList{u"readings.json"_s});
}

TEST_CASE("a JSON file that no edition has is told")
{
    const EditionCopy copy;
    copy.write(u"matrix2.json"_s, "{}");
    CHECK(places(checkMethodology(copy.folder())) == QStringList{u"matrix2.json"_s});
}

TEST_CASE("a folder that does not exist is told, not taken for an empty edition")
{
    CHECK(places(checkMethodology(u"/nowhere/at/all"_s)) == QStringList{u"/nowhere/at/all"_s});
}

TEST_CASE("all faults are told, not only the first")
{
    const EditionCopy copy;
    copy.spoil(u"matrix.json"_s, R"("block": 1)", R"("block": 5)");
    copy.spoil(u"checklist.json"_s, R"("maximum": 30)", R"("maximum": 24)");
    copy.spoil(u"roadmap.json"_s, R"("due": "03-01")", R"("due": "02-30")");
    CHECK(places(checkMethodology(copy.folder())) == QStringList{u"matrix.json: measures[0].block"_s,
                                                                 u"checklist.json: maximum"_s,
                                                                 u"roadmap.json: controlPoints[0].due"_s});
}

TEST_CASE("a list of endless length is refused, not read")
{
    const EditionCopy copy;
    copy.write(u"groups.json"_s, "{\"groups\": [" + QByteArray("1,").repeated(100'000) + "1]}");
    CHECK(places(checkMethodology(copy.folder())) == QStringList{u"groups.json: groups"_s});
}

TEST_CASE("files of any form are refused without a crash")
{
    const EditionCopy copy;
    const QString name =
        GENERATE(u"edition.json"_s, u"matrix.json"_s, u"checklist.json"_s, u"roadmap.json"_s, u"standard.json"_s,
                 u"comparison.json"_s, u"groups.json"_s, u"glossary.json"_s, u"readings.json"_s);
    const QByteArray content =
        GENERATE("", "[]", "{}", "null", "5", "[[[[", "{\"measures\": 7, \"items\": [3], \"readings\": [[]]}");
    copy.write(name, content);
    CHECK_THROWS_AS(Methodology::load(copy.folder()), Error);
}
