// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/helpwindow.h"

#include "core/report/guidereport.h"
#include "core/report/guidesearch.h"
#include "ui/report/reportfile.h"
#include "ui/shell/guidebrowser.h"
#include "ui/shell/longwork.h"
#include "ui/shell/questions.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int anchorRole = Qt::UserRole;

template <class Widget>
Widget* named(Widget* widget, const QString& name)
{
    widget->setAccessibleName(name);
    return widget;
}

} // namespace

HelpWindow::HelpWindow(Guide guide, Questions& questions)
    : m_guide(std::move(guide))
    , m_questions(questions)
    , m_bar(new QToolBar(this))
    , m_search(named(new QLineEdit(this), tr("Search in the guide")))
    , m_side(new QStackedWidget(this))
    , m_contents(named(new QTreeWidget(this), tr("Contents")))
    , m_hits(named(new QListWidget(this), tr("Places found")))
    , m_browser(new GuideBrowser(m_guide, this))
    , m_note(new QLabel(this))
    , m_work(new LongWork(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Help — Indikator"));
    setWindowIcon(QIcon(u":/icons/indikator.svg"_s));
    resize(1040, 680);
    buildBar();
    fillContents();
    m_hits->setWordWrap(true);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    m_note->setMargin(6);
    m_note->setWordWrap(true);
    m_note->hide();
    auto* const splitter = new QSplitter(this);
    splitter->addWidget(m_side);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 760});
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    column->addWidget(m_note);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::showPlaceInContents);
    connect(m_work, &LongWork::failed, this, [this](const Error& error) {
        m_note->setText(error.message());
        m_note->show();
    });
    showTopic({});
}

void HelpWindow::buildBar()
{
    const auto add = [this](const QString& icon, const QString& text, const QList<QKeySequence>& keys) {
        QAction* const action = m_bar->addAction(QIcon::fromTheme(icon), text);
        action->setShortcuts(keys);
        return action;
    };
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QAction* const back = add(u"go-previous"_s, tr("&Back"), {Qt::ALT | Qt::Key_Left});
    QAction* const forward = add(u"go-next"_s, tr("&Forward"), {Qt::ALT | Qt::Key_Right});
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    m_search->setPlaceholderText(tr("Search in the guide (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_bar->addWidget(m_search);
    connect(add(u"document-save-as"_s, tr("&Save as PDF…"), {QKeySequence::Print}), &QAction::triggered, this,
            &HelpWindow::savePaper);
    auto* const find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->count() > 0)
            m_hits->setCurrentRow((m_hits->currentRow() + 1) % m_hits->count());
    });
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_browser->show(item->data(anchorRole).toString());
    });
}

void HelpWindow::fillContents()
{
    m_contents->setHeaderHidden(true);
    for (const GuideChapter& chapter : m_guide.chapters()) {
        auto* const top = new QTreeWidgetItem(m_contents, {chapter.title});
        top->setData(0, anchorRole, chapter.anchor);
        for (const GuideBlock& block : chapter.blocks) {
            if (block.kind == GuideBlock::Kind::Section)
                (new QTreeWidgetItem(top, {plainText(block.text)}))->setData(0, anchorRole, block.anchor);
        }
    }
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            m_browser->show(item->data(0, anchorRole).toString());
    });
}

void HelpWindow::search(const QString& question)
{
    const auto hits = searchGuide(m_guide, question);
    m_hits->clear();
    for (const GuideHit& hit : hits) {
        const QString place = hit.section.isEmpty() ? hit.chapter : u"%1 → %2"_s.arg(hit.chapter, hit.section);
        auto* const item = new QListWidgetItem(place + u'\n' + hit.excerpt, m_hits);
        item->setData(anchorRole, hit.anchor);
    }
    const bool asked = !searchStems(question).isEmpty();
    m_side->setCurrentWidget(asked ? static_cast<QWidget*>(m_hits) : m_contents);
    m_browser->setMarked(searchStems(question));
    m_note->setText(tr("Nothing is found. Try another word or the contents."));
    m_note->setVisible(asked && hits.empty());
}

void HelpWindow::leaveSearch()
{
    m_search->clear();
    m_browser->setFocus();
}

void HelpWindow::showTopic(const QString& topic)
{
    const QString anchor = m_guide.anchorOf(topic);
    m_search->clear();
    m_browser->show(anchor.isEmpty() ? m_guide.chapters().front().anchor : anchor);
}

/// The contents follow the text, whichever way it was reached.
void HelpWindow::showPlaceInContents(const QUrl& place)
{
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        const QString anchor = (*item)->data(0, anchorRole).toString();
        if (anchor != place.fragment())
            continue;
        m_contents->setCurrentItem(*item);
        m_contents->scrollToItem(*item); // opens its chapter
    }
}

void HelpWindow::savePaper()
{
    const QString suggestion = QDir::home().filePath(m_guide.title() + u".pdf"_s);
    m_questions.askSave(
        this, tr("Save the guide"), suggestion, tr("Papers (*.pdf *.docx)"), [this](const QString& path) {
            m_work->run(
                tr("The guide is being saved…"),
                [report = guideReport(m_guide, QDate::currentDate()), path] { writeReport(report, path); },
                [this, path] {
                    m_note->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                    m_note->show();
                });
        });
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        leaveSearch();
}

} // namespace indikator
