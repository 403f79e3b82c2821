// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/csvreader.h"

#include "ui/sheets/delimitedreader.h"
#include "ui/sheets/filekind.h"
#include "ui/sheets/sheeterrors.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct CsvReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReaderText)
};

constexpr qsizetype sampleLength = 20'000;
constexpr qint64 sampleCells = 2'000;

/// How many rows agree on how many columns, more than one; the more of both the better.
std::pair<size_t, qsizetype> evenness(const QString& sample, QChar separator)
{
    std::map<qsizetype, size_t> rowsOf;
    for (const QStringList& row : DelimitedReader(sample, separator).read(sampleCells))
        ++rowsOf[row.size()];
    std::pair<size_t, qsizetype> best = {0, 0};
    for (const auto& [columns, rows] : rowsOf) {
        if (columns > 1)
            best = std::max(best, {rows, columns});
    }
    return best;
}

QChar likelySeparator(const QString& text)
{
    QString sample = text.left(sampleLength);
    if (text.size() > sampleLength && sample.contains(u'\n'))
        sample.truncate(sample.lastIndexOf(u'\n'));
    QChar best = u';';
    for (const QChar separator : {u'\t', u','}) {
        if (evenness(sample, separator) > evenness(sample, best))
            best = separator;
    }
    return best;
}

/// Takes «sep=;» off the text. Spreadsheets write it for each other.
std::optional<QChar> takeNamedSeparator(QString& text)
{
    const bool isNamed = text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 4;
    const QStringView rest = QStringView(text).mid(5);
    if (!isNamed || !(rest.isEmpty() || rest.startsWith(u'\n') || rest.startsWith(u'\r')))
        return std::nullopt;
    const QChar separator = text[4];
    text.remove(0, 5 + (rest.startsWith("\r\n"_L1) ? 2 : rest.isEmpty() ? 0 : 1));
    return separator;
}

QByteArray bytesOf(const QString& path, const QString& name, qint64 maximum)
{
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorCode::NotFound, CsvReaderText::tr("There is no file “%1”.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw unreadableFile(name, file.errorString());
    const QByteArray bytes = file.read(maximum + 1);
    if (file.error() != QFileDevice::NoError)
        throw unreadableFile(name, file.errorString());
    if (bytes.size() > maximum)
        throw Error(ErrorCode::InvalidInput,
                    CsvReaderText::tr("The file “%1” is too large. Split it into smaller ones.").arg(name));
    return bytes;
}

} // namespace

CsvTable readCsv(const QByteArray& bytes, const CsvOptions& options, const SheetLimits& limits)
{
    CsvTable result;
    result.encoding = options.encoding.value_or(detectEncoding(bytes));
    QString text = decoded(bytes, result.encoding);
    result.unreadable = int(text.count(QChar(QChar::ReplacementCharacter)));
    const auto named = takeNamedSeparator(text);
    result.isSeparatorNamed = named.has_value();
    result.separator = options.separator ? *options.separator : named ? *named : likelySeparator(text);
    DelimitedReader reader(std::move(text), result.separator);
    result.table = reader.read(limits.cells);
    if (reader.isCut())
        throw Error(ErrorCode::InvalidInput,
                    CsvReaderText::tr("The table has too many cells. Split it into smaller ones."));
    return result;
}

CsvTable readCsvFile(const QString& path, const CsvOptions& options, const SheetLimits& limits)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray bytes = bytesOf(path, name, limits.fileBytes);
    requireText(bytes, name);
    return readCsv(bytes, options, limits);
}

} // namespace indikator
