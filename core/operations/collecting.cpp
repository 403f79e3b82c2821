// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/collecting.h"

#include "core/assessment/assessment.h"
#include "core/storage/database.h"
#include "core/storage/exchangecopy.h"
#include "core/storage/foreignfile.h"
#include "core/storage/jsontext.h"
#include "core/storage/recordtypes.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct CollectingText
{
    Q_DECLARE_TR_FUNCTIONS(CollectingText)
};

/// The region's side, read once for all files.
struct Ours
{
    Id document;
    RecordSet records;
    Referrers referrers;
    std::map<QString, QJsonValue> editions;

    explicit Ours(const DocumentSource& source, const Database& database)
        : document(source.document)
        , records(readRecords(database))
        , referrers(records)
    {
        for (const QVariantList& row : database.select(u"SELECT id, files FROM edition"_s))
            editions[row[0].toString()] = jsonFromText(row[1].toString()).value_or(QJsonValue());
    }

    template <class R>
    [[nodiscard]] std::optional<R> find(const Id& id) const
    {
        const Row* const row = records.find({&recordTable<R>(), id});
        return row ? std::optional(recordTable<R>().record(*row)) : std::nullopt;
    }

    [[nodiscard]] bool isClosed(const RecordKey& key, const Row& row) const
    {
        if (key.type != &recordTable<MatrixAnswer>())
            return false;
        const auto assessment = find<Assessment>(recordTable<MatrixAnswer>().record(row).assessment);
        return assessment && assessment->isFinal();
    }
};

QString stateOf(const Database& database)
{
    return database.value(u"SELECT id FROM step ORDER BY sequence DESC LIMIT 1"_s).toString();
}

void judge(CollectedFile& file, Verdict verdict, const QString& remark)
{
    file.verdict = verdict;
    file.remark = remark;
}

Verdict verdictOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotOurFile:
    case ErrorCode::Usage:
        return Verdict::NotOurs;
    case ErrorCode::NewerFile:
        return Verdict::OtherEdition;
    default:
        return Verdict::Damaged;
    }
}

/// Whether the file was given to a centre of this region; if not, the verdict says why.
bool isOurs(CollectedFile& file, const FileOrigin& origin, const Ours& ours)
{
    if (!origin.isCentreFile()) {
        judge(file, Verdict::NotOurs,
              CollectingText::tr("It is a document of its own, not a file that was given to a centre."));
        return false;
    }
    if (origin.region != ours.document) {
        judge(file, Verdict::NotOurs, CollectingText::tr("It was given out by another document."));
        return false;
    }
    const auto centre = ours.find<Centre>(origin.centre);
    if (!centre) {
        judge(file, Verdict::NotOurs, CollectingText::tr("Its centre is no longer in the document."));
        return false;
    }
    file.centre = centre->id;
    file.centreName = centre->name;
    return true;
}

bool hasOurEdition(CollectedFile& file, const ForeignFile& foreign, const Ours& ours)
{
    for (const QString& id : foreign.editions()) {
        const auto known = ours.editions.find(id);
        if (known != ours.editions.end() && known->second == QJsonValue(foreign.edition(id)))
            continue;
        judge(file, Verdict::OtherEdition,
              CollectingText::tr("It holds the edition “%1” of the methodology, which is not the document's.").arg(id));
        return false;
    }
    return true;
}

/// The common ground of both sides, and what the file is in its light.
RecordSet baseOf(CollectedFile& file, const FileOrigin& origin, const Ours& ours)
{
    const auto known = ours.find<Handout>(origin.handout);
    if (!known) {
        file.remark = CollectingText::tr("What was once given is no longer known: every difference is shown.");
        file.handout.id = origin.handout.isNull() ? Id::create() : origin.handout;
        file.handout.centre = file.centre;
        return {};
    }
    const bool wasReceived = !known->receivedAt.isEmpty();
    if (wasReceived &&
        (known->receivedDigest == file.handout.receivedDigest || known->receivedSteps.startsWith(file.steps))) {
        judge(file, Verdict::Duplicate, CollectingText::tr("It was taken back already, or is older than what was."));
        return {};
    }
    const bool continues = wasReceived && file.steps.startsWith(known->receivedSteps);
    file.verdict = continues ? Verdict::Newer : Verdict::New;
    if (wasReceived && !continues)
        file.remark = CollectingText::tr("It was filled in beside the file that was taken back before.");
    const QString digest = file.handout.receivedDigest;
    file.handout = *known;
    file.handout.receivedDigest = digest;
    return unpacked(continues ? known->received : known->given).value_or(RecordSet());
}

