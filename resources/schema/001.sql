-- SPDX-FileCopyrightText: 2026 The indikator authors
-- SPDX-License-Identifier: Apache-2.0
-- Each statement ends with a semicolon at the end of a line. Record tables are printed by the test of the schema.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE edition (
    id TEXT NOT NULL PRIMARY KEY,
    files TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'begin'))
) STRICT;

CREATE TABLE change (
    step INTEGER NOT NULL REFERENCES step (sequence),
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    record TEXT NOT NULL CHECK (length(record) = 36),
    before TEXT,
    after TEXT,
    PRIMARY KEY (step, position),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX change_record ON change (record, step);

CREATE TABLE content (
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    part INTEGER NOT NULL CHECK (part >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (hash, part)
) STRICT;

CREATE TABLE "attachment" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "record" TEXT NOT NULL CHECK (length("record") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 255),
    "hash" TEXT NOT NULL DEFAULT '' CHECK (length("hash") <= 64),
    "size" INTEGER NOT NULL DEFAULT 0,
    "addedOn" TEXT CHECK (length("addedOn") = 10),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 2000)
) STRICT;

CREATE INDEX "attachment_owner" ON "attachment" ("record");

CREATE TABLE "region" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "institution" TEXT NOT NULL DEFAULT '' CHECK (length("institution") <= 300),
    "institutionShort" TEXT NOT NULL DEFAULT '' CHECK (length("institutionShort") <= 100),
    "executor" TEXT NOT NULL DEFAULT '' CHECK (length("executor") <= 200),
    "head" TEXT NOT NULL DEFAULT '' CHECK (length("head") <= 200),
    "headPerson" TEXT CHECK (length("headPerson") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "deputies" TEXT,
    "centreWord" TEXT NOT NULL DEFAULT 'czn',
    "otherCentreWord" TEXT NOT NULL DEFAULT '' CHECK (length("otherCentreWord") <= 60),
    "groupWord" TEXT NOT NULL DEFAULT 'group',
    "startedOn" TEXT CHECK (length("startedOn") = 10),
    "inModernisation" INTEGER NOT NULL DEFAULT 0 CHECK ("inModernisation" IN (0, 1)),
    "training" INTEGER NOT NULL DEFAULT 0 CHECK ("training" IN (0, 1)),
    "parameters" TEXT
) STRICT;

CREATE TABLE "centre" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 300),
    "shortName" TEXT NOT NULL DEFAULT '' CHECK (length("shortName") <= 60),
    "kind" TEXT NOT NULL DEFAULT 'territorial',
    "countsInEach" INTEGER NOT NULL DEFAULT 1 CHECK ("countsInEach" IN (0, 1)),
    "openedOn" TEXT CHECK (length("openedOn") = 10),
    "closedOn" TEXT CHECK (length("closedOn") = 10),
    "headcount" INTEGER,
    "citizensPerYear" INTEGER,
    "employersPerYear" INTEGER,
    "address" TEXT NOT NULL DEFAULT '' CHECK (length("address") <= 300),
    "phone" TEXT NOT NULL DEFAULT '' CHECK (length("phone") <= 60),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "handout" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "centre" TEXT NOT NULL CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "givenAt" TEXT NOT NULL DEFAULT '' CHECK (length("givenAt") <= 40),
    "given" TEXT,
    "receivedAt" TEXT NOT NULL DEFAULT '' CHECK (length("receivedAt") <= 40),
    "received" TEXT,
    "receivedDigest" TEXT NOT NULL DEFAULT '' CHECK (length("receivedDigest") <= 64),
    "receivedSteps" TEXT NOT NULL DEFAULT '' CHECK (length("receivedSteps") <= 10000000)
) STRICT;

CREATE INDEX "handout_owner" ON "handout" ("centre");

CREATE TABLE "calendar_day" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "date" TEXT CHECK (length("date") = 10),
    "kind" TEXT NOT NULL DEFAULT 'off',
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 300)
) STRICT;

CREATE TABLE "assessment" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "asOf" TEXT CHECK (length("asOf") = 10),
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 200),
    "state" TEXT NOT NULL DEFAULT 'draft',
    "edition" TEXT NOT NULL DEFAULT '' CHECK (length("edition") <= 60),
    "executor" TEXT NOT NULL DEFAULT '' CHECK (length("executor") <= 200),
    "filledOn" TEXT CHECK (length("filledOn") = 10),
    "conclusion" TEXT NOT NULL DEFAULT '' CHECK (length("conclusion") <= 100000),
    "basis" TEXT CHECK (length("basis") = 36) REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
    "targetLevel" INTEGER,
    "finalisedOn" TEXT CHECK (length("finalisedOn") = 10)
) STRICT;

CREATE TABLE "checklist_answer" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "assessment" TEXT NOT NULL CHECK (length("assessment") = 36) REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
    "item" INTEGER NOT NULL DEFAULT 0,
    "marked" TEXT,
    "comment" TEXT NOT NULL DEFAULT '' CHECK (length("comment") <= 100000)
) STRICT;

CREATE INDEX "checklist_answer_owner" ON "checklist_answer" ("assessment");

