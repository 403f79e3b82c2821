// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/workcalendar.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidenceinput.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

constexpr int recordsOfEach = 10'000;

/// Five registers of ten thousand records each, over thirty centres and three years.
EvidenceInput largeRegisters()
{
    EvidenceInput input;
    for (int i = 0; i < 30; ++i) {
        Centre centre;
        centre.id = Id::create();
        centre.name = u"ЦЗН № %1"_s.arg(i);
        centre.headcount = 40;
        input.centres.push_back(centre);
    }
    FeedbackSource source;
    source.id = Id::create();
    source.startedOn = QDate(2020, 1, 1);
    input.sources.push_back(source);
    for (int i = 0; i < recordsOfEach; ++i) {
        const QDate day = QDate(2024, 1, 1).addDays(i % 1095);
        const Id centre = input.centres[static_cast<size_t>(i) % input.centres.size()].id;
        Meeting meeting;
        meeting.id = Id::create();
        meeting.date = day;
        meeting.status = MeetingStatus::Held;
        meeting.centres = {centre};
        input.meetings.push_back(meeting);
        FeedbackBatch batch;
        batch.id = Id::create();
        batch.source = source.id;
        batch.centres = {centre};
        batch.from = batch.to = day;
        batch.analysed = true;
        input.batches.push_back(batch);
        ImprovementAction action;
        action.id = Id::create();
        action.groups = {PerformanceGroup::Effort};
        action.centres = {centre};
        input.actions.push_back(action);
        input.progress.push_back({Id::create(), action.id, day, 50, u"идёт"_s, {}});
        KnowledgeItem item;
        item.id = Id::create();
        item.centre = centre;
        item.addedOn = day;
        input.knowledge.push_back(item);
    }
    return input;
}

} // namespace

int main()
{
    const EvidenceInput input = largeRegisters();
    const auto methodology = Methodology::current();
    const WorkCalendar calendar;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Evidence evidence = prove(input, *methodology, calendar, QDate(2026, 12, 31));
        std::printf("  evidence of %d records, %zu places  %8.1f ms   (goal 300)\n", 5 * recordsOfEach,
                    evidence.conditions.size(), double(timer.nsecsElapsed()) / 1e6);
    }
    return 0;
}
