// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/methodology/officialtexts.h"

#include "tests/catch.h"

#include <QFile>
#include <QRegularExpression>

namespace indikator::test {

using namespace Qt::StringLiterals;

QString officialText(const QString& file)
{
    QFile source(QStringLiteral(INDIKATOR_SOURCE_DIR "/tests/files/source/") + file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return QString::fromUtf8(source.readAll());
}

QString words(QString text)
{
    static const QRegularExpression footnoteMark(u"<sup>\\d</sup>"_s);
    static const QRegularExpression tag(u"</?[a-z][^>]*>"_s);
    text.remove(footnoteMark).replace(tag, u" "_s).remove(u"**"_s).remove(u'•');
    return text.simplified().replace(u"онлайн- конкурсы"_s, u"онлайн-конкурсы"_s).replace(u" ,"_s, u","_s);
}

QList<QStringList> tableRows(const QString& heading, qsizetype columns, bool (*isRest)(const QStringList& row))
{
    const QString text = officialText(u"methodology-2022.md"_s).replace(u"</b> <b>"_s, u"</b>\n<b>"_s);
    const qsizetype begin = text.indexOf(u"# "_s + heading);
    REQUIRE(begin >= 0);
    QList<QStringList> rows;
    for (const QString& line : text.mid(begin, text.indexOf(u"\n##"_s, begin) - begin).split(u'\n')) {
        if (!line.contains(u'\t') && !line.contains(u"<b>"_s))
            continue;
        QStringList cells = line.split(u'\t');
        cells.resize(columns);
        for (QString& cell : cells)
            cell = words(cell);
        if (!isRest(cells))
            rows.append(cells);
        else
            for (qsizetype i = 0; i < columns; ++i)
                rows.last()[i] = words(rows.last()[i] + u' ' + cells[i]);
    }
    return rows;
}

QStringList standardLines()
{
    QStringList lines;
    for (const QString& line : officialText(u"standard-section-6.txt"_s).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u"(в ред."_s) && !line.startsWith(u"(см. текст"_s) && !line.startsWith(u"(абзац введен"_s))
            lines.append(words(line));
    return lines;
}

} // namespace indikator::test