CREATE TABLE "matrix_answer" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "assessment" TEXT NOT NULL CHECK (length("assessment") = 36) REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
    "condition" TEXT NOT NULL DEFAULT '' CHECK (length("condition") <= 40),
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT,
    "comment" TEXT NOT NULL DEFAULT '' CHECK (length("comment") <= 100000)
) STRICT;

CREATE INDEX "matrix_answer_owner" ON "matrix_answer" ("assessment");

CREATE TABLE "assessment_snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "assessment" TEXT NOT NULL CHECK (length("assessment") = 36) REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
    "content" TEXT
) STRICT;

CREATE INDEX "assessment_snapshot_owner" ON "assessment_snapshot" ("assessment");

CREATE TABLE "person" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "lastName" TEXT NOT NULL DEFAULT '' CHECK (length("lastName") <= 60),
    "firstName" TEXT NOT NULL DEFAULT '' CHECK (length("firstName") <= 60),
    "middleName" TEXT NOT NULL DEFAULT '' CHECK (length("middleName") <= 60),
    "jobTitle" TEXT NOT NULL DEFAULT '' CHECK (length("jobTitle") <= 200),
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "unit" TEXT CHECK (length("unit") = 36) REFERENCES "org_unit" ("id") DEFERRABLE INITIALLY DEFERRED,
    "headsCentre" INTEGER NOT NULL DEFAULT 0 CHECK ("headsCentre" IN (0, 1)),
    "workPhone" TEXT NOT NULL DEFAULT '' CHECK (length("workPhone") <= 60),
    "workEmail" TEXT NOT NULL DEFAULT '' CHECK (length("workEmail") <= 100),
    "isLeader" INTEGER NOT NULL DEFAULT 0 CHECK ("isLeader" IN (0, 1)),
    "isRepresentative" INTEGER NOT NULL DEFAULT 0 CHECK ("isRepresentative" IN (0, 1)),
    "activeFrom" TEXT CHECK (length("activeFrom") = 10),
    "activeTo" TEXT CHECK (length("activeTo") = 10),
    "anonymised" INTEGER NOT NULL DEFAULT 0 CHECK ("anonymised" IN (0, 1)),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "official_document" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 300),
    "type" TEXT NOT NULL DEFAULT 'other',
    "alsoServesAs" TEXT,
    "number" TEXT NOT NULL DEFAULT '' CHECK (length("number") <= 60),
    "date" TEXT CHECK (length("date") = 10),
    "approvedBy" TEXT NOT NULL DEFAULT '' CHECK (length("approvedBy") <= 200),
    "approver" TEXT CHECK (length("approver") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "validFrom" TEXT CHECK (length("validFrom") = 10),
    "validTo" TEXT CHECK (length("validTo") = 10),
    "fixesGoal" INTEGER NOT NULL DEFAULT 0 CHECK ("fixesGoal" IN (0, 1)),
    "centres" TEXT,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "meeting" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "group" TEXT CHECK (length("group") = 36) REFERENCES "working_group" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK (length("date") = 10),
    "number" TEXT NOT NULL DEFAULT '' CHECK (length("number") <= 60),
    "status" TEXT NOT NULL DEFAULT 'planned',
    "format" TEXT NOT NULL DEFAULT 'full',
    "place" TEXT NOT NULL DEFAULT '' CHECK (length("place") <= 200),
    "minutes" INTEGER,
    "chair" TEXT CHECK (length("chair") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "secretary" TEXT CHECK (length("secretary") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "present" TEXT,
    "invited" TEXT NOT NULL DEFAULT '' CHECK (length("invited") <= 2000),
    "centres" TEXT,
    "protocol" TEXT CHECK (length("protocol") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "meeting_topic" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "meeting" TEXT NOT NULL CHECK (length("meeting") = 36) REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 500),
    "speaker" TEXT CHECK (length("speaker") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "discussion" TEXT NOT NULL DEFAULT '' CHECK (length("discussion") <= 100000)
) STRICT;

CREATE INDEX "meeting_topic_owner" ON "meeting_topic" ("meeting");

CREATE TABLE "decision" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "meeting" TEXT NOT NULL CHECK (length("meeting") = 36) REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL DEFAULT 0,
    "topic" TEXT CHECK (length("topic") = 36) REFERENCES "meeting_topic" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL DEFAULT '' CHECK (length("text") <= 2000),
    "type" TEXT NOT NULL DEFAULT 'action',
    "approved" TEXT CHECK (length("approved") = 36),
    "responsible" TEXT CHECK (length("responsible") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT CHECK (length("due") = 10),
    "state" TEXT NOT NULL DEFAULT 'open'
) STRICT;

CREATE INDEX "decision_owner" ON "decision" ("meeting");

CREATE TABLE "roadmap_plan" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 300),
    "approvedOn" TEXT CHECK (length("approvedOn") = 10),
    "approvedBy" TEXT CHECK (length("approvedBy") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "roadmap_item" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "plan" TEXT NOT NULL CHECK (length("plan") = 36) REFERENCES "roadmap_plan" ("id") DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT CHECK (length("parent") = 36) REFERENCES "roadmap_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL DEFAULT 0,
    "kind" TEXT NOT NULL DEFAULT 'activity',
    "controlPoint" TEXT NOT NULL DEFAULT '' CHECK (length("controlPoint") <= 20),
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 1000),
    "start" TEXT CHECK (length("start") = 10),
    "due" TEXT CHECK (length("due") = 10),
    "duration" INTEGER,
    "computed" TEXT NOT NULL DEFAULT 'duration',
    "result" TEXT NOT NULL DEFAULT '' CHECK (length("result") <= 4000),
    "responsible" TEXT CHECK (length("responsible") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL DEFAULT '' CHECK (length("role") <= 200),
    "state" TEXT NOT NULL DEFAULT 'not-started',
    "doneOn" TEXT CHECK (length("doneOn") = 10),
    "evidence" TEXT,
    "origin" TEXT NOT NULL DEFAULT '' CHECK (length("origin") <= 80),
    "approvedStart" TEXT CHECK (length("approvedStart") = 10),
    "approvedDue" TEXT CHECK (length("approvedDue") = 10),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE INDEX "roadmap_item_owner" ON "roadmap_item" ("plan");

CREATE TABLE "metric" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "code" TEXT NOT NULL DEFAULT '' CHECK (length("code") <= 40),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 300),
    "kind" TEXT NOT NULL DEFAULT 'csat-t2b',
    "variant" TEXT NOT NULL DEFAULT 'usual',
    "group" TEXT NOT NULL DEFAULT 'g0',
    "question" TEXT NOT NULL DEFAULT '' CHECK (length("question") <= 2000),
    "scaleMin" INTEGER,
    "scaleMax" INTEGER,
    "direction" TEXT NOT NULL DEFAULT 'up',
    "unit" TEXT NOT NULL DEFAULT '' CHECK (length("unit") <= 40),
    "implementedOn" TEXT CHECK (length("implementedOn") = 10),
    "activeFrom" TEXT CHECK (length("activeFrom") = 10),
    "activeTo" TEXT CHECK (length("activeTo") = 10),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "metric_attribute" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "metric" TEXT NOT NULL CHECK (length("metric") = 36) REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL DEFAULT '' CHECK (length("text") <= 300),
    "importance" REAL
) STRICT;

CREATE INDEX "metric_attribute_owner" ON "metric_attribute" ("metric");

CREATE TABLE "survey_wave" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 300),
    "source" TEXT CHECK (length("source") = 36) REFERENCES "feedback_source" ("id") DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT CHECK (length("from") = 10),
    "to" TEXT CHECK (length("to") = 10),
    "method" TEXT NOT NULL DEFAULT 'f2f',
    "clients" TEXT NOT NULL DEFAULT 'all',
    "service" TEXT NOT NULL DEFAULT '' CHECK (length("service") <= 300),
    "population" INTEGER,
    "invited" INTEGER,
    "responded" INTEGER,
    "questionnaire" TEXT CHECK (length("questionnaire") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "survey_question" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "wave" TEXT NOT NULL CHECK (length("wave") = 36) REFERENCES "survey_wave" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL DEFAULT 0,
    "code" TEXT NOT NULL DEFAULT '' CHECK (length("code") <= 40),
    "text" TEXT NOT NULL DEFAULT '' CHECK (length("text") <= 2000),
    "metric" TEXT CHECK (length("metric") = 36) REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "attribute" TEXT CHECK (length("attribute") = 36) REFERENCES "metric_attribute" ("id") DEFERRABLE INITIALLY DEFERRED,
    "scaleMin" INTEGER,
    "scaleMax" INTEGER,
    "group" TEXT NOT NULL DEFAULT 'g0'
) STRICT;

