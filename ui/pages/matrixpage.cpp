// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/matrixpage.h"

#include "ui/models/answerfilter.h"
#include "ui/models/centreanswersmodel.h"
#include "ui/models/matrixmodel.h"
#include "ui/widgets/answerdelegate.h"
#include "ui/widgets/clipboardtable.h"
#include "ui/widgets/levelcelldelegate.h"
#include "ui/widgets/statecelldelegate.h"
#include "ui/widgets/wrappingdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

MatrixPage::MatrixPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_matrix(new MatrixModel(workspace, this))
    , m_answers(new CentreAnswersModel(workspace, this))
    , m_treeFilter(new AnswerFilter(this))
    , m_tableFilter(new AnswerFilter(this))
    , m_tabs(new QTabBar(this))
    , m_filter(new QComboBox(this))
    , m_answer(new QToolButton(this))
    , m_answerMenu(new QMenu(this))
    , m_views(new QStackedWidget(this))
    , m_tree(new QTreeView(m_views))
    , m_table(new QTableView(m_views))
{
    buildBar();
    buildTree();
    buildTable();
    connect(&workspace, &Workspace::evaluationChanged, this, &MatrixPage::refresh);
    connect(m_matrix, &QAbstractItemModel::modelReset, this, &MatrixPage::expandLines);
    refresh();
    expandLines();
}

void MatrixPage::buildBar()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const bar = new QHBoxLayout;
    m_tabs->addTab(tr("Matrix"));
    m_tabs->addTab(tr("Centres by lines"));
    m_tabs->setAccessibleName(tr("View of the matrix"));
    connect(m_tabs, &QTabBar::currentChanged, this, &MatrixPage::showTab);
    auto* const caption = new QLabel(tr("&Show:"), this);
    caption->setBuddy(m_filter);
    m_filter->addItems({tr("everything"), tr("what is missing for the next level"), tr("unanswered")});
    m_filter->setAccessibleName(tr("Filter of the matrix"));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &MatrixPage::applyFilter);
    connect(&workspace(), &Workspace::documentOpened, this, &MatrixPage::applyFilter);
    m_answer->setText(tr("Answer"));
    m_answer->setToolTip(tr("Answer all that is selected; digits do the same, 0 is the lowest answer, Del clears"));
    m_answer->setPopupMode(QToolButton::InstantPopup);
    m_answer->setMenu(m_answerMenu);
    m_answer->setMinimumWidth(m_answer->sizeHint().width() + fontMetrics().averageCharWidth() * 2);
    connect(m_answerMenu, &QMenu::aboutToShow, this, &MatrixPage::fillAnswerMenu);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(caption);
    bar->addWidget(m_filter);
    bar->addWidget(m_answer);
    layout->addLayout(bar);
    layout->addWidget(m_views);
    m_views->addWidget(m_tree);
    m_views->addWidget(m_table);
}

void MatrixPage::buildTree()
{
    m_treeFilter->setSourceModel(m_matrix);
    m_tree->setModel(m_treeFilter);
    m_tree->setAccessibleName(tr("Maturity matrix"));
    m_tree->setWordWrap(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setItemDelegate(new WrappingDelegate(m_tree));
    m_tree->setItemDelegateForColumn(MatrixModel::AnswerColumn, new AnswerDelegate(MatrixModel::FactKindRole, this));
    auto* const levels = new LevelCellDelegate(m_tree);
    for (int column = MatrixModel::FirstLevelColumn; column < MatrixModel::PreviousColumn; ++column)
        m_tree->setItemDelegateForColumn(column, levels);
    QHeaderView* const header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(MatrixModel::TitleColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"0"_s) * 6);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_tree->setColumnWidth(MatrixModel::AnswerColumn, digit * 12);
    m_tree->setColumnWidth(MatrixModel::ProposalColumn, digit * 12);
    for (int column = MatrixModel::FirstLevelColumn; column < MatrixModel::PreviousColumn; ++column)
        m_tree->setColumnWidth(column, digit * 10);
    m_tree->setColumnWidth(MatrixModel::PreviousColumn, digit * 11);
    connect(header, &QHeaderView::sectionResized, m_tree,
            &QTreeView::doItemsLayout); // rows are as high as their wrapped text
    m_tree->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPage::onCurrentChanged);
}

