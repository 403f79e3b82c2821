// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/comparisonpage.h"

#include "core/operations/assessing.h"
#include "ui/models/comparisonmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomyColumns = 6; // two assessments: more of them scroll sideways

std::vector<Assessment> byDate(const Document& document)
{
    auto assessments = document.all<Assessment>();
    std::ranges::stable_sort(assessments, {}, &Assessment::asOf);
    return assessments;
}

} // namespace

ComparisonPage::ComparisonPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_between(new QCheckBox(tr("with those &between"), this))
    , m_onlyChanged(new QCheckBox(tr("&only what changed"), this))
    , m_note(new QLabel(tr("A comparison needs two assessments. Make the next one with “Assessment”, “Next period from "
                           "this one”."),
                        this))
    , m_view(new QTableView(this))
    , m_model(new ComparisonModel(this))
{
    m_onlyChanged->setChecked(true);
    m_note->setWordWrap(true);
    m_before->setAccessibleName(tr("Earlier assessment"));
    m_after->setAccessibleName(tr("Later assessment"));
    m_view->setAccessibleName(tr("Comparison"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* const from = new QLabel(tr("&Compare:"), this);
    from->setBuddy(m_before);
    auto* const with = new QLabel(tr("&with:"), this);
    with->setBuddy(m_after);
    auto* const bar = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{from, m_before, with, m_after, m_between, m_onlyChanged})
        bar->addWidget(widget);
    bar->addStretch(1);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    for (QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &ComparisonPage::compareChosen);
    for (QCheckBox* box : {m_between, m_onlyChanged})
        connect(box, &QCheckBox::toggled, this, &ComparisonPage::compareChosen);
    connect(&workspace, &Workspace::documentOpened, this, &ComparisonPage::markOutdated);
    connect(&workspace, &Workspace::changed, this, &ComparisonPage::markOutdated);
}

QString ComparisonPage::title() const
{
    return tr("Comparison");
}

void ComparisonPage::focusContent()
{
    m_view->setFocus();
}

void ComparisonPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        fill();
}

/// What nobody sees need not be compared at every answer.
void ComparisonPage::markOutdated()
{
    m_isOutdated = true;
    if (isVisible())
        fill();
}

void ComparisonPage::fill()
{
    m_isOutdated = false;
    const QVariant before = m_before->currentData();
    const QVariant after = m_after->currentData();
    std::vector<Assessment> assessments;
    if (workspace().isOpen())
        workspace().attempt([&] { assessments = byDate(workspace().document()); });
    for (QComboBox* box : {m_before, m_after}) {
        const QSignalBlocker blocker(box);
        box->clear();
        for (const Assessment& one : assessments)
            box->addItem(one.title, one.id.toString());
    }
    const auto choose = [](QComboBox* box, const QVariant& wanted, int otherwise) {
        const int known = wanted.isNull() ? -1 : box->findData(wanted);
        box->setCurrentIndex(known >= 0 ? known : otherwise);
    };
    choose(m_before, before, m_before->count() - 2);
    choose(m_after, after, m_after->count() - 1);
    compareChosen();
}

void ComparisonPage::compareChosen()
{
    const bool isPossible = m_before->count() > 1;
    m_note->setVisible(!isPossible);
    m_view->setVisible(isPossible);
    ComparisonSheet sheet;
    if (isPossible && workspace().isOpen())
        workspace().attempt([&] {
            const auto [first, last] = std::minmax({m_before->currentIndex(), m_after->currentIndex()});
            std::vector<Evaluation> evaluations;
            for (int i = first; i <= last; ++i) {
                if (i == first || i == last || m_between->isChecked())
                    evaluations.push_back(
                        evaluate(workspace().document(), *Id::parse(m_before->itemData(i).toString())));
            }
            sheet = comparisonSheet(evaluations);
        });
    m_model->setSheet(std::move(sheet), m_onlyChanged->isChecked());
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_view->setSpan(row, ComparisonModel::titleColumn, 1,
                            m_model->columnCount() - ComparisonModel::titleColumn);
    }
    if (m_model->columnCount() < 4)
        return;
    const int letter = m_view->fontMetrics().averageCharWidth();
    QHeaderView& header = *m_view->horizontalHeader();
    const int last = m_model->columnCount() - 1;
    const bool hasRoom = m_model->columnCount() <= roomyColumns;
    for (int column = 0; column <= last; ++column)
        header.resizeSection(column, letter * (column == 0 ? 7 : 16));
    for (const int column : {ComparisonModel::titleColumn, last}) { // the long texts share what is left
        header.resizeSection(column, letter * 32);
        header.setSectionResizeMode(column, hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
}

} // namespace indikator
