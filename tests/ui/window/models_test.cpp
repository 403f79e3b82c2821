// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/newdocument.h"
#include "core/report/figuredata.h"
#include "tests/catch.h"
#include "ui/models/centreanswersmodel.h"
#include "ui/models/matrixmodel.h"
#include "ui/widgets/clipboardtable.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QTemporaryDir folder;
    Workspace workspace;

    Sample() { workspace.open(newSample(folder.filePath(u"sample.indikator"_s), {})); }

    [[nodiscard]] const Evaluation& evaluation() const { return *workspace.evaluation(); }
};

int rowsBelow(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        rows += rowsBelow(model, model.index(row, 0, parent));
    return rows;
}

} // namespace

TEST_CASE("the models of the matrix stay in order through answers, undo and another assessment")
{
    Sample sample;
    MatrixModel matrix(sample.workspace);
    CentreAnswersModel centres(sample.workspace);
    const QAbstractItemModelTester matrixTester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester centresTester(&centres, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        const int row = static_cast<int>(random() % static_cast<unsigned>(centres.rowCount()));
        const int column = static_cast<int>(random() % static_cast<unsigned>(centres.columnCount()));
        const QModelIndex cell = centres.index(row, column);
        const FactKind kind = cell.data(CentreAnswersModel::FactKindRole).value<FactKind>();
        const Fact fact = kind.isScale() ? Fact{static_cast<int>(random() % kind.steps().size())} : Fact{2, 1};
        centres.answer({cell}, random() % 5 == 0 ? std::nullopt : std::optional(fact));
        if (random() % 4 == 0 && sample.workspace.document().undoTitle())
            sample.workspace.document().undo();
    }
    sample.workspace.setAssessment(sample.workspace.document().all<Assessment>().front().id);
    sample.workspace.close();
    CHECK(matrix.rowCount() == 0);
    CHECK(centres.rowCount() == 0);
}

TEST_CASE("the tree of the matrix has every block, measure, line and centre")
{
    Sample sample;
    const MatrixModel model(sample.workspace);
    const auto centreLines = centreConditions(sample.evaluation().matrix).size();
    // 4 blocks, 24 measures, two lines for each of the 10 measures that have them, and the centres
    CHECK(rowsBelow(model) == 4 + 24 + 2 * 10 + static_cast<int>(centreLines) * 21);
}

TEST_CASE("a block of cells from a spreadsheet is pasted as one step")
{
    Sample sample;
    CentreAnswersModel model(sample.workspace);
    const auto before = sample.evaluation().answers;
    const auto cells = parseTabSeparated(u"да\tнет\nнет\t+\n"_s);
    CHECK(model.paste(model.index(0, 0), cells).isEmpty());
    CHECK(model.index(0, 0).data() == u"да"_s);
    CHECK(model.index(0, 1).data() == u"нет"_s);
    CHECK(model.index(1, 0).data() == u"нет"_s);
    CHECK(model.index(1, 1).data() == u"да"_s);
    sample.workspace.document().undo();
    CHECK(sample.evaluation().answers == before);
}

TEST_CASE("pasted cells that are no answers are named and nothing is pasted")
{
    Sample sample;
    CentreAnswersModel model(sample.workspace);
    const auto before = sample.evaluation().answers;
    const QStringList faults = model.paste(model.index(20, 0), parseTabSeparated(u"да\tможет быть\nда\n"_s));
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].contains(u"может быть"_s));
    CHECK(sample.evaluation().answers == before);
}

TEST_CASE("tab-separated text is read with its quotes")
{
    const auto [text, rows] = GENERATE(table<QString, std::vector<QStringList>>({
        {u"а\tб\nв\tг\n"_s, {{u"а"_s, u"б"_s}, {u"в"_s, u"г"_s}}},
        {u"а\r\nб"_s, {{u"а"_s}, {u"б"_s}}},
        {u"\"две\nстроки\"\tб"_s, {{u"две\nстроки"_s, u"б"_s}}},
        {u"\"он сказал \"\"да\"\"\"\t"_s, {{u"он сказал \"да\""_s, u""_s}}},
        {u""_s, {}},
    }));
    CHECK(parseTabSeparated(text) == rows);
}
