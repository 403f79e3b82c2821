// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overviewpage.h"

#include "core/base/period.h"
#include "core/operations/assessing.h"
#include "core/organisation/centre.h"
#include "core/report/figuredata.h"
#include "core/report/wording.h"
#include "ui/models/boardmodel.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/remarksmodel.h"
#include "ui/pages/changepanel.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/remarksview.h"
#include "ui/widgets/tilelayout.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr double sectionScale = 1.15;

QLabel* wrappedLabel(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_scroll(new QScrollArea(this))
{
    m_empty = makeEmptyState();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    layout->addWidget(m_empty);
    m_scroll->setWidget(makeContent());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(&workspace, &Workspace::evaluationChanged, this, &OverviewPage::onChanged);
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &OverviewPage::onChanged);
    refresh();
}

std::optional<SlidePlace> OverviewPage::slide() const
{
    return SlidePlace{SlidePlace::Topic::Title, 0};
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::focusContent()
{
    if (!workspace().evaluation())
        m_new->setFocus();
    else if (m_gaps->rowCount() > 0)
        m_gapsView->setFocus();
    else
        m_points->setFocus();
}

QWidget* OverviewPage::makeEmptyState()
{
    auto* const state = new QWidget(this);
    auto* const layout = new QVBoxLayout(state);
    auto* const title = new Heading(tr("There is no assessment yet"), 1.5, state);
    title->setAlignment(Qt::AlignCenter);
    QLabel* const hint = wrappedLabel(state);
    hint->setText(
        tr("An assessment takes the checklist and the matrix as of a date, usually the last day of a quarter. "
           "The results then stand here."));
    hint->setAlignment(Qt::AlignCenter);
    m_new = new QPushButton(tr("&New assessment"), state);
    connect(m_new, &QPushButton::clicked, this, &OverviewPage::newAssessmentRequested);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_new, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return state;
}

QWidget* OverviewPage::makeContent()
{
    auto* const content = new QWidget(m_scroll);
    auto* const layout = new QVBoxLayout(content);
    const int space = fontMetrics().height();
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addWidget(makeHead());
    layout->addWidget(makeFigures());
    layout->addWidget(makeGaps());
    layout->addWidget(makeDeadlines());
    layout->addWidget(makeBoard());
    m_changes = new ChangePanel(content);
    connect(m_changes, &ChangePanel::goTo, this, &OverviewPage::goTo);
    connect(m_changes->list(), &RemarksView::currentMoved, this,
            [this](const QRect& rect) { reveal(m_changes->list(), rect); });
    layout->addWidget(m_changes);
    m_notes = wrappedLabel(content);
    layout->addWidget(m_notes);
    auto* const records = new QPushButton(tr("&Recent changes and completeness…"), content);
    records->setToolTip(tr("What was changed lately in all registers, and how complete each of them is"));
    connect(records, &QPushButton::clicked, this, &OverviewPage::recordsRequested);
    layout->addWidget(records, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return content;
}

QWidget* OverviewPage::makeHead()
{
    auto* const head = new QWidget(this);
    auto* const layout = new QGridLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = new Heading({}, 1.6, head);
    m_about = wrappedLabel(head);
    m_key = new Heading({}, 1.25, head);
    m_target = new QComboBox(head);
    m_target->setAccessibleName(tr("Target level"));
    m_target->setFocusPolicy(Qt::StrongFocus);
    m_target->installEventFilter(this);
    m_target->addItem(tr("none"), 0);
    for (const Level level : Level::all())
        m_target->addItem(level.roman(), level.value());
    connect(m_target, &QComboBox::activated, this, [this](int row) { setTarget(m_target->itemData(row).toInt()); });
    auto* const caption = new QLabel(tr("&Target level:"), head);
    caption->setBuddy(m_target);
    layout->addWidget(m_title, 0, 0, 1, 3);
    layout->addWidget(m_about, 1, 0, 1, 3);
    layout->addWidget(m_key, 2, 0);
    layout->addWidget(caption, 2, 1);
    layout->addWidget(m_target, 2, 2);
    layout->setColumnStretch(0, 1);
    return head;
}

QWidget* OverviewPage::makeFigures()
{
    auto* const shelf = new QWidget(this);
    auto* const layout = new TileLayout(shelf);
    layout->setSpacing(fontMetrics().height());
    m_points = addFigure(shelf, tr("Points by block"));
    m_stair = addFigure(shelf, tr("Stair of levels"));
    m_profile = addFigure(shelf, tr("Levels by block"));
    return shelf;
}

FigureView* OverviewPage::addFigure(QWidget* shelf, const QString& title)
{
    auto* const card = new QFrame(shelf);
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::Base);
    card->setAutoFillBackground(true);
    auto* const layout = new QVBoxLayout(card);
    auto* const heading = new Heading(title, 1, card);
    auto* const view = new FigureView(title, card);
    layout->addWidget(heading);
    layout->addWidget(view, 1);
    shelf->layout()->addWidget(card);
    connect(view, &FigureView::failed, this,
            [this](const Error& error) { workspace().attempt([&] { throw Error(error); }); });
    return view;
}

QWidget* OverviewPage::makeGaps()
{
    auto* const panel = new QWidget(this);
    auto* const layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    m_gapsTitle = new Heading({}, sectionScale, panel);
    m_gaps = new RemarksModel(tr("Condition"), tr("What is missing"), this);
    m_gapsView = new RemarksView(*m_gaps, panel);
    m_gapsTitle->setBuddy(m_gapsView);
    m_goTo = new QPushButton(tr("&Go to the condition"), panel);
    connect(m_goTo, &QPushButton::clicked, m_gapsView, &RemarksView::goToCurrent);
    connect(m_gapsView, &RemarksView::goTo, this, &OverviewPage::goTo);
    connect(m_gapsView, &RemarksView::currentMoved, this, [this](const QRect& rect) { reveal(m_gapsView, rect); });
    layout->addWidget(m_gapsTitle);
    m_plan = new QPushButton(tr("Put into the &roadmap"), panel);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        const QModelIndex index = m_gapsView->currentIndex();
        emit planRequested(m_gaps->subject(index.isValid() ? index : m_gaps->index(0, 0)).key);
    });
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_goTo);
    buttons->addWidget(m_plan);
    buttons->addStretch(1);
    layout->addWidget(m_gapsView);
    layout->addLayout(buttons);
    return panel;
}

