// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/handingout.h"

#include "core/storage/database.h"
#include "core/storage/exchangecopy.h"
#include "core/storage/platform.h"
#include "core/storage/schema.h"
#include "core/storage/stopscope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct HandingOutText
{
    Q_DECLARE_TR_FUNCTIONS(HandingOutText)
};

constexpr size_t keptHandouts = 3; // of one centre: who sends an older file back still finds its base
constexpr qsizetype longestName = 80;

/// The name without what some system forbids in names of files.
QString fileName(const QString& name)
{
    QString result;
    for (const QChar character : name.simplified())
        result += u"<>:\"/\\|?*"_s.contains(character) ? QChar(u'_') : character;
    while (result.endsWith(u'.') || result.endsWith(u' '))
        result.chop(1);
    return result.left(longestName);
}

void requireFree(const std::vector<CentreFileTarget>& targets, bool replace)
{
    for (const CentreFileTarget& target : targets) {
        if (!replace && QFileInfo::exists(target.path))
            throw Error(ErrorCode::AlreadyExists,
                        HandingOutText::tr("“%1” already exists.").arg(QFileInfo(target.path).fileName()));
        if (lockHolder(target.path))
            throw Error(
                ErrorCode::Locked,
                HandingOutText::tr("“%1” is open and cannot be replaced.").arg(QFileInfo(target.path).fileName()));
    }
}

/// Writes the file of one centre and returns what it was given.
Handout writeOne(const Database& database, const Id& region, const RecordSet& all, const Id& centre,
                 const QString& path)
{
    const CentrePart part(centre);
    Handout handout;
    handout.id = Id::create();
    handout.centre = centre;
    const ExchangeContent content{Id::derived(region, u"centre/"_s + centre.toString()),
                                  {FileOrigin::Kind::Centre, region, centre, handout.id},
                                  {},
                                  part.handedOut(all)};
    writeExchangeCopy(database, Schema::shipped(), path, true, content);
    handout.given = packed(part.of(content.records));
    return handout;
}

/// The folder in which a target's file grows, made if it is not there: on the same disk, so that the file can take its
/// name at once.
QString folderOf(const std::vector<CentreFileTarget>& targets)
{
    const QString folder = QFileInfo(targets.front().path).absolutePath();
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::Io,
                    HandingOutText::tr("The folder “%1” cannot be made.").arg(QDir::toNativeSeparators(folder)));
    return folder;
}

} // namespace

void advance(const Progress& progress, int done, int of)
{
    if (StopScope::isStopRequested())
        throw Error(ErrorCode::Cancelled, HandingOutText::tr("Cancelled."));
    if (progress)
        progress(done, of);
}

void requireRegionFile(const Document& document)
{
    if (document.origin().isCentreFile())
        throw Error(ErrorCode::Usage,
                    HandingOutText::tr("This is the file of one centre. Files are given out and taken back in the "
                                       "document of the region."));
}

std::vector<CentreFileTarget> centreFileTargets(const Document& document, const QString& folder, QDate day)
{
    std::vector<CentreFileTarget> targets;
    const auto& centres = document.all<Centre>();
    const auto width = static_cast<int>(QString::number(centres.size()).size());
    int number = 0;
    for (const Centre& centre : centres) {
        ++number;
        if (!centre.isActiveOn(day))
            continue;
        const QString name = fileName(centre.shortName.isEmpty() ? centre.name : centre.shortName);
        targets.push_back({centre.id, QDir(folder).absoluteFilePath(
                                          u"%1 %2.indikator"_s.arg(number, width, 10, QChar(u'0')).arg(name))});
    }
    return targets;
}

Centre centreNamed(const Document& document, const QString& name)
{
    const auto& centres = document.all<Centre>();
    const auto isNamed = [&](const Centre& centre) {
        return centre.name.compare(name, Qt::CaseInsensitive) == 0 ||
               (!name.isEmpty() && centre.shortName.compare(name, Qt::CaseInsensitive) == 0) ||
               centre.id.toString() == name;
    };
    const auto found = std::ranges::find_if(centres, isNamed);
    if (found == centres.end())
        throw Error(ErrorCode::NotFound, HandingOutText::tr("The document has no centre “%1”.").arg(name));
    return *found;
}

std::vector<Handout> writeCentreFiles(const DocumentSource& source, const std::vector<CentreFileTarget>& targets,
                                      const QDateTime& now, bool replace, const Progress& progress)
{
    if (targets.empty())
        return {};
    requireFree(targets, replace);
    const QTemporaryDir workshop(folderOf(targets) + "/.indikator-XXXXXX"_L1);
    if (!workshop.isValid())
        throw Error(ErrorCode::ReadOnly, HandingOutText::tr("The folder “%1” does not allow writing.")
                                             .arg(QDir::toNativeSeparators(folderOf(targets))));
    const Database database(source.path, Database::Mode::Read);
    const RecordSet all = readRecords(database);
    std::vector<Handout> handouts;
    const auto count = static_cast<int>(targets.size());
    for (int i = 0; i < count; ++i) {
        advance(progress, i, count);
        const CentreFileTarget& target = targets[static_cast<size_t>(i)];
        handouts.push_back(
            writeOne(database, source.document, all, target.centre, workshop.filePath(QString::number(i))));
        handouts.back().givenAt = now.toUTC().toString(Qt::ISODate);
    }
    advance(progress, count, count);
    for (int i = 0; i < count; ++i)
        replaceFile(workshop.filePath(QString::number(i)), targets[static_cast<size_t>(i)].path);
    return handouts;
}

void rememberHandouts(Document& document, const std::vector<Handout>& handouts)
{
    if (handouts.empty())
        return;
    const QString title = HandingOutText::tr("Files given to %n centre(s)", nullptr, static_cast<int>(handouts.size()));
    document.change(title, [&](Change& change) {
        for (const Handout& handout : handouts) {
            auto earlier = document.ownedBy<Handout>(handout.centre);
            std::ranges::sort(earlier, std::ranges::greater(), &Handout::givenAt);
            for (size_t i = keptHandouts - 1; i < earlier.size(); ++i)
                change.remove<Handout>(earlier[i].id);
            change.put(handout);
        }
    });
}

void handOut(Document& document, const std::vector<CentreFileTarget>& targets, const QDateTime& now, bool replace)
{
    requireRegionFile(document);
    rememberHandouts(document, writeCentreFiles(document.source(), targets, now, replace, {}));
}

} // namespace indikator
