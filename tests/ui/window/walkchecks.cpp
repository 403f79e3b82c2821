// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/walkchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace walk {

namespace {

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        name += u" “"_s + label->text().left(40) + u'”';
    else if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        name += u" “"_s + button->text() + u'”';
    else if (!widget.accessibleName().isEmpty())
        name += u" “"_s + widget.accessibleName() + u'”';
    const QWidget* const parent = widget.parentWidget();
    return parent ? name + u" in "_s + QString::fromLatin1(parent->metaObject()->className()) : name;
}

/// Visible widgets of the window itself, not of dialogs above it.
QList<QWidget*> visibleIn(const QWidget& window)
{
    QList<QWidget*> result;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && widget->isVisibleTo(&window) && !widget->visibleRegion().isEmpty())
            result << widget;
    return result;
}

/// The field inside a box of Qt's speaks through the box.
bool isInsideBox(const QWidget& widget)
{
    return qobject_cast<QComboBox*>(widget.parentWidget()) || qobject_cast<QAbstractSpinBox*>(widget.parentWidget());
}

/// A row of a table or a list that is being scrolled out of sight is no fault of its own.
bool isInsideView(const QWidget& widget)
{
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(around) || qobject_cast<const QMenuBar*>(around))
            return true;
    return false;
}

