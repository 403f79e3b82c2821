// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/searchindex.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace indikator {

/// The search field: finds everything as it is typed, grouped by kind, and tells what was chosen.
class SubjectFinder : public QLineEdit
{
    Q_OBJECT

public:
    explicit SubjectFinder(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] SearchIndex& index() const { return *m_index; }

signals:
    void found(const indikator::Subject& subject);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void refresh();
    void addHeading(const QString& text);
    void choose(const QModelIndex& index);
    void chooseFirst();

    SearchIndex* m_index;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
};

} // namespace indikator
