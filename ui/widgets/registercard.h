// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <QSplitter>

namespace indikator {

class RecordForm;
class RegisterTable;
class Workspace;

/// A register with the card of its current record beside or below it.
class RegisterCard : public QSplitter
{
    Q_OBJECT

public:
    RegisterCard(Workspace& workspace, const RecordType& type, Qt::Orientation direction, QWidget* parent = nullptr);

    [[nodiscard]] RegisterTable& table() const { return *m_table; }

    [[nodiscard]] RecordForm& form() const { return *m_form; }

    /// Shows the records that `owner` owns, the first of them current.
    void setOwner(const Id& owner);

signals:
    void currentChanged(const indikator::Id& record); ///< null when there is none

private:
    RegisterTable* m_table;
    RecordForm* m_form;
};

} // namespace indikator
