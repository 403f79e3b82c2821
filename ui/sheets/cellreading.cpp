// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/cellreading.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <limits>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// Takes out the spaces that part thousands; other spaces stay and make the number unreadable.
QString withoutThousands(const QString& text)
{
    static const QRegularExpression grouped(uR"(^([+-]?)(\d{1,3}(?: \d{3})+)([.,]\d*)?$)"_s);
    QString plain = text.simplified().replace(QChar(0x2212), u'-');
    if (grouped.match(plain).hasMatch())
        plain.remove(u' ');
    return plain;
}

bool isHidden(QChar c)
{
    const auto category = c.category();
    const bool isControl = category == QChar::Other_Control && c != u'\n' && c != u'\t';
    return isControl || c == QChar(0xAD) || c == QChar(0xFEFF) || (c >= QChar(0x200B) && c <= QChar(0x200F));
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

template <typename T>
std::optional<T> held(const SheetCell& cell)
{
    const T* const value = std::get_if<T>(&cell.value);
    return value ? std::optional(*value) : std::nullopt;
}

QString textOf(const SheetCell& cell)
{
    return held<QString>(cell).value_or(QString());
}

} // namespace

std::optional<int> readInteger(const QString& text)
{
    bool isGood = false;
    const int value = withoutThousands(text).toInt(&isGood);
    return isGood ? std::optional(value) : std::nullopt;
}

std::optional<double> readDecimal(const QString& text)
{
    static const QRegularExpression number(uR"(^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?$)"_s);
    QString plain = withoutThousands(text);
    if (!number.match(plain).hasMatch())
        return std::nullopt;
    const double value = plain.replace(u',', u'.').toDouble();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> readFraction(const QString& text)
{
    const QString plain = text.trimmed();
    if (!plain.endsWith(u'%'))
        return readDecimal(plain);
    const auto percent = readDecimal(plain.chopped(1));
    return percent ? std::optional(*percent / 100) : std::nullopt;
}

std::optional<QDate> readDate(const QString& text)
{
    static const QString time = uR"((?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?Z?)?$)"_s;
    static const QRegularExpression office(uR"(^(\d{1,2})[.,/-](\d{1,2})[.,/-](\d{4}|\d{2})(?: ?г\.?)?)"_s + time);
    static const QRegularExpression iso(uR"(^(\d{4})-(\d{2})-(\d{2}))"_s + time);
    const QString plain = text.simplified();
    if (const auto match = iso.match(plain); match.hasMatch())
        return valid({match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()});
    const auto match = office.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).toInt();
    const bool isShort = match.captured(3).size() == 2;
    return valid({isShort ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt()});
}

std::optional<bool> readBoolean(const QString& text)
{
    static const QStringList yes{u"да"_s, u"yes"_s, u"true"_s, u"истина"_s, u"1"_s, u"+"_s};
    static const QStringList no{u"нет"_s, u"no"_s, u"false"_s, u"ложь"_s, u"0"_s, u"-"_s, u"−"_s};
    const QString plain = text.simplified();
    if (yes.contains(plain, Qt::CaseInsensitive))
        return true;
    return no.contains(plain, Qt::CaseInsensitive) ? std::optional(false) : std::nullopt;
}

std::optional<int> readInteger(const SheetCell& cell)
{
    const auto number = held<double>(cell);
    if (!number)
        return readInteger(textOf(cell));
    const bool isWhole = *number == std::trunc(*number) && std::abs(*number) <= std::numeric_limits<int>::max();
    return isWhole && !cell.isPercent ? std::optional(int(*number)) : std::nullopt;
}

std::optional<double> readDecimal(const SheetCell& cell)
{
    const auto number = held<double>(cell);
    if (number && cell.isPercent)
        return std::nullopt;
    return number ? number : readDecimal(textOf(cell));
}

std::optional<double> readFraction(const SheetCell& cell)
{
    const auto number = held<double>(cell);
    return number ? number : readFraction(textOf(cell));
}

std::optional<QDate> readDate(const SheetCell& cell)
{
    const auto moment = held<CellMoment>(cell);
    return moment ? valid(moment->date) : readDate(textOf(cell));
}

std::optional<bool> readBoolean(const SheetCell& cell)
{
    if (const auto number = held<double>(cell))
        return *number == 0 || *number == 1 ? std::optional(*number == 1) : std::nullopt;
    const auto value = held<bool>(cell);
    return value ? value : readBoolean(textOf(cell));
}

QString readText(const QString& text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return clean.removeIf(isHidden).trimmed();
}

} // namespace indikator
