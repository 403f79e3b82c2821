// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/paperpath.h"

#include "core/base/error.h"
#include "core/base/period.h"

#include <QCoreApplication>
#include <QDir>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct PaperPathText
{
    Q_DECLARE_TR_FUNCTIONS(PaperPathText)
};

constexpr std::array formats{Format::Pdf, Format::Docx, Format::Xlsx, Format::Csv, Format::Png, Format::Svg};

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Docx:
        return u"docx"_s;
    case Format::Xlsx:
        return u"xlsx"_s;
    case Format::Csv:
        return u"csv"_s;
    case Format::Png:
        return u"png"_s;
    case Format::Svg:
        break;
    }
    return u"svg"_s;
}

QString useOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return PaperPathText::tr("to read and print");
    case Format::Docx:
        return PaperPathText::tr("to edit the text");
    case Format::Xlsx:
        return PaperPathText::tr("tables to work with");
    case Format::Csv:
        return PaperPathText::tr("tables for other programs");
    case Format::Png:
        return PaperPathText::tr("pictures of the pages");
    case Format::Svg:
        break;
    }
    return PaperPathText::tr("drawings of the pages");
}

/// Without the characters that file systems forbid.
QString fileName(QString text)
{
    for (const QChar forbidden : u"\\/:*?\"<>|"_s)
        text.replace(forbidden, u'-');
    return text;
}

} // namespace

std::span<const Format> allFormats()
{
    return formats;
}

QString formatName(Format format)
{
    return suffixOf(format).toUpper() + u" – "_s + useOf(format);
}

QString formatFilter(Format format)
{
    return u"%1 (*.%2)"_s.arg(suffixOf(format).toUpper(), suffixOf(format));
}

QString paperPath(const QString& folder, const ReportForm& form, QDate about, Format format)
{
    const QString name = PaperPathText::tr("%1 as of %2").arg(form.title(), officeDate(about));
    return QDir(folder).filePath(fileName(name) + u'.' + suffixOf(format));
}

QString withSuffix(const QString& path, Format format)
{
    try {
        (void)formatFromSuffix(path);
        return path;
    } catch (const Error&) {
        return path + u'.' + suffixOf(format);
    }
}

} // namespace indikator