QChar letterOf(const QString& text)
{
    static const QRegularExpression letter(u"&([^&\\s])"_s);
    QString plain = text;
    const auto match = letter.match(plain.remove(u"&&"_s));
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

bool isReachedByTab(const QWidget& widget)
{
    const auto* const radio = qobject_cast<const QRadioButton*>(&widget);
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() && !widget.focusProxy() &&
           !(radio && !radio->isChecked()); // arrows lead to the others of the group
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor groundOf(const QWidget& widget)
{
    for (const QWidget* around = &widget; around; around = around->parentWidget())
        if (around->autoFillBackground() || around->isWindow())
            return around->palette().color(around->backgroundRole());
    return widget.palette().color(QPalette::Window);
}

/// The colours that a rich text brings along.
QList<QColor> coloursIn(const QString& text)
{
    static const QRegularExpression code(u"color:\\s*(#[0-9a-fA-F]{6})"_s);
    QList<QColor> colours;
    for (auto it = code.globalMatch(text); it.hasNext();)
        colours << QColor(it.next().captured(1));
    return colours;
}

/// The size that the text of the widget needs, as far as it has one.
QSize needed(const QWidget& widget)
{
    if (const auto* const label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (button->hasHeightForWidth())
            return {0, button->heightForWidth(button->width())};
        const bool isIcon = button->text().isEmpty() || qobject_cast<const QLineEdit*>(button->parentWidget());
        return isIcon ? QSize() : button->minimumSizeHint();
    }
    if (qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
        qobject_cast<const QAbstractSpinBox*>(&widget))
        return {0, widget.minimumSizeHint().height()};
    if (qobject_cast<const QTabBar*>(&widget))
        return {0, widget.sizeHint().height()};
    return {};
}

/// Whether all of it lies in the widgets around, up to one that scrolls.
bool leavesItsPlace(const QWidget& widget)
{
    const QWidget* around = widget.parentWidget();
    QRect place = widget.geometry();
    while (around && !widget.isWindow()) {
        const auto* const area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        if (area && area->viewport() == around)
            return false;
        if (!around->rect().adjusted(-1, -1, 1, 1).contains(place))
            return true;
        if (around->isWindow())
            return false;
        place.translate(around->pos());
        around = around->parentWidget();
    }
    return false;
}

} // namespace

QStringList nameless(const QWidget& window)
{
    QStringList findings;
    for (QWidget* widget : visibleIn(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isInsideBox(*widget))
            continue;
        if (qobject_cast<QScrollBar*>(widget) || qobject_cast<QHeaderView*>(widget))
            continue;
        const QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            findings << u"has no name: "_s + nameOf(*widget);
    }
    return findings;
}

QStringList lostLetters(const QWidget& window)
{
    QStringList findings;
    QHash<QChar, QString> taken;
    for (QWidget* widget : visibleIn(window)) {
        const auto* const label = qobject_cast<QLabel*>(widget);
        const auto* const button = qobject_cast<QAbstractButton*>(widget);
        if (label && Qt::mightBeRichText(label->text()) && !label->buddy())
            continue;
        const QChar letter = letterOf(label ? label->text() : button ? button->text() : QString());
        if (letter.isNull())
            continue;
        if (label && !label->buddy())
            findings << u"leads nowhere: "_s + nameOf(*widget);
        if (taken.contains(letter) && window.windowType() == Qt::Dialog)
            findings << u"shares its letter with %1: %2"_s.arg(taken.value(letter), nameOf(*widget));
        taken.insert(letter, nameOf(*widget));
    }
    return findings;
}

QStringList unreachable(QWidget& window)
{
    constexpr int longest = 400;
    constexpr int patience = 12;                        // a date has three parts, a short list a few
    const QList<QWidget*> expected = visibleIn(window); // more may appear under way
    QSet<const QWidget*> reached;
    QStringList findings;
    const QWidget* first = nullptr;
    int stays = 0;
    for (int step = 0; step < longest; ++step) {
        QWidget* const focus = QApplication::focusWidget();
        if (focus) {
            first = first ? first : focus;
            reached << focus;
        }
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        const QWidget* const next = QApplication::focusWidget();
        stays = next == focus ? stays + 1 : 0;
        if (stays == patience) {
            findings << u"Tab is caught in: "_s + (focus ? nameOf(*focus) : QString());
            break;
        }
        if (next != focus && reached.contains(next)) {
            if (next != first)
                findings << u"Tab turns back from %1 to %2"_s.arg(focus ? nameOf(*focus) : QString(), nameOf(*next));
            break;
        }
    }
    const QList<QWidget*> left = visibleIn(window);
    for (QWidget* widget : expected)
        if (left.contains(widget) && isReachedByTab(*widget) && !reached.contains(widget) && !isInsideBox(*widget))
            findings << u"Tab does not come to: "_s + nameOf(*widget);
    return findings;
}

QStringList pale(const QWidget& window)
{
    constexpr double readable = 4.5;
    constexpr double readableWhenOff = 3;
    QStringList findings;
    for (const QWidget* widget : visibleIn(window)) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        if (!(label && !label->text().isEmpty()) && !qobject_cast<const QAbstractButton*>(widget) &&
            !qobject_cast<const QLineEdit*>(widget))
            continue;
        const bool isButton =
            qobject_cast<const QAbstractButton*>(widget) && widget->foregroundRole() == QPalette::ButtonText;
        const QPalette palette = widget->palette();
        const QColor ground = isButton                                 ? palette.color(QPalette::Button)
                              : qobject_cast<const QLineEdit*>(widget) ? palette.color(QPalette::Base)
                                                                       : groundOf(*widget);
        const auto role = qobject_cast<const QLineEdit*>(widget) ? QPalette::Text : widget->foregroundRole();
        QList<QColor> inks{palette.color(role)};
        if (label)
            inks += coloursIn(label->text());
        for (const QColor& ink : inks)
            if (contrast(ink, ground) < (widget->isEnabled() ? readable : readableWhenOff))
                findings << u"%1 on %2 is pale: %3"_s.arg(ink.name(), ground.name(), nameOf(*widget));
    }
    return findings;
}

QStringList clipped(const QWidget& window)
{
    QStringList findings;
    for (const QWidget* widget : visibleIn(window)) {
        const QSize wanted = needed(*widget);
        if (wanted.isEmpty() && wanted.height() <= 0)
            continue;
        if (isInsideView(*widget) || isInsideBox(*widget))
            continue;
        if (wanted.width() > widget->width() + 1 || wanted.height() > widget->height() + 1)
            findings << u"needs %1×%2, has %3×%4: %5"_s.arg(wanted.width())
                            .arg(wanted.height())
                            .arg(widget->width())
                            .arg(widget->height())
                            .arg(nameOf(*widget));
        else if (leavesItsPlace(*widget))
            findings << u"leaves its place: "_s + nameOf(*widget);
    }
    return findings;
}

} // namespace walk
