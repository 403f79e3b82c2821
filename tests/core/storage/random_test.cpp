// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "core/roadmap/plan.h"
#include "core/storage/recordtypes.h"
#include "tests/catch.h"
#include "tests/core/storage/generator.h"
#include "tests/core/storage/specimen.h"

#include <QJsonArray>

#include <set>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// What a document should hold, kept the plainest way: whole states instead of steps.
struct Model
{
    using State = std::map<QString, std::map<QString, Row>>; // type -> id -> row

    State now;
    std::vector<State> undo;
    std::vector<State> redo;

    void become(State next)
    {
        if (next == now)
            return;
        undo.push_back(std::exchange(now, std::move(next)));
        redo.clear();
    }

    static void swap(State& now, std::vector<State>& from, std::vector<State>& to)
    {
        if (from.empty())
            return;
        to.push_back(std::exchange(now, from.back()));
        from.pop_back();
    }
};

bool refers(const RecordType& type, const Row& row, const QString& target, const QString& id, bool asOwner)
{
    for (size_t i = 1; i < row.size(); ++i) {
        const bool isOwner = static_cast<int>(i) == type.ownerIndex();
        const bool names = row[i].isArray() ? row[i].toArray().contains(id) : row[i].toString() == id;
        if (isOwner == asOwner && type.fields()[i].leadsTo(target) && names)
            return true;
    }
    return false;
}

/// Takes the record and what it owns out of the state and tells which records went.
void takeOut(Model::State& state, const QString& typeName, const QString& id,
             std::vector<std::pair<QString, QString>>& gone)
{
    state[typeName].erase(id);
    gone.emplace_back(typeName, id);
    for (const RecordType* type : recordTypes()) {
        const auto rows = state[type->name()];
        for (const auto& [other, row] : rows) {
            if (refers(*type, row, typeName, id, true) && state[type->name()].contains(other))
                takeOut(state, type->name(), other, gone);
        }
    }
}

/// Removes the record and what it owns; false when something that stays refers to any of them.
bool removeFrom(Model::State& state, const QString& typeName, const QString& id)
{
    std::vector<std::pair<QString, QString>> gone;
    takeOut(state, typeName, id, gone);
    for (const RecordType* type : recordTypes()) {
        for (const auto& [other, row] : state[type->name()]) {
            for (const auto& [goneType, goneId] : gone) {
                if (refers(*type, row, goneType, goneId, false))
                    return false;
            }
        }
    }
    return true;
}

Model::State stateOf(const Document& document)
{
    Model::State state;
    for (const RecordType* type : recordTypes()) {
        state[type->name()];
        for (const Row& row : document.rows(*type))
            state[type->name()][row.front().toString()] = row;
    }
    return state;
}

RowGenerator::Targets targetsOf(const Model::State& state)
{
    RowGenerator::Targets targets;
    for (const auto& [type, rows] : state) {
        for (const auto& [id, row] : rows)
            targets[type].push_back(*Id::parse(id));
    }
    return targets;
}

template <class R>
void checkCache(const Document& document)
{
    std::vector<R> stored;
    for (const Row& row : document.rows(recordTable<R>()))
        stored.push_back(recordTable<R>().record(row));
    CHECK(document.all<R>() == stored);
}

template <class R>
void checkOwnedCaches(const Document& document)
{
    for (const Assessment& assessment : document.all<Assessment>()) {
        std::vector<R> stored;
        for (const R& record : document.all<R>()) {
            if (record.assessment == assessment.id)
                stored.push_back(record);
        }
        CHECK(document.ownedBy<R>(assessment.id) == stored);
    }
}

void checkCaches(const Document& document)
{
    checkCache<Region>(document);
    checkCache<Centre>(document);
    checkCache<Assessment>(document);
    checkCache<ChecklistAnswer>(document);
    checkCache<MatrixAnswer>(document);
    checkCache<OfficialDocument>(document);
    checkCache<RoadmapItem>(document);
    checkOwnedCaches<ChecklistAnswer>(document);
    checkOwnedCaches<MatrixAnswer>(document);
}

/// One to three random puts and removals in one step.
void changeAtRandom(Document& document, Model& model, RowGenerator& generator)
{
    auto next = model.now;
    bool fits = true;
    std::vector<std::function<void(Change&)>> actions;
    for (int i = 1 + generator.below(3); i > 0 && fits; --i) {
        const RecordType& type =
            *recordTypes()[static_cast<size_t>(generator.below(static_cast<int>(recordTypes().size())))];
        const auto targets = targetsOf(next);
        const auto known = targets.contains(type.name()) ? targets.at(type.name()) : std::vector<Id>();
        const bool isNew = known.empty() || generator.below(3) == 0;
        const Id id =
            isNew ? Id::create() : known[static_cast<size_t>(generator.below(static_cast<int>(known.size())))];
        if (!isNew && generator.below(3) == 0) {
            fits = removeFrom(next, type.name(), id.toString());
            actions.push_back([&type, id](Change& change) { change.removeRow(type, id); });
            continue;
        }
        const Row row = isNew ? generator.row(type, id, targets)
                              : generator.altered(type, next[type.name()][id.toString()], targets);
        if (type.ownerIndex() >= 0 && row[static_cast<size_t>(type.ownerIndex())].isNull())
            continue; // no owner to belong to yet
        next[type.name()][id.toString()] = row;
        actions.push_back([&type, row](Change& change) { change.putRow(type, row); });
    }
    const auto error = specimen::errorOf([&] {
        document.change(u"Step"_s, [&](Change& change) {
            for (const auto& action : actions)
                action(change);
        });
    });
    CHECK(error.has_value() != fits);
    if (error)
        CHECK(error->code() == ErrorCode::Conflict);
    else
        model.become(std::move(next));
}

} // namespace

TEST_CASE("random changes, undos, redos and restarts keep to a plain model")
{
    const unsigned seed = GENERATE(11u, 12u, 13u);
    INFO("seed " << seed);
    const specimen::Folder folder;
    auto document = specimen::emptyDocument(folder);
    RowGenerator generator(seed);
    Model model{stateOf(*document), {}, {}};
    for (int i = 0; i < 150; ++i) {
        switch (generator.below(10)) {
        case 0:
        case 1:
            document->undo();
            Model::swap(model.now, model.undo, model.redo);
            break;
        case 2:
            document->redo();
            Model::swap(model.now, model.redo, model.undo);
            break;
        case 3:
            document.reset();
            document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
            break;
        default:
            changeAtRandom(*document, model, generator);
        }
        REQUIRE(stateOf(*document) == model.now);
        REQUIRE(document->undoTitle().has_value() == !model.undo.empty());
        REQUIRE(document->redoTitle().has_value() == !model.redo.empty());
        checkCaches(*document);
    }
    CHECK(document->checkStructure().empty());
}