RecordSet partOf(const CollectedFile& file, const RecordSet& theirs, const RecordSet& base)
{
    RecordSet part = CentrePart(file.centre).of(theirs);
    for (const auto& [key, row] : base.rows()) { // what the centre gave away is still its to change
        if (const Row* const given = theirs.find(key))
            part.put(*key.type, *given);
    }
    return part;
}

/// Takes out what would change the answers of an assessment that is final by now.
void leaveClosed(CollectedFile& file, const Ours& ours)
{
    const auto isClosed = [&](const RecordKey& key) {
        const Row* const row = ours.records.contains(key) ? ours.records.find(key) : file.plan.theirs.find(key);
        return row && ours.isClosed(key, *row);
    };
    const auto left =
        std::erase_if(file.plan.puts, [&](const auto& put) { return isClosed(put.first); }) +
        std::erase_if(file.plan.removals, isClosed) +
        std::erase_if(file.plan.conflicts, [&](const Conflict& conflict) { return isClosed(conflict.key); });
    file.closed = static_cast<int>(left);
    if (left > 0)
        file.remark = CollectingText::tr("%n answer(s) cannot be taken: their assessment has been made final.", nullptr,
                                         file.closed);
}

void compare(CollectedFile& file, const ForeignFile& foreign, const Ours& ours)
{
    const RecordSet base = baseOf(file, foreign.origin(), ours);
    if (file.verdict == Verdict::Duplicate)
        return;
    const RecordSet theirs = foreign.records();
    file.part = partOf(file, theirs, base);
    file.plan = planMerge({base, ours.records, ours.referrers, theirs, file.part});
    leaveClosed(file, ours);
    for (const auto& [key, row] : file.plan.puts)
        ++(ours.records.contains(key) ? file.changed : file.added);
    file.removed = static_cast<int>(file.plan.removals.size());
    if (!file.plan.conflicts.empty())
        file.verdict = Verdict::Conflict;
}

CollectedFile read(const QString& path, const Ours& ours)
{
    CollectedFile file;
    file.path = path;
    try {
        const ForeignFile foreign(path);
        file.handout.receivedDigest = foreign.digest();
        file.steps = foreign.steps();
        if (isOurs(file, foreign.origin(), ours) && hasOurEdition(file, foreign, ours))
            compare(file, foreign, ours);
    } catch (const Error& error) {
        judge(file, verdictOf(error.code()), error.message());
    }
    return file;
}

/// Of several files of one centre, one is taken at a time; copies that another one continues bring nothing.
void settleSiblings(std::vector<CollectedFile>& files)
{
    for (CollectedFile& file : files) {
        if (!file.isAcceptable())
            continue;
        const auto isSibling = [&](const CollectedFile& other) {
            return &other != &file && other.isAcceptable() && other.centre == file.centre;
        };
        const auto continues = [&](const CollectedFile& other) {
            return isSibling(other) && other.handout.id == file.handout.id && other.steps.startsWith(file.steps) &&
                   (other.steps != file.steps || &other < &file);
        };
        const auto isEarlier = [&](const CollectedFile& other) { return isSibling(other) && &other < &file; };
        if (std::ranges::any_of(files, continues))
            judge(file, Verdict::Duplicate, CollectingText::tr("Another file continues this one."));
        else if (std::ranges::any_of(files, isEarlier))
            judge(file, Verdict::Later,
                  CollectingText::tr("Another file of the same centre comes first. Take this one back after it."));
    }
}

const char* codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return "new";
    case Verdict::Newer:
        return "newer";
    case Verdict::Duplicate:
        return "duplicate";
    case Verdict::Conflict:
        return "conflict";
    case Verdict::Damaged:
        return "damaged";
    case Verdict::OtherEdition:
        return "other-edition";
    case Verdict::NotOurs:
        return "not-ours";
    case Verdict::Later:
        return "later";
    }
    Q_UNREACHABLE();
}

void write(Change& change, const ChangeSet& changes)
{
    for (const RowChange& one : changes) {
        if (one.after)
            change.putRow(*one.type, *one.after);
    }
    for (const RowChange& one : changes) {
        if (!one.after)
            change.removeRow(*one.type, one.id);
    }
}

} // namespace

int Collection::conflictCount() const
{
    size_t count = 0;
    for (const CollectedFile& file : files)
        count += file.isAcceptable() ? file.plan.conflicts.size() : 0;
    return static_cast<int>(count);
}