void MatrixPage::buildTable()
{
    m_tableFilter->setSourceModel(m_answers);
    m_table->setModel(m_tableFilter);
    m_table->setAccessibleName(tr("Answers of the centres"));
    m_table->setItemDelegate(new StateCellDelegate(this));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().horizontalAdvance(u'0') * 13);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPage::onCurrentChanged);
}

std::optional<SlidePlace> MatrixPage::slide() const
{
    return SlidePlace{SlidePlace::Topic::Matrix, 0};
}

QString MatrixPage::title() const
{
    return tr("Matrix");
}

QString MatrixPage::badge() const
{
    const Evaluation* const evaluation = workspace().evaluation();
    return evaluation ? evaluation->score.matrix.level.roman() : QString();
}

void MatrixPage::refresh()
{
    setEnabled(workspace().evaluation());
    m_answer->setEnabled(workspace().canAnswer());
    m_tree->setColumnHidden(MatrixModel::PreviousColumn, !workspace().previous());
}

void MatrixPage::expandLines()
{
    for (int block = 0; block < m_treeFilter->rowCount(); ++block) {
        const QModelIndex heading = m_treeFilter->index(block, 0);
        m_tree->setFirstColumnSpanned(block, {}, false);
        m_tree->expand(heading);
        for (int row = 0; row < m_treeFilter->rowCount(heading); ++row) {
            const QModelIndex measure = m_treeFilter->index(row, 0, heading);
            if (!m_matrix->place(m_treeFilter->mapToSource(measure)).condition)
                m_tree->expand(measure);
        }
    }
}

void MatrixPage::applyFilter()
{
    const int filter = m_filter->currentIndex();
    using State = HeatMapFigure::State;
    const auto anyState = [this](const QModelIndex& row, std::initializer_list<State> states) {
        for (int column = 0; column < m_answers->columnCount(); ++column) {
            if (std::ranges::count(states, m_answers->state(row.siblingAtColumn(column))) > 0)
                return true;
        }
        return false;
    };
    const bool isCentreFile = workspace().isOpen() && workspace().document().origin().isCentreFile();
    const auto isAsked = [=, this](const QModelIndex& row) { // a centre answers only what every centre is asked
        const MatrixModel::Place place = m_matrix->place(row);
        return !isCentreFile || place.isAllCentres() || !place.centre.isNull();
    };
    if (filter == Missing) {
        m_treeFilter->setTest([=, this](const QModelIndex& row) { return m_matrix->isMissing(row) && isAsked(row); });
        m_tableFilter->setTest([=](const QModelIndex& row) {
            return anyState(row, {State::Missing, State::Partly, State::Unanswered});
        });
    } else if (filter == Unanswered) {
        m_treeFilter->setTest(
            [=, this](const QModelIndex& row) { return m_matrix->isUnanswered(row) && isAsked(row); });
        m_tableFilter->setTest([this](const QModelIndex& row) {
            for (int column = 0; column < m_answers->columnCount(); ++column) {
                if (m_answers->data(row.siblingAtColumn(column)).toString().isEmpty())
                    return true;
            }
            return false;
        });
    } else {
        m_treeFilter->setTest(isCentreFile ? AnswerFilter::Test(isAsked) : AnswerFilter::Test());
        m_tableFilter->setTest({});
    }
    expandLines();
}

QAbstractItemView* MatrixPage::view() const
{
    return m_views->currentIndex() == HeatMap ? static_cast<QAbstractItemView*>(m_table)
                                              : static_cast<QAbstractItemView*>(m_tree);
}

QModelIndexList MatrixPage::selection() const
{
    QModelIndexList indexes;
    const bool table = m_views->currentIndex() == HeatMap;
    const auto* const proxy = table ? m_tableFilter : m_treeFilter;
    for (const QModelIndex& index : view()->selectionModel()->selectedIndexes()) {
        if (table || index.column() == MatrixModel::AnswerColumn)
            indexes << proxy->mapToSource(index);
    }
    return indexes;
}

