// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/slideshow.h"

#include <QWidget>

class QAction;

namespace indikator {

/// «Показ»: one slide on the projector, moved through by keys, clicks and wheel. It only reads.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    PresentationWindow(Workspace& workspace, bool follows);

    /// Shows the slides of a place, unless there are none.
    void goTo(const SlidePlace& place);

    /// Shows the last page of a topic, where what is new stands.
    void goToEndOf(SlidePlace::Topic topic);

    void goToPage(int page); ///< from 0; the nearest one there is

    [[nodiscard]] int currentPage() const { return m_page; }

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_show.pages().size()); }

    [[nodiscard]] const SlideShow& slides() const { return m_show; }

    [[nodiscard]] bool isBlank() const { return m_blank; }

    [[nodiscard]] bool follows() const;
    void setFollows(bool follows);

    /// Shows what changed at once, for what was just done in the room.
    void refresh() { m_show.refresh(); }

signals:
    void decisionRequested();
    void followsChanged(bool follows);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QAction* add(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& slot);
    void buildActions(bool follows);
    void addDigit(int digit);
    void onSlides();
    void toggleBlank();
    void refreshName();

    SlideShow m_show;
    int m_page = 0;
    SlidePlace m_place; ///< of the page, and the number of the page within it, to find it after a change
    int m_within = 0;
    bool m_blank = false;
    int m_typed = 0; ///< number of a slide that is being typed
    QTimer m_typing;
    QAction* m_follow = nullptr;
};

} // namespace indikator
