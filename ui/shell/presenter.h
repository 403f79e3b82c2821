// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/presentationwindow.h"

#include <QPointer>

namespace indikator {

class DecisionDialog;
class Settings;

/// Starts and ends the presentation beside the window, keeps it on the slide of the window's page, and opens the
/// dialog for decisions where it is needed.
class Presenter : public QObject
{
    Q_OBJECT

public:
    Presenter(Workspace& workspace, Settings& settings, QWidget* window);
    ~Presenter() override;

    [[nodiscard]] PresentationWindow* presentation() const { return m_presentation.get(); }

    /// Starts on the slide of the page, or ends.
    void toggle(const std::optional<SlidePlace>& page);
    void leave();

    /// The window shows another page.
    void follow(const std::optional<SlidePlace>& page);

    [[nodiscard]] bool follows() const;
    void setFollows(bool follows);

    void recordDecision();

signals:
    void shownChanged(bool shown);
    void followsChanged(bool follows);
    void recorded(const QString& message);

private:
    void show();
    [[nodiscard]] bool isOnOtherScreen() const;
    void onRecorded(const QString& message);

    Workspace& m_workspace;
    Settings& m_settings;
    QWidget* m_window;
    std::unique_ptr<PresentationWindow> m_presentation;
    QPointer<DecisionDialog> m_dialog;
};

} // namespace indikator
