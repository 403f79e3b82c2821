// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/improvement/meeting.h"
#include "core/operations/collecting.h"
#include "core/operations/contentcheck.h"
#include "core/organisation/person.h"
#include "core/storage/foreignfile.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"
#include "tests/core/storage/rawsql.h"
#include "tests/core/storage/specimen.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime givenAt(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
const ConditionId centreLine = u"3.centres"_s;

/// A region with a draft, whose centres have been given their files.
struct GivenRegion : TestRegion
{
    Id draft = start();
    std::vector<CentreFileTarget> targets;

    GivenRegion()
    {
        document->change(u"People"_s, [&](Change& change) {
            for (const Centre& centre : document->all<Centre>()) {
                Person person;
                person.id = Id::create();
                person.centre = centre.id;
                person.lastName = u"Иванова"_s;
                person.jobTitle = u"начальник"_s;
                change.put(person);
            }
            Person head;
            head.id = Id::create();
            head.lastName = u"Петров"_s;
            change.put(head);
        });
        give();
    }

    void give()
    {
        QDir().mkpath(path("out"));
        targets = centreFileTargets(*document, path("out"), QDate(2026, 7, 1));
        handOut(*document, targets, givenAt, true);
    }

    [[nodiscard]] QString file(size_t centre) const { return targets[centre].path; }

    [[nodiscard]] std::unique_ptr<Document> openFile(size_t centre) const
    {
        return Document::open(file(centre), Document::Access::Write, {});
    }

    void answerThere(size_t centre, bool value) const
    {
        const auto there = openFile(centre);
        answerConditions(*there, draft, {{centreLine, targets[centre].centre, Fact{value ? 1 : 0}}});
    }

    [[nodiscard]] QJsonValue answerHere(size_t centre) const
    {
        const auto answer =
            document->find<MatrixAnswer>(MatrixAnswer::idFor(draft, centreLine, targets[centre].centre));
        return answer ? answer->value : QJsonValue();
    }

    [[nodiscard]] Collection collected(const QStringList& paths) const
    {
        return collect(document->source(), documentsIn(paths), {});
    }

    void take(const QStringList& paths) const
    {
        const Collection collection = collected(paths);
        accept(*document, collection, allChoices(collection, Side::Theirs));
    }
};

Verdict verdictOf(const Collection& collection)
{
    REQUIRE(collection.files.size() == 1);
    INFO(collection.files.front().remark.toStdString());
    return collection.files.front().verdict;
}

} // namespace

TEST_CASE("a centre's file holds its own rows and the region's facts, and nobody else's")
{
    const GivenRegion region;
    CHECK(QFileInfo(region.file(0)).fileName() == u"1 ЦЗН г. Киров.indikator"_s);
    const auto there = region.openFile(0);
    CHECK(there->origin().isCentreFile());
    CHECK(there->origin().region == region.document->id());
    CHECK(there->id() != region.document->id());
    REQUIRE(there->all<Centre>().size() == 1);
    CHECK(there->all<Centre>().front().id == region.targets[0].centre);
    REQUIRE(there->all<Person>().size() == 1);
    CHECK(there->all<Person>().front().centre == region.targets[0].centre);
    CHECK(there->all<Assessment>() == region.document->all<Assessment>());
    CHECK(there->all<Handout>().empty());
    CHECK(there->history(-1).empty());
    CHECK(there->checkStructure().empty());
}

TEST_CASE("what is the region's cannot be changed in a centre's file, and what is added there is the centre's")
{
    const GivenRegion region;
    const auto there = region.openFile(0);
    Region facts = regionOf(*there);
    facts.name = u"Другая область"_s;
    const auto refused = specimen::errorOf([&] { there->change(u"No"_s, [&](Change& change) { change.put(facts); }); });
    REQUIRE(refused);
    CHECK(refused->code() == ErrorCode::ReadOnly);
    CHECK(specimen::errorOf([&] { answerItem(*there, region.draft, 1, std::vector<int>{1}); }));
    CHECK(specimen::errorOf([&] { answerConditions(*there, region.draft, {{u"1"_s, {}, Fact{1}}}); }));
    Person person;
    person.id = Id::create();
    person.lastName = u"Новая"_s;
    there->change(u"Add"_s, [&](Change& change) { change.put(person); });
    CHECK(there->find<Person>(person.id)->centre == region.targets[0].centre);
}

