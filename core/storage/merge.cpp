// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/merge.h"

#include "core/storage/recordtypes.h"

#include <QJsonArray>

#include <algorithm>

namespace indikator {

namespace {

std::optional<Row> copyOf(const Row* row)
{
    return row ? std::optional(*row) : std::nullopt;
}

/// Compares the rows of one file, record by record.
class Planner
{
public:
    explicit Planner(const MergeSides& sides)
        : m_sides(sides)
    {
        m_plan.theirs = sides.theirs;
    }

    MergePlan plan() &&
    {
        for (const auto& [key, row] : m_sides.theirPart.rows())
            comparePresent(key, row);
        for (const auto& [key, row] : m_sides.base.rows()) {
            if (!m_sides.theirs.contains(key))
                compareGone(key, row);
        }
        keepWhatIsNeededHere();
        askForWhatIsNeededThere();
        return std::move(m_plan);
    }

private:
    void addConflict(Conflict::Kind kind, const RecordKey& key, int field = -1)
    {
        m_plan.conflicts.push_back({kind, key, field, copyOf(m_sides.base.find(key)), copyOf(m_sides.ours.find(key)),
                                    copyOf(m_sides.theirs.find(key))});
    }

    void comparePresent(const RecordKey& key, const Row& theirs)
    {
        const Row* const base = m_sides.base.find(key);
        const Row* const ours = m_sides.ours.find(key);
        if (base && *base == theirs)
            return;
        if (ours)
            compareFields(key, base, *ours, theirs);
        else if (base)
            addConflict(Conflict::Kind::GoneHere, key);
        else
            m_plan.puts.insert_or_assign(key, theirs);
    }

    void compareFields(const RecordKey& key, const Row* base, const Row& ours, const Row& theirs)
    {
        Row merged = ours;
        for (size_t i = 1; i < theirs.size(); ++i) {
            if (theirs[i] == ours[i] || (base && theirs[i] == (*base)[i]))
                continue;
            if (base && ours[i] == (*base)[i])
                merged[i] = theirs[i];
            else
                addConflict(Conflict::Kind::Field, key, static_cast<int>(i));
        }
        if (merged != ours)
            m_plan.puts.insert_or_assign(key, std::move(merged));
    }

    void compareGone(const RecordKey& key, const Row& base)
    {
        const Row* const ours = m_sides.ours.find(key);
        if (ours && *ours == base)
            m_plan.removals.insert(key);
        else if (ours && !wentWithOwner(key))
            addConflict(Conflict::Kind::GoneThere, key);
    }

    [[nodiscard]] RecordKey ownerOf(const RecordType& type, const Row& row) const
    {
        return ownerIn({&m_sides.ours, &m_sides.base, &m_sides.theirs}, type, row);
    }

    /// Whether the file lost the record by losing its owner: then what becomes of the owner decides.
    [[nodiscard]] bool wentWithOwner(const RecordKey& key) const
    {
        const Row* const ours = m_sides.ours.find(key);
        const RecordKey owner = ours ? ownerOf(*key.type, *ours) : RecordKey();
        return owner.type && m_sides.base.contains(owner) && !m_sides.theirs.contains(owner);
    }

    /// Whether the row, as it will be, stays and refers to the record.
    [[nodiscard]] bool willRefer(const RecordKey& referrer, const RecordKey& target) const
    {
        if (m_plan.removals.contains(referrer))
            return false;
        const auto put = m_plan.puts.find(referrer);
        const Row* const row = put == m_plan.puts.end() ? m_sides.ours.find(referrer) : &put->second;
        if (!row)
            return false;
        for (size_t i = 1; i < row->size(); ++i) {
            const Field& field = referrer.type->fields()[i];
            if (field.leadsTo(target.type->name()) && std::ranges::count(field.references((*row)[i]), target.id) > 0)
                return true;
        }
        return false;
    }

