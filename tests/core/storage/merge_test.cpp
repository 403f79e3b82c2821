// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/improvement/meeting.h"
#include "core/organisation/centre.h"
#include "core/organisation/person.h"
#include "core/storage/merge.h"
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

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

/// A meeting of the centre with one point on its agenda, known to both sides.
struct MeetingWorld
{
    Centre centre = specimen::centre(u"Свой"_s);
    Meeting meeting;
    MeetingTopic topic;
    RecordSet base;

    MeetingWorld()
    {
        centre.id = Id::create();
        meeting.id = Id::create();
        meeting.centres = {centre.id};
        topic.id = Id::create();
        topic.meeting = meeting.id;
        topic.title = u"Вопрос"_s;
        put(base, centre);
        put(base, meeting);
        put(base, topic);
    }

    template <class R>
    static void put(RecordSet& set, const R& record)
    {
        set.put(recordTable<R>(), recordTable<R>().row(record));
    }

    [[nodiscard]] RecordKey meetingKey() const { return {&recordTable<Meeting>(), meeting.id}; }

    [[nodiscard]] RecordKey topicKey() const { return {&recordTable<MeetingTopic>(), topic.id}; }

    [[nodiscard]] RecordSet merge(const RecordSet& ours, const RecordSet& theirs,
                                  const std::vector<Side>& choices) const
    {
        const Referrers referrers(ours);
        const MergePlan plan = planMerge({base, ours, referrers, theirs, theirs});
        REQUIRE(plan.conflicts.size() == choices.size());
        return applied(ours, resolved(plan, choices, ours, referrers));
    }
};

} // namespace

TEST_CASE("fields changed on different sides both hold")
{
    const MeetingWorld world;
    RecordSet ours = world.base;
    RecordSet theirs = world.base;
    Meeting here = world.meeting;
    here.note = u"от региона"_s;
    Meeting there = world.meeting;
    there.place = u"от центра"_s;
    MeetingWorld::put(ours, here);
    MeetingWorld::put(theirs, there);
    here.place = there.place;
    CHECK(*world.merge(ours, theirs, {}).find(world.meetingKey()) == recordTable<Meeting>().row(here));
}

TEST_CASE("a meeting removed there and changed here stays whole, or goes whole, as chosen")
{
    const MeetingWorld world;
    RecordSet ours = world.base;
    RecordSet theirs = world.base;
    Meeting here = world.meeting;
    here.note = u"от региона"_s;
    MeetingWorld::put(ours, here);
    theirs.remove(world.topicKey());
    theirs.remove(world.meetingKey());
    const RecordSet kept = world.merge(ours, theirs, {Side::Ours});
    CHECK(kept.contains(world.meetingKey()));
    CHECK(kept.contains(world.topicKey()));
    const RecordSet gone = world.merge(ours, theirs, {Side::Theirs});
    CHECK_FALSE(gone.contains(world.meetingKey()));
    CHECK_FALSE(gone.contains(world.topicKey()));
}

TEST_CASE("a meeting removed here and changed there comes back whole, or stays away, as chosen")
{
    const MeetingWorld world;
    RecordSet ours = world.base;
    RecordSet theirs = world.base;
    ours.remove(world.topicKey());
    ours.remove(world.meetingKey());
    Meeting there = world.meeting;
    there.place = u"от центра"_s;
    MeetingWorld::put(theirs, there);
    const RecordSet back = world.merge(ours, theirs, {Side::Theirs});
    CHECK(*back.find(world.meetingKey()) == recordTable<Meeting>().row(there));
    CHECK(back.contains(world.topicKey()));
    CHECK(world.merge(ours, theirs, {Side::Ours}) == ours);
}

TEST_CASE("a person removed here whom the file newly names is asked about")
{
    MeetingWorld world;
    Person person;
    person.id = Id::create();
    person.centre = world.centre.id;
    person.lastName = u"Иванова"_s;
    MeetingWorld::put(world.base, person);
    RecordSet ours = world.base;
    RecordSet theirs = world.base;
    const RecordKey key{&recordTable<Person>(), person.id};
    ours.remove(key);
    Meeting there = world.meeting;
    there.chair = person.id;
    MeetingWorld::put(theirs, there);
    const RecordSet back = world.merge(ours, theirs, {Side::Theirs});
    CHECK(back.contains(key));
    CHECK(*back.find(world.meetingKey()) == recordTable<Meeting>().row(there));
    const RecordSet away = world.merge(ours, theirs, {Side::Ours});
    CHECK_FALSE(away.contains(key));
    there.chair = {};
    CHECK(*away.find(world.meetingKey()) == recordTable<Meeting>().row(there));
}
