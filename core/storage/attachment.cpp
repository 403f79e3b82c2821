// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/attachment.h"

#include "core/storage/recordtypes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct AttachmentText
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentText)
};

constexpr qsizetype longestName = 120; // in UTF-8 twice as long, which file systems still take

/// Any register but that of the attachments themselves.
void refersToAny(Field& field)
{
    for (const RecordType* type : registerTypes())
        field.targets << type->name();
}

bool isHarmless(QChar c)
{
    static const QString reserved = u"/\\:*?\"<>|"_s;
    return c.isPrint() && c.category() != QChar::Other_Format && !reserved.contains(c);
}

void check(const Attachment& attachment, const FieldReport& report, QDate /*today*/)
{
    if (!Attachment::isAllowed(attachment.name))
        report("name", "type", AttachmentText::tr("Files of this type are not opened. Save it as a PDF and add that."));
}

} // namespace

template <>
const RecordTable<Attachment>& recordTable<Attachment>()
{
    using R = Attachment;
    static const auto table =
        RecordTable<R>("attachment", QT_TRANSLATE_NOOP("Field", "File"))
            .add("record", &R::record, QT_TRANSLATE_NOOP("Field", "Record"), required(), refersToAny)
            .owner()
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "File name"), required(), longest(255))
            .add("hash", &R::hash, QT_TRANSLATE_NOOP("Field", "Checksum"), required(), longest(64), internal())
            .add("size", &R::size, QT_TRANSLATE_NOOP("Field", "Size in bytes"), internal())
            .add("addedOn", &R::addedOn, QT_TRANSLATE_NOOP("Field", "Added on"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText(2000))
            .checked(check);
    return table;
}

const QStringList& Attachment::allowedEndings()
{
    static const QStringList endings{u"pdf"_s,  u"docx"_s, u"doc"_s, u"odt"_s,  u"rtf"_s, u"txt"_s, u"xlsx"_s,
                                     u"xls"_s,  u"ods"_s,  u"csv"_s, u"pptx"_s, u"ppt"_s, u"odp"_s, u"jpg"_s,
                                     u"jpeg"_s, u"png"_s,  u"tif"_s, u"tiff"_s, u"sig"_s, u"p7s"_s};
    return endings;
}

bool Attachment::isAllowed(const QString& name)
{
    return allowedEndings().contains(QFileInfo(safeName(name)).suffix().toLower());
}

QString Attachment::safeName(const QString& name)
{
    QString safe;
    for (const QChar c : name) {
        if (c.isSurrogate() || isHarmless(c))
            safe += c;
        else
            safe += u'_';
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    const QString ending = QFileInfo(safe).suffix();
    if (safe.size() > longestName && !ending.isEmpty() && ending.size() < 10)
        safe = safe.first(longestName - ending.size() - 1) + u'.' + ending;
    return safe.isEmpty() ? u"_"_s : safe.first(std::min(safe.size(), longestName));
}

} // namespace indikator
