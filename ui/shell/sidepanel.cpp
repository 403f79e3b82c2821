// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidepanel.h"

#include "core/assessment/standardanswer.h"
#include "core/operations/assessing.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/placeproof.h"
#include "ui/shell/methodtext.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsShown = 50;

QString stepHtml(const Step& step)
{
    const QString at = QLocale().toString(step.at.toLocalTime(), u"dd.MM.yyyy HH:mm"_s);
    const QString kind = step.kind == Step::Kind::Undo   ? SidePanel::tr("undone: ")
                         : step.kind == Step::Kind::Redo ? SidePanel::tr("redone: ")
                                                         : QString();
    return u"<p><b>%1</b> %2<br>%3</p>"_s.arg(at, step.who.toHtmlEscaped(), (kind + step.title).toHtmlEscaped());
}

} // namespace

SidePanel::SidePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tabs(new QTabWidget(this))
    , m_method(new QTextBrowser(this))
    , m_proof(new QTextBrowser(this))
    , m_history(new QTextBrowser(this))
    , m_commentLabel(new QLabel(tr("Co&mment on the line"), this))
    , m_comment(new QPlainTextEdit(this))
{
    m_method->setAccessibleName(tr("Text of the methodology"));
    m_proof->setAccessibleName(tr("What the registers prove for what is selected"));
    m_proof->setFrameShape(QFrame::NoFrame);
    m_proof->setOpenLinks(false);
    connect(m_proof, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        m_workspace.attempt([&] { emit goTo(proofSubject(m_workspace.document(), link.toString())); });
    });
    m_history->setAccessibleName(tr("History of what is selected"));
    m_comment->setAccessibleName(tr("Comment on the line"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_comment->installEventFilter(this);
    m_commentLabel->setBuddy(m_comment);
    m_method->setFrameShape(QFrame::NoFrame);
    m_history->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_method, tr("Methodology"));
    m_tabs->addTab(m_proof, tr("Proof"));
    m_tabs->addTab(m_history, tr("History"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_commentLabel);
    layout->addWidget(m_comment);
    connect(&workspace, &Workspace::selectionChanged, this, &SidePanel::refresh);
    connect(&workspace, &Workspace::evaluationChanged, this, &SidePanel::refresh);
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &SidePanel::refreshProof);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SidePanel::refreshHistory);
    refresh();
}

void SidePanel::showMethodology()
{
    m_tabs->setCurrentWidget(m_method);
    m_method->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::refresh()
{
    const Evaluation* const evaluation = m_workspace.evaluation();
    const QString html = evaluation ? methodHtml(*evaluation, m_workspace.selected()) : QString();
    if (m_method->property("shown").toString() != html) { // setting it again would scroll to the top
        m_method->setHtml(html);
        m_method->setProperty("shown", html);
    }
    refreshComment();
    refreshProof();
    refreshHistory();
}

void SidePanel::refreshProof()
{
    const QString html = m_workspace.isOpen() ? proofHtml(placeProof(m_workspace, m_workspace.selected())) : QString();
    if (m_proof->property("shown").toString() == html)
        return;
    m_proof->setHtml(html);
    m_proof->setProperty("shown", html);
}

bool SidePanel::hasComment() const
{
    return m_workspace.evaluation() && m_workspace.selected().kind == Subject::Kind::Condition;
}

void SidePanel::refreshComment()
{
    m_commentLabel->setVisible(hasComment());
    m_comment->setVisible(hasComment());
    if (!hasComment() || (m_comment->hasFocus() && m_commented == m_workspace.selected()))
        return;
    m_commented = m_workspace.selected();
    const auto& comments = m_workspace.evaluation()->conditionComments;
    const auto found = comments.find({m_commented.key, m_commented.record});
    m_comment->setPlainText(found == comments.end() ? QString() : found->second);
    m_comment->setReadOnly(!m_workspace.canAnswer());
}

void SidePanel::saveComment()
{
    if (!hasComment() || !m_workspace.canAnswer() || !m_comment->document()->isModified())
        return;
    m_comment->document()->setModified(false);
    m_workspace.attempt([&] {
        commentCondition(m_workspace.document(), m_workspace.assessment(), m_commented.key, m_commented.record,
                         m_comment->toPlainText());
    });
}

Id SidePanel::record() const
{
    const Subject& subject = m_workspace.selected();
    switch (subject.kind) {
    case Subject::Kind::ChecklistItem:
        return ChecklistAnswer::idFor(m_workspace.assessment(), subject.key.toInt());
    case Subject::Kind::Condition:
        return MatrixAnswer::idFor(m_workspace.assessment(), subject.key, subject.record);
    case Subject::Kind::Centre:
    case Subject::Kind::Assessment:
    case Subject::Kind::RoadmapItem:
    case Subject::Kind::Meeting:
    case Subject::Kind::Record:
    case Subject::Kind::Paper:
        return subject.record;
    case Subject::Kind::Requirement:
        return StandardAnswer::idFor(m_workspace.assessment(), subject.key);
    case Subject::Kind::None:
    case Subject::Kind::Page:
        return m_workspace.assessment();
    }
    Q_UNREACHABLE();
}

void SidePanel::refreshHistory()
{
    if (m_tabs->currentWidget() != m_history || !m_workspace.isOpen())
        return;
    QString html;
    m_workspace.attempt([&] {
        for (const Step& step : m_workspace.document().history(stepsShown, record()))
            html += stepHtml(step);
    });
    m_history->setHtml(html.isEmpty() ? u"<p>"_s + tr("Nothing was changed here yet.") + u"</p>"_s : html);
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut)
        saveComment();
    return QWidget::eventFilter(watched, event);
}

} // namespace indikator
