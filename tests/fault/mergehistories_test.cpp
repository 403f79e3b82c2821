// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/centrepart.h"
#include "core/storage/merge.h"
#include "core/storage/recordtypes.h"
#include "tests/catch.h"
#include "tests/core/storage/generator.h"
#include "tests/core/storage/specimen.h"
#include "tests/fault/figures.h"

using namespace indikator;
using namespace indikator::fault;
using namespace Qt::StringLiterals;

namespace {

RowGenerator::Targets targetsOf(const RecordSet& set)
{
    RowGenerator::Targets targets;
    for (const auto& [key, row] : set.rows())
        targets[key.type->name()].push_back(key.id);
    return targets;
}

bool refers(const RecordKey& from, const Row& row, const RecordKey& to)
{
    for (size_t i = 1; i < row.size(); ++i) {
        const Field& field = from.type->fields()[i];
        if (field.leadsTo(to.type->name()) && std::ranges::count(field.references(row[i]), to.id) > 0)
            return true;
    }
    return false;
}

bool isOwnedBy(const RecordKey& key, const Row& row, const RecordKey& owner)
{
    const int index = key.type->ownerIndex();
    return index >= 0 && key.type->fields()[static_cast<size_t>(index)].leadsTo(owner.type->name()) &&
           row[static_cast<size_t>(index)].toString() == owner.id.toString();
}

/// Every link that leads nowhere, by brute force.
int looseEnds(const RecordSet& set)
{
    int count = 0;
    for (const auto& [key, row] : set.rows()) {
        for (size_t i = 1; i < row.size(); ++i) {
            const Field& field = key.type->fields()[i];
            for (const Id& id : field.references(row[i])) {
                const bool isThere = std::ranges::any_of(field.targets, [&](const QString& name) {
                    return set.contains({recordType(name), id});
                });
                count += isThere ? 0 : 1;
            }
        }
    }
    return count;
}

/// The set without the record and all that it owns, or nothing when something that stays refers to any of it.
std::optional<RecordSet> without(RecordSet set, const RecordKey& key)
{
    std::vector<RecordKey> gone{key};
    for (size_t i = 0; i < gone.size(); ++i) {
        set.remove(gone[i]);
        for (const auto& [other, row] : set.rows()) {
            if (isOwnedBy(other, row, gone[i]))
                gone.push_back(other);
        }
    }
    for (const auto& [other, row] : set.rows()) {
        for (const RecordKey& one : gone) {
            if (refers(other, row, one))
                return std::nullopt;
        }
    }
    return set;
}

/// Two sides that started from one state and went their ways.
struct World
{
    Id centre = Id::create();
    RecordSet base;   ///< the centre's part as handed out
    RecordSet ours;   ///< the whole document, edited
    RecordSet theirs; ///< the centre's file, edited
    RecordSet theirPart;

    explicit World(unsigned seed)
        : m_random(seed)
        , m_part(centre)
    {
        Centre own = specimen::centre(u"Свой"_s);
        own.id = centre;
        ours.put(recordTable<Centre>(), recordTable<Centre>().row(own));
        for (int i = 0; i < 2; ++i) {
            for (const RecordType* type : recordTypes())
                add(ours, *type, false);
        }
        for (int i = 0; i < 12; ++i) { // more that is the centre's own
            const RecordType* const type = anyType();
            add(ours, *type, true);
        }
        theirs = m_part.handedOut(ours);
        base = m_part.of(theirs);
        for (int i = m_random.below(9); i > 0; --i)
            edit(ours, false);
        for (int i = m_random.below(9); i > 0; --i)
            edit(theirs, true);
        theirPart = m_part.of(theirs);
        for (const auto& [key, row] : base.rows()) {
            if (const Row* const given = theirs.find(key))
                theirPart.put(*key.type, *given);
        }
    }

    [[nodiscard]] int below(int end) { return m_random.below(end); }

