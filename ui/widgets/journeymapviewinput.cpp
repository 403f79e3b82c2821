// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/journeymapview.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

constexpr double moodStep = 0.5;
constexpr int editorLines = 4;

} // namespace

void JourneyMapView::walk(int stages, int rows)
{
    Place place = m_current;
    place.stage = std::clamp(place.stage + stages, 0, std::max(0, m_board.stageCount() - 1));
    if (rows != 0) {
        const int next = place.item + rows;
        if (next >= 0 && next < itemCount(place.stage, place.lane)) {
            place.item = next;
        } else {
            const int lane = std::clamp(place.lane + rows, -1, m_board.laneCount() - 1);
            place.item = lane == place.lane ? place.item : rows > 0 ? 0 : std::max(0, itemCount(place.stage, lane) - 1);
            place.lane = lane;
        }
    }
    place.item = std::clamp(place.item, 0, std::max(0, itemCount(place.stage, place.lane) - 1));
    setCurrent(place);
}

/// On the curve up and down set the mood; things move in and between cells, all else is the stage as a whole.
void JourneyMapView::moveCurrent(int stages, int rows)
{
    if (!m_board.canEdit() || m_board.stageCount() == 0)
        return;
    if (m_board.isCurve(m_current.lane) && rows != 0) {
        setMood(m_board.mood(m_current.stage).value_or(0) - rows * moodStep);
        return;
    }
    if (const auto place = m_board.move(m_current, stages, rows))
        setCurrent(*place);
}

void JourneyMapView::setMood(double mood)
{
    (void)m_board.setMood(m_current.stage, std::clamp(mood, -2.0, 2.0));
}

void JourneyMapView::insert()
{
    if (!m_board.canEdit())
        return;
    commit();
    if (const auto place = m_board.insert(m_current)) {
        setCurrent(place->lane < 0 ? Place{place->stage, -1, 0} : Place{place->stage, m_current.lane, place->item});
        edit();
    }
}

void JourneyMapView::insertStage()
{
    if (!m_board.canEdit())
        return;
    commit();
    if (const auto place = m_board.insert({m_current.stage, -1, 0})) {
        setCurrent({place->stage, -1, 0});
        edit();
    }
}

void JourneyMapView::remove()
{
    if (!m_board.canEdit())
        return;
    (void)m_board.remove(m_current);
}

void JourneyMapView::duplicate()
{
    if (!m_board.canEdit() || m_board.stageCount() == 0)
        return;
    if (const auto place = m_board.duplicateStage(m_current.stage))
        setCurrent(*place);
}

void JourneyMapView::edit()
{
    if (!m_board.canEdit() || m_board.stageCount() == 0 || m_board.isCurve(m_current.lane))
        return;
    if (m_current.lane < 0) {
        startEditing(m_board.figure().stages[static_cast<size_t>(m_current.stage)].name, true);
        return;
    }
    const auto& items = m_board.items(m_current.stage, m_current.lane);
    if (m_board.objectsOf(m_current.lane) && itemCount(m_current.stage, m_current.lane) == 0) {
        const bool isOwnLane = m_board.laneId(m_current.lane) == QLatin1StringView("touchpoints") ||
                               m_board.objectsOf(m_current.lane) != &recordTable<Touchpoint>();
        if (isOwnLane)
            insert();
        return;
    }
    startEditing(items[static_cast<size_t>(m_current.item)].text, true);
}

void JourneyMapView::startEditing(const QString& text, bool selectAll)
{
    finishEditing(true);
    m_editor = new QPlainTextEdit(viewport());
    m_editor->setTabChangesFocus(true);
    m_editor->setAccessibleName(words(m_current));
    m_editor->setPlainText(text);
    QRect box = placeRect(m_current);
    box.setHeight(std::max(box.height(), fontMetrics().lineSpacing() * editorLines));
    m_editor->setGeometry(box.intersected(viewport()->rect().adjusted(0, 0, 0, box.height())));
    m_editor->installEventFilter(this);
    if (selectAll)
        m_editor->selectAll();
    else
        m_editor->moveCursor(QTextCursor::End);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void JourneyMapView::commit()
{
    finishEditing(true);
}

/// Saving tells of a change, and so may end up here again.
void JourneyMapView::finishEditing(bool take)
{
    QPlainTextEdit* const editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    const bool hadFocus = editor->hasFocus();
    const bool isTyped = editor->document()->isModified();
    const QString text = editor->toPlainText().trimmed();
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    if (take && isTyped)
        (void)m_board.setText(m_current, text);
}

/// Enter takes the text over, Shift+Enter begins a line, Esc leaves everything as it was.
bool JourneyMapView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QAbstractScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        finishEditing(true);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape || (isEnter && !(key->modifiers() & Qt::ShiftModifier))) {
        finishEditing(isEnter);
        return true;
    }
    return false;
}

bool JourneyMapView::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QAbstractScrollArea::event(event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool isOurs = key->key() == Qt::Key_Insert || key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2 ||
                        (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier);
    if (isOurs)
        event->accept();
    return isOurs || QAbstractScrollArea::event(event);
}

void JourneyMapView::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const auto arrow = [&](int stages, int rows) { isControl ? moveCurrent(stages, rows) : walk(stages, rows); };
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow(-1, 0);
    case Qt::Key_Right:
        return arrow(1, 0);
    case Qt::Key_Up:
        return arrow(0, -1);
    case Qt::Key_Down:
        return arrow(0, 1);
    case Qt::Key_Home:
        return walk(-m_board.stageCount(), 0);
    case Qt::Key_End:
        return walk(m_board.stageCount(), 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return edit();
    case Qt::Key_Insert:
        return event->modifiers() & Qt::ShiftModifier ? insertStage() : insert();
    case Qt::Key_Delete:
        return remove();
    case Qt::Key_D:
        if (isControl)
            return duplicate();
        break;
    default:
        break;
    }
    const QString text = event->text();
    const bool isTyping =
        !text.isEmpty() && text.front().isPrint() && !isControl && !(event->modifiers() & Qt::AltModifier);
    if (!isTyping) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    edit();
    if (m_editor) {
        m_editor->insertPlainText(text);
        m_editor->document()->setModified(true);
    }
}

void JourneyMapView::inputMethodEvent(QInputMethodEvent* event)
{
    if (event->commitString().isEmpty())
        return;
    edit();
    if (m_editor)
        m_editor->insertPlainText(event->commitString());
}

void JourneyMapView::mousePressEvent(QMouseEvent* event)
{
    const Place place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || place.stage < 0)
        return;
    setFocus(Qt::MouseFocusReason);
    setCurrent(place);
    if (m_board.isCurve(place.lane) && m_board.canEdit())
        mouseMoveEvent(event);
}

void JourneyMapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_board.isCurve(m_current.lane) || !m_board.canEdit() || !(event->buttons() & Qt::LeftButton))
        return;
    const double y = (event->position().y() + origin().y()) / scale();
    m_dragged = std::round(m_layout.moodAt(static_cast<size_t>(m_current.lane), y) / moodStep) * moodStep;
    viewport()->update();
}

void JourneyMapView::mouseReleaseEvent(QMouseEvent*)
{
    if (const auto mood = std::exchange(m_dragged, std::nullopt))
        setMood(*mood);
    viewport()->update();
}

void JourneyMapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (placeAt(event->position().toPoint()) == m_current)
        edit();
}

void JourneyMapView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void JourneyMapView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace indikator
