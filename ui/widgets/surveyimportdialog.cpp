// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/surveyimportdialog.h"

#include "core/measurement/measurementbook.h"
#include "ui/widgets/fitting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;
using Role = SurveyColumn::Role;

namespace {

constexpr int rowsShown = 4; ///< of the table, below the choice of its columns
constexpr int quartersOffered = 8;

Id idOf(const QComboBox& box)
{
    return Id::parse(box.currentData().toString()).value_or(Id());
}

} // namespace

SurveyImportDialog::SurveyImportDialog(TextTable table, SurveyImport::Known known, const Quarter& quarter,
                                       QWidget* parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_known(std::move(known))
    , m_columns(SurveyImport::guess(m_table.empty() ? QStringList() : m_table.front(), m_known))
    , m_quarter(new QComboBox(this))
    , m_metric(new QComboBox(this))
    , m_centre(new QComboBox(this))
    , m_clients(new QComboBox(this))
    , m_sample(new QCheckBox(tr("A &sample (not the complete register)"), this))
    , m_preview(new QTableWidget(this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Import of measurements"));
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(makeDefaults(quarter));
    layout->addWidget(new QLabel(tr("What the columns hold:"), this));
    makeColumns();
    layout->addWidget(m_preview);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(m_summary);
    m_list->setHeaderLabels({tr("What happens"), tr("Measurement"), tr("Details")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What will be added and changed"));
    layout->addWidget(m_list, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    makePlan();
    resize(fitting(*this, sizeHint().expandedTo({900, 620})));
}

/// What holds for rows that do not say otherwise.
QWidget* SurveyImportDialog::makeDefaults(const Quarter& quarter)
{
    auto* const box = new QWidget(this);
    auto* const form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    Quarter one = quarter.next();
    for (int i = 0; i < quartersOffered; ++i, one = previous(one))
        m_quarter->addItem(one.title(), one.firstDay());
    m_quarter->setCurrentIndex(1);
    m_metric->addItem(tr("(named in the table)"));
    for (const Metric& metric : m_known.metrics)
        m_metric->addItem(metric.name, metric.id.toString());
    m_centre->addItem(tr("the region as a whole"));
    for (const Centre& centre : m_known.centres)
        m_centre->addItem(centre.name, centre.id.toString());
    for (const Choice& choice : EnumChoices<Clients>::choices)
        m_clients->addItem(QCoreApplication::translate("Field", choice.label));
    m_sample->setChecked(true);
    form->addRow(tr("&Quarter, unless named in the table:"), m_quarter);
    form->addRow(tr("&Metric, unless named in the table:"), m_metric);
    form->addRow(tr("C&entre, unless named in the table:"), m_centre);
    form->addRow(tr("C&lients, unless named in the table:"), m_clients);
    form->addRow(QString(), m_sample);
    for (QComboBox* const choice : {m_quarter, m_metric, m_centre, m_clients}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(30);
        connect(choice, &QComboBox::activated, this, &SurveyImportDialog::makePlan);
    }
    connect(m_sample, &QCheckBox::toggled, this, &SurveyImportDialog::makePlan);
    return box;
}

void SurveyImportDialog::makeColumns()
{
    m_preview->setAccessibleName(tr("What the columns hold"));
    m_preview->setColumnCount(static_cast<int>(m_columns.size()));
    m_preview->setRowCount(1 + std::min(rowsShown, std::max(0, static_cast<int>(m_table.size()) - 1)));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setFocusPolicy(Qt::NoFocus); // its boxes have it
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->setHorizontalHeaderLabels(m_table.empty() ? QStringList() : m_table.front());
    for (size_t column = 0; column < m_columns.size(); ++column) {
        m_preview->setCellWidget(0, static_cast<int>(column), roleBox(column));
        for (int row = 1; row < m_preview->rowCount(); ++row)
            m_preview->setItem(row, static_cast<int>(column),
                               new QTableWidgetItem(m_table[static_cast<size_t>(row)].value(static_cast<int>(column))));
    }
    QWidget* before = m_sample;
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        QWidget* const box = m_preview->cellWidget(0, column);
        setTabOrder(before, box);
        before = box;
    }
    m_preview->resizeColumnsToContents();
    m_preview->setMaximumHeight(m_preview->sizeHint().height());
    m_preview->setMinimumHeight(std::min(fontMetrics().height() * 5, m_preview->maximumHeight()));
}

/// Every role once, and the metrics and attributes whose answers a column may hold.
std::vector<SurveyColumn> SurveyImportDialog::choicesFor(size_t column) const
{
    std::vector<SurveyColumn> choices;
    for (const Role role : {Role::Ignored, Role::Metric, Role::Attribute, Role::Centre, Role::Clients, Role::Period,
                            Role::From, Role::To, Role::Part, Role::Total, Role::Undecided, Role::Population})
        choices.push_back({role, 0, {}, {}});
    int lowest = 0;
    int highest = 10;
    for (const Metric& metric : m_known.metrics) {
        lowest = std::min(lowest, metric.scale().minimum);
        highest = std::max(highest, metric.scale().maximum);
    }
    for (int mark = lowest; mark <= std::min(highest, lowest + 100); ++mark)
        choices.push_back({Role::Mark, mark, {}, {}});
    for (const Metric& metric : m_known.metrics) {
        if (metric.data() == MetricData::Marks && metric.kind != MetricKind::Csi)
            choices.push_back({Role::Answer, 0, metric.id, {}});
    }
    for (const MetricAttribute& attribute : m_known.attributes)
        choices.push_back({Role::Answer, 0, attribute.metric, attribute.id});
    if (std::ranges::find(choices, m_columns[column]) == choices.end())
        choices.push_back(m_columns[column]);
    return choices;
}

QComboBox* SurveyImportDialog::roleBox(size_t column)
{
    auto* const box = new QComboBox(m_preview);
    const std::vector<SurveyColumn> choices = choicesFor(column);
    for (const SurveyColumn& choice : choices)
        box->addItem(roleText(choice, m_known.metrics, m_known.attributes));
    box->setCurrentIndex(static_cast<int>(std::ranges::find(choices, m_columns[column]) - choices.begin()));
    box->setAccessibleName(tr("Content of the column “%1”").arg(m_table.front().value(static_cast<int>(column))));
    connect(box, &QComboBox::activated, this, [this, column, choices](int index) {
        m_columns[column] = choices[static_cast<size_t>(index)];
        makePlan();
    });
    return box;
}

SurveyDefaults SurveyImportDialog::defaults() const
{
    const Quarter quarter{m_quarter->currentData().toDate()};
    return {idOf(*m_metric),    idOf(*m_centre),   static_cast<Clients>(m_clients->currentIndex()),
            quarter.firstDay(), quarter.lastDay(), m_sample->isChecked()};
}

void SurveyImportDialog::makePlan()
{
    m_plan = SurveyImport::make(m_table, m_columns, defaults(), m_known);
    showPlan();
}

void SurveyImportDialog::showPlan()
{
    m_summary->setText(summary());
    m_list->clear();
    for (const SurveyImport::BadCell& cell : m_plan.badCells()) {
        const QString place = cell.column > 0
                                  ? tr("Row %1, column %2: %3").arg(cell.row).arg(cell.column).arg(cell.title)
                                  : tr("Row %1").arg(cell.row);
        const QString details =
            cell.text.isEmpty() ? cell.problem
                                : tr("“%1”: %2", "what stands in the cell, what is wrong").arg(cell.text, cell.problem);
        auto* const item = new QTreeWidgetItem(m_list, {tr("⚠ Leave out"), place, details});
        item->setToolTip(2, details);
    }
    const auto& table = recordTable<Measurement>();
    for (const SurveyImport::Entry& entry : m_plan.entries()) {
        const auto figures = [&](const Measurement& one) { return table.displayName(table.row(one)); };
        const QString details =
            entry.isNew ? figures(entry.after) : tr("%1 → %2").arg(figures(entry.before), figures(entry.after));
        auto* const item =
            new QTreeWidgetItem(m_list, {entry.isNew ? tr("Add") : tr("Change"), nameOf(entry.after), details});
        item->setToolTip(2, details);
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(1, 320);
    m_apply->setEnabled(!m_plan.entries().empty());
    m_apply->setText(m_plan.badCells().empty() ? tr("Import") : tr("Import without these rows"));
}

QString SurveyImportDialog::summary() const
{
    if (m_known.metrics.empty())
        return tr("The region has no metric yet: describe its metrics first, then import what was counted.");
    QStringList parts{tr("%n measurement(s) will be added", nullptr, m_plan.added()),
                      tr("%n changed", nullptr, m_plan.changed()),
                      tr("%n stay as they are", nullptr, m_plan.unchanged())};
    if (!m_plan.badCells().empty())
        parts << tr("%n place(s) cannot be taken over", nullptr, static_cast<int>(m_plan.badCells().size()));
    return parts.join(u", "_s) + u'.';
}

QString SurveyImportDialog::nameOf(const Measurement& measurement) const
{
    QStringList parts;
    const auto metric = std::ranges::find(m_known.metrics, measurement.metric, &Metric::id);
    const auto attribute = std::ranges::find(m_known.attributes, measurement.attribute, &MetricAttribute::id);
    const auto centre = std::ranges::find(m_known.centres, measurement.centre, &Centre::id);
    if (metric != m_known.metrics.end())
        parts << metric->name;
    if (attribute != m_known.attributes.end())
        parts << attribute->text;
    parts << (centre != m_known.centres.end() ? centre->name : tr("the region as a whole"));
    if (measurement.clients != Clients::All)
        parts << m_clients->itemText(static_cast<int>(measurement.clients));
    return parts.join(u", "_s);
}

} // namespace indikator