TEST_CASE("answers of a centre come back as one step that can be undone")
{
    const GivenRegion region;
    region.answerThere(0, true);
    const Collection collection = region.collected({region.path("out")});
    REQUIRE(collection.files.size() == 2);
    CHECK(collection.files[0].verdict == Verdict::New);
    CHECK(collection.files[0].added == 1);
    const auto before = specimen::content(*region.document);
    accept(*region.document, collection, allChoices(collection, Side::Ours));
    CHECK(region.answerHere(0) == QJsonValue(true));
    region.document->undo();
    CHECK(specimen::content(*region.document) == before);
    CHECK(region.collected({region.file(0)}).files[0].verdict == Verdict::New); // undone: to be taken anew
    region.document->redo();
    CHECK(verdictOf(region.collected({region.file(0)})) == Verdict::Duplicate);
}

TEST_CASE("a file that goes on after it was taken back is newer, and brings only what is new")
{
    const GivenRegion region;
    region.answerThere(0, true);
    QFile::copy(region.file(0), region.path("older.indikator"));
    region.take({region.file(0)});
    answerConditions(*region.document, region.draft, {{centreLine, region.targets[0].centre, Fact{0}}});
    {
        const auto there = region.openFile(0);
        Centre own = there->all<Centre>().front();
        own.phone = u"22-33"_s;
        there->change(u"Phone"_s, [&](Change& change) { change.put(own); });
    }
    const Collection collection = region.collected({region.file(0)});
    CHECK(verdictOf(collection) == Verdict::Newer);
    CHECK(collection.conflictCount() == 0); // the region's later correction is not asked about again
    region.take({region.file(0)});
    CHECK(region.answerHere(0) == QJsonValue(false));
    CHECK(region.document->find<Centre>(region.targets[0].centre)->phone == u"22-33"_s);
    CHECK(verdictOf(region.collected({region.path("older.indikator")})) == Verdict::Duplicate);
}

TEST_CASE("what both sides changed is a conflict, and the choice holds")
{
    const Side side = GENERATE(Side::Ours, Side::Theirs);
    const GivenRegion region;
    region.answerThere(0, true);
    answerConditions(*region.document, region.draft, {{centreLine, region.targets[0].centre, Fact{0}}});
    const Collection collection = region.collected({region.file(0)});
    CHECK(verdictOf(collection) == Verdict::Conflict);
    REQUIRE(collection.conflictCount() == 1);
    CHECK(collection.describe(collection.files[0], collection.files[0].plan.conflicts[0]).contains(centreLine));
    accept(*region.document, collection, allChoices(collection, side));
    CHECK(region.answerHere(0) == QJsonValue(side == Side::Theirs));
    CHECK(verdictOf(region.collected({region.file(0)})) == Verdict::Duplicate);
}

