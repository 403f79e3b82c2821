// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/methodologyreader.h"

#include "core/methodology/checklistreader.h"
#include "core/methodology/comparisonreader.h"
#include "core/methodology/editionfiles.h"
#include "core/methodology/journeysreader.h"
#include "core/methodology/matrixreader.h"
#include "core/methodology/readingsreader.h"
#include "core/methodology/roadmapreader.h"
#include "core/methodology/standardreader.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct MethodologyReaderText
{
    Q_DECLARE_TR_FUNCTIONS(MethodologyReaderText)
};

void readEdition(const DataNode& file, Methodology& edition)
{
    file.expectKeys(
        {"formatVersion"_L1, "id"_L1, "title"_L1, "publisher"_L1, "year"_L1, "standardTitle"_L1, "introduction"_L1});
    static_cast<void>(file["formatVersion"_L1].integer(1, 1));
    edition.id = file["id"_L1].text();
    edition.title = file["title"_L1].text();
    edition.publisher = file["publisher"_L1].text();
    edition.year = file["year"_L1].integer(2000, 2999);
    edition.standardTitle = file["standardTitle"_L1].text();
    edition.introduction = file["introduction"_L1].texts();
}

void readGroups(const DataNode& file, Methodology& edition)
{
    file.expectKeys({"groups"_L1});
    UniqueIds ids;
    for (const DataNode& node : file["groups"_L1].items()) {
        node.expectKeys({"id"_L1, "methodologyName"_L1, "standardName"_L1, "source"_L1});
        edition.groups.push_back({node["id"_L1].text(), node["methodologyName"_L1].text(),
                                  node["standardName"_L1].text(), node["source"_L1].text()});
        ids.add(edition.groups.back().id, node["id"_L1]);
    }
}

void readGlossary(const DataNode& file, Methodology& edition)
{
    file.expectKeys({"terms"_L1});
    UniqueIds terms;
    for (const DataNode& node : file["terms"_L1].items()) {
        node.expectKeys({"term"_L1, "definition"_L1, "source"_L1});
        edition.glossary.push_back({node["term"_L1].text(), node["definition"_L1].text(), node["source"_L1].text()});
        terms.add(edition.glossary.back().term, node["term"_L1]);
    }
}

} // namespace

Methodology readMethodology(const QJsonObject& files, Faults& faults)
{
    const auto file = [&](const QString& name) { return DataNode(files.value(name), name, faults); };
    const ReadingCodes codes = readingCodes(files.value("readings.json"_L1));
    Methodology edition;
    edition.files = files;
    readEdition(file(u"edition.json"_s), edition);
    edition.matrix = readMatrix(file(u"matrix.json"_s), codes);
    edition.checklist = readChecklist(file(u"checklist.json"_s), codes);
    readRoadmap(file(u"roadmap.json"_s), codes, edition);
    readStandard(file(u"standard.json"_s), codes, edition);
    edition.comparison = readComparison(file(u"comparison.json"_s), edition);
    readGroups(file(u"groups.json"_s), edition);
    readGlossary(file(u"glossary.json"_s), edition);
    edition.readings = readReadings(file(u"readings.json"_s), edition.matrix);
    edition.journeys = readJourneys(file(u"journeys.json"_s));
    return edition;
}

std::vector<Finding> checkMethodology(const QString& folder)
{
    Faults faults;
    const QJsonObject files = readEditionFiles(folder, faults);
    static_cast<void>(readMethodology(files, faults));
    return faults;
}

} // namespace indikator
