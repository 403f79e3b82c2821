// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/productioncalendar.h"

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/calendar/dayindex.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void registerResources()
{
    Q_INIT_RESOURCE(calendar); // the linker drops resources of a static library that nothing names
}

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ProductionCalendarText
{
    Q_DECLARE_TR_FUNCTIONS(ProductionCalendarText)
};

/// No calendar comes near it; a wrong file must not fill the memory.
constexpr qsizetype largestFile = 1024 * 1024;

void addFault(Faults& faults, const char* code, const QString& where, const QString& text)
{
    faults.push_back({Severity::Error, QLatin1StringView(code), where, text});
}

QJsonObject parse(const QByteArray& json, const QString& file, Faults& faults)
{
    if (json.size() > largestFile) {
        addFault(faults, "calendar.unreadable", file, ProductionCalendarText::tr("The file is too large."));
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
        addFault(faults, "calendar.not-json", ProductionCalendarText::tr("%1: line %2").arg(file).arg(line),
                 ProductionCalendarText::tr("The file is not JSON from here on: %1").arg(error.errorString()));
    } else if (!document.isObject()) {
        addFault(faults, "calendar.not-json", file, ProductionCalendarText::tr("The file must hold an object."));
    }
    return document.object();
}

QStringList lines(const Faults& faults)
{
    QStringList lines;
    for (const Finding& fault : faults)
        lines.append(fault.where + u" — "_s + fault.text);
    return lines;
}

std::optional<DayTransfer> transferWith(const std::vector<DayTransfer>& transfers, QDate DayTransfer::*end, QDate day)
{
    const auto found = std::ranges::find(transfers, day, end);
    return found == transfers.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::shared_ptr<const ProductionCalendar> ProductionCalendar::shipped()
{
    static const std::shared_ptr<const ProductionCalendar> calendar = [] {
        registerResources();
        QFile file(u":/calendar/ru.json"_s);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return fromJson(file.readAll(), u"ru.json"_s);
    }();
    return calendar;
}

std::shared_ptr<const ProductionCalendar> ProductionCalendar::fromJson(const QByteArray& json, const QString& file)
{
    Faults faults;
    const QJsonObject content = parse(json, file, faults);
    CalendarData data = faults.empty() ? readCalendar({content, file, faults}) : CalendarData();
    if (faults.empty())
        return std::make_shared<const ProductionCalendar>(std::move(data));
    throw Error(
        ErrorCode::InvalidInput,
        ProductionCalendarText::tr("The production calendar cannot be used:\n%1").arg(lines(faults).join(u'\n')));
}

ProductionCalendar::ProductionCalendar(CalendarData data)
    : m_data(std::move(data))
{
    for (int year = firstCalendarYear; year <= lastCalendarYear; ++year) {
        const YearTable* const table = approved(year);
        const auto kinds = dayKinds(table ? *table : yearByLaw(year, m_data.holidays));
        m_kinds.insert(m_kinds.end(), kinds.begin(), kinds.end());
    }
}

std::vector<int> ProductionCalendar::approvedYears() const
{
    std::vector<int> years;
    for (const auto& [year, table] : m_data.years)
        years.push_back(year);
    return years;
}

const YearTable* ProductionCalendar::approved(int year) const
{
    const auto found = m_data.years.find(year);
    return found == m_data.years.end() ? nullptr : &found->second;
}

QString ProductionCalendar::decreeText(int year) const
{
    const YearTable* const table = approved(year);
    if (!table)
        return {};
    return ProductionCalendarText::tr("decree of the Government of the Russian Federation of %1 No. %2")
        .arg(officeDate(table->decree.date), table->decree.number);
}

std::optional<DayKind> ProductionCalendar::kind(QDate day) const
{
    const auto index = dayIndex(day);
    return index ? std::optional(m_kinds[*index]) : std::nullopt;
}

std::optional<DayTransfer> ProductionCalendar::transferTo(QDate day) const
{
    if (isWeekend(day) || holiday(day) || kind(day) != DayKind::Off)
        return std::nullopt;
    if (const YearTable* const table = approved(day.year()))
        if (const auto decreed = transferWith(table->transfers, &DayTransfer::to, day))
            return decreed;
    return transferWith(transfersByLaw(day.year(), m_data.holidays), &DayTransfer::to, day);
}

std::optional<DayTransfer> ProductionCalendar::transferFrom(QDate day) const
{
    const YearTable* const table = approved(day.year());
    return table ? transferWith(table->transfers, &DayTransfer::from, day) : std::nullopt;
}

const Decree* ProductionCalendar::declaration(QDate day) const
{
    const YearTable* const table = approved(day.year());
    if (!table)
        return nullptr;
    const auto found = std::ranges::find_if(table->declared, [day](const DeclaredDays& declared) {
        return std::ranges::find(declared.days, day) != declared.days.end();
    });
    return found == table->declared.end() ? nullptr : &found->decree;
}

} // namespace indikator
