// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/sheeterrors.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct SheetErrorsText
{
    Q_DECLARE_TR_FUNCTIONS(SheetErrorsText)
};

} // namespace

Error unreadableFile(const QString& file, const QString& reason)
{
    return {ErrorCode::Io, SheetErrorsText::tr("The file “%1” cannot be read: %2.").arg(file, reason)};
}

Error damagedFile(const QString& file, const QString& where, const QString& detail)
{
    return {ErrorCode::DamagedFile,
            SheetErrorsText::tr("The file “%1” is damaged (%2). Copy it anew, or open it in a spreadsheet program and "
                                "save it as XLSX.")
                .arg(file, where),
            detail};
}

Error oversizedFile(const QString& file, const QString& what)
{
    return {ErrorCode::InvalidInput,
            SheetErrorsText::tr("The file “%1” holds too much (%2). Copy the table that you need into a new workbook "
                                "and save it as XLSX.")
                .arg(file, what)};
}

Error foreignFile(const QString& file, const QString& what)
{
    return {ErrorCode::NotOurFile,
            SheetErrorsText::tr("The file “%1” is not an XLSX workbook (%2). Open it in a spreadsheet program and save "
                                "it as XLSX.")
                .arg(file, what)};
}

Error lockedFile(const QString& file)
{
    return {
        ErrorCode::NotOurFile,
        SheetErrorsText::tr("The file “%1” is protected with a password. Open it in a spreadsheet program, take the "
                            "password off and save it as XLSX.")
            .arg(file)};
}

QString cellAddress(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + ((rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

} // namespace indikator
