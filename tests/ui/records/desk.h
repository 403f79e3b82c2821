// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/assessment.h"
#include "core/organisation/centre.h"
#include "core/organisation/region.h"
#include "tests/catch.h"
#include "ui/models/workspace.h"

#include <QKeyEvent>
#include <QTemporaryDir>

namespace indikator::desk {

/// A workspace with a fresh document of a region with three centres, and what it complained of.
struct Desk
{
    explicit Desk(const QStringList& centres = {QStringLiteral("ЦЗН г. Киров"), QStringLiteral("ЦЗН г. Слободской"),
                                                QStringLiteral("ЦЗН г. Вятские Поляны")});

    [[nodiscard]] Document& document() const { return workspace.document(); }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    [[nodiscard]] Surroundings surroundings() const;
    [[nodiscard]] Centre centre(const QString& name) const;
    [[nodiscard]] QStringList centreNames() const;

    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
    Workspace workspace;
    QStringList errors;
};

/// A draft of the shipped edition.
[[nodiscard]] Assessment draft(const Id& id = Id::create());

/// Presses a key where the keyboard focus is.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Types a text, Cyrillic too, where the keyboard focus is.
void type(const QString& text);

/// Shows the widget and waits until it has the keyboard.
void show(QWidget& widget, QSize size = {1100, 600});

} // namespace indikator::desk
