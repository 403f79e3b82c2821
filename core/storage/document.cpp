// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/document.h"

#include "core/organisation/handout.h"
#include "core/storage/documentfile.h"
#include "core/storage/exchangecopy.h"
#include "core/storage/filecopy.h"
#include "core/storage/jsontext.h"
#include "core/storage/pagecopy.h"
#include "core/storage/rolledbackcopy.h"
#include "core/storage/verification.h"

#include <QFileInfo>
#include <QScopedValueRollback>

namespace indikator {

using namespace Qt::StringLiterals;

std::unique_ptr<Document> Document::create(const QString& path, const Methodology& methodology,
                                           const Surroundings& surroundings, bool replace)
{
    DocumentFile::create(path, methodology.id, methodology.files, surroundings, replace);
    return open(path, Access::Write, surroundings);
}

std::unique_ptr<Document> Document::open(const QString& path, Access access, const Surroundings& surroundings)
{
    return std::unique_ptr<Document>(new Document(DocumentFile::open(path, access, surroundings)));
}

Document::Document(std::unique_ptr<DocumentFile> file)
    : m_file(std::move(file))
{}

Document::~Document() = default;

const QString& Document::path() const
{
    return m_file->path();
}

QDate Document::today() const
{
    return m_file->now().toLocalTime().date();
}

bool Document::isReadOnly() const
{
    return m_file->isReadOnly();
}

const Id& Document::id() const
{
    return m_file->id();
}

const FileOrigin& Document::origin() const
{
    return m_file->origin();
}

int Document::schemaVersion() const
{
    return m_file->schema().newest();
}

QDateTime Document::lastSaved() const
{
    return m_file->lastSaved();
}

std::vector<Row> Document::rows(const RecordType& type) const
{
    return rows(type, {});
}

std::vector<Row> Document::rows(const RecordType& type, const Id& owner) const
{
    return m_file->rows().rows(type, owner);
}

std::optional<Row> Document::findRow(const RecordType& type, const Id& id) const
{
    return m_file->rows().find(type, id);
}

int Document::count(const RecordType& type) const
{
    return m_file->rows().count(type);
}

std::vector<Row> Document::rowsAfter(const RecordType& type, const Id& last, int limit) const
{
    return m_file->rows().after(type, last, limit);
}

std::vector<Id> Document::recordsWith(const RecordType& type, size_t field, const QJsonValue& value) const
{
    return m_file->rows().having(type, field, value);
}

ContentStore Document::contentStore() const
{
    return m_file->contents();
}

void Document::readContent(const QString& hash, const std::function<void(const QByteArray&)>& take) const
{
    contentStore().read(hash, take);
}

void Document::eraseContents(const std::vector<QString>& hashes)
{
    m_file->erase(hashes);
}

const QString& Document::user() const
{
    return m_file->user();
}

std::set<Id> Document::changedBy(const QString& user) const
{
    return m_file->log().changedBy(user);
}

std::map<QString, QDateTime> Document::lastChanges() const
{
    return m_file->log().lastChanges();
}

QStringList Document::editions() const
{
    QStringList ids;
    for (const QVariantList& row : m_file->database().select(u"SELECT id FROM edition ORDER BY id"_s))
        ids << row.front().toString();
    return ids;
}

std::shared_ptr<const Methodology> Document::methodology(const QString& edition) const
{
    std::shared_ptr<const Methodology>& known =
        m_editions[edition]; // reading one costs more than all else of an answer
    if (known)
        return known;
    const QVariant files = m_file->database().value(u"SELECT files FROM edition WHERE id = ?"_s, {edition});
    if (!files.isValid())
        throw Error(ErrorCode::NotFound,
                    tr("The document does not hold the edition “%1” of the methodology.").arg(edition));
    known = Methodology::fromJson(jsonFromText(files.toString()).value_or(QJsonValue()).toObject());
    return known;
}

void Document::embed(const Methodology& methodology)
{
    m_editions.erase(methodology.id);
    m_file->embed(methodology.id, methodology.files);
}

bool Document::change(const QString& title, const std::function<void(Change&)>& fn)
{
    return write(title, Step::Kind::Do, fn);
}

bool Document::begin(const QString& title, const std::function<void(Change&)>& fn)
{
    return write(title, Step::Kind::Begin, fn);
}

bool Document::write(const QString& title, Step::Kind kind, const std::function<void(Change&)>& fn)
{
    Q_ASSERT(!m_isChanging);
    const QScopedValueRollback changing(m_isChanging, true);
    m_file->requireWritable();
    Change change(*m_file);
    fn(change);
    const std::vector<Content> contents = std::move(change.m_contents);
    ChangeSet changes = std::move(change).effective();
    if (changes.empty())
        return false;
    commit(title, kind, std::move(changes), contents);
    return true;
}

void Document::commit(const QString& title, Step::Kind kind, ChangeSet changes, const std::vector<Content>& contents)
{
    backUpIfDue();
    const Step step = m_file->write(title, kind, std::move(changes), contents);
    for (const RowChange& change : step.changes) {
        for (const auto& [key, cache] : m_caches) {
            if (key.first == change.type)
                cache->apply(change);
        }
    }
    m_isChanging = false; // whoever hears of the change may make the next one
    emit changed(step.changes);
}

void Document::backUpIfDue()
{
    m_file->backUpIfDue(
        [this] { QMetaObject::invokeMethod(this, &Document::tellBackupFailure, Qt::QueuedConnection); });
    tellBackupFailure();
}

void Document::tellBackupFailure()
{
    if (const auto failure = m_file->backups() ? m_file->backups()->takeFailure() : std::nullopt)
        emit backupFailed(failure->message());
}

void Document::backUp()
{
    m_file->backUp();
}

void Document::finishBackup()
{
    if (m_file->backups())
        m_file->backups()->finish();
    tellBackupFailure();
}

std::optional<QString> Document::undoTitle() const
{
    const auto& steps = m_file->stacks().undo;
    return steps.empty() ? std::nullopt : std::optional(m_file->log().title(steps.back()));
}

std::optional<QString> Document::redoTitle() const
{
    const auto& steps = m_file->stacks().redo;
    return steps.empty() ? std::nullopt : std::optional(m_file->log().title(steps.back()));
}

void Document::undo()
{
    if (const auto& steps = m_file->stacks().undo; !steps.empty())
        commit(m_file->log().title(steps.back()), Step::Kind::Undo, m_file->log().reversal(steps.back()));
}

void Document::redo()
{
    if (const auto& steps = m_file->stacks().redo; !steps.empty())
        commit(m_file->log().title(steps.back()), Step::Kind::Redo, m_file->log().repetition(steps.back()));
}

std::vector<Step> Document::history(int limit, const Id& record) const
{
    return m_file->log().history(limit, record);
}

void Document::requireOtherPath(const QString& path) const
{
    if (QFileInfo(path).canonicalFilePath() == m_file->path())
        throw Error(ErrorCode::Usage, tr("Choose another name: a copy cannot replace the document itself."));
}

void Document::saveCopy(const QString& path, bool replace) const
{
    requireOtherPath(path);
    if (const auto aside = RolledBackCopy::ifNeeded(m_file->database()))
        return writeCopy(Database(aside->path(), Database::Mode::Read), m_file->schema(), path, {replace, {}, {}});
    writeCopy(m_file->database(), m_file->schema(), path, {replace, {}, {}});
}

std::function<void()> Document::copying(const QString& path, bool replace) const
{
    requireOtherPath(path);
    const auto aside = RolledBackCopy::ifNeeded(m_file->database());
    const QString source = aside ? aside->path() : m_file->database().path();
    return [aside, source, schema = m_file->schema(), path, replace] {
        const Database database(source, Database::Mode::Read);
        writeCopy(database, schema, path, {replace, {}, {}, [](const Database& from, const QString& temporary) {
                                               copyPages(from, temporary, [] {});
                                           }});
    };
}

void Document::sendCopy(const QString& path, bool withoutPeople, bool replace) const
{
    sending(path, withoutPeople, replace)();
}

std::function<void()> Document::sending(const QString& path, bool withoutPeople, bool replace) const
{
    requireOtherPath(path);
    const bool isCentreFile = origin().isCentreFile();
    if (isCentreFile && withoutPeople)
        throw Error(ErrorCode::Usage,
                    tr("The region needs the whole of a centre's file: people cannot be left out of it."));
    const FileOrigin origin =
        isCentreFile ? this->origin() : FileOrigin{FileOrigin::Kind::Exchange, id(), {}, {}, withoutPeople};
    return [source = source(), schema = m_file->schema(), origin, path, replace] {
        const Database database(source.path, Database::Mode::Read);
        ExchangeContent content{source.document, origin, {}, readRecords(database)};
        if (origin.isCentreFile())
            content.steps = stepsOf(database);
        content.records.removeAll(recordTable<Handout>());
        if (origin.withoutPeople)
            content.records = indikator::withoutPeople(content.records);
        writeExchangeCopy(database, schema, path, replace, content);
    };
}

DocumentSource Document::source() const
{
    return {id(), m_file->database().path()};
}

std::vector<Finding> Document::checkStructure() const
{
    return structureFindings(m_file->database(), m_file->schema());
}

} // namespace indikator
