// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recordtypes.h"
#include "tests/catch.h"
#include "tests/core/storage/generator.h"
#include "tests/core/storage/specimen.h"

#include <QJsonDocument>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfEach = 30;

/// One new row for each of the first types up to `type`, so that every reference has a target.
RowGenerator::Targets makeTargets(Document& document, RowGenerator& generator)
{
    RowGenerator::Targets targets;
    document.change(u"Targets"_s, [&](Change& change) {
        for (const RecordType* type : recordTypes()) {
            const Id id = Id::create();
            change.putRow(*type, generator.row(*type, id, targets));
            targets[type->name()].push_back(id);
        }
    });
    return targets;
}

} // namespace

TEST_CASE("a row of every type comes back from the file and from JSON as it was put")
{
    const specimen::Folder folder;
    const auto document = specimen::emptyDocument(folder);
    RowGenerator generator(1);
    const auto targets = makeTargets(*document, generator);
    for (const RecordType* type : recordTypes()) {
        INFO(type->name().toStdString());
        for (int i = 0; i < rowsOfEach; ++i) {
            const Id id = Id::create();
            const Row row = generator.row(*type, id, targets);
            document->change(u"Put"_s, [&](Change& change) { change.putRow(*type, row); });
            CHECK(document->findRow(*type, id) == row);
            const QByteArray json = QJsonDocument(type->toJson(row)).toJson();
            CHECK(type->fromJson(QJsonDocument::fromJson(json).object()) == row);
        }
    }
    CHECK(document->checkStructure().empty());
}

TEST_CASE("an insertion, an edit and a removal of every type undo to equality and redo")
{
    const specimen::Folder folder;
    auto document = specimen::emptyDocument(folder);
    RowGenerator generator(2);
    const auto targets = makeTargets(*document, generator);
    for (const RecordType* type : recordTypes()) {
        INFO(type->name().toStdString());
        const Id id = Id::create();
        const Row row = generator.row(*type, id, targets);
        std::vector<specimen::Content> states{specimen::content(*document)};
        const auto step = [&](const std::function<void(Change&)>& fn) {
            if (document->change(u"Step"_s, fn))
                states.push_back(specimen::content(*document));
        };
        step([&](Change& change) { change.putRow(*type, row); });
        step([&](Change& change) { change.putRow(*type, generator.altered(*type, row, targets)); });
        step([&](Change& change) { change.removeRow(*type, id); });
        for (size_t i = states.size() - 1; i-- > 0;) {
            document->undo();
            CHECK(specimen::content(*document) == states[i]);
        }
        document.reset();
        document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
        for (size_t i = 1; i < states.size(); ++i) {
            document->redo();
            CHECK(specimen::content(*document) == states[i]);
        }
    }
}

TEST_CASE("the log keeps only what changed, before and after")
{
    const specimen::Folder folder;
    const auto document = specimen::emptyDocument(folder);
    RowGenerator generator(3);
    const auto targets = makeTargets(*document, generator);
    for (const RecordType* type : recordTypes()) {
        INFO(type->name().toStdString());
        const Id id = targets.at(type->name()).front();
        const Row before = *document->findRow(*type, id);
        const Row after = generator.altered(*type, before, targets);
        if (!document->change(u"Alter"_s, [&](Change& change) { change.putRow(*type, after); }))
            continue;
        const auto steps = document->history(1, id);
        REQUIRE(steps.size() == 1);
        REQUIRE(steps[0].changes.size() == 1);
        CHECK(steps[0].changes[0].type == type);
        CHECK(steps[0].changes[0].before == before);
        CHECK(steps[0].changes[0].after == after);
    }
}
