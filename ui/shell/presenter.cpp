// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/presenter.h"

#include "ui/shell/decisiondialog.h"
#include "ui/shell/settings.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace indikator {

namespace {

constexpr QSize ownWindow(960, 540);

QScreen* otherScreen(const QScreen* screen)
{
    const auto screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [&](const QScreen* one) {
        return one != screen && !one->geometry().intersects(screen->geometry()); // a mirrored one shows the same
    });
    return other == screens.end() ? nullptr : *other;
}

} // namespace

Presenter::Presenter(Workspace& workspace, Settings& settings, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{
    connect(&workspace, &Workspace::documentOpened, this, [this] {
        leave();
        delete m_dialog;
    });
}

Presenter::~Presenter() = default;

void Presenter::toggle(const std::optional<SlidePlace>& page)
{
    if (m_presentation)
        return leave();
    m_presentation = std::make_unique<PresentationWindow>(m_workspace, follows());
    connect(m_presentation.get(), &PresentationWindow::left, this, &Presenter::leave);
    connect(m_presentation.get(), &PresentationWindow::decisionRequested, this, &Presenter::recordDecision);
    connect(m_presentation.get(), &PresentationWindow::followsChanged, this, &Presenter::setFollows);
    show();
    if (page)
        m_presentation->goTo(*page);
    emit shownChanged(true);
}

/// It may be the presentation itself that asks to leave: it goes when it has answered. What is typed stays.
void Presenter::leave()
{
    if (!m_presentation)
        return;
    PresentationWindow* const presentation = m_presentation.release();
    disconnect(presentation, nullptr, this, nullptr);
    if (m_dialog && m_dialog->parent() == presentation) {
        m_dialog->setParent(m_window, m_dialog->windowFlags());
        m_dialog->show();
    }
    presentation->hide();
    presentation->deleteLater();
    m_window->activateWindow();
    emit shownChanged(false);
}

void Presenter::show()
{
    m_presentation->resize(ownWindow);
    if (QScreen* const other = otherScreen(m_window->screen())) {
        m_presentation->setGeometry(other->geometry());
        m_presentation->showFullScreen();
    } else {
        m_presentation->show();
    }
    m_presentation->activateWindow();
}

bool Presenter::isOnOtherScreen() const
{
    return m_presentation && m_presentation->screen() != m_window->screen();
}

void Presenter::follow(const std::optional<SlidePlace>& page)
{
    if (page && m_presentation && follows())
        m_presentation->goTo(*page);
}

bool Presenter::follows() const
{
    return m_settings.followsPage();
}

void Presenter::setFollows(bool follows)
{
    if (follows == this->follows())
        return;
    m_settings.setFollowsPage(follows);
    if (m_presentation)
        m_presentation->setFollows(follows);
    emit followsChanged(follows);
}

/// Names are typed where only the secretary sees them, if there is such a screen.
void Presenter::recordDecision()
{
    if (!m_workspace.canEdit())
        return;
    if (!m_dialog) {
        const bool onSlides = m_presentation && m_presentation->isActiveWindow() && !isOnOtherScreen();
        m_dialog = new DecisionDialog(m_workspace, onSlides ? m_presentation.get() : m_window);
        connect(m_dialog, &DecisionDialog::recorded, this, &Presenter::onRecorded);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Presenter::onRecorded(const QString& message)
{
    emit recorded(message);
    if (!m_presentation)
        return;
    m_presentation->refresh();
    m_presentation->goToEndOf(SlidePlace::Topic::Decisions);
}

} // namespace indikator
