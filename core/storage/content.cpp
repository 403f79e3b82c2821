// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/content.h"

#include "core/base/error.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QIODevice>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ContentText
{
    Q_DECLARE_TR_FUNCTIONS(ContentText)
};

QString nameOf(const QCryptographicHash& hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

std::optional<Content> Content::read(QIODevice& device, qint64 limit)
{
    Content content;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!device.atEnd()) {
        QByteArray part = device.read(partSize);
        if (part.isEmpty())
            throw Error(ErrorCode::Io, ContentText::tr("The file cannot be read: %1").arg(device.errorString()));
        content.size += part.size();
        if (content.size > limit)
            return std::nullopt;
        hash.addData(part);
        content.parts.push_back(std::move(part));
    }
    content.hash = nameOf(hash);
    return content;
}

std::vector<ContentStore::Kept> ContentStore::list() const
{
    std::vector<Kept> kept;
    for (const QVariantList& row :
         m_database.select(u"SELECT hash, sum(length(bytes)) FROM content GROUP BY hash ORDER BY hash"_s))
        kept.push_back({row[0].toString(), row[1].toLongLong()});
    return kept;
}

bool ContentStore::contains(const QString& hash) const
{
    return m_database.value(u"SELECT 1 FROM content WHERE hash = ? LIMIT 1"_s, {hash}).isValid();
}

void ContentStore::keep(const Content& content) const
{
    if (contains(content.hash))
        return;
    qsizetype number = 0;
    for (const QByteArray& part : content.parts)
        m_database.execute(u"INSERT INTO content (hash, part, bytes) VALUES (?, ?, ?)"_s,
                           {content.hash, number++, part});
}

void ContentStore::erase(const QString& hash) const
{
    m_database.execute(u"DELETE FROM content WHERE hash = ?"_s, {hash});
}

void ContentStore::read(const QString& hash, const std::function<void(const QByteArray&)>& take) const
{
    if (!contains(hash))
        throw Error(ErrorCode::NotFound, ContentText::tr("The document no longer holds this file."), hash);
    if (!isSound(hash, take))
        throw Error(ErrorCode::DamagedFile,
                    ContentText::tr("A file kept in “%1” is damaged. Restore the document from a backup.")
                        .arg(QFileInfo(m_database.path()).fileName()),
                    hash);
}

bool ContentStore::isSound(const QString& hash, const std::function<void(const QByteArray&)>& take) const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    qlonglong wanted = 0;
    for (const QVariantList& row :
         m_database.select(u"SELECT part FROM content WHERE hash = ? ORDER BY part"_s, {hash})) {
        if (row.front().toLongLong() != wanted)
            return false;
        const QByteArray part =
            m_database.value(u"SELECT bytes FROM content WHERE hash = ? AND part = ?"_s, {hash, wanted++})
                .toByteArray();
        sum.addData(part);
        take(part);
    }
    return nameOf(sum) == hash;
}

std::vector<QString> ContentStore::damaged() const
{
    std::vector<QString> hashes;
    for (const QVariantList& row : m_database.select(u"SELECT DISTINCT hash FROM content"_s)) {
        const QString hash = row.front().toString();
        if (!isSound(hash, [](const QByteArray&) {}))
            hashes.push_back(hash);
    }
    return hashes;
}

} // namespace indikator
