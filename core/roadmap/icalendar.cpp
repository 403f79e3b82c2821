// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/roadmap/icalendar.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ICalendarText
{
    Q_DECLARE_TR_FUNCTIONS(ICalendarText)
};

constexpr qsizetype longestLine = 75; ///< octets without the line end (RFC 5545, 3.1)

bool isInsideCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0) == 0x80;
}

/// Escapes a TEXT value (3.3.11); control characters other than line ends have no place in one.
QString escaped(const QString& text)
{
    QString result;
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QChar c : lines) {
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else if (c >= u' ' && c != QChar(0x7f))
            result += c;
        else if (c == u'\t')
            result += u' ';
    }
    return result;
}

/// Writes content lines, folded, each ended by CRLF.
class Lines
{
public:
    void add(const char* name, const QString& value)
    {
        const QByteArray line = name + QByteArray(":") + value.toUtf8();
        qsizetype from = 0;
        qsizetype room = longestLine;
        while (line.size() - from > room) {
            qsizetype length = room;
            while (isInsideCharacter(line[from + length]))
                --length;
            m_bytes += line.mid(from, length) + "\r\n ";
            from += length;
            room = longestLine - 1; // the blank counts
        }
        m_bytes += line.mid(from) + "\r\n";
    }

    void addText(const char* name, const QString& text) { add(name, escaped(text)); }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString dateText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString description(const ScheduledItem& scheduled, const CalendarNames& names)
{
    QStringList lines;
    if (!scheduled.item.result.isEmpty())
        lines << ICalendarText::tr("Result: %1").arg(scheduled.item.result);
    const auto who = names.responsible.find(scheduled.item.id);
    if (who != names.responsible.end() && !who->second.isEmpty())
        lines << ICalendarText::tr("Responsible: %1").arg(who->second);
    if (!scheduled.item.note.isEmpty())
        lines << scheduled.item.note;
    return lines.join(u'\n');
}

void addReminder(Lines& lines, const char* trigger, const QString& summary)
{
    lines.add("BEGIN", u"VALARM"_s);
    lines.add("ACTION", u"DISPLAY"_s);
    lines.addText("DESCRIPTION", summary);
    lines.add("TRIGGER", QLatin1StringView(trigger));
    lines.add("END", u"VALARM"_s);
}

void addEvent(Lines& lines, const ScheduledItem& scheduled, const CalendarNames& names, const QString& stamp)
{
    const QString summary = scheduled.number + u". "_s + scheduled.item.title;
    lines.add("BEGIN", u"VEVENT"_s);
    lines.add("UID", scheduled.item.id.toString() + u"@indikator"_s);
    lines.add("DTSTAMP", stamp);
    lines.add("DTSTART;VALUE=DATE", dateText(scheduled.due));
    lines.add("DTEND;VALUE=DATE", dateText(scheduled.due.addDays(1)));
    lines.addText("SUMMARY", summary);
    if (const QString text = description(scheduled, names); !text.isEmpty())
        lines.addText("DESCRIPTION", text);
    lines.add("TRANSP", u"TRANSPARENT"_s); // a term does not make anybody busy
    addReminder(lines, "-P1W", summary);
    addReminder(lines, "-P1D", summary);
    lines.add("END", u"VEVENT"_s);
}

} // namespace

QByteArray icalendar(const Schedule& schedule, const CalendarNames& names, const QDateTime& stamp)
{
    const QString written = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    Lines lines;
    lines.add("BEGIN", u"VCALENDAR"_s);
    lines.add("VERSION", u"2.0"_s);
    lines.add("PRODID", u"-//indikator//roadmap//RU"_s);
    lines.add("CALSCALE", u"GREGORIAN"_s);
    lines.add("METHOD", u"PUBLISH"_s);
    lines.addText("X-WR-CALNAME", names.title);
    for (const ScheduledItem& scheduled : schedule.items) {
        if (scheduled.item.isOpen() && scheduled.due.isValid())
            addEvent(lines, scheduled, names, written);
    }
    lines.add("END", u"VCALENDAR"_s);
    return lines.bytes();
}

} // namespace indikator