FactKind MatrixPage::kindOfSelection() const
{
    const QModelIndexList indexes = selection();
    if (indexes.isEmpty())
        return {};
    const int role = m_views->currentIndex() == HeatMap ? static_cast<int>(CentreAnswersModel::FactKindRole)
                                                        : static_cast<int>(MatrixModel::FactKindRole);
    const auto first = indexes.front().data(role).value<FactKind>();
    const bool same = std::ranges::all_of(
        indexes, [&](const QModelIndex& index) { return index.data(role).value<FactKind>() == first; });
    return same ? first : FactKind();
}

bool MatrixPage::answerSelection(const std::optional<Fact>& fact)
{
    return m_views->currentIndex() == HeatMap ? m_answers->answer(selection(), fact)
                                              : m_matrix->answer(selection(), fact);
}

void MatrixPage::fillAnswerMenu()
{
    m_answerMenu->clear();
    const FactKind kind = kindOfSelection();
    for (size_t step = 0; step < kind.steps().size(); ++step)
        m_answerMenu->addAction(u"&%1  %2"_s.arg(step).arg(kind.steps()[step].label), this,
                                [this, step] { answerSelection(Fact{static_cast<int>(step)}); });
    if (!kind.parts().empty())
        m_answerMenu->addAction(tr("&Type the numbers…"), this, [this] { view()->edit(view()->currentIndex()); });
    if (m_answerMenu->isEmpty())
        m_answerMenu->addAction(tr("Select lines or cells of one kind"))->setEnabled(false);
    m_answerMenu->addSeparator();
    m_answerMenu->addAction(tr("&Clear"), this, [this] { answerSelection(std::nullopt); });
}

void MatrixPage::onCurrentChanged(const QModelIndex& current)
{
    if (sender() == m_table->selectionModel()) {
        const QModelIndex cell = m_tableFilter->mapToSource(current);
        if (const Condition* condition = m_answers->condition(cell))
            workspace().select({Subject::Kind::Condition, condition->id, m_answers->centre(cell)});
        return;
    }
    const QModelIndex row = m_treeFilter->mapToSource(current.siblingAtColumn(0));
    MatrixModel::Place place = m_matrix->place(row);
    if (!place.condition) // a heading speaks for its first line
        place = m_matrix->place(m_matrix->index(0, 0, row));
    if (place.condition)
        workspace().select({Subject::Kind::Condition, place.condition->id, place.centre});
}

bool MatrixPage::handleKey(int key, const QString& text)
{
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return answerSelection(std::nullopt);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        const QModelIndex current = view()->currentIndex();
        const QModelIndex cell = view() == m_tree ? current.siblingAtColumn(MatrixModel::AnswerColumn) : current;
        if (cell.flags() & Qt::ItemIsEditable)
            view()->edit(cell);
        return true;
    }
    if (text.size() != 1 || !text.front().isDigit())
        return false;
    const int step = text.front().digitValue();
    const FactKind kind = kindOfSelection();
    if (!kind.parts().empty())
        typeNumber(text);
    else if (step < static_cast<int>(kind.steps().size()))
        answerSelection(Fact{step});
    return true; // a digit is an answer, never a search among the rows
}

/// A number begins with this digit: its editor opens with it.
void MatrixPage::typeNumber(const QString& digit)
{
    const QModelIndex current = view()->currentIndex();
    const QModelIndex cell = view() == m_tree ? current.siblingAtColumn(MatrixModel::AnswerColumn) : current;
    if (!(cell.flags() & Qt::ItemIsEditable))
        return;
    view()->edit(cell);
    if (auto* const editor = view()->findChild<QLineEdit*>()) {
        editor->selectAll();
        editor->insert(digit);
    }
}