QWidget* OverviewPage::makeDeadlines()
{
    m_deadlinesPanel = new QWidget(this);
    auto* const layout = new QVBoxLayout(m_deadlinesPanel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const title = new Heading(tr("Next terms of the roadmap"), sectionScale, m_deadlinesPanel);
    m_deadlines = new RemarksModel(tr("Activity, control point"), tr("Term"), this);
    auto* const view = new RemarksView(*m_deadlines, m_deadlinesPanel);
    title->setBuddy(view);
    view->setAccessibleName(title->text());
    connect(view, &RemarksView::goTo, this, &OverviewPage::goTo);
    connect(view, &RemarksView::currentMoved, this, [this, view](const QRect& rect) { reveal(view, rect); });
    m_overdue = wrappedLabel(m_deadlinesPanel);
    layout->addWidget(title);
    layout->addWidget(m_overdue);
    layout->addWidget(view);
    return m_deadlinesPanel;
}

/// Answers that the registers no longer bear out, and what they have changed in since an assessment was made final.
QWidget* OverviewPage::makeBoard()
{
    m_boardPanel = new QWidget(this);
    auto* const layout = new QVBoxLayout(m_boardPanel);
    layout->setContentsMargins(0, 0, 0, 0);
    m_boardTitle = new Heading({}, sectionScale, m_boardPanel);
    m_board = new RemarksModel(tr("Place"), tr("What the registers say"), this);
    auto* const view = new RemarksView(*m_board, m_boardPanel);
    m_boardTitle->setBuddy(view);
    connect(view, &RemarksView::goTo, this, &OverviewPage::goTo);
    connect(view, &RemarksView::currentMoved, this, [this, view](const QRect& rect) { reveal(view, rect); });
    auto* const whole = new QPushButton(tr("The whole &consistency board"), m_boardPanel);
    connect(whole, &QPushButton::clicked, this, &OverviewPage::boardRequested);
    layout->addWidget(m_boardTitle);
    layout->addWidget(view);
    layout->addWidget(whole, 0, Qt::AlignLeft);
    return m_boardPanel;
}

void OverviewPage::refreshBoard()
{
    constexpr size_t remarksShown = 6;
    std::vector<Remark> remarks;
    int count = 0;
    for (const Inconsistency& line : workspace().evidence().board()) {
        const bool isAnswer =
            line.group == Inconsistency::Group::Claimed || line.group == Inconsistency::Group::Renewed;
        if (!isAnswer || line.isReasoned)
            continue;
        ++count;
        if (remarks.size() < remarksShown)
            remarks.push_back({subjectOf(workspace().document(), line), line.title, line.text});
    }
    m_board->setRemarks(remarks);
    m_boardTitle->setText(tr("The registers say otherwise at %n place(s)", nullptr, count));
    m_boardPanel->setVisible(count > 0);
}

void OverviewPage::onChanged()
{
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::refresh()
{
    m_stale = false;
    const Evaluation* const evaluation = workspace().evaluation();
    m_scroll->setVisible(evaluation);
    m_empty->setVisible(!evaluation);
    m_new->setEnabled(workspace().canEdit());
    if (!evaluation)
        return;
    refreshHead(*evaluation);
    refreshTarget(*evaluation);
    refreshFigures(*evaluation);
    refreshGaps(*evaluation);
    refreshDeadlines();
    refreshBoard();
    const Evaluation* const previous = workspace().previous();
    m_changes->setVisible(previous);
    if (previous)
        m_changes->show(*previous, *evaluation);
    refreshNotes(*evaluation);
}

void OverviewPage::refreshHead(const Evaluation& evaluation)
{
    const Assessment& assessment = evaluation.assessment;
    m_title->setText(evaluation.region.name);
    const QString state =
        assessment.isFinal() ? tr("final, made on %1").arg(officeDate(assessment.finalisedOn)) : tr("draft");
    const QString about = tr("%1, as of %2 (%3)").arg(assessment.title, officeDate(assessment.asOf), state);
    m_about->setText(evaluation.region.training ? tr("%1 · training region").arg(about) : about);
    m_key->setText(tr("Points: %1 · %2").arg(pointsText(evaluation.score.checklist), evaluation.levelText()));
}

void OverviewPage::refreshTarget(const Evaluation& evaluation)
{
    m_target->setCurrentIndex(m_target->findData(evaluation.assessment.targetLevel.value_or(0)));
    m_target->setEnabled(workspace().canAnswer());
}

void OverviewPage::refreshFigures(const Evaluation& evaluation)
{
    m_points->setFigure(pointsFigure(evaluation));
    m_stair->setFigure(stairFigure(evaluation));
    m_profile->setFigure(profileFigure(evaluation, workspace().previous()));
}

void OverviewPage::refreshGaps(const Evaluation& evaluation)
{
    const MatrixScore& score = evaluation.score.matrix;
    m_gaps->setRemarks(gapRemarks(evaluation));
    const int count = m_gaps->rowCount();
    const QString next = score.level.next().roman();
    m_gapsTitle->setText(count > 0 ? tr("What stands in the way of level %1: %n condition(s)", nullptr, count).arg(next)
                                   : tr("Nothing is missing: the highest level is reached"));
    m_gapsView->setAccessibleName(m_gapsTitle->text());
    m_gapsView->setVisible(count > 0);
    m_goTo->setVisible(count > 0);
    m_plan->setVisible(count > 0);
    m_plan->setEnabled(workspace().canEdit());
}

void OverviewPage::refreshDeadlines()
{
    const Outlook& outlook = workspace().outlook();
    m_deadlines->setRemarks(deadlineRemarks(outlook));
    m_overdue->setText(u"⚠ "_s + tr("%n item(s) are overdue.", nullptr, outlook.overdue));
    m_overdue->setVisible(outlook.overdue > 0);
    m_deadlinesPanel->setVisible(outlook.overdue > 0 || !outlook.next.empty());
}

void OverviewPage::refreshNotes(const Evaluation& evaluation)
{
    QStringList notes;
    if (!evaluation.assessment.isFinal()) {
        for (const Finding& finding : checkCentres(workspace().document().all<Centre>(), evaluation.assessment.asOf))
            notes << (finding.where.isEmpty() ? finding.text : finding.where + u": "_s + finding.text);
    }
    notes.removeDuplicates();
    m_notes->setVisible(!notes.isEmpty());
    m_notes->setText(tr("Note: %1").arg(notes.join(u'\n')));
}

void OverviewPage::setTarget(int level)
{
    Assessment assessment = workspace().evaluation()->assessment;
    assessment.targetLevel = level > 0 ? std::optional(level) : std::nullopt;
    workspace().attempt([&] { editAssessment(workspace().document(), assessment); });
    refresh(); // shows the stored level again when it could not be changed
}

void OverviewPage::reveal(RemarksView* view, const QRect& rect)
{
    if (!view->hasFocus())
        return;
    const QRect place(view->mapTo(m_scroll->widget(), rect.topLeft()), rect.size());
    m_scroll->ensureVisible(place.left(), place.center().y(), 0, place.height());
}

/// The wheel scrolls the page; over the box it would change a stored value unnoticed.
bool OverviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_target && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace indikator
