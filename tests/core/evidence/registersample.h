// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidenceinput.h"

namespace indikator {

/// Registers of a region with one managing and two territorial centres, to which tests add what they are about.
struct RegisterSample
{
    EvidenceInput in;
    QDate day{2026, 12, 31};

    RegisterSample()
    {
        for (const char* name : {"Управляющий", "Речной", "Лесной"}) {
            Centre centre;
            centre.id = id(QString::fromUtf8(name));
            centre.name = QString::fromUtf8(name);
            centre.kind = in.centres.empty() ? CentreKind::Managing : CentreKind::Territorial;
            centre.countsInEach = !in.centres.empty();
            centre.headcount = 10;
            in.centres.push_back(centre);
        }
    }

    [[nodiscard]] static Id id(const QString& name) { return Id::derived(Id(), name); }

    OfficialDocument& approve(DocumentType type, QDate date = QDate(2025, 1, 10))
    {
        OfficialDocument document;
        document.id = Id::create();
        document.title = QStringLiteral("Документ");
        document.type = type;
        document.date = date;
        document.status = DocumentStatus::Approved;
        return in.documents.emplace_back(document);
    }

    WorkingGroup& addGroup(QDate createdOn = QDate(2025, 1, 10))
    {
        WorkingGroup group;
        group.id = Id::create();
        group.name = QStringLiteral("Рабочая группа");
        group.createdOn = createdOn;
        group.order = approve(DocumentType::GroupOrder, createdOn).id;
        return in.groups.emplace_back(group);
    }

    Meeting& meet(QDate date, std::vector<Id> centres = {})
    {
        Meeting meeting;
        meeting.id = Id::create();
        meeting.date = date;
        meeting.status = MeetingStatus::Held;
        meeting.centres = std::move(centres);
        return in.meetings.emplace_back(meeting);
    }

    void hold(QDate date)
    {
        DevelopmentEvent event;
        event.id = Id::create();
        event.date = date;
        event.status = EventStatus::Held;
        in.events.push_back(event);
    }

    [[nodiscard]] Evidence prove() const
    {
        static const WorkCalendar calendar;
        return indikator::prove(in, *Methodology::current(), calendar, day);
    }

    [[nodiscard]] QJsonValue item(int number) const { return prove().items.at(number).answer; }

    [[nodiscard]] QJsonValue condition(const QString& place, const Id& centre = {}) const
    {
        return prove().conditions.at({place, centre}).answer;
    }

    [[nodiscard]] QString requirement(const QString& place) const
    {
        return prove().requirements.at(place).answer.toString();
    }
};

} // namespace indikator
