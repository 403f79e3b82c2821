// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <QTabWidget>

namespace indikator {

class FilesPanel;
class RecordForm;
class RegisterTable;
class Workspace;

/// The card of one record: its fields, and a tab for each kind of record that it owns. Which kinds those are follows
/// from the owners that their tables name.
class RecordCard : public QTabWidget
{
    Q_OBJECT

public:
    RecordCard(Workspace& workspace, const RecordType& type, QWidget* parent = nullptr);

    void setRecord(const Id& record);

    [[nodiscard]] RecordForm& form() const { return *m_form; }

    [[nodiscard]] FilesPanel& files() const { return *m_files; }

    /// The table of owned records of that type, or null.
    [[nodiscard]] RegisterTable* owned(const RecordType& type) const;

    /// Brings an owned record forward; false when there is no such kind.
    bool showOwned(const RecordType& type, const Id& record);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Tab
    {
        const RecordType* type = nullptr;
        RegisterTable* table = nullptr;
    };

    void addOwned(const RecordType& type);
    void showCounts();

    Workspace& m_workspace;
    RecordForm* m_form;
    FilesPanel* m_files;
    std::vector<Tab> m_tabs;
};

} // namespace indikator
