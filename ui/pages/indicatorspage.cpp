// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/indicatorspage.h"

#include "core/measurement/surveywave.h"
#include "core/operations/measuring.h"
#include "ui/models/indicatorsmodel.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/findingslabel.h"
#include "ui/widgets/registercard.h"
#include "ui/widgets/registertable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int quartersOffered = 12;
constexpr int quartersInTrend = 5;

QComboBox* addChoice(QLayout* layout, const QString& caption, QWidget* parent)
{
    auto* const box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    auto* const label = new QLabel(caption, parent);
    label->setBuddy(box);
    box->setAccessibleName(QString(caption).remove(u'&').remove(u':'));
    layout->addWidget(label);
    layout->addWidget(box);
    return box;
}

/// Keeps what was chosen when it is still there.
void refill(QComboBox& box, const std::vector<std::pair<QString, QVariant>>& items)
{
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto& [text, data] : items)
        box.addItem(text, data);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

bool isMeasuring(const RecordType* type)
{
    const std::initializer_list<const RecordType*> types{
        &recordTable<Metric>(),    &recordTable<MetricAttribute>(), &recordTable<Measurement>(),
        &recordTable<Indicator>(), &recordTable<IndicatorTarget>(), &recordTable<IndicatorValue>(),
        &recordTable<Centre>()};
    return std::ranges::find(types, type) != types.end();
}

} // namespace

IndicatorsPage::IndicatorsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_tabs(new QTabWidget(this))
    , m_model(new IndicatorsModel(this))
{
    m_findings = new FindingsLabel(tr("Remarks on the indicators"), this);
    m_tabs->addTab(makeQuarter(), tr("Quarter"));
    m_tabs->addTab(makeIndicators(), tr("Indicators and targets"));
    addRegister(recordTable<Metric>(), tr("Metrics"), {u"code"_s, u"name"_s, u"kind"_s, u"group"_s});
    addRegister(recordTable<MetricAttribute>(), tr("Attributes"), {u"metric"_s, u"text"_s, u"importance"_s});
    addRegister(recordTable<SurveyWave>(), tr("Surveys"),
                {u"title"_s, u"from"_s, u"to"_s, u"method"_s, u"invited"_s, u"responded"_s});
    addRegister(recordTable<Measurement>(), tr("Measurements"),
                {u"metric"_s, u"centre"_s, u"from"_s, u"to"_s, u"clients"_s, u"counts"_s, u"part"_s, u"total"_s});
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_findings);
    layout->addWidget(m_tabs, 1);
    connect(&workspace, &Workspace::documentOpened, this, &IndicatorsPage::onOpened);
    connect(&workspace, &Workspace::changed, this, &IndicatorsPage::onChanged);
    onOpened();
}

QString IndicatorsPage::title() const
{
    return tr("Indicators");
}

QString IndicatorsPage::badge() const
{
    if (!m_book || !workspace().isOpen())
        return {};
    int reached = 0;
    int judged = 0;
    for (const GroupResult& group : m_book->groups(m_book->newestQuarter(workspace().today()), {})) {
        for (const IndicatorResult& result : group.indicators) {
            const Light light = result.judgement.light;
            reached += light == Light::Reached ? 1 : 0;
            judged += light == Light::Reached || light == Light::Near || light == Light::Missed ? 1 : 0;
        }
    }
    return judged == 0 ? QString() : u"%1/%2"_s.arg(reached).arg(judged);
}

QWidget* IndicatorsPage::makeQuarter()
{
    auto* const tab = new QWidget(m_tabs);
    m_view = new QTableView(tab);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Indicators of the quarter"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(IndicatorsModel::NameColumn, QHeaderView::Stretch);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IndicatorsPage::showTrend);
    auto* const splitter = new QSplitter(Qt::Vertical, tab);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(makeFigures());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* const layout = new QVBoxLayout(tab);
    layout->addWidget(makeFilters());
    layout->addWidget(splitter, 1);
    return tab;
}

QWidget* IndicatorsPage::makeFilters()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_quarter = addChoice(layout, tr("&Quarter:"), row);
    m_centre = addChoice(layout, tr("&Where:"), row);
    m_group = addChoice(layout, tr("&Group:"), row);
    m_quarter->setObjectName("quarter"_L1);
    m_centre->setObjectName("centre"_L1);
    m_group->setObjectName("group"_L1);
    for (QComboBox* const box : {m_quarter, m_centre, m_group})
        connect(box, &QComboBox::activated, this, &IndicatorsPage::showResults);
    layout->addStretch(1);
    auto* const take = new QPushButton(tr("&Import…"), row);
    take->setToolTip(tr("Takes over survey counts or single answers from a table (XLSX, CSV)."));
    connect(take, &QPushButton::clicked, this, &IndicatorsPage::importRequested);
    auto* const report = new QPushButton(tr("&Report…"), row);
    report->setToolTip(tr("Shows the quarterly analytical report as it will be printed and saved."));
    connect(report, &QPushButton::clicked, this, [this] { emit goTo({Subject::Kind::Paper, u"quarter"_s, {}}); });
    layout->addWidget(take);
    layout->addWidget(report);
    return row;
}

