// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/helpopener.h"

#include "core/report/guidereader.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// The name of the class without its namespace.
QString nameOf(const QMetaObject* type)
{
    return QString::fromLatin1(type->className()).section(u"::"_s, -1);
}

} // namespace

HelpOpener::HelpOpener(const Settings& settings, Questions& questions, std::function<QWidget*()> page, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_questions(questions)
    , m_page(std::move(page))
{
    qApp->installEventFilter(this);
}

HelpOpener::~HelpOpener() = default;

/// It has no parent, so that a dialog that blocks the window does not block it.
HelpWindow& HelpOpener::made()
{
    if (!m_window)
        m_window = std::make_unique<HelpWindow>(shippedGuide(m_settings.language()), m_questions);
    return *m_window;
}

void HelpOpener::open()
{
    HelpWindow& help = made();
    QString topic = topicOf(QApplication::focusWidget());
    if (topic.isEmpty())
        topic = topicOf(QApplication::activeWindow());
    if (topic.isEmpty())
        topic = topicOf(m_page());
    help.showTopic(topic);
    help.show();
    help.raise();
    help.activateWindow();
}

void HelpOpener::close()
{
    if (m_window)
        m_window->close();
}

/// The topic of the nearest widget around that the guide knows.
QString HelpOpener::topicOf(const QWidget* widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        const QString precise = nameOf(widget->metaObject()) + u'.' + widget->objectName();
        if (!m_window->guide().anchorOf(precise).isEmpty())
            return precise;
        for (const QMetaObject* type = widget->metaObject(); type; type = type->superClass()) {
            if (!m_window->guide().anchorOf(nameOf(type)).isEmpty())
                return nameOf(type);
        }
        if (widget->isWindow())
            break;
    }
    return {};
}

bool HelpOpener::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const QWidget* const active = QApplication::activeWindow();
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !active || active == m_window.get() ||
        qobject_cast<const QMainWindow*>(active))
        return QObject::eventFilter(watched, event);
    open();
    return true;
}

} // namespace indikator
