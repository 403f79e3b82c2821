// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/rescue.h"

#include "core/assessment/assessment.h"
#include "core/base/error.h"
#include "core/methodology/methodology.h"
#include "core/storage/attachment.h"
#include "core/storage/database.h"
#include "core/storage/documentfile.h"
#include "core/storage/documentlock.h"
#include "core/storage/filecopy.h"
#include "core/storage/fileheader.h"
#include "core/storage/jsontext.h"
#include "core/storage/migration.h"
#include "core/storage/pagereader.h"
#include "core/storage/recordtypes.h"
#include "core/storage/salvage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

namespace indikator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct RescueText
{
    Q_DECLARE_TR_FUNCTIONS(RescueText)
};

constexpr std::chrono::milliseconds readingLimit = 30s;
constexpr qint64 largestFile = qint64{1} << 30;

/// Reading a file that is open would drop its locks, or read half of a change.
void requireClosed(const QString& path)
{
    if (lockHolder(path))
        throw Error(ErrorCode::Locked,
                    RescueText::tr("“%1” is open at this moment. Close it first.").arg(QFileInfo(path).fileName()));
}

/// A copy, with the unfinished change that may lie beside the original taken back as far as SQLite can.
QByteArray readCopy(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"damaged"_s);
    QFile file(path);
    if (QFileInfo(path).size() > largestFile || !file.copy(copy))
        throw Error(ErrorCode::Io,
                    RescueText::tr("“%1” cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (hasJournal(path) && QFile::copy(path + "-journal"_L1, copy + "-journal"_L1)) {
        try {
            (void)Database(copy, Database::Mode::Write).value(u"PRAGMA schema_version"_s);
        } catch (const Error&) {
            // The pages are read as they are.
        }
    }
    QFile result(copy);
    return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
}

/// The version that the header states. Nothing is refused that may be ours with a damaged first page.
int versionOf(const QString& path, const Schema& schema)
{
    try {
        return inspectFile(path, schema);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DamagedFile && error.code() != ErrorCode::NotOurFile)
            throw;
        return schema.newest();
    }
}

/// Decides which of the salvaged records go into the new document, and writes it.
class Rescue
{
public:
    Rescue(QString damaged, Salvage salvage)
        : m_damaged(std::move(damaged))
        , m_salvage(std::move(salvage))
    {}

    void chooseRecords()
    {
        while (!areReferencesSound())
            continue;
    }

    void chooseEditions()
    {
        for (const Row& row : m_salvage.registers[&recordTable<Assessment>()].rows)
            requireEdition(recordTable<Assessment>().record(row).edition);
        if (m_salvage.editions.empty())
            m_salvage.editions.insert(Methodology::current()->id, Methodology::current()->files);
    }

    /// A file whose bytes are lost stays in the list: people know then what to look for.
    void chooseContents()
    {
        int lost = 0;
        for (const Row& row : m_salvage.registers[&recordTable<Attachment>()].rows) {
            const QString hash = recordTable<Attachment>().record(row).hash;
            if (std::ranges::count(m_salvage.contents, hash, &Content::hash) == 0)
                ++lost;
        }
        if (lost > 0)
            report(u"rescue.contents"_s,
                   RescueText::tr("%n added file(s) could not be saved; they stay in the lists without content.",
                                  nullptr, lost));
    }

    void write(const QString& target, const Surroundings& surroundings)
    {
        if (m_salvage.document.isNull()) {
            m_salvage.document = Id::create();
            report(u"rescue.identity"_s, RescueText::tr("The identity of the document is lost; it has a new one."));
        }
        writeThroughTemporary(target, {}, [&](const QString& temporary) {
            writeFrame(temporary);
            Surroundings alone = surroundings;
            alone.backupFolder.clear();
            DocumentFile::open(temporary, DocumentAccess::Write, alone)
                ->write(RescueText::tr("Saved from the damaged file “%1”").arg(m_damaged), Step::Kind::Do,
                        insertions());
        });
    }

    [[nodiscard]] RescueResult result(const PageReader& pages)
    {
        RescueResult result;
        for (const RecordType* type : recordTypes()) {
            const SalvagedRegister& found = m_salvage.registers[type];
            const RescuedRegister counts{type, static_cast<int>(found.rows.size()),
                                         static_cast<int>(found.known.size() - found.ids.size())};
            result.registers.push_back(counts);
            if (counts.lost > 0)
                report(
                    u"rescue.records"_s,
                    RescueText::tr("“%1”: %n record(s) could not be saved.", nullptr, counts.lost).arg(type->title()));
        }
        if (pages.unreadablePages() > 0)
            report(u"rescue.pages"_s,
                   RescueText::tr("%n page(s) of the file cannot be read.", nullptr, pages.unreadablePages()));
        if (pages.isOverdue())
            report(u"rescue.time"_s, RescueText::tr("Reading took too long and was stopped; there may be more."));
        result.findings = std::move(m_findings);
        return result;
    }

private:
    void report(const QString& code, const QString& text)
    {
        m_findings.push_back({Severity::Warning, code, m_damaged, text});
    }

