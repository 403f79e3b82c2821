// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QDialog>

class QTableView;

namespace indikator {

class CompletenessModel;
class RecentChangesModel;

/// What was changed lately in all registers, and how complete each of them is; Enter leads there.
class RecordsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordsDialog(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void goTo(const indikator::Subject& subject);

private:
    [[nodiscard]] QWidget* makeChanges();
    [[nodiscard]] QWidget* makeCompleteness();
    [[nodiscard]] QTableView* makeView(const QString& name);
    void leaveFor(const Subject& subject);

    RecentChangesModel* m_changes;
    CompletenessModel* m_completeness;
};

} // namespace indikator
