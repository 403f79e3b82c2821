// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recordtypes.h"
#include "tests/ui/records/desk.h"
#include "ui/models/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

using Texts = std::vector<QStringList>;

QStringList textsOf(const QAbstractItemModel& model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data().toString();
    return texts;
}

Texts textsOf(const QAbstractItemModel& model)
{
    Texts texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.push_back(textsOf(model, row));
    return texts;
}

/// Knows the model only by its signals, as a view does.
struct Mirror
{
    explicit Mirror(const QAbstractItemModel& model)
        : texts(textsOf(model))
    {
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &context,
                         [&](const QModelIndex&, int from, int to) {
                             for (int row = from; row <= to; ++row)
                                 texts.insert(texts.begin() + row, textsOf(model, row));
                         });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &context, [&](const QModelIndex&, int from, int to) {
            texts.erase(texts.begin() + from, texts.begin() + to + 1);
        });
        QObject::connect(&model, &QAbstractItemModel::rowsMoved, &context,
                         [&](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                             const QStringList row = texts[static_cast<size_t>(from)];
                             texts.erase(texts.begin() + from);
                             texts.insert(texts.begin() + (to > from ? to - 1 : to), row);
                         });
        QObject::connect(
            &model, &QAbstractItemModel::dataChanged, &context, [&](const QModelIndex& from, const QModelIndex& to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    for (int column = from.column(); column <= to.column(); ++column)
                        texts[static_cast<size_t>(row)][column] = model.index(row, column).data().toString();
            });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &context, [this] { ++resets; });
    }

    QObject context;
    Texts texts;
    int resets = 0;
};

class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {}

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

    QJsonValue value(const Document& document, const Field& field)
    {
        switch (field.type) {
        case FieldType::Integer:
            return below(6);
        case FieldType::Decimal:
            return below(1000) / 8.0;
        case FieldType::Boolean:
            return below(2) == 1;
        case FieldType::Date:
            return below(3) == 0 ? QJsonValue() : QDate(2026, 1, 1).addDays(below(365)).toString(Qt::ISODate);
        case FieldType::Choice:
            return QLatin1StringView(
                field.choices[static_cast<size_t>(below(static_cast<int>(field.choices.size())))].code);
        case FieldType::Reference: {
            const auto targets = document.rows(*recordType(field.targets.front()));
            const bool isNone = !field.required && below(2) == 0;
            return isNone || targets.empty()
                       ? QJsonValue()
                       : targets[static_cast<size_t>(below(static_cast<int>(targets.size())))].front();
        }
        case FieldType::Choices:
            return QJsonArray{QLatin1StringView(field.choices.front().code)};
        case FieldType::References: {
            const auto targets = document.rows(*recordType(field.targets.front()));
            return targets.empty() ? QJsonValue() : QJsonArray{targets.front().front()};
        }
        case FieldType::Json:
            return QJsonArray{below(4)};
        default:
            return u"Текст %1"_s.arg(below(50));
        }
    }

    Row row(const Document& document, const RecordType& type, Row row)
    {
        for (size_t i = 1; i < row.size(); ++i) {
            if (below(2) == 0 || type.fields()[i].required)
                row[i] = value(document, type.fields()[i]);
        }
        return row;
    }

    /// One to three insertions, updates or removals as one step, or an undo or redo; all may be refused.
    void act(Workspace& workspace, const RecordType& type)
    {
        Document& document = workspace.document();
        const int what = below(10);
        if (what == 0 && document.undoTitle())
            workspace.attempt([&] { document.undo(); });
        else if (what == 1 && document.redoTitle())
            workspace.attempt([&] { document.redo(); });
        else
            workspace.attempt([&] {
                document.change(u"Step"_s, [&](Change& change) {
                    for (int i = below(3); i >= 0; --i)
                        change1(document, change, type);
                });
            });
    }

private:
    void change1(const Document& document, Change& change, const RecordType& type)
    {
        const auto rows = document.rows(type);
        const int what = below(4);
        if (rows.empty() || what < 2) {
            Row fresh = type.blank();
            fresh.front() = Id::create().toString();
            change.putRow(type, row(document, type, fresh));
            return;
        }
        const Row& existing = rows[static_cast<size_t>(below(static_cast<int>(rows.size())))];
        if (what == 2)
            change.putRow(type, row(document, type, existing));
        else
            change.removeRow(type, *Id::parse(existing.front().toString()));
    }

    std::mt19937 m_engine;
};

} // namespace