    /// A record removed there stays here as long as something here refers to it: then somebody has to choose.
    void keepWhatIsNeededHere()
    {
        for (bool isStable = false; !isStable;) {
            isStable = true;
            for (const RecordKey& key : std::set(m_plan.removals)) {
                const auto& referrers = m_sides.referrers.of(key);
                const auto isNeeded = [&](const RecordKey& referrer) { return willRefer(referrer, key); };
                const bool staysWithOwner =
                    wentWithOwner(key) && !m_plan.removals.contains(ownerOf(*key.type, *m_sides.ours.find(key)));
                if (!staysWithOwner && std::ranges::none_of(referrers, isNeeded))
                    continue;
                m_plan.removals.erase(key);
                if (!wentWithOwner(key))
                    addConflict(Conflict::Kind::GoneThere, key);
                isStable = false;
            }
        }
    }

    void askForWhatIsNeededThere()
    {
        std::set<RecordKey> asked;
        for (const Conflict& conflict : m_plan.conflicts)
            asked.insert(conflict.key);
        std::vector<RecordKey> missing;
        for (const auto& [key, row] : m_plan.puts)
            collectMissing(key, row, missing);
        for (const RecordKey& key : missing) {
            if (asked.insert(key).second)
                addConflict(Conflict::Kind::NeededByFile, key);
        }
    }

    void collectMissing(const RecordKey& key, const Row& row, std::vector<RecordKey>& missing) const
    {
        for (size_t i = 1; i < row.size(); ++i) {
            const Field& field = key.type->fields()[i];
            for (const Id& id : field.references(row[i])) {
                const RecordKey target = targetIn(m_sides.theirs, field, id);
                if (target.type && !m_sides.ours.contains(target) && !m_plan.puts.contains(target))
                    missing.push_back(target);
            }
        }
    }

    const MergeSides& m_sides;
    MergePlan m_plan;
};

/// Applies choices and then sees to it that every link leads somewhere.
class Resolver
{
public:
    Resolver(const MergePlan& plan, const RecordSet& ours, const Referrers& referrers)
        : m_plan(plan)
        , m_ours(ours)
        , m_referrers(referrers)
    {
        for (const auto& [key, row] : plan.puts)
            m_after[key] = row;
        for (const RecordKey& key : plan.removals)
            m_after[key] = std::nullopt;
    }

    void apply(const Conflict& conflict, Side choice)
    {
        const bool takesTheirs = choice == Side::Theirs;
        switch (conflict.kind) {
        case Conflict::Kind::Field:
            if (takesTheirs)
                setField(conflict);
            break;
        case Conflict::Kind::GoneThere:
            if (takesTheirs)
                m_after[conflict.key] = std::nullopt;
            break;
        case Conflict::Kind::GoneHere:
        case Conflict::Kind::NeededByFile:
            (takesTheirs ? m_comesBack : m_staysGone).insert(conflict.key);
            break;
        }
    }

    ChangeSet changes() &&
    {
        for (const RecordKey& key : m_comesBack)
            restore(key);
        for (bool isStable = false; !isStable;)
            isStable = !unlinkRemoved() && !completePuts();
        ChangeSet changes;
        for (auto& [key, after] : m_after) {
            auto before = copyOf(m_ours.find(key));
            if (before != after)
                changes.push_back({key.type, key.id, std::move(before), std::move(after)});
        }
        return changes;
    }

private:
    void setField(const Conflict& conflict)
    {
        auto& row = m_after.try_emplace(conflict.key, conflict.ours).first->second;
        if (row)
            (*row)[static_cast<size_t>(conflict.field)] = (*conflict.theirs)[static_cast<size_t>(conflict.field)];
    }

    [[nodiscard]] std::optional<Row> now(const RecordKey& key) const
    {
        const auto after = m_after.find(key);
        return after == m_after.end() ? copyOf(m_ours.find(key)) : after->second;
    }

    /// Frees the rows here from links to removed records. Returns whether anything changed.
    bool unlinkRemoved()
    {
        std::vector<RecordKey> touched;
        for (const auto& [key, after] : m_after) {
            if (after)
                continue;
            const auto& referrers = m_referrers.of(key);
            touched.insert(touched.end(), referrers.begin(), referrers.end());
        }
        return std::ranges::count_if(touched, [&](const RecordKey& key) { return mend(key); }) > 0;
    }