    /// Gives up or mends every row that refers to one that is not there; false when that may have concerned others.
    bool areReferencesSound()
    {
        bool sound = true;
        for (const RecordType* type : recordTypes()) {
            SalvagedRegister& found = m_salvage.registers[type];
            std::erase_if(found.rows, [&](Row& row) {
                const bool keeps = mendReferences(*type, row);
                if (!keeps) {
                    found.ids.remove(row.front().toString());
                    sound = false;
                }
                return !keeps;
            });
        }
        return sound;
    }

    bool mendReferences(const RecordType& type, Row& row)
    {
        for (size_t i = 1; i < row.size(); ++i) {
            const Field& field = type.fields()[i];
            const bool isOwner = static_cast<int>(i) == type.ownerIndex();
            const std::vector<Id> named = field.references(row[i]);
            std::vector<Id> found = named;
            std::erase_if(found, [&](const Id& id) {
                return std::ranges::none_of(field.targets, [&](const QString& target) {
                    return m_salvage.registers[recordType(target)].ids.contains(id.toString());
                });
            });
            if (isOwner && found.empty())
                return false;
            if (found.size() == named.size())
                continue;
            if (field.essential || !field.optional)
                return false;
            row[i] = field.isList() ? Codec<std::vector<Id>>::toJson(found) : QJsonValue();
            report(u"rescue.reference"_s, RescueText::tr("“%1” %2: the record in the field “%3” is lost.")
                                              .arg(type.title(), type.displayName(row), field.title()));
        }
        return true;
    }

    void requireEdition(const QString& id)
    {
        if (m_salvage.editions.contains(id) || m_lostEditions.contains(id))
            return;
        m_lostEditions << id;
        if (Methodology::shipped().contains(id)) {
            m_salvage.editions.insert(id, Methodology::shippedEdition(id)->files);
            report(u"rescue.edition"_s,
                   RescueText::tr("The edition “%1” of the methodology was taken from the program.").arg(id));
        } else {
            report(u"rescue.edition"_s, RescueText::tr("The edition “%1” of the methodology is lost.").arg(id));
        }
    }

    void writeFrame(const QString& path) const
    {
        const Database database(path, Database::Mode::Create);
        Transaction transaction(database);
        writeEmptyDocument(database, Schema::shipped(), m_salvage.document);
        for (auto edition = m_salvage.editions.begin(); edition != m_salvage.editions.end(); ++edition)
            database.execute(u"INSERT INTO edition (id, files) VALUES (?, ?)"_s,
                             {edition.key(), jsonText(edition.value())});
        for (const Content& content : m_salvage.contents)
            ContentStore(database).keep(content);
        transaction.commit();
    }

    [[nodiscard]] ChangeSet insertions() const
    {
        ChangeSet changes;
        for (const RecordType* type : recordTypes()) {
            for (const Row& row : m_salvage.registers.at(type).rows)
                changes.push_back({type, *Id::parse(row.front().toString()), std::nullopt, row});
        }
        return changes;
    }

    QString m_damaged; ///< its name
    Salvage m_salvage;
    QStringList m_lostEditions;
    std::vector<Finding> m_findings;
};

} // namespace

RescueResult rescueDocument(const QString& damaged, const QString& target, const Surroundings& surroundings)
{
    const QString path = existingFile(damaged);
    const QString name = QFileInfo(path).fileName();
    requireClosed(path);
    const Schema& schema = Schema::shipped();
    const int version = versionOf(path, schema);
    PageReader pages(readCopy(path), QDeadlineTimer(readingLimit));
    Salvage found = salvage(pages, schema, version);
    if (found.isEmpty())
        throw Error(ErrorCode::DamagedFile,
                    RescueText::tr("Nothing can be saved from “%1”. Restore it from a backup.").arg(name));
    Rescue rescue(name, std::move(found));
    rescue.chooseRecords();
    rescue.chooseEditions();
    rescue.chooseContents();
    rescue.write(target, surroundings);
    return rescue.result(pages);
}

} // namespace indikator