CREATE INDEX "survey_question_owner" ON "survey_question" ("wave");

CREATE TABLE "measurement" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "metric" TEXT CHECK (length("metric") = 36) REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "attribute" TEXT CHECK (length("attribute") = 36) REFERENCES "metric_attribute" ("id") DEFERRABLE INITIALLY DEFERRED,
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT CHECK (length("from") = 10),
    "to" TEXT CHECK (length("to") = 10),
    "clients" TEXT NOT NULL DEFAULT 'all',
    "wave" TEXT CHECK (length("wave") = 36) REFERENCES "survey_wave" ("id") DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT CHECK (length("source") = 36) REFERENCES "feedback_source" ("id") DEFERRABLE INITIALLY DEFERRED,
    "counts" TEXT NOT NULL DEFAULT '' CHECK (length("counts") <= 1000),
    "part" INTEGER,
    "total" INTEGER,
    "bareValue" REAL,
    "undecided" INTEGER,
    "population" INTEGER,
    "isSample" INTEGER NOT NULL DEFAULT 1 CHECK ("isSample" IN (0, 1)),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "indicator" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "code" TEXT NOT NULL DEFAULT '' CHECK (length("code") <= 40),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 300),
    "group" TEXT NOT NULL DEFAULT 'g1',
    "definition" TEXT NOT NULL DEFAULT '' CHECK (length("definition") <= 4000),
    "metric" TEXT CHECK (length("metric") = 36) REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "clients" TEXT NOT NULL DEFAULT 'all',
    "factor" TEXT NOT NULL DEFAULT '' CHECK (length("factor") <= 500),
    "direction" TEXT NOT NULL DEFAULT 'up',
    "unit" TEXT NOT NULL DEFAULT '' CHECK (length("unit") <= 40),
    "lowest" REAL,
    "highest" REAL,
    "origin" TEXT NOT NULL DEFAULT 'region',
    "activeFrom" TEXT CHECK (length("activeFrom") = 10),
    "activeTo" TEXT CHECK (length("activeTo") = 10),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "indicator_target" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "indicator" TEXT NOT NULL CHECK (length("indicator") = 36) REFERENCES "indicator" ("id") DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "value" REAL NOT NULL DEFAULT 0,
    "decision" TEXT CHECK (length("decision") = 36) REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "indicator_target_owner" ON "indicator_target" ("indicator");

