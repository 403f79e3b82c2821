<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnalyticalReportText</name>
    <message numerus="yes">
        <source>It was approved more than %n day(s) after the quarter (п. 61г).</source>
        <translation>
            <numerusform>It was approved more than %n day after the quarter (п. 61г).</numerusform>
            <numerusform>It was approved more than %n days after the quarter (п. 61г).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessingText</name>
    <message numerus="yes">
        <source>Matrix, %n answer(s)</source>
        <translation>
            <numerusform>Matrix, %n answer</numerusform>
            <numerusform>Matrix, %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachingText</name>
    <message numerus="yes">
        <source>Add %n file(s): %1</source>
        <translation>
            <numerusform>Add %n file: %1</numerusform>
            <numerusform>Add %n files: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarNotesText</name>
    <message numerus="yes">
        <source>%n working day(s) of the calendar were declared non-working by the President; in the norm of working time they count as working days.</source>
        <translation>
            <numerusform>%n working day of the calendar were declared non-working by the President; in the norm of working time it counts as a working day.</numerusform>
            <numerusform>%n working days of the calendar were declared non-working by the President; in the norm of working time they count as working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectingText</name>
    <message numerus="yes">
        <source>%n answer(s) cannot be taken: their assessment has been made final.</source>
        <translation>
            <numerusform>%n answer cannot be taken: their assessment has been made final.</numerusform>
            <numerusform>%n answers cannot be taken: their assessment has been made final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of %n centre(s) taken back</source>
        <translation>
            <numerusform>Files of %n centre taken back</numerusform>
            <numerusform>Files of %n centres taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentCheckText</name>
    <message numerus="yes">
        <source>%n place(s) are unanswered; the level is provisional.</source>
        <translation>
            <numerusform>%n place is unanswered; the level is provisional.</numerusform>
            <numerusform>%n places are unanswered; the level is provisional.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageText</name>
    <message numerus="yes">
        <source>All workers were trained, but %n more have come since: plan a starting course for them.</source>
        <translation>
            <numerusform>All workers were trained, but %n more have come since: plan a starting course for them.</numerusform>
            <numerusform>All workers were trained, but %n more have come since: plan a starting course for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>%1: %n worker(s) have not had the starting course.</source>
        <translation>
            <numerusform>%1: %n worker have not had the starting course.</numerusform>
            <numerusform>%1: %n workers have not had the starting course.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n renewal</numerusform>
            <numerusform>%n renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed that are approved and introduced in every centre.</source>
        <translation>
            <numerusform>%n more are needed that are approved and introduced in every centre.</numerusform>
            <numerusform>%n more are needed that are approved and introduced in every centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more priority channel(s) are needed.</source>
        <translation>
            <numerusform>%n more priority channel is needed.</numerusform>
            <numerusform>%n more priority channels are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s) with analysed feedback are needed.</source>
        <translation>
            <numerusform>%n more source with analysed feedback is needed.</numerusform>
            <numerusform>%n more sources with analysed feedback are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysed source(s)</source>
        <translation>
            <numerusform>%n analysed source</numerusform>
            <numerusform>%n analysed sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed.</source>
        <translation>
            <numerusform>%n more are needed.</numerusform>
            <numerusform>%n more are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For citizens %n more are needed.</source>
        <translation>
            <numerusform>For citizens %n more are needed.</numerusform>
            <numerusform>For citizens %n more are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For employers %n more are needed.</source>
        <translation>
            <numerusform>For employers %n more are needed.</numerusform>
            <numerusform>For employers %n more are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more approved are needed.</source>
        <translation>
            <numerusform>%n more approved are needed.</numerusform>
            <numerusform>%n more approved are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough history: no complete period of %n month(s) yet.</source>
        <translation>
            <numerusform>There is not enough history: no complete period of %n month yet.</numerusform>
            <numerusform>There is not enough history: no complete period of %n months yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are missing %1.</source>
        <translation>
            <numerusform>%n meeting is missing %1.</numerusform>
            <numerusform>%n meetings are missing %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) are needed.</source>
        <translation>
            <numerusform>%n more meeting is needed.</numerusform>
            <numerusform>%n more meetings are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing %1.</source>
        <translation>
            <numerusform>%n event is missing %1.</numerusform>
            <numerusform>%n events are missing %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are needed.</source>
        <translation>
            <numerusform>%n more event is needed.</numerusform>
            <numerusform>%n more events are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) of the knowledge base are missing %1.</source>
        <translation>
            <numerusform>%n renewal of the knowledge base is missing %1.</numerusform>
            <numerusform>%n renewals of the knowledge base are missing %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more renewal(s) of the knowledge base are needed.</source>
        <translation>
            <numerusform>%n more renewal of the knowledge base is needed.</numerusform>
            <numerusform>%n more renewals of the knowledge base are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message numerus="yes">
        <source>a list of %n whole numbers from 0: [%1]</source>
        <translation>
            <numerusform>a list of %n whole number from 0: [%1]</numerusform>
            <numerusform>a list of %n whole numbers from 0: [%1]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldTextText</name>
    <message numerus="yes">
        <source>Shorten the text to %n character(s).</source>
        <translation>
            <numerusform>Shorten the text to %n character.</numerusform>
            <numerusform>Shorten the text to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GanttText</name>
    <message numerus="yes">
        <source>%n more item(s) have no room here.</source>
        <translation>
            <numerusform>%n more item has no room here.</numerusform>
            <numerusform>%n more items have no room here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GanttTipText</name>
    <message numerus="yes">
        <source>%n working day(s) later</source>
        <translation>
            <numerusform>%n working day later</numerusform>
            <numerusform>%n working days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) earlier</source>
        <translation>
            <numerusform>%n working day earlier</numerusform>
            <numerusform>%n working days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOutText</name>
    <message numerus="yes">
        <source>Files given to %n centre(s)</source>
        <translation>
            <numerusform>Files given to %n centre</numerusform>
            <numerusform>Files given to %n centres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMapText</name>
    <message numerus="yes">
        <source>%n more centres are not shown.</source>
        <translation>
            <numerusform>%n more centre is not shown.</numerusform>
            <numerusform>%n more centres are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more conditions are not shown.</source>
        <translation>
            <numerusform>%n more condition is not shown.</numerusform>
            <numerusform>%n more conditions are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyLintText</name>
    <message numerus="yes">
        <source>A map has at least %n stage(s).</source>
        <translation>
            <numerusform>A map has at least %n stage.</numerusform>
            <numerusform>A map has at least %n stages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thoughts or feelings are missing at %n stage(s).</source>
        <translation>
            <numerusform>Thoughts or feelings is missing at %n stage.</numerusform>
            <numerusform>Thoughts or feelings are missing at %n stages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map has %n stage(s): divide the journey.</source>
        <translation>
            <numerusform>The map has %n stage: divide the journey.</numerusform>
            <numerusform>The map has %n stages: divide the journey.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map has %n touchpoint(s): divide the journey.</source>
        <translation>
            <numerusform>The map has %n touchpoint: divide the journey.</numerusform>
            <numerusform>The map has %n touchpoints: divide the journey.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyPainterText</name>
    <message numerus="yes">
        <source>%n more lane(s) have no room here.</source>
        <translation>
            <numerusform>%n more lane have no room here.</numerusform>
            <numerusform>%n more lanes have no room here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuringText</name>
    <message numerus="yes">
        <source>Acquaintance is recorded by %n centre(s).</source>
        <translation>
            <numerusform>Acquaintance is recorded by %n centre.</numerusform>
            <numerusform>Acquaintance is recorded by %n centres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>A brief meeting lasts up to %n minute(s).</source>
        <translation>
            <numerusform>A brief meeting lasts up to %n minute.</numerusform>
            <numerusform>A brief meeting lasts up to %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was held more than %n day(s) ago: name the document of its minutes (К2).</source>
        <translation>
            <numerusform>It was held more than %n day ago: name the document of its minutes (К2).</numerusform>
            <numerusform>It was held more than %n days ago: name the document of its minutes (К2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message numerus="yes">
        <source>%1 — %n point(s)</source>
        <translation>
            <numerusform>%1 — %n point</numerusform>
            <numerusform>%1 — %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checklist, paragraph %1. At most %n point(s).</source>
        <translation>
            <numerusform>Checklist, paragraph %1. At most %n point.</numerusform>
            <numerusform>Checklist, paragraph %1. At most %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesReportText</name>
    <message numerus="yes">
        <source>%n person(s), the list is attached</source>
        <translation>
            <numerusform>%n person, the list is attached</numerusform>
            <numerusform>%n persons, the list is attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Norms</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteReportText</name>
    <message numerus="yes">
        <source>and %n more condition(s), see the self-assessment report</source>
        <translation>
            <numerusform>and %n more condition, see the self-assessment report</numerusform>
            <numerusform>and %n more conditions, see the self-assessment report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceProof</name>
    <message numerus="yes">
        <source>Proved by %n record(s)</source>
        <translation>
            <numerusform>Proved by %n record</numerusform>
            <numerusform>Proved by %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFindingsText</name>
    <message numerus="yes">
        <source>Part of a decomposed activity: make it shorter than %n working day(s).</source>
        <translation>
            <numerusform>Part of a decomposed activity: make it shorter than %n working day.</numerusform>
            <numerusform>Part of a decomposed activity: make it shorter than %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than %n working day(s): decompose it into shorter activities.</source>
        <translation>
            <numerusform>Longer than %n working day: decompose it into shorter activities.</numerusform>
            <numerusform>Longer than %n working days: decompose it into shorter activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n working day(s).</source>
        <translation>
            <numerusform>Overdue by %n working day.</numerusform>
            <numerusform>Overdue by %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSlidesText</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningText</name>
    <message numerus="yes">
        <source>%n item(s) of the roadmap removed</source>
        <translation>
            <numerusform>%n item of the roadmap removed</numerusform>
            <numerusform>%n items of the roadmap removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message numerus="yes">
        <source>Total, with %n more that are not shown</source>
        <translation>
            <numerusform>Total, with %n more that is not shown</numerusform>
            <numerusform>Total, with %n more that are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordEditsText</name>
    <message numerus="yes">
        <source>Delete %n record(s): %1</source>
        <translation>
            <numerusform>Delete %n record: %1</numerusform>
            <numerusform>Delete %n records: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>“%1” %2: the field “%3” is longer than %n character(s).</source>
        <translation>
            <numerusform>“%1” %2: the field “%3” is longer than %n character.</numerusform>
            <numerusform>“%1” %2: the field “%3” is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message numerus="yes">
        <source>%1, %n working day(s) left</source>
        <translation>
            <numerusform>%1, %n working day left</numerusform>
            <numerusform>%1, %n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>“%1”: %n record(s) could not be saved.</source>
        <translation>
            <numerusform>“%1”: %n record could not be saved.</numerusform>
            <numerusform>“%1”: %n records could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file cannot be read.</source>
        <translation>
            <numerusform>%n page of the file cannot be read.</numerusform>
            <numerusform>%n pages of the file cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added file(s) could not be saved; they stay in the lists without content.</source>
        <translation>
            <numerusform>%n added file could not be saved; they stay in the lists without content.</numerusform>
            <numerusform>%n added files could not be saved; they stay in the lists without content.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapReportText</name>
    <message numerus="yes">
        <source>The largest delay is %n working day(s).</source>
        <translation>
            <numerusform>The largest delay is %n working day.</numerusform>
            <numerusform>The largest delay is %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StairText</name>
    <message numerus="yes">
        <source>%n conditions are missing for level %1</source>
        <translation>
            <numerusform>%n condition is missing for level %1</numerusform>
            <numerusform>%n conditions are missing for level %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardReport</name>
    <message numerus="yes">
        <source>%n requirement(s) are shown as the registers say and are not confirmed.</source>
        <translation>
            <numerusform>%n requirement is shown as the registers say and are not confirmed.</numerusform>
            <numerusform>%n requirements are shown as the registers say and are not confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardSheet</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::CalendarDialog</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change moves %n item(s) of the roadmap. Move them?</source>
        <translation>
            <numerusform>The change moves %n item of the roadmap. Move them?</numerusform>
            <numerusform>The change moves %n items of the roadmap. Move them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::ChangePanel</name>
    <message numerus="yes">
        <source>Changed answers: %n</source>
        <translation>
            <numerusform>Changed answers: %n</numerusform>
            <numerusform>Changed answers: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::ConsistencyPage</name>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::ExchangeController</name>
    <message numerus="yes">
        <source>%n file(s) of centres in this folder will be replaced. What the centres have filled in there and you have not collected would be lost.</source>
        <translation>
            <numerusform>%n file of centres in this folder will be replaced. What the centres have filled in there and you have not collected would be lost.</numerusform>
            <numerusform>%n files of centres in this folder will be replaced. What the centres have filled in there and you have not collected would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n file(s). It can be undone as one step; a backup was made before.</source>
        <translation>
            <numerusform>Taken in: %n file. It can be undone as one step; a backup was made before.</numerusform>
            <numerusform>Taken in: %n files. It can be undone as one step; a backup was made before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::ExchangePage</name>
    <message numerus="yes">
        <source>&amp;Accept %n file(s)</source>
        <translation>
            <numerusform>&amp;Accept %n file</numerusform>
            <numerusform>&amp;Accept %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::FilterChips</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::FindingsLabel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::IndicatorsModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::ItemCard</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::MainWindow</name>
    <message numerus="yes">
        <source>%n place(s) are unanswered; the level stays provisional.</source>
        <translation>
            <numerusform>%n place is unanswered; the level stays provisional.</numerusform>
            <numerusform>%n places are unanswered; the level stays provisional.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::MatrixModel</name>
    <message numerus="yes">
        <source>≠ %n centre(s)</source>
        <translation>
            <numerusform>≠ %n centre</numerusform>
            <numerusform>≠ %n centres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::MeasureController</name>
    <message numerus="yes">
        <source>%n measurement(s) taken over. One undo takes them all back.</source>
        <translation>
            <numerusform>%n measurement taken over. One undo takes them all back.</numerusform>
            <numerusform>%n measurements taken over. One undo takes them all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::MeetingsPage</name>
    <message numerus="yes">
        <source>%n item(s) of the roadmap stay: %1</source>
        <translation>
            <numerusform>%n item of the roadmap stay: %1</numerusform>
            <numerusform>%n items of the roadmap stay: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::NewRegionDialog</name>
    <message numerus="yes">
        <source>%n centre(s)</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>%n centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line is longer than %n character(s): is it one centre a line?</source>
        <translation>
            <numerusform>A line is longer than %n character: is it one centre a line?</numerusform>
            <numerusform>A line is longer than %n characters: is it one centre a line?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::OverviewPage</name>
    <message numerus="yes">
        <source>What stands in the way of level %1: %n condition(s)</source>
        <translation>
            <numerusform>What stands in the way of level %1: %n condition</numerusform>
            <numerusform>What stands in the way of level %1: %n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are overdue.</source>
        <translation>
            <numerusform>%n item is overdue.</numerusform>
            <numerusform>%n items are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registers say otherwise at %n place(s)</source>
        <translation>
            <numerusform>The registers say otherwise at %n place</numerusform>
            <numerusform>The registers say otherwise at %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::PasteDialog</name>
    <message numerus="yes">
        <source>%n record(s) will be added</source>
        <translation>
            <numerusform>%n record will be added</numerusform>
            <numerusform>%n records will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken over</source>
        <translation>
            <numerusform>%n cell cannot be taken over</numerusform>
            <numerusform>%n cells cannot be taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::PlanModel</name>
    <message numerus="yes">
        <source>overdue by %n working day(s)</source>
        <translation>
            <numerusform>overdue by %n working day</numerusform>
            <numerusform>overdue by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::RegisterController</name>
    <message numerus="yes">
        <source>%n deleted file(s), %1 together, are still kept so that their deletion can be undone. Erase them for good?</source>
        <translation>
            <numerusform>%n deleted file, %1 together, is still kept so that their deletion can be undone. Erase them for good?</numerusform>
            <numerusform>%n deleted files, %1 together, are still kept so that their deletion can be undone. Erase them for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n final assessment(s) spell the name: they stay as they were signed.</source>
        <translation>
            <numerusform>%n final assessment spell the name: they stay as they were signed.</numerusform>
            <numerusform>%n final assessments spell the name: they stay as they were signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::RegisterTable</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 of %n record</numerusform>
            <numerusform>%1 of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::RoadmapPage</name>
    <message numerus="yes">
        <source>%n item(s) are overdue.</source>
        <translation>
            <numerusform>%n item is overdue.</numerusform>
            <numerusform>%n items are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later than approved.</source>
        <translation>
            <numerusform>%n working day later than approved.</numerusform>
            <numerusform>%n working days later than approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) earlier than approved.</source>
        <translation>
            <numerusform>%n working day earlier than approved.</numerusform>
            <numerusform>%n working days earlier than approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::SaveStatus</name>
    <message numerus="yes">
        <source>Saved: %n file(s) in %1</source>
        <translation>
            <numerusform>Saved: %n file in %1</numerusform>
            <numerusform>Saved: %n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Saved before that: %n file(s) in %2</source>
        <translation>
            <numerusform>%1 Saved before that: %n file in %2</numerusform>
            <numerusform>%1 Saved before that: %n files in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::StandardPage</name>
    <message numerus="yes">
        <source>%1 · %n not confirmed</source>
        <translation>
            <numerusform>%1 · %n not confirmed</numerusform>
            <numerusform>%1 · %n not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::SubjectFinder</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::SurveyImportDialog</name>
    <message numerus="yes">
        <source>%n measurement(s) will be added</source>
        <translation>
            <numerusform>%n measurement will be added</numerusform>
            <numerusform>%n measurements will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be taken over</source>
        <translation>
            <numerusform>%n place cannot be taken over</numerusform>
            <numerusform>%n places cannot be taken over</numerusform>
        </translation>
    </message>
</context>
</TS>