int Collection::acceptableCount() const
{
    return static_cast<int>(std::ranges::count_if(files, &CollectedFile::isAcceptable));
}

QString Collection::describe(const CollectedFile& file, const Conflict& conflict) const
{
    const auto named = [](const RecordType& type, const Row& row) {
        return CollectingText::tr("“%1” %2").arg(type.title(), type.displayName(row));
    };
    const RecordType& type = *conflict.key.type;
    const Row& row = conflict.ours ? *conflict.ours : conflict.theirs ? *conflict.theirs : *conflict.base;
    if (type.ownerIndex() < 0)
        return named(type, row);
    const RecordKey owner = ownerIn({&ours, &file.plan.theirs}, type, row);
    const Row* const ownerRow = ours.contains(owner) ? ours.find(owner) : file.plan.theirs.find(owner);
    return ownerRow ? CollectingText::tr("%1 of %2").arg(named(type, row), named(*owner.type, *ownerRow))
                    : named(type, row);
}

QStringList documentsIn(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path))
            throw Error(ErrorCode::NotFound, CollectingText::tr("There is no file “%1”.").arg(path));
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QDirIterator inside(path, {u"*.indikator"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (inside.hasNext())
            files << inside.next();
    }
    files.removeDuplicates();
    std::ranges::sort(files, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return files;
}

Id regionOfFiles(const QStringList& files)
{
    for (const QString& path : files) {
        try {
            if (const ForeignFile file(path); file.origin().isCentreFile())
                return file.origin().region;
        } catch (const Error&) {
            continue; // its verdict is given when the files are compared
        }
    }
    return {};
}

Id documentIdOf(const QString& path)
{
    try {
        return Document::open(path, Document::Access::ReadOnly, {})->id();
    } catch (const Error&) {
        return {};
    }
}

Collection collect(const DocumentSource& source, const QStringList& files, const Progress& progress)
{
    const Database database(source.path, Database::Mode::Read);
    const Ours ours(source, database);
    Collection collection{ours.records, stateOf(database), {}};
    const auto count = static_cast<int>(files.size());
    for (int i = 0; i < count; ++i) {
        advance(progress, i, count);
        collection.files.push_back(read(files[i], ours));
    }
    advance(progress, count, count); // one that was cancelled while it was read is not a damaged one
    settleSiblings(collection.files);
    return collection;
}

void accept(Document& document, const Collection& collection, const std::vector<Choices>& choices)
{
    Q_ASSERT(choices.size() == collection.files.size());
    requireRegionFile(document);
    const auto newest = document.history(1);
    if ((newest.empty() ? QString() : newest.front().id.toString()) != collection.state)
        throw Error(ErrorCode::Conflict,
                    CollectingText::tr("The document has changed since the files were compared. Compare them again."));
    const int count = collection.acceptableCount();
    if (count == 0)
        return;
    document.backUp(); // so much at once: undo alone would be too thin a safety
    const Referrers referrers(collection.ours);
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    document.change(CollectingText::tr("Files of %n centre(s) taken back", nullptr, count), [&](Change& change) {
        for (size_t i = 0; i < collection.files.size(); ++i) {
            const CollectedFile& file = collection.files[i];
            if (!file.isAcceptable())
                continue;
            write(change, resolved(file.plan, choices[i], collection.ours, referrers));
            Handout handout = file.handout;
            handout.received = packed(file.part);
            handout.receivedAt = now;
            handout.receivedSteps = file.steps;
            change.put(handout);
        }
    });
}

std::vector<Choices> allChoices(const Collection& collection, Side side)
{
    std::vector<Choices> choices;
    for (const CollectedFile& file : collection.files)
        choices.emplace_back(file.plan.conflicts.size(), side);
    return choices;
}

QString verdictCode(Verdict verdict)
{
    return QString::fromLatin1(codeOf(verdict));
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return CollectingText::tr("New");
    case Verdict::Newer:
        return CollectingText::tr("Newer than the last one");
    case Verdict::Duplicate:
        return CollectingText::tr("Duplicate");
    case Verdict::Conflict:
        return CollectingText::tr("Conflict");
    case Verdict::Damaged:
        return CollectingText::tr("Damaged");
    case Verdict::OtherEdition:
        return CollectingText::tr("Other edition");
    case Verdict::NotOurs:
        return CollectingText::tr("Not ours");
    case Verdict::Later:
        return CollectingText::tr("After another one");
    }
    Q_UNREACHABLE();
}

} // namespace indikator