CREATE TABLE "indicator_value" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "indicator" TEXT NOT NULL CHECK (length("indicator") = 36) REFERENCES "indicator" ("id") DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "quarter" INTEGER NOT NULL DEFAULT 1,
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "value" REAL NOT NULL DEFAULT 0,
    "measurement" TEXT CHECK (length("measurement") = 36) REFERENCES "measurement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "document" TEXT CHECK (length("document") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE INDEX "indicator_value_owner" ON "indicator_value" ("indicator");

CREATE TABLE "org_unit" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL DEFAULT 'other',
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "working_group" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "centres" TEXT,
    "createdOn" TEXT CHECK (length("createdOn") = 10),
    "closedOn" TEXT CHECK (length("closedOn") = 10),
    "order" TEXT CHECK (length("order") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "regulation" TEXT CHECK (length("regulation") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "schedule" TEXT NOT NULL DEFAULT '' CHECK (length("schedule") <= 300),
    "monthsBetween" INTEGER,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "group_member" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "group" TEXT NOT NULL CHECK (length("group") = 36) REFERENCES "working_group" ("id") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT CHECK (length("person") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL DEFAULT 'member',
    "category" TEXT NOT NULL DEFAULT 'other-unit',
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT CHECK (length("from") = 10),
    "to" TEXT CHECK (length("to") = 10),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;
CREATE INDEX "group_member_owner" ON "group_member" ("group");

CREATE TABLE "feedback_source" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "kind" TEXT NOT NULL DEFAULT 'other',
    "channel" TEXT NOT NULL DEFAULT 'other',
    "centres" TEXT,
    "startedOn" TEXT CHECK (length("startedOn") = 10),
    "stoppedOn" TEXT CHECK (length("stoppedOn") = 10),
    "isPriority" INTEGER NOT NULL DEFAULT 0 CHECK ("isPriority" IN (0, 1)),
    "responsible" TEXT CHECK (length("responsible") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "regulation" TEXT CHECK (length("regulation") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "analytical_report" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "year" INTEGER NOT NULL DEFAULT 0,
    "quarter" INTEGER NOT NULL DEFAULT 0,
    "approvedOn" TEXT CHECK (length("approvedOn") = 10),
    "problems" TEXT NOT NULL DEFAULT '' CHECK (length("problems") <= 100000),
    "recommendations" TEXT NOT NULL DEFAULT '' CHECK (length("recommendations") <= 100000),
    "accessProvided" INTEGER NOT NULL DEFAULT 0 CHECK ("accessProvided" IN (0, 1)),
    "document" TEXT CHECK (length("document") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "feedback_batch" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "source" TEXT CHECK (length("source") = 36) REFERENCES "feedback_source" ("id") DEFERRABLE INITIALLY DEFERRED,
    "centres" TEXT,
    "from" TEXT CHECK (length("from") = 10),
    "to" TEXT CHECK (length("to") = 10),
    "total" INTEGER,
    "positive" INTEGER,
    "neutral" INTEGER,
    "negative" INTEGER,
    "questions" INTEGER,
    "suggestions" INTEGER,
    "resolved" INTEGER,
    "escalated" INTEGER,
    "inProgress" INTEGER,
    "reopened" INTEGER,
    "friendliness" INTEGER,
    "usefulness" INTEGER,
    "effort" INTEGER,
    "personal" INTEGER,
    "comfort" INTEGER,
    "topIssues" TEXT NOT NULL DEFAULT '' CHECK (length("topIssues") <= 4000),
    "analysed" INTEGER NOT NULL DEFAULT 0 CHECK ("analysed" IN (0, 1)),
    "report" TEXT CHECK (length("report") = 36) REFERENCES "analytical_report" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "cause_analysis" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "group" TEXT NOT NULL DEFAULT 'g1',
    "centres" TEXT,
    "named" TEXT,
    "from" TEXT CHECK (length("from") = 10),
    "to" TEXT CHECK (length("to") = 10),
    "values" TEXT NOT NULL DEFAULT '' CHECK (length("values") <= 2000),
    "causes" TEXT NOT NULL DEFAULT '' CHECK (length("causes") <= 100000),
    "preconditions" TEXT NOT NULL DEFAULT '' CHECK (length("preconditions") <= 100000),
    "evidence" TEXT,
    "conclusions" TEXT NOT NULL DEFAULT '' CHECK (length("conclusions") <= 100000),
    "author" TEXT CHECK (length("author") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK (length("date") = 10),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "external_index" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "year" INTEGER NOT NULL DEFAULT 0,
    "quarter" INTEGER NOT NULL DEFAULT 0,
    "citizens" REAL,
    "employers" REAL,
    "total" REAL,
    "rank" INTEGER,
    "regions" INTEGER,
    "friendliness" REAL,
    "usefulness" REAL,
    "effort" REAL,
    "personal" REAL,
    "comfort" REAL,
    "address" TEXT NOT NULL DEFAULT '' CHECK (length("address") <= 500),
    "document" TEXT CHECK (length("document") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "info_system" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "kind" TEXT NOT NULL DEFAULT 'database',
    "stage" TEXT NOT NULL DEFAULT 'none',
    "since" TEXT CHECK (length("since") = 10),
    "regulation" TEXT CHECK (length("regulation") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "comprehensive" INTEGER NOT NULL DEFAULT 0 CHECK ("comprehensive" IN (0, 1)),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "improvement_action" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL DEFAULT 'other',
    "groups" TEXT,
    "origins" TEXT,
    "gap" TEXT NOT NULL DEFAULT '' CHECK (length("gap") <= 80),
    "centres" TEXT,
    "effortTime" INTEGER,
    "effortMoney" INTEGER,
    "effortStaff" INTEGER,
    "impact" INTEGER,
    "horizon" TEXT NOT NULL DEFAULT 'automatic',
    "responsible" TEXT CHECK (length("responsible") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK (length("start") = 10),
    "due" TEXT CHECK (length("due") = 10),
    "doneOn" TEXT CHECK (length("doneOn") = 10),
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "reason" TEXT NOT NULL DEFAULT '' CHECK (length("reason") <= 2000),
    "approvedBy" TEXT CHECK (length("approvedBy") = 36) REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
    "before" TEXT CHECK (length("before") = 36) REFERENCES "measurement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "after" TEXT CHECK (length("after") = 36) REFERENCES "measurement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "action_progress" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "action" TEXT NOT NULL CHECK (length("action") = 36) REFERENCES "improvement_action" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK (length("date") = 10),
    "percent" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL DEFAULT '' CHECK (length("text") <= 4000),
    "problem" TEXT NOT NULL DEFAULT '' CHECK (length("problem") <= 4000)
) STRICT;
CREATE INDEX "action_progress_owner" ON "action_progress" ("action");

CREATE TABLE "training" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL DEFAULT 'other',
    "from" TEXT CHECK (length("from") = 10),
    "to" TEXT CHECK (length("to") = 10),
    "status" TEXT NOT NULL DEFAULT 'planned',
    "provider" TEXT NOT NULL DEFAULT '' CHECK (length("provider") <= 200),
    "hours" INTEGER,
    "centres" TEXT,
    "document" TEXT CHECK (length("document") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "training_coverage" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "training" TEXT NOT NULL CHECK (length("training") = 36) REFERENCES "training" ("id") DEFERRABLE INITIALLY DEFERRED,
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "trained" INTEGER,
    "headcount" INTEGER,
    "date" TEXT CHECK (length("date") = 10)
) STRICT;
CREATE INDEX "training_coverage_owner" ON "training_coverage" ("training");

CREATE TABLE "development_event" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL DEFAULT 'other',
    "mode" TEXT NOT NULL DEFAULT 'offline',
    "date" TEXT CHECK (length("date") = 10),
    "status" TEXT NOT NULL DEFAULT 'planned',
    "centres" TEXT,
    "participants" INTEGER,
    "goal" TEXT NOT NULL DEFAULT '' CHECK (length("goal") <= 2000),
    "report" TEXT CHECK (length("report") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "knowledge_base" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "stage" TEXT NOT NULL DEFAULT 'none',
    "createdOn" TEXT CHECK (length("createdOn") = 10),
    "location" TEXT NOT NULL DEFAULT '' CHECK (length("location") <= 500),
    "description" TEXT CHECK (length("description") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "regulation" TEXT CHECK (length("regulation") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "allRead" INTEGER NOT NULL DEFAULT 0 CHECK ("allRead" IN (0, 1)),
    "allWrite" INTEGER NOT NULL DEFAULT 0 CHECK ("allWrite" IN (0, 1)),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "knowledge_access" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "base" TEXT NOT NULL CHECK (length("base") = 36) REFERENCES "knowledge_base" ("id") DEFERRABLE INITIALLY DEFERRED,
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "available" INTEGER NOT NULL DEFAULT 0 CHECK ("available" IN (0, 1)),
    "since" TEXT CHECK (length("since") = 10)
) STRICT;
CREATE INDEX "knowledge_access_owner" ON "knowledge_access" ("base");

CREATE TABLE "knowledge_item" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL DEFAULT 'practice',
    "body" TEXT NOT NULL DEFAULT '' CHECK (length("body") <= 100000),
    "author" TEXT CHECK (length("author") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "addedOn" TEXT CHECK (length("addedOn") = 10),
    "tags" TEXT NOT NULL DEFAULT '' CHECK (length("tags") <= 300),
    "groups" TEXT,
    "links" TEXT,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "knowledge_revision" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "item" TEXT NOT NULL CHECK (length("item") = 36) REFERENCES "knowledge_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK (length("date") = 10),
    "text" TEXT NOT NULL DEFAULT '' CHECK (length("text") <= 2000),
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "knowledge_revision_owner" ON "knowledge_revision" ("item");

CREATE TABLE "motivation_system" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "stage" TEXT NOT NULL DEFAULT 'none',
    "since" TEXT CHECK (length("since") = 10),
    "document" TEXT CHECK (length("document") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "measures" TEXT NOT NULL DEFAULT '' CHECK (length("measures") <= 100000),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "staff_kpi_system" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "stage" TEXT NOT NULL DEFAULT 'none',
    "since" TEXT CHECK (length("since") = 10),
    "document" TEXT CHECK (length("document") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "measures" TEXT NOT NULL DEFAULT '' CHECK (length("measures") <= 100000),
    "indicators" TEXT NOT NULL DEFAULT '' CHECK (length("indicators") <= 100000),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "federal_event" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 300),
    "year" INTEGER NOT NULL DEFAULT 0,
    "mandatory" INTEGER NOT NULL DEFAULT 0 CHECK ("mandatory" IN (0, 1)),
    "organiser" TEXT NOT NULL DEFAULT '' CHECK (length("organiser") <= 200),
    "from" TEXT CHECK (length("from") = 10),
    "to" TEXT CHECK (length("to") = 10),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "federal_participation" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "event" TEXT NOT NULL CHECK (length("event") = 36) REFERENCES "federal_event" ("id") DEFERRABLE INITIALLY DEFERRED,
    "participated" INTEGER NOT NULL DEFAULT 0 CHECK ("participated" IN (0, 1)),
    "teams" TEXT NOT NULL DEFAULT '' CHECK (length("teams") <= 300),
    "people" INTEGER,
    "date" TEXT CHECK (length("date") = 10),
    "document" TEXT CHECK (length("document") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "federal_participation_owner" ON "federal_participation" ("event");

CREATE TABLE "acknowledgement" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "object" TEXT CHECK (length("object") = 36),
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK (length("date") = 10),
    "acquainted" INTEGER,
    "headcount" INTEGER,
    "evidence" TEXT CHECK (length("evidence") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE TABLE "channel" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 120),
    "kind" TEXT NOT NULL DEFAULT 'physical',
    "isOwn" INTEGER NOT NULL DEFAULT 1 CHECK ("isOwn" IN (0, 1)),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "client_service" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 300),
    "kind" TEXT NOT NULL DEFAULT 'state-service',
    "clients" TEXT NOT NULL DEFAULT 'jobseeker',
    "isWorkSearch" INTEGER NOT NULL DEFAULT 0 CHECK ("isWorkSearch" IN (0, 1)),
    "isHiring" INTEGER NOT NULL DEFAULT 0 CHECK ("isHiring" IN (0, 1)),
    "lawChangedOn" TEXT CHECK (length("lawChangedOn") = 10),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "client_profile" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "code" TEXT NOT NULL DEFAULT '' CHECK (length("code") <= 20),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "clients" TEXT NOT NULL DEFAULT 'jobseeker',
    "segmentBasis" TEXT NOT NULL DEFAULT '' CHECK (length("segmentBasis") <= 2000),
    "status" TEXT NOT NULL DEFAULT 'draft',
    "isPilot" INTEGER NOT NULL DEFAULT 0 CHECK ("isPilot" IN (0, 1)),
    "compiledOn" TEXT CHECK (length("compiledOn") = 10),
    "approvedOn" TEXT CHECK (length("approvedOn") = 10),
    "outdatedOn" TEXT CHECK (length("outdatedOn") = 10),
    "unapprovedReason" TEXT NOT NULL DEFAULT '' CHECK (length("unapprovedReason") <= 500),
    "nextReviewOn" TEXT CHECK (length("nextReviewOn") = 10),
    "size" INTEGER,
    "share" REAL,
    "sizeSource" TEXT NOT NULL DEFAULT '' CHECK (length("sizeSource") <= 300),
    "sizeDate" TEXT CHECK (length("sizeDate") = 10),
    "portraitName" TEXT NOT NULL DEFAULT '' CHECK (length("portraitName") <= 120),
    "pictogram" TEXT NOT NULL DEFAULT 'person',
    "quote" TEXT NOT NULL DEFAULT '' CHECK (length("quote") <= 1000),
    "quoteSource" TEXT,
    "digitalSkill" INTEGER,
    "author" TEXT CHECK (length("author") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "team" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "previousVersion" TEXT CHECK (length("previousVersion") = 36) REFERENCES "client_profile" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "profile_section" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "profile" TEXT NOT NULL CHECK (length("profile") = 36) REFERENCES "client_profile" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL DEFAULT '' CHECK (length("kind") <= 40),
    "text" TEXT NOT NULL DEFAULT '' CHECK (length("text") <= 100000),
    "grounds" TEXT
) STRICT;

CREATE INDEX "profile_section_owner" ON "profile_section" ("profile");

CREATE TABLE "group_importance" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "profile" TEXT NOT NULL CHECK (length("profile") = 36) REFERENCES "client_profile" ("id") DEFERRABLE INITIALLY DEFERRED,
    "group" TEXT NOT NULL DEFAULT 'g1',
    "importance" INTEGER NOT NULL DEFAULT 3
) STRICT;

CREATE INDEX "group_importance_owner" ON "group_importance" ("profile");

CREATE TABLE "channel_preference" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "profile" TEXT NOT NULL CHECK (length("profile") = 36) REFERENCES "client_profile" ("id") DEFERRABLE INITIALLY DEFERRED,
    "channel" TEXT CHECK (length("channel") = 36) REFERENCES "channel" ("id") DEFERRABLE INITIALLY DEFERRED,
    "preference" INTEGER NOT NULL DEFAULT 3
) STRICT;

CREATE INDEX "channel_preference_owner" ON "channel_preference" ("profile");

CREATE TABLE "journey" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "code" TEXT NOT NULL DEFAULT '' CHECK (length("code") <= 20),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "profile" TEXT CHECK (length("profile") = 36) REFERENCES "client_profile" ("id") DEFERRABLE INITIALLY DEFERRED,
    "goal" TEXT NOT NULL DEFAULT '' CHECK (length("goal") <= 2000),
    "service" TEXT CHECK (length("service") = 36) REFERENCES "client_service" ("id") DEFERRABLE INITIALLY DEFERRED,
    "contacts" TEXT,
    "services" TEXT,
    "lifeSituation" TEXT NOT NULL DEFAULT '' CHECK (length("lifeSituation") <= 200),
    "task" TEXT,
    "segment" TEXT NOT NULL DEFAULT '' CHECK (length("segment") <= 200),
    "status" TEXT NOT NULL DEFAULT 'draft',
    "isPilot" INTEGER NOT NULL DEFAULT 0 CHECK ("isPilot" IN (0, 1)),
    "compiledOn" TEXT CHECK (length("compiledOn") = 10),
    "approvedOn" TEXT CHECK (length("approvedOn") = 10),
    "outdatedOn" TEXT CHECK (length("outdatedOn") = 10),
    "unapprovedReason" TEXT NOT NULL DEFAULT '' CHECK (length("unapprovedReason") <= 500),
    "nextReviewOn" TEXT CHECK (length("nextReviewOn") = 10),
    "lawChangedOn" TEXT CHECK (length("lawChangedOn") = 10),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000),
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "introduction" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "object" TEXT NOT NULL CHECK (length("object") = 36),
    "centre" TEXT CHECK (length("centre") = 36) REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK (length("date") = 10),
    "document" TEXT CHECK (length("document") = 36) REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "introduction_owner" ON "introduction" ("object");

CREATE TABLE "journey_research" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "journey" TEXT NOT NULL CHECK (length("journey") = 36) REFERENCES "journey" ("id") DEFERRABLE INITIALLY DEFERRED,
    "method" TEXT NOT NULL DEFAULT 'interview',
    "date" TEXT CHECK (length("date") = 10),
    "sample" INTEGER,
    "findings" TEXT NOT NULL DEFAULT '' CHECK (length("findings") <= 100000)
) STRICT;

CREATE INDEX "journey_research_owner" ON "journey_research" ("journey");

CREATE TABLE "cross_team" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "journey" TEXT NOT NULL CHECK (length("journey") = 36) REFERENCES "journey" ("id") DEFERRABLE INITIALLY DEFERRED,
    "leader" TEXT CHECK (length("leader") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "isUnderChair" INTEGER NOT NULL DEFAULT 0 CHECK ("isUnderChair" IN (0, 1)),
    "formedOn" TEXT CHECK (length("formedOn") = 10),
    "dissolvedOn" TEXT CHECK (length("dissolvedOn") = 10),
    "note" TEXT NOT NULL DEFAULT '' CHECK (length("note") <= 100000)
) STRICT;

CREATE INDEX "cross_team_owner" ON "cross_team" ("journey");

CREATE TABLE "team_member" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "team" TEXT NOT NULL CHECK (length("team") = 36) REFERENCES "cross_team" ("id") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT CHECK (length("person") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "office" TEXT NOT NULL DEFAULT 'front',
    "position" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX "team_member_owner" ON "team_member" ("team");

CREATE TABLE "journey_version" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "journey" TEXT NOT NULL CHECK (length("journey") = 36) REFERENCES "journey" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'as-is',
    "title" TEXT NOT NULL DEFAULT '' CHECK (length("title") <= 200),
    "frozenOn" TEXT CHECK (length("frozenOn") = 10),
    "digest" TEXT NOT NULL DEFAULT '' CHECK (length("digest") <= 64),
    "basedOn" TEXT CHECK (length("basedOn") = 36) REFERENCES "journey_version" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "journey_version_owner" ON "journey_version" ("journey");

CREATE TABLE "journey_stage" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "version" TEXT NOT NULL CHECK (length("version") = 36) REFERENCES "journey_version" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "isOutside" INTEGER NOT NULL DEFAULT 0 CHECK ("isOutside" IN (0, 1)),
    "goal" TEXT NOT NULL DEFAULT '' CHECK (length("goal") <= 2000),
    "actions" TEXT NOT NULL DEFAULT '' CHECK (length("actions") <= 4000),
    "steps" TEXT NOT NULL DEFAULT '' CHECK (length("steps") <= 4000),
    "thoughts" TEXT NOT NULL DEFAULT '' CHECK (length("thoughts") <= 4000),
    "feelings" TEXT NOT NULL DEFAULT '' CHECK (length("feelings") <= 4000),
    "emotion" REAL,
    "quote" TEXT NOT NULL DEFAULT '' CHECK (length("quote") <= 1000),
    "expectations" TEXT NOT NULL DEFAULT '' CHECK (length("expectations") <= 4000),
    "duration" TEXT NOT NULL DEFAULT '' CHECK (length("duration") <= 200),
    "waiting" TEXT NOT NULL DEFAULT '' CHECK (length("waiting") <= 200),
    "measuring" TEXT NOT NULL DEFAULT '' CHECK (length("measuring") <= 2000),
    "results" TEXT NOT NULL DEFAULT '' CHECK (length("results") <= 2000),
    "measurements" TEXT,
    "improvement" TEXT NOT NULL DEFAULT '' CHECK (length("improvement") <= 4000),
    "frontstage" TEXT NOT NULL DEFAULT '' CHECK (length("frontstage") <= 4000),
    "backstage" TEXT NOT NULL DEFAULT '' CHECK (length("backstage") <= 4000),
    "support" TEXT NOT NULL DEFAULT '' CHECK (length("support") <= 4000),
    "groups" TEXT,
    "grounds" TEXT,
    "lineage" TEXT NOT NULL DEFAULT '' CHECK (length("lineage") <= 36)
) STRICT;

CREATE INDEX "journey_stage_owner" ON "journey_stage" ("version");

CREATE TABLE "touchpoint" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "stage" TEXT NOT NULL CHECK (length("stage") = 36) REFERENCES "journey_stage" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL DEFAULT 0,
    "channel" TEXT CHECK (length("channel") = 36) REFERENCES "channel" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "description" TEXT NOT NULL DEFAULT '' CHECK (length("description") <= 2000),
    "responsible" TEXT CHECK (length("responsible") = 36) REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL DEFAULT '' CHECK (length("role") <= 200),
    "tools" TEXT NOT NULL DEFAULT '' CHECK (length("tools") <= 2000),
    "toolsAvailable" TEXT,
    "measuring" TEXT NOT NULL DEFAULT '' CHECK (length("measuring") <= 2000),
    "metrics" TEXT,
    "measurements" TEXT,
    "importance" INTEGER,
    "isMomentOfTruth" INTEGER NOT NULL DEFAULT 0 CHECK ("isMomentOfTruth" IN (0, 1)),
    "isBestPractice" INTEGER NOT NULL DEFAULT 0 CHECK ("isBestPractice" IN (0, 1)),
    "isOwn" INTEGER NOT NULL DEFAULT 1 CHECK ("isOwn" IN (0, 1)),
    "lineage" TEXT NOT NULL DEFAULT '' CHECK (length("lineage") <= 36)
) STRICT;

CREATE INDEX "touchpoint_owner" ON "touchpoint" ("stage");

CREATE TABLE "pain_point" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "stage" TEXT NOT NULL CHECK (length("stage") = 36) REFERENCES "journey_stage" ("id") DEFERRABLE INITIALLY DEFERRED,
    "touchpoint" TEXT CHECK (length("touchpoint") = 36) REFERENCES "touchpoint" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL DEFAULT '' CHECK (length("text") <= 2000),
    "severity" INTEGER,
    "frequency" INTEGER,
    "group" TEXT,
    "cause" TEXT NOT NULL DEFAULT '' CHECK (length("cause") <= 2000),
    "grounds" TEXT,
    "resolution" TEXT NOT NULL DEFAULT 'open',
    "reason" TEXT NOT NULL DEFAULT '' CHECK (length("reason") <= 2000),
    "lineage" TEXT NOT NULL DEFAULT '' CHECK (length("lineage") <= 36)
) STRICT;

CREATE INDEX "pain_point_owner" ON "pain_point" ("stage");

CREATE TABLE "journey_idea" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "stage" TEXT NOT NULL CHECK (length("stage") = 36) REFERENCES "journey_stage" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL DEFAULT '' CHECK (length("text") <= 2000),
    "effect" TEXT NOT NULL DEFAULT '' CHECK (length("effect") <= 2000),
    "pains" TEXT,
    "effort" INTEGER,
    "impact" INTEGER,
    "lineage" TEXT NOT NULL DEFAULT '' CHECK (length("lineage") <= 36)
) STRICT;

CREATE INDEX "journey_idea_owner" ON "journey_idea" ("stage");

CREATE TABLE "standard_answer" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "assessment" TEXT NOT NULL CHECK (length("assessment") = 36) REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
    "requirement" TEXT NOT NULL DEFAULT '' CHECK (length("requirement") <= 40),
    "state" TEXT NOT NULL DEFAULT 'unknown',
    "value" TEXT NOT NULL DEFAULT '' CHECK (length("value") <= 200),
    "comment" TEXT NOT NULL DEFAULT '' CHECK (length("comment") <= 100000),
    "evidence" TEXT
) STRICT;

CREATE INDEX "standard_answer_owner" ON "standard_answer" ("assessment");