    /// Brings back what new rows refer to, or empties the link where a choice keeps it away.
    bool completePuts()
    {
        std::vector<RecordKey> puts;
        for (const auto& [key, after] : m_after) {
            if (after)
                puts.push_back(key);
        }
        return std::ranges::count_if(puts, [&](const RecordKey& key) { return mend(key); }) > 0;
    }

    /// Whether some link of the row led nowhere; then the row is changed, its target brought back, or the row goes
    /// with its owner.
    bool mend(const RecordKey& key)
    {
        auto row = now(key);
        if (!row)
            return false;
        bool isChanged = false;
        bool isBrought = false;
        for (size_t i = 1; i < row->size(); ++i) {
            const Field& field = key.type->fields()[i];
            QJsonArray kept;
            const auto ids = field.references((*row)[i]);
            for (const Id& id : ids) {
                if (exists(field, id))
                    kept.append(id.toString());
                else if (bringBack(field, id)) {
                    kept.append(id.toString());
                    isBrought = true;
                }
            }
            if (kept.size() == static_cast<qsizetype>(ids.size()))
                continue;
            if (static_cast<int>(i) == key.type->ownerIndex()) {
                m_after[key] = std::nullopt;
                return true;
            }
            (*row)[i] = field.isList() && !kept.isEmpty() ? QJsonValue(kept) : QJsonValue();
            isChanged = true;
        }
        if (isChanged)
            m_after[key] = row;
        return isChanged || isBrought;
    }

    [[nodiscard]] bool exists(const Field& field, const Id& id) const
    {
        return std::ranges::any_of(field.targets, [&](const QString& name) {
            const RecordKey key{recordType(name), id};
            return key.type && now(key).has_value();
        });
    }

    bool bringBack(const Field& field, const Id& id)
    {
        const RecordKey key = targetIn(m_plan.theirs, field, id);
        const auto after = m_after.find(key);
        const bool isRemoved = after != m_after.end() && !after->second;
        if (!key.type || isRemoved || m_staysGone.contains(key))
            return false;
        restore(key);
        return true;
    }

    /// Puts a record of the file back here together with what it owned: those rows went only because it did.
    void restore(const RecordKey& key)
    {
        m_after[key] = *m_plan.theirs.find(key);
        for (const auto& [other, row] : m_plan.theirs.rows()) {
            if (ownerIn({&m_plan.theirs}, *other.type, row) == key && !now(other) && !m_staysGone.contains(other))
                restore(other);
        }
    }

    const MergePlan& m_plan;
    const RecordSet& m_ours;
    const Referrers& m_referrers;
    std::map<RecordKey, std::optional<Row>> m_after;
    std::set<RecordKey> m_comesBack;
    std::set<RecordKey> m_staysGone;
};

} // namespace

Referrers::Referrers(const RecordSet& all)
{
    for (const auto& [key, row] : all.rows()) {
        for (size_t i = 1; i < row.size(); ++i) {
            const Field& field = key.type->fields()[i];
            for (const Id& id : field.references(row[i])) {
                if (const RecordKey target = targetIn(all, field, id); target.type)
                    m_referrers[target].push_back(key);
            }
        }
    }
}

const std::vector<RecordKey>& Referrers::of(const RecordKey& target) const
{
    static const std::vector<RecordKey> none;
    const auto found = m_referrers.find(target);
    return found == m_referrers.end() ? none : found->second;
}

MergePlan planMerge(const MergeSides& sides)
{
    return Planner(sides).plan();
}

ChangeSet resolved(const MergePlan& plan, const std::vector<Side>& choices, const RecordSet& ours,
                   const Referrers& referrers)
{
    Q_ASSERT(choices.size() == plan.conflicts.size());
    Resolver resolver(plan, ours, referrers);
    for (size_t i = 0; i < choices.size(); ++i)
        resolver.apply(plan.conflicts[i], choices[i]);
    return std::move(resolver).changes();
}

} // namespace indikator
