// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/filekind.h"

#include "ui/sheets/sheeterrors.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct FileKindText
{
    Q_DECLARE_TR_FUNCTIONS(FileKindText)
};

constexpr qint64 headSize = 4096;
const char oldOfficeSign[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

bool isZip(const QByteArray& head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

/// Locked workbooks are kept in a container of the old kind, where this is the name of a stream.
bool isLocked(QFile& file)
{
    static const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QByteArray window;
    for (file.seek(0); !file.atEnd();) {
        window = window.right(name.size()) + file.read(1024 * 1024);
        if (window.contains(name))
            return true;
        if (file.error() != QFileDevice::NoError)
            return false;
    }
    return false;
}

bool isMarkup(const QByteArray& head)
{
    const QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    return start.trimmed().startsWith('<');
}

bool isText(const QByteArray& head)
{
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") || !head.contains('\0');
}

} // namespace

void requireZip(QFile& file, const QString& name)
{
    file.seek(0);
    const QByteArray head = file.read(headSize);
    if (isZip(head))
        return;
    if (file.error() != QFileDevice::NoError)
        throw unreadableFile(name, file.errorString());
    if (head.isEmpty())
        throw foreignFile(name, FileKindText::tr("it is empty"));
    if (head.startsWith(oldOfficeSign)) {
        if (isLocked(file))
            throw lockedFile(name);
        throw foreignFile(name, FileKindText::tr("it is of the old format XLS"));
    }
    if (isMarkup(head))
        throw foreignFile(name, FileKindText::tr("it is a web page or other marked-up text"));
    if (isText(head))
        throw foreignFile(name, FileKindText::tr("it is a text, perhaps a CSV table"));
    throw foreignFile(name, FileKindText::tr("it is of another format"));
}

void requireText(const QByteArray& bytes, const QString& name)
{
    const QByteArray head = bytes.left(headSize);
    const bool isWorkbook = isZip(head) || head.startsWith(oldOfficeSign);
    if (!isWorkbook && isText(head))
        return;
    throw Error(ErrorCode::NotOurFile,
                isWorkbook ? FileKindText::tr("The file “%1” is a workbook, not a text table. Save it as XLSX and give "
                                              "it the ending .xlsx.")
                                 .arg(name)
                           : FileKindText::tr("The file “%1” is not a text table. Open it in a spreadsheet program and "
                                              "save it as XLSX or as CSV.")
                                 .arg(name));
}

} // namespace indikator