QWidget* IndicatorsPage::makeFigures()
{
    auto* const box = new QWidget(this);
    auto* const figures = new QHBoxLayout;
    m_star = new FigureView(tr("Star of the groups"), box);
    m_trend = new FigureView(tr("Course of the indicator"), box);
    figures->addWidget(m_star, 1);
    figures->addWidget(m_trend, 1);
    m_note =
        new QLabel(tr("A ray is the plain mean of the region's own indicators of the group, each brought to 0–100; "
                      "it is not the index of the federal monitoring."),
                   box);
    m_note->setWordWrap(true);
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(figures, 1);
    layout->addWidget(m_note);
    for (FigureView* const view : {m_star, m_trend})
        connect(view, &FigureView::failed, this,
                [this](const Error& error) { workspace().attempt([&] { throw Error(error); }); });
    return box;
}

/// The list of indicators; of the current one its targets by year and the values that were entered.
QWidget* IndicatorsPage::makeIndicators()
{
    auto* const splitter = new QSplitter(Qt::Vertical, m_tabs);
    splitter->setChildrenCollapsible(false);
    m_indicators = new RegisterCard(workspace(), recordTable<Indicator>(), Qt::Horizontal, splitter);
    m_indicators->table().setColumns({u"code"_s, u"name"_s, u"group"_s, u"metric"_s});
    auto* const parts = new QTabWidget(splitter);
    m_targets = new RegisterCard(workspace(), recordTable<IndicatorTarget>(), Qt::Horizontal, parts);
    m_targets->table().setColumns({u"year"_s, u"value"_s, u"decision"_s});
    m_values = new RegisterCard(workspace(), recordTable<IndicatorValue>(), Qt::Horizontal, parts);
    m_values->table().setColumns({u"year"_s, u"quarter"_s, u"centre"_s, u"value"_s, u"document"_s});
    parts->addTab(m_targets, tr("Targets of the indicator"));
    parts->addTab(m_values, tr("Entered values"));
    splitter->addWidget(m_indicators);
    splitter->addWidget(parts);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_targets->table().setPreparation([this](Row& row) {
        const auto& table = recordTable<IndicatorTarget>();
        row[static_cast<size_t>(table.indexOf(u"year"))] = workspace().today().year();
    });
    m_values->table().setPreparation([this](Row& row) {
        const auto& table = recordTable<IndicatorValue>();
        row[static_cast<size_t>(table.indexOf(u"year"))] = quarter().year();
        row[static_cast<size_t>(table.indexOf(u"quarter"))] = quarter().number();
    });
    connect(m_indicators, &RegisterCard::currentChanged, this, [this](const Id& indicator) {
        m_targets->setOwner(indicator);
        m_values->setOwner(indicator);
        for (QWidget* const part : {m_targets, m_values})
            part->setEnabled(!indicator.isNull());
    });
    m_registers.push_back(m_indicators);
    return splitter;
}

RegisterCard* IndicatorsPage::addRegister(const RecordType& type, const QString& title, const QStringList& columns)
{
    auto* const card = new RegisterCard(workspace(), type, Qt::Horizontal, m_tabs);
    card->table().setColumns(columns);
    if (&type == &recordTable<Measurement>())
        card->table().setPreparation([this](Row& row) {
            const auto& table = recordTable<Measurement>();
            row[static_cast<size_t>(table.indexOf(u"from"))] = quarter().firstDay().toString(Qt::ISODate);
            row[static_cast<size_t>(table.indexOf(u"to"))] = quarter().lastDay().toString(Qt::ISODate);
        });
    m_tabs->addTab(card, title);
    m_registers.push_back(card);
    return card;
}

bool IndicatorsPage::showSubject(const Subject& subject)
{
    if (subject.kind != Subject::Kind::Record)
        return false;
    for (RegisterCard* const card : m_registers) {
        const RecordModel& model = card->table().model();
        if (subject.key != model.type().name() || model.rowOf(subject.record) < 0)
            continue;
        m_tabs->setCurrentIndex(card == m_indicators ? 1 : m_tabs->indexOf(card));
        card->table().setCurrent(subject.record);
        card->table().setFocus();
        return true;
    }
    return false;
}

