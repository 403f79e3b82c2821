// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ideasboard.h"

#include "core/measurement/quadrant.h"
#include "core/operations/journeyactions.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t painsList = 0;
constexpr size_t firstQuadrant = 1;

QString quadrantTitle(size_t index)
{
    return QCoreApplication::translate("Field", EnumChoices<Quadrant>::choices[index].label);
}

QListWidgetItem* add(QListWidget& list, const QString& text, const Id& record)
{
    auto* const item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, record.toString());
    return item;
}

} // namespace

IdeasBoard::IdeasBoard(Workspace& workspace, const JourneyBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_board(board)
    , m_measure(new QPushButton(tr("&Make a measure of it"), this))
{
    auto* const grid = new QGridLayout(this);
    const auto place = [&](const QString& title, int row, int column, int rows) {
        auto* const box = new QVBoxLayout;
        m_lists.push_back(addList(title, box));
        grid->addLayout(box, row, column, rows, 1);
    };
    place(tr("Pain points by priority"), 0, 0, 2);
    const auto quadrant = [&](Quadrant one) { return quadrantTitle(static_cast<size_t>(one)); };
    place(quadrant(Quadrant::QuickWins), 0, 1, 1);
    place(quadrant(Quadrant::MajorProjects), 0, 2, 1);
    place(quadrant(Quadrant::SmallImprovements), 1, 1, 1);
    place(quadrant(Quadrant::PutOff), 1, 2, 1);
    place(tr("Effort or effect is not known"), 0, 3, 2);
    m_measure->setToolTip(tr("Adds a measure for improvement that names this pain point or idea as its origin."));
    grid->addWidget(m_measure, 2, 0, 1, 2, Qt::AlignLeft);
    grid->setContentsMargins(0, 0, 0, 0);
    connect(m_measure, &QPushButton::clicked, this, [this] { emit measureWanted(current()); });
    connect(&board, &JourneyBoard::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refreshButton();
}

QListWidget* IdeasBoard::addList(const QString& title, QLayout* layout)
{
    auto* const list = new QListWidget(this);
    auto* const label = new QLabel(title, this);
    label->setBuddy(list);
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    layout->addWidget(label);
    layout->addWidget(list);
    connect(list, &QListWidget::currentRowChanged, this, [this, list](int row) {
        if (row >= 0)
            m_last = list;
        refreshButton();
    });
    connect(list, &QListWidget::itemClicked, this, [this, list] {
        m_last = list;
        refreshButton();
    });
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        emit recordWanted(Id::parse(item->data(Qt::UserRole).toString()).value_or(Id()));
    });
    return list;
}

void IdeasBoard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

Id IdeasBoard::current() const
{
    const QListWidgetItem* const item = m_last ? m_last->currentItem() : nullptr;
    return item ? Id::parse(item->data(Qt::UserRole).toString()).value_or(Id()) : Id();
}

void IdeasBoard::refreshButton()
{
    m_measure->setEnabled(m_workspace.canEdit() && !current().isNull());
}

/// What has a measure says so.
void IdeasBoard::refresh()
{
    const Id chosen = current();
    for (QListWidget* const list : m_lists)
        list->clear();
    if (!m_board.data())
        return;
    const auto marked = [&](const QString& text, const Id& record) {
        bool hasMeasure = false;
        m_workspace.attempt([&] { hasMeasure = !actionsFor(m_workspace.document(), record).empty(); });
        return hasMeasure ? tr("✓ %1 (has a measure)").arg(text) : text;
    };
    for (const PainPoint* pain : painsByPriority(m_board.data()->map)) {
        const auto priority = pain->priority();
        add(*m_lists[painsList],
            marked(priority ? tr("%1 · %2", "priority and pain").arg(*priority).arg(pain->text) : pain->text, pain->id),
            pain->id);
    }
    for (const StageColumn& column : m_board.data()->map.stages) {
        for (const JourneyIdea& idea : column.ideas) {
            const auto quadrant = quadrantOf(idea.effort, idea.impact, m_board.method().limits);
            const size_t list = quadrant ? firstQuadrant + static_cast<size_t>(*quadrant) : m_lists.size() - 1;
            add(*m_lists[list], marked(idea.text, idea.id), idea.id);
        }
    }
    for (QListWidget* const list : m_lists) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == chosen.toString())
                list->setCurrentRow(row);
        }
    }
    refreshButton();
}

} // namespace indikator
