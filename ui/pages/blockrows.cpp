// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/blockrows.h"

#include "core/report/wording.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace indikator {

namespace {

enum Column { LineColumn, AnswerColumn, LevelColumn, ColumnCount };

constexpr int linesShown = 5;
constexpr int fewestLines = 2;
constexpr int idRole = Qt::UserRole;

} // namespace

BlockRows::BlockRows(Workspace& workspace, int block, QWidget* parent)
    : QTreeWidget(parent)
    , m_workspace(workspace)
    , m_block(block)
{
    setAccessibleName(tr("Lines of the block in the matrix"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Line of the matrix"), tr("Answer"), tr("Level")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(LineColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(AnswerColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(LevelColumn, QHeaderView::ResizeToContents);
    header()->setSectionsClickable(false);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        emit goTo({Subject::Kind::Condition, item->data(LineColumn, idRole).toString(), {}});
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && hasFocus())
            m_workspace.select({Subject::Kind::Condition, item->data(LineColumn, idRole).toString(), {}});
    });
    connect(&workspace, &Workspace::evaluationChanged, this, &BlockRows::refresh);
    refresh();
}

/// The lines stay the same items while the edition does: only what they say changes.
void BlockRows::refresh()
{
    const Evaluation* const evaluation = m_workspace.evaluation();
    std::vector<const Condition*> lines;
    if (evaluation) {
        for (const Condition* condition : evaluation->matrix.conditions()) {
            if (evaluation->matrix.measureOf(*condition).block == m_block)
                lines.push_back(condition);
        }
    }
    while (topLevelItemCount() > static_cast<int>(lines.size()))
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < static_cast<int>(lines.size()))
        new QTreeWidgetItem(this);
    for (size_t i = 0; i < lines.size(); ++i)
        showLine(*topLevelItem(static_cast<int>(i)), *lines[i], *evaluation);
    setVisible(!lines.empty());
    updateGeometry();
}

void BlockRows::showLine(QTreeWidgetItem& item, const Condition& condition, const Evaluation& evaluation)
{
    const ConditionScore* const line = evaluation.score.matrix.condition(condition.id);
    const QString title = conditionTitle(evaluation.matrix, condition);
    item.setText(LineColumn, title);
    item.setText(AnswerColumn, line ? answerText(evaluation, *line) : QString());
    item.setText(LevelColumn, line ? lineLevelText(*line) : QString());
    item.setToolTip(LineColumn, title);
    item.setToolTip(AnswerColumn, item.text(AnswerColumn));
    item.setData(LineColumn, idRole, condition.id);
}

int BlockRows::heightOf(int lines) const
{
    const int row = topLevelItemCount() > 0 ? std::max(sizeHintForRow(0), fontMetrics().lineSpacing() + 4) : 0;
    return header()->sizeHint().height() + lines * row + 2 * frameWidth();
}

QSize BlockRows::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, heightOf(std::min(topLevelItemCount(), linesShown))};
}

QSize BlockRows::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightOf(std::min(topLevelItemCount(), fewestLines))};
}

void BlockRows::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace indikator
