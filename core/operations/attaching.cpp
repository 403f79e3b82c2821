// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/attaching.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct AttachingText
{
    Q_DECLARE_TR_FUNCTIONS(AttachingText)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

FileToAdd readFileToAdd(const QString& path)
{
    const QString name = Attachment::safeName(QFileInfo(path).fileName());
    if (!QFileInfo(path).isFile())
        throw Error(ErrorCode::NotFound,
                    AttachingText::tr("There is no file “%1”.").arg(QDir::toNativeSeparators(path)));
    if (!Attachment::isAllowed(name))
        throw Error(ErrorCode::InvalidInput, AttachingText::tr("“%1” is not taken in: files may be %2.")
                                                 .arg(name, Attachment::allowedEndings().join(", "_L1)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, AttachingText::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    auto content = Content::read(file, Attachment::largest);
    if (!content)
        throw Error(ErrorCode::InvalidInput,
                    AttachingText::tr("“%1” is larger than %2. Make it smaller, for instance by scanning at 150 dpi.")
                        .arg(name, sizeText(Attachment::largest)));
    if (content->size == 0)
        throw Error(ErrorCode::InvalidInput, AttachingText::tr("“%1” is empty.").arg(name));
    return {name, std::move(*content)};
}

void addFiles(Document& document, const RecordType& type, const Id& record, const std::vector<FileToAdd>& files)
{
    qint64 total = 0;
    std::set<QString> known;
    for (const ContentStore::Kept& kept : document.contents())
        total += kept.size;
    for (const Attachment& file : document.ownedBy<Attachment>(record))
        known.insert(file.hash);
    const auto row = document.findRow(type, record);
    if (!row)
        throw Error(ErrorCode::NotFound, AttachingText::tr("The record is no longer there."), record.toString());
    const QString title = AttachingText::tr("Add %n file(s): %1", nullptr, static_cast<int>(files.size()));
    document.change(title.arg(type.displayName(*row)), [&](Change& change) {
        for (const FileToAdd& file : files) {
            if (!known.insert(file.content.hash).second)
                continue;
            total += document.hasContent(file.content.hash) ? 0 : file.content.size;
            if (total > Attachment::largestTogether)
                throw Error(ErrorCode::InvalidInput,
                            AttachingText::tr("All files together may take %1, or the document could not be mailed. "
                                              "Erase files that were deleted, or keep this one elsewhere.")
                                .arg(sizeText(Attachment::largestTogether)));
            Attachment added;
            added.id = Id::create();
            added.record = record;
            added.name = file.name;
            added.hash = file.content.hash;
            added.size = static_cast<int>(file.content.size);
            added.addedOn = document.today();
            change.put(added);
            change.keep(file.content);
        }
    });
}

void saveFile(const Document& document, const Attachment& file, const QString& path)
{
    QSaveFile target(path);
    const auto refuse = [&] {
        throw Error(
            ErrorCode::Io,
            AttachingText::tr("“%1” cannot be written: %2").arg(QDir::toNativeSeparators(path), target.errorString()));
    };
    if (!target.open(QIODevice::WriteOnly))
        refuse();
    document.readContent(file.hash, [&](const QByteArray& part) {
        if (target.write(part) != part.size())
            refuse();
    });
    if (!target.commit())
        refuse();
}

std::vector<ContentStore::Kept> unusedContents(const Document& document)
{
    std::set<QString> used;
    for (const Attachment& file : document.all<Attachment>())
        used.insert(file.hash);
    auto kept = document.contents();
    std::erase_if(kept, [&](const ContentStore::Kept& one) { return used.contains(one.hash); });
    return kept;
}

} // namespace indikator
