// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/indicator.h"
#include "core/measurement/measurement.h"
#include "tests/ui/records/desk.h"
#include "ui/figure/figurepainter.h"
#include "ui/models/indicatorsmodel.h"
#include "ui/pages/indicatorspage.h"
#include "ui/widgets/figureview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// A region that measured one metric in two quarters and has a target.
struct MeasuredDesk : desk::Desk
{
    Metric metric;
    Indicator indicator;

    MeasuredDesk()
    {
        metric.id = Id::create();
        metric.code = u"CSAT"_s;
        metric.name = u"Удовлетворённость"_s;
        indicator.id = Id::create();
        indicator.code = u"Г1"_s;
        indicator.name = u"Вежливость"_s;
        indicator.metric = metric.id;
        document().change(u"Measured"_s, [&](Change& change) {
            change.put(metric);
            change.put(indicator);
            change.put(IndicatorTarget{Id::create(), indicator.id, 2026, 90, {}});
            change.put(measured(u"3: 200; 5: 600"_s, {2026, 4, 1}, {2026, 6, 30}));
            change.put(measured(u"3: 40; 5: 760"_s, {2026, 7, 1}, {2026, 9, 30}));
            Measurement own = measured(u"3: 5; 5: 5"_s, {2026, 7, 1}, {2026, 9, 30});
            own.centre = centre(u"ЦЗН г. Киров"_s).id;
            change.put(own);
        });
    }

    [[nodiscard]] Measurement measured(const QString& counts, QDate from, QDate to) const
    {
        Measurement measurement;
        measurement.id = Id::create();
        measurement.metric = metric.id;
        measurement.counts = counts;
        measurement.from = from;
        measurement.to = to;
        return measurement;
    }
};

QString cellText(const IndicatorsPage& page, int column)
{
    const auto* const model = page.findChild<IndicatorsModel*>();
    REQUIRE(model->rowCount() == 1);
    return model->index(0, column).data().toString();
}

void choose(const IndicatorsPage& page, const char* box, const QString& text)
{
    QComboBox* const choice = page.findChild<QComboBox*>(QString::fromLatin1(box));
    REQUIRE(choice->findText(text) >= 0);
    choice->setCurrentText(text);
    emit choice->activated(choice->currentIndex());
}

} // namespace

TEST_CASE("the page of indicators opens at the newest measured quarter with value, interval, target and change")
{
    MeasuredDesk desk;
    IndicatorsPage page(desk.workspace);
    desk::show(page);
    CHECK(page.quarter() == Quarter{QDate(2026, 9, 1)});
    CHECK(cellText(page, IndicatorsModel::ValueColumn).startsWith(QLocale().toString(95.0, 'f', 1)));
    CHECK(cellText(page, IndicatorsModel::IntervalColumn).contains(u'–'));
    CHECK(cellText(page, IndicatorsModel::StateColumn).startsWith(u'✓'));
    CHECK(cellText(page, IndicatorsModel::ChangeColumn).contains(u'▲'));
    CHECK(page.badge() == u"1/1"_s);
}

TEST_CASE("quarter and centre decide what is shown, in table and figures")
{
    MeasuredDesk desk;
    IndicatorsPage page(desk.workspace);
    desk::show(page);
    choose(page, "quarter", Quarter{QDate(2026, 6, 1)}.title());
    CHECK(cellText(page, IndicatorsModel::ValueColumn).startsWith(QLocale().toString(75.0, 'f', 1)));
    CHECK(cellText(page, IndicatorsModel::StateColumn).startsWith(u'✗'));
    choose(page, "quarter", Quarter{QDate(2026, 9, 1)}.title());
    const Centre kirov = desk.centre(u"ЦЗН г. Киров"_s);
    choose(page, "centre", kirov.shortName.isEmpty() ? kirov.name : kirov.shortName);
    CHECK(cellText(page, IndicatorsModel::ValueColumn).startsWith(QLocale().toString(50.0, 'f', 1)));
    const QList<FigureView*> views = page.findChildren<FigureView*>();
    REQUIRE(views.size() == 2);
    const auto star = std::get<StarFigure>(views[0]->figure());
    CHECK(star.rays[0].value == 50);
    CHECK(star.rays[0].target == 90);
    CHECK_FALSE(star.rays[1].value);
    CHECK(std::get<TrendFigure>(views[1]->figure()).points.size() == 5);
}

TEST_CASE("the page follows what is measured and undone")
{
    MeasuredDesk desk;
    IndicatorsPage page(desk.workspace);
    desk::show(page);
    const QAbstractItemModelTester tester(page.findChild<IndicatorsModel*>());
    const QString before = cellText(page, IndicatorsModel::ValueColumn);
    desk.document().change(u"More"_s, [&](Change& change) {
        change.put(desk.measured(u"1: 800"_s, {2026, 8, 1}, {2026, 8, 31}));
    });
    CHECK(cellText(page, IndicatorsModel::ValueColumn) != before);
    desk.document().undo();
    CHECK(cellText(page, IndicatorsModel::ValueColumn) == before);
    desk.workspace.close();
    CHECK(page.findChild<IndicatorsModel*>()->rowCount() == 0);
    CHECK(page.badge().isEmpty());
}

TEST_CASE("a region without indicators sees an empty page that says so, and nothing breaks")
{
    desk::Desk desk;
    IndicatorsPage page(desk.workspace);
    desk::show(page);
    CHECK(page.findChild<IndicatorsModel*>()->rowCount() == 0);
    CHECK_FALSE(describe(page.findChildren<FigureView*>().front()->figure()).isEmpty());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a record of the registers is jumped to")
{
    MeasuredDesk desk;
    IndicatorsPage page(desk.workspace);
    desk::show(page);
    CHECK(page.showSubject({Subject::Kind::Record, u"metric"_s, desk.metric.id}));
    CHECK(page.showSubject({Subject::Kind::Record, u"indicator"_s, desk.indicator.id}));
    CHECK_FALSE(page.showSubject({Subject::Kind::Record, u"metric"_s, Id::create()}));
    CHECK_FALSE(page.showSubject({Subject::Kind::Meeting, {}, desk.metric.id}));
}
