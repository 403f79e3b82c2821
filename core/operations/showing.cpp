// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/showing.h"

#include "core/operations/meetings.h"
#include "core/operations/planning.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// 1–12 for «12» and «декабря», 0 for anything else.
int monthOf(const QString& text)
{
    static const QLocale russian(QLocale::Russian);
    for (int month = 1; month <= 12; ++month) {
        if (text.compare(russian.monthName(month), Qt::CaseInsensitive) == 0)
            return month;
    }
    return text.toInt();
}

} // namespace

std::optional<Meeting> currentMeeting(const Document& document, QDate today)
{
    std::vector<Meeting> meetings = document.all<Meeting>();
    std::erase_if(meetings, [](const Meeting& one) { return one.status == MeetingStatus::Cancelled; });
    std::ranges::stable_sort(meetings, {}, &Meeting::date);
    const auto later = std::ranges::upper_bound(meetings, today, {}, &Meeting::date);
    if (later != meetings.begin())
        return *std::prev(later);
    return later == meetings.end() ? std::nullopt : std::optional(*later);
}

PaperSource slideSource(const Document& document, QDate today)
{
    PaperSource source;
    if (const auto plan = planFor(document, {}, today))
        source.plan = planData(document, *plan, today);
    if (const auto meeting = currentMeeting(document, today))
        source.meeting = meetingData(document, *meeting);
    return source;
}

QDate termIn(const QString& text, QDate today)
{
    static const QRegularExpression term(
        u"(?:^|\\s)до\\s+(\\d{1,2})(?:\\.|\\s+)(\\d{1,2}|\\p{L}+)(?:[.\\s]+(\\d{4}))?\\s*(?:г\\.|года)?[\\s.]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto found = term.match(text);
    if (!found.hasMatch())
        return {};
    const int month = monthOf(found.captured(2));
    const int day = found.captured(1).toInt();
    if (found.hasCaptured(3))
        return {found.captured(3).toInt(), month, day};
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear < today ? QDate(today.year() + 1, month, day) : thisYear;
}

} // namespace indikator
