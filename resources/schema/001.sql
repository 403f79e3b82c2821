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

CREATE TABLE "region" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
    "name" TEXT NOT NULL DEFAULT '' CHECK (length("name") <= 200),
    "institution" TEXT NOT NULL DEFAULT '' CHECK (length("institution") <= 300),
    "institutionShort" TEXT NOT NULL DEFAULT '' CHECK (length("institutionShort") <= 100),
    "executor" TEXT NOT NULL DEFAULT '' CHECK (length("executor") <= 200),
    "head" TEXT NOT NULL DEFAULT '' CHECK (length("head") <= 200),
    "centreWord" TEXT NOT NULL DEFAULT 'czn',
    "otherCentreWord" TEXT NOT NULL DEFAULT '' CHECK (length("otherCentreWord") <= 60),
    "startedOn" TEXT CHECK (length("startedOn") = 10),
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
