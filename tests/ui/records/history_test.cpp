// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/records/desk.h"
#include "ui/models/historymodel.h"
#include "ui/models/recordedits.h"

#include <QAbstractItemModelTester>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

bool setField(desk::Desk& desk, const QString& centre, const char16_t* field, const QJsonValue& value)
{
    const auto& type = recordTable<Centre>();
    return changeField(desk.workspace, type, desk.centre(centre).id, static_cast<size_t>(type.indexOf(field)), value);
}

} // namespace

TEST_CASE("the history names when, who and what, with the values before and after")
{
    desk::Desk desk;
    HistoryModel model(desk.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    setField(desk, u"ЦЗН г. Киров"_s, u"openedOn", u"2026-02-01"_s);
    const QModelIndex newest = model.index(0, 0);
    CHECK(newest.data().toString() == u"21.11.2026 15:00"_s);
    CHECK(newest.siblingAtColumn(HistoryModel::WhoColumn).data().toString() == u"Иванова"_s);
    CHECK(newest.siblingAtColumn(HistoryModel::WhatColumn).data().toString() ==
          u"Employment centre “ЦЗН г. Киров”: Opened on"_s);
    REQUIRE(model.rowCount(newest) == 1);
    CHECK(model.index(0, HistoryModel::WhatColumn, newest).data().toString() == u"Opened on: empty → 01.02.2026"_s);
}

TEST_CASE("the history of a record holds only its steps and grows with them")
{
    desk::Desk desk;
    HistoryModel model(desk.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecord(desk.centre(u"ЦЗН г. Киров"_s).id);
    CHECK(model.rowCount() == 1);
    setField(desk, u"ЦЗН г. Слободской"_s, u"phone", u"1"_s);
    CHECK(model.rowCount() == 1);
    setField(desk, u"ЦЗН г. Киров"_s, u"phone", u"1"_s);
    desk.document().undo();
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0, HistoryModel::WhatColumn).data().toString().startsWith(u"Undone: "));
}

TEST_CASE("an open detail stays with its step when newer ones come")
{
    desk::Desk desk;
    HistoryModel model(desk.workspace);
    setField(desk, u"ЦЗН г. Киров"_s, u"phone", u"1"_s);
    const QPersistentModelIndex detail = model.index(0, HistoryModel::WhatColumn, model.index(0, 0));
    setField(desk, u"ЦЗН г. Киров"_s, u"phone", u"2"_s);
    CHECK(detail.parent().row() == 1);
    CHECK(detail.data().toString() == u"Phone: empty → 1"_s);
}

TEST_CASE("the history keeps to its limit")
{
    desk::Desk desk;
    HistoryModel model(desk.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLimit(3);
    for (int i = 0; i < 5; ++i)
        setField(desk, u"ЦЗН г. Киров"_s, u"headcount", i);
    CHECK(model.rowCount() == 3);
}
