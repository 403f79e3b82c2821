// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <QSplitter>

namespace indikator {

class RecordCard;
class RecordForm;
class RegisterTable;
class Workspace;

/// A whole register: its table with filters and totals, and beside it the card of the current record.
class RegisterView : public QSplitter
{
    Q_OBJECT

public:
    RegisterView(Workspace& workspace, const RecordType& type, const QStringList& columns, QWidget* parent = nullptr);

    [[nodiscard]] RegisterTable& table() const { return *m_table; }

    [[nodiscard]] RecordCard& card() const { return *m_card; }

    [[nodiscard]] RecordForm& form() const;

    /// Shows a record of the register, or one that a record of it owns; false when it is not here.
    bool showRecord(const QString& type, const Id& record);

signals:
    void currentChanged(const indikator::Id& record); ///< null when there is none

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    Workspace& m_workspace;
    RegisterTable* m_table;
    RecordCard* m_card;
};

} // namespace indikator
