// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/records/desk.h"

#include "core/operations/newdocument.h"

#include <QApplication>
#include <QTest>

namespace indikator::desk {

Desk::Desk(const QStringList& centres)
{
    QObject::connect(&workspace, &Workspace::failed, &workspace,
                     [this](const Error& error) { errors << error.message(); });
    workspace.open(newDocument(path(QStringLiteral("region.indikator")), QStringLiteral("Кировская область"), centres,
                               surroundings()));
}

Surroundings Desk::surroundings() const
{
    return {QStringLiteral("Иванова"), folder.filePath(QStringLiteral("backups")), [this] { return now; }};
}

Centre Desk::centre(const QString& name) const
{
    for (const Centre& centre : document().all<Centre>()) {
        if (centre.name == name)
            return centre;
    }
    throw Error(ErrorCode::NotFound, name);
}

QStringList Desk::centreNames() const
{
    QStringList names;
    for (const Centre& centre : document().all<Centre>())
        names << centre.name;
    return names;
}

Assessment draft(const Id& id)
{
    Assessment assessment;
    assessment.id = id;
    assessment.asOf = QDate(2026, 9, 30);
    assessment.title = QStringLiteral("III кв. 2026");
    assessment.edition = QStringLiteral("indicator-2022");
    return assessment;
}

void press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* const target = QApplication::focusWidget();
    REQUIRE(target);
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    QApplication::processEvents();
}

void type(const QString& text)
{
    for (const QChar c : text) {
        QWidget* const target = QApplication::focusWidget();
        REQUIRE(target);
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QApplication::sendEvent(target, &down);
    }
    QApplication::processEvents();
}

void show(QWidget& widget, QSize size)
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

} // namespace indikator::desk