TEST_CASE("a comparison that the document has outrun is refused")
{
    const GivenRegion region;
    region.answerThere(0, true);
    const Collection collection = region.collected({region.file(0)});
    answerItem(*region.document, region.draft, 1, std::vector<int>{1});
    const auto error =
        specimen::errorOf([&] { accept(*region.document, collection, allChoices(collection, Side::Ours)); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::Conflict);
    CHECK(region.answerHere(0).isNull());
}

TEST_CASE("an answer to an assessment that is final by now is told, not taken")
{
    const GivenRegion region;
    region.answerThere(0, true);
    finaliseAssessment(*region.document, region.draft, QDate(2026, 12, 31));
    const Collection collection = region.collected({region.file(0)});
    CHECK(collection.files[0].closed == 1);
    accept(*region.document, collection, allChoices(collection, Side::Theirs));
    CHECK(region.answerHere(0).isNull());
    CHECK(checkDocument(*region.document, QDate(2026, 12, 31)).empty() == false);
    CHECK(region.document->checkStructure().empty());
}

TEST_CASE("files that are damaged, another region's, of other editions or no centre's are told apart")
{
    const GivenRegion region;
    const GivenRegion other;
    CHECK(verdictOf(region.collected({other.file(0)})) == Verdict::NotOurs);
    region.document->saveCopy(region.path("whole.indikator"));
    CHECK(verdictOf(region.collected({region.path("whole.indikator")})) == Verdict::NotOurs);
    specimen::write(region.path("text.indikator"), "no document");
    CHECK(verdictOf(region.collected({region.path("text.indikator")})) == Verdict::NotOurs);
    QByteArray bytes = specimen::bytes(region.file(0));
    specimen::write(region.path("cut.indikator"), bytes.first(bytes.size() / 2));
    CHECK(verdictOf(region.collected({region.path("cut.indikator")})) == Verdict::Damaged);
    rawSql(region.file(1), u"DELETE FROM meta WHERE key = 'digest'"_s);
    rawSql(region.file(1), u"UPDATE edition SET files = '{\"edition.json\":{}}'"_s);
    CHECK(verdictOf(region.collected({region.file(1)})) == Verdict::OtherEdition);
}

TEST_CASE("a copy sent back by the centre brings the same as its own file, and is known as such")
{
    const GivenRegion region;
    region.answerThere(0, true);
    region.openFile(0)->sendCopy(region.path("sent.indikator"), false);
    const ForeignFile sent(region.path("sent.indikator"));
    CHECK(sent.steps() == ForeignFile(region.file(0)).steps());
    CHECK_FALSE(sent.steps().isEmpty());
    const Collection both = region.collected({region.path("sent.indikator"), region.file(0)});
    CHECK(both.acceptableCount() == 1);
    region.take({region.path("sent.indikator")});
    CHECK(region.answerHere(0) == QJsonValue(true));
    CHECK(verdictOf(region.collected({region.file(0)})) == Verdict::Duplicate);
}

TEST_CASE("two files filled in side by side are taken one after the other, and conflicts are shown")
{
    const GivenRegion region;
    QFile::copy(region.file(0), region.path("beside.indikator"));
    region.answerThere(0, true);
    {
        const auto there = Document::open(region.path("beside.indikator"), Document::Access::Write, {});
        answerConditions(*there, region.draft, {{centreLine, region.targets[0].centre, Fact{0}}});
    }
    const Collection both = region.collected({region.file(0), region.path("beside.indikator")});
    CHECK(both.acceptableCount() == 1);
    CHECK(std::ranges::count(both.files, Verdict::Later, &CollectedFile::verdict) == 1);
    accept(*region.document, both, allChoices(both, Side::Theirs));
    const Collection rest = region.collected({region.file(0), region.path("beside.indikator")});
    CHECK(std::ranges::count(rest.files, Verdict::Duplicate, &CollectedFile::verdict) == 1);
    CHECK(rest.conflictCount() == 1);
}

TEST_CASE("handing out is all or nothing, and says who stands in the way")
{
    const GivenRegion region;
    const QByteArray before = specimen::bytes(region.file(0));
    CHECK(specimen::errorOf([&] { handOut(*region.document, region.targets, givenAt); })->code() ==
          ErrorCode::AlreadyExists);
    const auto holder = region.openFile(1);
    CHECK(specimen::errorOf([&] { handOut(*region.document, region.targets, givenAt, true); })->code() ==
          ErrorCode::Locked);
    CHECK(specimen::bytes(region.file(0)) == before);
    CHECK(QDir(region.path("out")).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
}

TEST_CASE("a copy for the ministry goes without history and, if wanted, without people")
{
    const GivenRegion region;
    region.document->sendCopy(region.path("ministry.indikator"), true);
    const auto copy = Document::open(region.path("ministry.indikator"), Document::Access::ReadOnly, {});
    CHECK(copy->origin().kind == FileOrigin::Kind::Exchange);
    CHECK(copy->id() == region.document->id());
    CHECK(copy->history(-1).empty());
    CHECK(copy->all<Handout>().empty());
    CHECK(copy->all<Centre>() == region.document->all<Centre>());
    for (const Person& person : copy->all<Person>()) {
        CHECK(person.lastName.isEmpty());
        CHECK(person.jobTitle == region.document->find<Person>(person.id)->jobTitle);
    }
    CHECK(copy->checkStructure().empty());
    const auto isCode = [](const QString& code) {
        return [=](const Finding& finding) { return finding.code == code; };
    };
    CHECK(std::ranges::any_of(checkDocument(*copy, QDate(2026, 7, 1)), isCode(u"copy.digest"_s)));
    {
        QFile::copy(region.path("ministry.indikator"), region.path("edited.indikator"));
        const auto edited = Document::open(region.path("edited.indikator"), Document::Access::Write, {});
        edited->change(u"Edit"_s, [](Change& change) { change.put(specimen::centre(u"Новый"_s)); });
        CHECK(std::ranges::any_of(checkDocument(*edited, QDate(2026, 7, 1)), isCode(u"copy.changed"_s)));
    }
    rawSql(region.path("ministry.indikator"), u"UPDATE centre SET phone = '1'"_s);
    CHECK(specimen::errorOf([&] { const ForeignFile file(region.path("ministry.indikator")); })->code() ==
          ErrorCode::DamagedFile);
}

/// Faults as they happen on the way, seeded; the region must end with each sound answer and with nothing else.
TEST_CASE("a hundred files with seeded faults are taken back without one loss")
{
    TestRegion region;
    QStringList names;
    for (int i = 0; i < 98; ++i)
        names << u"ЦЗН № %1"_s.arg(i);
    region.document->change(u"Centres"_s, [&](Change& change) {
        int position = 10;
        for (const QString& name : names) {
            Centre centre = specimen::centre(name, position++);
            change.put(centre);
        }
    });
    const Id draft = region.start();
    QDir().mkpath(region.path("out"));
    const auto targets = centreFileTargets(*region.document, region.path("out"), QDate(2026, 7, 1));
    REQUIRE(targets.size() == 100);
    handOut(*region.document, targets, givenAt);

    std::mt19937 random(6);
    std::map<Id, bool> expected;
    std::set<Id> broken;
    for (size_t i = 0; i < targets.size(); ++i) {
        const Id centre = targets[i].centre;
        const bool value = random() % 2 == 0;
        {
            const auto there = Document::open(targets[i].path, Document::Access::Write, {});
            answerConditions(*there, draft, {{centreLine, centre, Fact{value ? 1 : 0}}});
        }
        switch (random() % 8) {
        case 0: { // cut off
            const QByteArray bytes = specimen::bytes(targets[i].path);
            specimen::write(targets[i].path, bytes.first(static_cast<qsizetype>(random()) % bytes.size()));
            broken.insert(centre);
            break;
        }
        case 1: // altered by another program
            rawSql(targets[i].path, u"UPDATE matrix_answer SET value = '\"casino'"_s);
            broken.insert(centre);
            break;
        case 2: // the same twice
            QFile::copy(targets[i].path, targets[i].path + u".copy.indikator"_s);
            expected[centre] = value;
            break;
        case 3: // the region answered the same meanwhile
            answerConditions(*region.document, draft, {{centreLine, centre, Fact{value ? 1 : 0}}});
            expected[centre] = value;
            break;
        case 4: // the region answered otherwise meanwhile
            answerConditions(*region.document, draft, {{centreLine, centre, Fact{value ? 0 : 1}}});
            expected[centre] = value;
            break;
        default:
            expected[centre] = value;
        }
    }
    REQUIRE(broken.size() > 10);
    for (int round = 0; round < 2; ++round) { // once more changes nothing
        const Collection collection = collect(region.document->source(), documentsIn({region.path("out")}), {});
        accept(*region.document, collection, allChoices(collection, Side::Theirs));
        for (const CentreFileTarget& target : targets) {
            const auto answer =
                region.document->find<MatrixAnswer>(MatrixAnswer::idFor(draft, centreLine, target.centre));
            if (broken.contains(target.centre))
                CHECK_FALSE(answer);
            else
                CHECK((answer && answer->value == QJsonValue(expected.at(target.centre))));
        }
        CHECK(collection.acceptableCount() == (round == 0 ? static_cast<int>(expected.size()) : 0));
    }
    CHECK(region.document->checkStructure().empty());
}
