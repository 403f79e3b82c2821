// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/numberformat.h"

#include <cmath>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr double lastDay = 2'958'466; // 01.01.10000 is no day any more

/// The first section of a format without what is shown as it stands: «[$-419]d\ mmm "г.";@» is «d mmm ».
QString tokensOf(const QString& code)
{
    QString tokens;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (c == u'[' && !inside.isEmpty() && inside.count(inside[0]) == inside.size())
                tokens += inside[0] == u'm' ? u'h' : inside[0]; // [h], [mm] count on beyond a day
            i = end < 0 ? code.size() : end;
        } else {
            tokens += c.toLower();
        }
    }
    return tokens;
}

/// Some programs keep the letters that Russian spreadsheets show.
QString inEnglish(QString tokens)
{
    if (!tokens.contains(u"гг") && !tokens.contains(u"чч"))
        return tokens;
    return tokens.replace(u'д', u'd').replace(u'м', u'm').replace(u'г', u'y').replace(u'ч', u'h').replace(u'с', u's');
}

/// Digits show numbers, but for the split seconds of «mm:ss.000».
bool showsDigits(const QString& tokens)
{
    if (tokens.contains(u'#') || tokens.contains(u'?'))
        return true;
    const qsizetype zero = tokens.indexOf(u'0');
    return zero >= 0 && !tokens.left(zero).endsWith(u"s.") && !tokens.left(zero).endsWith(u"s,");
}

CellMoment momentAt(qint64 milliseconds, bool is1904)
{
    const qint64 day = milliseconds / dayLength;
    // Spreadsheets believe in 29.02.1900, so days before it are one later than counted.
    const QDate first = is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 60 ? 31 : 30);
    const auto rest = int(milliseconds % dayLength);
    return {first.addDays(day), rest == 0 ? QTime() : QTime::fromMSecsSinceStartOfDay(rest)};
}

} // namespace

NumberKind builtInKind(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 9 || id == 10)
        return NumberKind::Percent;
    if (within(14, 17) || within(27, 31) || within(34, 36) || within(50, 54) || within(57, 58))
        return NumberKind::Date;
    if (within(18, 21) || within(32, 33) || within(45, 47) || within(55, 56))
        return NumberKind::Time;
    return id == 22 ? NumberKind::DateAndTime : NumberKind::Plain;
}

NumberKind kindOfFormat(const QString& code)
{
    const QString tokens = inEnglish(tokensOf(code));
    if (tokens.contains("general"_L1) || tokens.contains("основной"_L1) || tokens.startsWith(u'@'))
        return NumberKind::Plain;
    if (showsDigits(tokens) || tokens.contains(u'%'))
        return tokens.contains(u'%') ? NumberKind::Percent : NumberKind::Plain;
    const bool hasTime = tokens.contains(u'h') || tokens.contains(u's');
    const bool hasDate = tokens.contains(u'd') || tokens.contains(u'y') || (!hasTime && tokens.contains(u'm'));
    if (hasDate)
        return hasTime ? NumberKind::DateAndTime : NumberKind::Date;
    return hasTime ? NumberKind::Time : NumberKind::Plain;
}

CellValue formattedValue(double number, NumberKind kind, bool is1904)
{
    const double last = is1904 ? lastDay - 1462 : lastDay;
    if (kind == NumberKind::Plain || kind == NumberKind::Percent || !(number >= 0 && number < last))
        return number;
    const auto milliseconds = qint64(std::llround(number * double(dayLength)));
    if (milliseconds >= dayLength || (is1904 && kind == NumberKind::Date))
        return kind == NumberKind::Time ? CellValue(number) : CellValue(momentAt(milliseconds, is1904));
    if (kind == NumberKind::Date)
        return number;
    return CellMoment{{}, QTime::fromMSecsSinceStartOfDay(int(milliseconds))};
}

} // namespace indikator
