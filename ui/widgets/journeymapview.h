// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figure/journeypainter.h"
#include "ui/models/journeyboard.h"

#include <QAbstractScrollArea>
#include <QPixmap>

class QPlainTextEdit;

namespace indikator {

/// The map of a journey as a picture that is edited in place: the same drawing as on paper, with stage names and lanes
/// that stay in sight. Arrows walk, F2 or typing edits, Ins and Del add and take away, Ctrl with arrows moves; on the
/// curve Ctrl with arrows or the mouse sets the mood.
class JourneyMapView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Place = JourneyBoard::Place;

    explicit JourneyMapView(JourneyBoard& board, QWidget* parent = nullptr);

    [[nodiscard]] const Place& current() const { return m_current; }

    void setCurrent(const Place& place);

    /// Goes to the stage and lane of a remark.
    void showLane(const Id& stage, const QString& lane);

    /// The record that is current: a touchpoint, pain or idea, else the stage; nothing on an empty map.
    [[nodiscard]] std::optional<std::pair<const RecordType*, Id>> currentRecord() const;

    /// Where a place stands in the viewport.
    [[nodiscard]] QRect placeRect(const Place& place) const;

    void edit();
    void commit(); ///< takes over what is being typed

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void insert();
    void insertStage();
    void remove();
    void duplicate();

signals:
    void currentChanged();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void onBoardChanged();
    void layOut();
    void render();
    void ensureVisible();
    void startEditing(const QString& text, bool selectAll);
    void finishEditing(bool take);
    void walk(int stages, int rows);
    void moveCurrent(int stages, int rows);
    void setMood(double mood);
    void tellCurrent();
    void paintPrompts(QPainter& painter);
    [[nodiscard]] int itemCount(int stage, int lane) const;
    [[nodiscard]] Place placeAt(const QPoint& point) const;
    [[nodiscard]] QRectF boxOf(const Place& place) const; ///< on the whole map, in pixels
    [[nodiscard]] double scale() const;
    [[nodiscard]] double textHeight() const;
    [[nodiscard]] FigureStyle style() const;
    [[nodiscard]] QPointF origin() const; ///< of the body that scrolls, on the map
    [[nodiscard]] QString words(const Place& place) const;

    JourneyBoard& m_board;
    JourneyPainter::Layout m_layout;
    QPixmap m_picture;
    Place m_current{0, -1, 0};
    QPlainTextEdit* m_editor = nullptr;
    std::optional<double> m_dragged; ///< the mood under the mouse
};

} // namespace indikator
