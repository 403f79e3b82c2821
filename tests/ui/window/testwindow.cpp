// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/testwindow.h"

#include "core/operations/newdocument.h"
#include "ui/pages/page.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

void TestQuestions::askOpen(QWidget* /*parent*/, const QString& /*title*/, const QString& /*filter*/,
                            std::function<void(QString)> then)
{
    if (!path.isEmpty())
        then(path);
}

void TestQuestions::askSave(QWidget* /*parent*/, const QString& /*title*/, const QString& /*suggestion*/,
                            const QString& /*filter*/, std::function<void(QString)> then)
{
    if (!path.isEmpty())
        then(path);
}

void TestQuestions::askFolder(QWidget* /*parent*/, const QString& /*title*/, std::function<void(QString)> then)
{
    if (!path.isEmpty())
        then(path);
}

void TestQuestions::confirm(QWidget* /*parent*/, const QString& text, const QString& /*action*/,
                            std::function<void()> then)
{
    asked = text;
    if (agrees)
        then();
}

TestWindow::TestWindow()
{
    restart();
}

void TestWindow::restart()
{
    m_window.reset();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    Surroundings surroundings;
    surroundings.user = u"Проверяющий"_s;
    surroundings.backupFolder = path(u"backups"_s);
    m_window = std::make_unique<MainWindow>(*m_settings, m_questions, surroundings);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    (void)QTest::qWaitForWindowActive(m_window.get());
}

void TestWindow::openSample()
{
    (void)newSample(path(u"sample.indikator"_s), {});
    m_window->files().open(path(u"sample.indikator"_s));
}

void TestWindow::openEmpty()
{
    auto document = newDocument(path(u"region.indikator"_s), u"Область"_s, {u"ЦЗН г. Киров"_s, u"ЦЗН г. Орлов"_s}, {});
    (void)startAssessment(*document, {QDate(2026, 12, 31), {}, {}, {}});
    document.reset();
    m_window->files().open(path(u"region.indikator"_s));
}

QString TestWindow::message()
{
    return find<MessageBar>().text();
}

void TestWindow::showPage(const QString& type)
{
    for (const Page* page : m_window->findChildren<Page*>()) {
        if (QString::fromLatin1(page->metaObject()->className()) != u"indikator::"_s + type)
            continue;
        for (QAction* action : m_window->findChildren<QAction*>())
            if (action->text() == page->title())
                action->trigger();
    }
    QApplication::processEvents();
}

void TestWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_interactions;
    QWidget* const popup = QApplication::activePopupWidget(); // keys go there first
    QWidget* const focus = popup ? popup : QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    QApplication::processEvents();
}

void TestWindow::type(const QString& text)
{
    for (const QChar letter : text) { // keyClicks() takes no Cyrillic
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(QApplication::focusWidget(), &down);
    }
}
