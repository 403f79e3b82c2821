// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QLineEdit>

class QStandardItemModel;

namespace indikator {

/// The search field: finds items of the checklist, lines of the matrix and centres by any part of their names, and
/// tells which was chosen.
class SubjectFinder : public QLineEdit
{
    Q_OBJECT

public:
    explicit SubjectFinder(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void found(const indikator::Subject& subject);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();
    void add(const QString& text, const Subject& subject);
    void choose(const QModelIndex& index);

    Workspace& m_workspace;
    QStandardItemModel* m_model;
};

} // namespace indikator