    [[nodiscard]] bool isOwn(const RecordSet& set, const RecordType& type, const Row& row) const
    {
        return m_part.isOwn(type, row, finder(set));
    }

private:
    [[nodiscard]] static CentrePart::Finder finder(const RecordSet& set)
    {
        return [&set](const RecordKey& key) {
            const Row* const row = set.find(key);
            return row ? std::optional(*row) : std::nullopt;
        };
    }

    const RecordType* anyType()
    {
        const auto types = recordTypes();
        return types[static_cast<size_t>(m_random.below(static_cast<int>(types.size())))];
    }

    void add(RecordSet& set, const RecordType& type, bool isClaimed)
    {
        Row row = m_random.row(type, Id::create(), targetsOf(set));
        if (isClaimed)
            row = m_part.claimed(type, row, finder(set));
        putIfSound(set, type, row, false);
    }

    void putIfSound(RecordSet& set, const RecordType& type, const Row& row, bool onlyOwn)
    {
        const bool hasOwner = type.ownerIndex() < 0 || !row[static_cast<size_t>(type.ownerIndex())].isNull();
        if (hasOwner && type.formError(row).isEmpty() && (!onlyOwn || isOwn(set, type, row)))
            set.put(type, row);
    }

    void edit(RecordSet& set, bool onlyOwn)
    {
        const int action = m_random.below(10);
        if (action < 3) {
            const RecordType& type = *anyType();
            Row row = m_random.row(type, Id::create(), targetsOf(set));
            if (onlyOwn)
                row = m_part.claimed(type, row, finder(set));
            putIfSound(set, type, row, onlyOwn);
            return;
        }
        // Mostly what both sides can reach, so that they meet.
        const RecordSet& pool = m_random.below(4) > 0 ? m_part.of(set) : set;
        if (pool.isEmpty())
            return;
        auto chosen = pool.rows().begin();
        std::advance(chosen, m_random.below(static_cast<int>(pool.rows().size())));
        const RecordKey key = chosen->first;
        const Row row = chosen->second;
        if (onlyOwn && !isOwn(set, *key.type, row))
            return;
        if (action < 5 && key.id != centre) {
            if (auto rest = without(set, key))
                set = std::move(*rest);
            return;
        }
        putIfSound(set, *key.type, m_random.altered(*key.type, row, targetsOf(set)), onlyOwn);
    }