TEST_CASE("a record model follows every kind of change without a reset, for every record type")
{
    const RecordType& type = *GENERATE(from_range(recordTypes().begin(), recordTypes().end()));
    desk::Desk desk;
    desk.document().change(u"Assessment"_s, [](Change& change) { change.put(desk::draft()); });
    Workspace& workspace = desk.workspace;
    RecordModel model(workspace, type);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    Chance chance(42);
    for (int i = 0; i < 150; ++i) {
        chance.act(workspace, i % 5 == 4 ? recordTable<Centre>() : type);
        REQUIRE(model.rows() == workspace.document().rows(type));
        REQUIRE(mirror.texts == textsOf(RecordModel(workspace, type)));
    }
    CHECK(mirror.resets == 0);
}

TEST_CASE("a record model of one owner shows only its records")
{
    desk::Desk desk;
    const Id first = Id::create();
    const Id second = Id::create();
    desk.document().change(u"Two"_s, [&](Change& change) {
        for (const Id& id : {first, second})
            change.put(desk::draft(id));
        change.put(ChecklistAnswer{ChecklistAnswer::idFor(first, 1), first, 1, {}, u"раз"_s});
    });
    RecordModel model(desk.workspace, recordTable<ChecklistAnswer>());
    model.setOwner(second);
    CHECK(model.rowCount() == 0);
    desk.document().change(u"Answer"_s, [&](Change& change) {
        change.put(ChecklistAnswer{ChecklistAnswer::idFor(second, 2), second, 2, {}, u"два"_s});
        change.put(ChecklistAnswer{ChecklistAnswer::idFor(first, 2), first, 2, {}, u"три"_s});
    });
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, model.columnOf(u"comment")).data().toString() == u"два"_s);
}

TEST_CASE("cells speak the language of people")
{
    desk::Desk desk;
    Centre centre = desk.centre(u"ЦЗН г. Киров"_s);
    centre.openedOn = QDate(2026, 3, 9);
    centre.citizensPerYear = 12345;
    desk.document().change(u"Fill"_s, [&](Change& change) { change.put(centre); });
    const RecordModel model(desk.workspace, recordTable<Centre>());
    const auto text = [&](const char16_t* field) { return model.index(0, model.columnOf(field)).data().toString(); };
    CHECK(text(u"openedOn") == u"09.03.2026"_s);
    CHECK(text(u"countsInEach") == u"yes"_s);
    CHECK(text(u"kind") == u"territorial"_s);
    CHECK(text(u"citizensPerYear") == u"12\u00a0345"_s);
    CHECK(text(u"closedOn").isEmpty());
    CHECK(model.columnOf(u"position") == -1);
    CHECK(model.columnOf(u"id") == -1);
}

TEST_CASE("a cell is written as one step that names record and field")
{
    desk::Desk desk;
    RecordModel model(desk.workspace, recordTable<Centre>());
    REQUIRE(model.setData(model.index(1, model.columnOf(u"phone")), u"8 (8332) 00-00-00"_s));
    CHECK(desk.document().undoTitle() == u"Employment centre “ЦЗН г. Слободской”: Phone"_s);
    CHECK(desk.centre(u"ЦЗН г. Слободской"_s).phone == u"8 (8332) 00-00-00"_s);
    desk.document().undo();
    CHECK(desk.centre(u"ЦЗН г. Слободской"_s).phone.isEmpty());
}

TEST_CASE("a value of the wrong form is refused with a message and changes nothing")
{
    desk::Desk desk;
    RecordModel model(desk.workspace, recordTable<Centre>());
    CHECK_FALSE(model.setData(model.index(0, model.columnOf(u"openedOn")), u"09.03.2026"_s));
    CHECK(desk.errors.size() == 1);
    CHECK_FALSE(desk.centre(u"ЦЗН г. Киров"_s).openedOn.isValid());
}

TEST_CASE("broken rules mark their cell, and those of hidden fields the first one")
{
    desk::Desk desk;
    RecordModel model(desk.workspace, recordTable<Centre>());
    model.setData(model.index(0, model.columnOf(u"name")), u"ЦЗН г. Слободской"_s);
    model.setData(model.index(0, model.columnOf(u"headcount")), -1);
    const auto problem = [&](int row, const char16_t* field) {
        return model.index(row, model.columnOf(field)).data(RecordModel::ProblemRole).toString();
    };
    CHECK(problem(0, u"name").contains(u"same"));
    CHECK(problem(1, u"name").contains(u"same"));
    CHECK(problem(2, u"name").isEmpty());
    CHECK(problem(0, u"headcount").contains(u"between"));
    model.setColumns(QStringList{u"phone"_s});
    CHECK(problem(0, u"phone").contains(u"between"));
}

TEST_CASE("the table empties when the document is closed and fills when another is opened")
{
    desk::Desk desk;
    const RecordModel model(desk.workspace, recordTable<Centre>());
    desk.workspace.close();
    CHECK(model.rowCount() == 0);
    desk.workspace.open(
        Document::open(desk.path(u"region.indikator"_s), DocumentAccess::ReadOnly, desk.surroundings()));
    CHECK(model.rowCount() == 3);
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
}