void IndicatorsPage::focusContent()
{
    if (m_tabs->currentIndex() == 0)
        m_view->setFocus();
    else
        m_tabs->currentWidget()->setFocus();
}

Quarter IndicatorsPage::quarter() const
{
    const QDate day = m_quarter->currentData().toDate();
    return Quarter{day.isValid() ? day : workspace().today()};
}

Id IndicatorsPage::centre() const
{
    return Id::parse(m_centre->currentData().toString()).value_or(Id());
}

void IndicatorsPage::onOpened()
{
    m_quarter->clear();
    m_centre->clear();
    m_group->clear();
    reload();
}

void IndicatorsPage::onChanged(const ChangeSet& changes)
{
    if (std::ranges::any_of(changes, [](const RowChange& change) { return isMeasuring(change.type); }))
        reload();
}

void IndicatorsPage::reload()
{
    m_book.reset();
    std::vector<Finding> findings;
    if (workspace().isOpen())
        workspace().attempt([&] {
            m_book = measurementBook(workspace().document());
            const auto& registers = m_book->registers();
            findings = checkMeasurements(registers.measurements, registers.metrics, registers.attributes);
            const auto more =
                checkIndicators(registers.indicators, registers.targets, registers.values, workspace().today());
            findings.insert(findings.end(), more.begin(), more.end());
        });
    m_findings->show(findings);
    fillFilters();
    showResults();
}

void IndicatorsPage::fillFilters()
{
    std::vector<std::pair<QString, QVariant>> quarters;
    std::vector<std::pair<QString, QVariant>> centres{{tr("the region"), QString()}};
    std::vector<std::pair<QString, QVariant>> groups{{tr("all groups"), -1}};
    if (m_book) {
        const bool isFirst = m_quarter->count() == 0;
        const Quarter newest = m_book->newestQuarter(workspace().today());
        for (Quarter one{workspace().today()}; quarters.size() < quartersOffered; one = previous(one))
            quarters.emplace_back(one.title(), one.firstDay());
        workspace().attempt([&] {
            for (const Centre& one : workspace().document().all<Centre>())
                centres.emplace_back(one.shortName.isEmpty() ? one.name : one.shortName, one.id.toString());
        });
        refill(*m_quarter, quarters);
        if (isFirst)
            m_quarter->setCurrentIndex(std::max(0, m_quarter->findData(newest.firstDay())));
    }
    for (size_t i = 0; i < EnumChoices<PerformanceGroup>::choices.size(); ++i)
        groups.emplace_back(groupShortTitle(static_cast<PerformanceGroup>(i)), static_cast<int>(i));
    refill(*m_centre, centres);
    refill(*m_group, groups);
}

void IndicatorsPage::showResults()
{
    std::vector<IndicatorsModel::Entry> entries;
    StarFigure star;
    const QModelIndex current = m_view->currentIndex();
    const Id chosen =
        current.isValid() ? m_model->entries()[static_cast<size_t>(current.row())].result.indicator.id : Id();
    if (m_book) {
        const auto groups = m_book->groups(quarter(), centre());
        star = starFigure(groups, m_book->groups(previous(quarter()), centre()));
        const int wanted = m_group->currentData().toInt();
        for (const GroupResult& group : groups) {
            for (const IndicatorResult& result : group.indicators) {
                if (wanted < 0 || wanted == static_cast<int>(group.group))
                    entries.push_back({result, unitOf(*m_book, result.indicator)});
            }
        }
        for (const Indicator& indicator : m_book->registers().indicators) {
            if (wanted < 0 && indicator.origin == IndicatorOrigin::Federal && indicator.isActiveOn(quarter().lastDay()))
                entries.push_back({m_book->result(indicator, quarter(), centre()), indicator.unit});
        }
    }
    m_model->setEntries(std::move(entries));
    m_star->setFigure(std::move(star));
    const int row = std::max(0, m_model->rowOf(chosen));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(row, IndicatorsModel::NameColumn));
    showTrend();
}

void IndicatorsPage::showTrend()
{
    const QModelIndex current = m_view->currentIndex();
    TrendFigure trend;
    if (m_book && current.isValid())
        trend = trendFigure(*m_book, m_model->entries()[static_cast<size_t>(current.row())].result.indicator, quarter(),
                            centre(), quartersInTrend);
    m_trend->setFigure(std::move(trend));
}

} // namespace indikator