    RowGenerator m_random;
    CentrePart m_part;
};

RecordSet applied(RecordSet set, const ChangeSet& changes)
{
    for (const RowChange& change : changes) {
        if (change.after)
            set.put(*change.type, *change.after);
        else
            set.remove({change.type, change.id});
    }
    return set;
}

/// Whether the record or one that it belongs to is among those.
bool isAmong(const std::set<RecordKey>& keys, const RecordKey& key, std::initializer_list<const RecordSet*> sets)
{
    if (keys.contains(key))
        return true;
    for (const RecordSet* set : sets) {
        const Row* const row = set->find(key);
        if (!row || key.type->ownerIndex() < 0)
            continue;
        const Field& field = key.type->fields()[static_cast<size_t>(key.type->ownerIndex())];
        const auto owner = field.references((*row)[static_cast<size_t>(key.type->ownerIndex())]);
        for (const QString& target : field.targets) {
            if (!owner.empty() && isAmong(keys, {recordType(target), owner.front()}, sets))
                return true;
        }
    }
    return false;
}

/// Holds one merge to the promises, each decided here anew from the three sides. Returns how many conflicts it had.
int checkMerge(World& world)
{
    const Referrers referrers(world.ours);
    const MergeSides sides{world.base, world.ours, referrers, world.theirs, world.theirPart};
    const MergePlan plan = planMerge(sides);
    std::vector<Side> choices;
    std::set<RecordKey> rowConflicts;
    std::map<std::pair<RecordKey, int>, Side> fieldConflicts;
    for (const Conflict& conflict : plan.conflicts) {
        choices.push_back(world.below(2) == 0 ? Side::Ours : Side::Theirs);
        if (conflict.kind == Conflict::Kind::Field)
            fieldConflicts[{conflict.key, conflict.field}] = choices.back();
        else
            rowConflicts.insert(conflict.key);
    }
    const RecordSet after = applied(world.ours, resolved(plan, choices, world.ours, referrers));

    REQUIRE(looseEnds(after) == 0);

    // What only one side changed holds; what both changed otherwise was asked about.
    const auto isAsked = [&](const RecordKey& key) {
        return isAmong(rowConflicts, key, {&world.ours, &world.theirs, &world.base});
    };
    for (const auto& [key, theirs] : world.theirPart.rows()) {
        INFO(key.type->name().toStdString() << ' ' << key.id.toString().toStdString());
        const Row* const base = world.base.find(key);
        const Row* const ours = world.ours.find(key);
        const Row* const result = after.find(key);
        if (!ours && base) {
            if (theirs != *base)
                REQUIRE(isAsked(key));
            continue;
        }
        if (!result) {
            REQUIRE(isAsked(key));
            continue;
        }
        for (size_t i = 1; i < theirs.size(); ++i) {
            INFO(key.type->fields()[i].name.toStdString());
            const bool changedThere = !base || theirs[i] != (*base)[i];
            const bool changedHere = ours && (!base || (*ours)[i] != (*base)[i]);
            const bool isLink = !key.type->fields()[i].targets.isEmpty() && !rowConflicts.empty();
            const auto conflict = fieldConflicts.find({key, static_cast<int>(i)});
            if (ours && changedThere && changedHere && (*ours)[i] != theirs[i]) {
                REQUIRE(conflict != fieldConflicts.end());
                if (!isLink)
                    REQUIRE((*result)[i] == (conflict->second == Side::Ours ? (*ours)[i] : theirs[i]));
                continue;
            }
            REQUIRE(conflict == fieldConflicts.end());
            if (!isLink) // a link may be emptied by a choice
                REQUIRE((*result)[i] == (changedThere ? theirs[i] : ours ? (*ours)[i] : theirs[i]));
        }
    }
    // What the centre removed is gone, unless it was changed or is needed here: then somebody was asked.
    for (const auto& [key, base] : world.base.rows()) {
        const Row* const ours = world.ours.find(key);
        if (!world.theirs.contains(key) && ours)
            REQUIRE((isAsked(key) || (*ours == base && !after.contains(key))));
    }
    // Nothing else of the region's changes, but for links to what went, and what was brought back.
    for (const auto& [key, ours] : world.ours.rows()) {
        if (world.theirPart.contains(key) || world.base.contains(key))
            continue;
        const Row* const result = after.find(key);
        REQUIRE((result || isAsked(key)));
        for (size_t i = 1; result && i < ours.size(); ++i) {
            if (key.type->fields()[i].targets.isEmpty())
                REQUIRE((*result)[i] == ours[i]);
        }
    }
    // Once more brings nothing.
    const Referrers referrersAfter(after);
    REQUIRE(planMerge({world.theirPart, after, referrersAfter, world.theirs, world.theirPart}).isEmpty());
    return static_cast<int>(plan.conflicts.size());
}

} // namespace

TEST_CASE("random histories of both sides merge without a loss, each conflict shown, once and for all", "[merge]")
{
    const int histories = times(100, 100'000);
    int conflicts = 0;
    int withConflicts = 0;
    for (int seed = 1; seed <= histories; ++seed) {
        INFO("seed " << seed);
        World world(static_cast<unsigned>(seed));
        REQUIRE(looseEnds(world.theirs) == 0);
        const int found = checkMerge(world);
        conflicts += found;
        withConflicts += found > 0 ? 1 : 0;
    }
    CHECK(withConflicts > histories / 20); // else the test tests little
    tell(u"a merge loses nothing and asks about each conflict (random histories)"_s, histories,
         u"0 lost, %1 conflicts, all shown"_s.arg(conflicts));
}
