// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/presentationwindow.h"

#include "ui/figure/slidepainter.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 1200; // ms; digits closer together are one number

/// The key B in either layout.
bool isBlankKey(const QKeyEvent& event)
{
    return !event.text().isEmpty() && u"bBиИ"_s.contains(event.text());
}

} // namespace

PresentationWindow::PresentationWindow(Workspace& workspace, bool follows)
    : m_show(workspace)
{
    setWindowTitle(tr("Presentation — Indikator"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMinimumSize(320, 240);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_typed = 0; });
    connect(&m_show, &SlideShow::changed, this, &PresentationWindow::onSlides);
    buildActions(follows);
    refreshName();
}

QAction* PresentationWindow::add(const QString& text, const QList<QKeySequence>& keys,
                                 const std::function<void()>& slot)
{
    auto* const action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void PresentationWindow::buildActions(bool follows)
{
    add(tr("&Next slide"), {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space},
        [this] { goToPage(m_page + 1); });
    add(tr("&Previous slide"), {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace},
        [this] { goToPage(m_page - 1); });
    add(tr("&First slide"), {Qt::Key_Home}, [this] { goToPage(0); });
    add(tr("L&ast slide"), {Qt::Key_End}, [this] { goToPage(pageCount() - 1); });
    add(tr("&Dark screen"), {Qt::Key_F4}, [this] { toggleBlank(); });
    add(tr("&Record a decision…"), {Qt::Key_F7}, [this] { emit decisionRequested(); });
    m_follow = add(tr("Foll&ow the page of the window"), {}, [] {});
    m_follow->setCheckable(true);
    m_follow->setChecked(follows);
    connect(m_follow, &QAction::toggled, this, &PresentationWindow::followsChanged);
    add(tr("F&ull screen"), {Qt::Key_F11}, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    add(tr("&Leave the presentation"), {Qt::Key_F5, Qt::Key_Escape}, [this] { close(); });
}

bool PresentationWindow::follows() const
{
    return m_follow->isChecked();
}

void PresentationWindow::setFollows(bool follows)
{
    m_follow->setChecked(follows);
}

void PresentationWindow::goTo(const SlidePlace& place)
{
    if (const auto page = m_show.find(place))
        goToPage(static_cast<int>(*page));
}

void PresentationWindow::goToEndOf(SlidePlace::Topic topic)
{
    const auto& pages = m_show.pages();
    const auto last =
        std::ranges::find(pages.rbegin(), pages.rend(), topic, [](const SlidePage& page) { return page.place.topic; });
    if (last != pages.rend())
        goToPage(static_cast<int>(pages.rend() - last) - 1);
}

void PresentationWindow::goToPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_blank = false;
    if (pageCount() > 0) {
        m_place = m_show.pages()[static_cast<size_t>(m_page)].place;
        m_within = m_page - static_cast<int>(m_show.find(m_place).value_or(0));
    }
    refreshName();
    update();
}

/// The slide that was shown stays, wherever it has moved; of one that became shorter the last page.
void PresentationWindow::onSlides()
{
    const bool wasBlank = m_blank;
    const auto first = m_show.find(m_place);
    int page = first ? static_cast<int>(*first) : m_page;
    for (int step = 0; first && step < m_within && page + 1 < pageCount(); ++step) {
        if (m_show.pages()[static_cast<size_t>(page) + 1].place == m_place)
            ++page;
    }
    goToPage(page);
    m_blank = wasBlank;
}

void PresentationWindow::toggleBlank()
{
    m_blank = !m_blank;
    refreshName();
    update();
}

void PresentationWindow::refreshName()
{
    if (pageCount() == 0 || m_blank) {
        setAccessibleName(m_blank ? tr("Dark screen") : tr("There is nothing to show yet."));
        return;
    }
    setAccessibleName(tr("Slide %1 of %2").arg(m_page + 1).arg(pageCount()));
    setAccessibleDescription(describe(m_show.pages()[static_cast<size_t>(m_page)]));
}

void PresentationWindow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_blank) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    const FigureStyle style = FigureStyle::screen(palette(), smallestSlideText);
    painter.fillRect(rect(), style.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pageCount() > 0)
        paintSlide(painter, rect(), m_show.pages()[static_cast<size_t>(m_page)],
                   u"%1 / %2"_s.arg(m_page + 1).arg(pageCount()), style);
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    m_show.setCanvas(slideCanvas(size()));
    QWidget::resizeEvent(event);
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit left();
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (isBlankKey(*event))
        toggleBlank();
    else if (event->text().size() == 1 && event->text().front().isDigit())
        addDigit(event->text().front().digitValue());
    else
        QWidget::keyPressEvent(event);
}

/// «1» shows the first slide at once, «2» after it the twelfth.
void PresentationWindow::addDigit(int digit)
{
    m_typed = m_typed * 10 + digit;
    if (m_typed > pageCount())
        m_typed = digit;
    if (m_typed > 0)
        goToPage(m_typed - 1);
    m_typing.start();
}

void PresentationWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goToPage(m_page + 1);
}

void PresentationWindow::wheelEvent(QWheelEvent* event)
{
    if (const int turn = event->angleDelta().y(); turn != 0)
        goToPage(m_page + (turn > 0 ? -1 : 1));
    event->accept();
}

} // namespace indikator
