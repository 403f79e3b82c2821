// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "ui/models/remarksmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

Remark remark(const QString& key, const QString& text = {})
{
    return {{Subject::Kind::Condition, key, {}}, u"title "_s + key, text};
}

QStringList keys(const RemarksModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << model.subject(model.index(row, 0)).key;
    return keys;
}

} // namespace

TEST_CASE("remarks become what they are set to, whatever they were")
{
    RemarksModel model(u"Condition"_s, u"Missing"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList lists = {u"1 2 3"_s, u"2"_s, u"1 2 3 4"_s, u"4 3 2 1"_s, u""_s, u"3 9"_s, u"9 1 3"_s};
    for (const QString& list : lists) {
        std::vector<Remark> remarks;
        for (const QString& key : list.split(u' ', Qt::SkipEmptyParts))
            remarks.push_back(remark(key));
        model.setRemarks(remarks);
        CHECK(keys(model).join(u' ') == list);
    }
}

TEST_CASE("a remark that only reads otherwise keeps its row")
{
    RemarksModel model(u"Condition"_s, u"Missing"_s);
    model.setRemarks({remark(u"1"_s), remark(u"2"_s)});
    const QPersistentModelIndex second = model.index(1, RemarksModel::TextColumn);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRemarks({remark(u"2"_s, u"now 3"_s)});
    CHECK(second.row() == 0);
    CHECK(second.data().toString() == u"now 3"_s);
    CHECK(changed.size() == 1);
}