bool MatrixPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Delete)
            event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* const press = static_cast<QKeyEvent*>(event);
    if (press->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (press->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    const auto modifiers = press->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && handleKey(press->key(), press->text()))
        return true;
    return Page::eventFilter(watched, event);
}

void MatrixPage::copy() const
{
    copyToClipboard(*view()->selectionModel());
}

void MatrixPage::paste()
{
    if (m_views->currentIndex() != HeatMap || !workspace().canAnswer() || !m_table->currentIndex().isValid())
        return;
    if (m_filter->currentIndex() != All)
        m_filter->setCurrentIndex(All); // pasted rows go to the rows one sees below each other
    const QStringList faults = m_answers->paste(m_tableFilter->mapToSource(m_table->currentIndex()), clipboardTable());
    if (!faults.isEmpty())
        emit pasteFailed(faults);
}

void MatrixPage::showTab(int tab)
{
    m_views->setCurrentIndex(tab);
    focusContent();
}

void MatrixPage::focusContent()
{
    view()->setFocus(Qt::ShortcutFocusReason);
    if (view()->currentIndex().isValid())
        return;
    const QModelIndex first =
        view() == m_tree ? m_treeFilter->index(0, 0, m_treeFilter->index(0, 0)) : m_tableFilter->index(0, 0);
    view()->setCurrentIndex(first);
}

bool MatrixPage::goInTree(bool forward, bool fromEdge)
{
    const QModelIndex root = m_treeFilter->index(0, 0);
    QModelIndex last = m_treeFilter->index(m_treeFilter->rowCount() - 1, 0);
    while (m_treeFilter->hasChildren(last))
        last = m_treeFilter->index(m_treeFilter->rowCount(last) - 1, 0, last);
    const auto step = [&](const QModelIndex& index) {
        return forward ? m_tree->indexBelow(index) : m_tree->indexAbove(index);
    };
    const bool fresh = fromEdge || !m_tree->currentIndex().isValid();
    QModelIndex index = fresh ? (forward                             ? root
                                 : m_tree->isExpanded(last.parent()) ? last
                                                                     : last.parent())
                              : step(m_tree->currentIndex());
    for (; index.isValid(); index = step(index)) {
        const QModelIndex source = m_treeFilter->mapToSource(index);
        if (!m_matrix->isUnanswered(source))
            continue;
        if (m_matrix->place(source).isAllCentres() && !m_tree->isExpanded(index) && forward) {
            m_tree->expand(index);
            continue;
        }
        if (!m_matrix->place(source).isAllCentres() || !m_tree->isExpanded(index)) {
            m_tree->setFocus(Qt::ShortcutFocusReason);
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
            return true;
        }
    }
    return false;
}

bool MatrixPage::goInTable(bool forward, bool fromEdge)
{
    const int columns = m_tableFilter->columnCount();
    const int count = columns * m_tableFilter->rowCount();
    const QModelIndex current = m_table->currentIndex();
    const int start =
        fromEdge || !current.isValid() ? (forward ? -1 : count) : current.row() * columns + current.column();
    for (int place = start + (forward ? 1 : -1); place >= 0 && place < count; place += forward ? 1 : -1) {
        const QModelIndex cell = m_tableFilter->index(place / columns, place % columns);
        if (!cell.data().toString().isEmpty())
            continue;
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->setCurrentIndex(cell);
        return true;
    }
    return false;
}

bool MatrixPage::goToUnanswered(bool forward, bool fromEdge)
{
    if (!workspace().evaluation())
        return false;
    return m_views->currentIndex() == HeatMap ? goInTable(forward, fromEdge) : goInTree(forward, fromEdge);
}

bool MatrixPage::showSubject(const Subject& subject)
{
    if (subject.kind != Subject::Kind::Condition)
        return false;
    m_tabs->setCurrentIndex(Tree);
    m_filter->setCurrentIndex(All);
    const QModelIndex index = m_treeFilter->mapFromSource(m_matrix->indexOf(subject.key, subject.record));
    if (!index.isValid())
        return false;
    m_tree->setFocus(Qt::ShortcutFocusReason);
    m_tree->expand(index);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

} // namespace indikator
