// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace indikator {

class BlockRows;
class RegisterView;

/// A block of the matrix: its lines with their levels, and below them the registers that prove them. A register enters
/// the page by one line; it is read when it is first shown.
class BlockPage : public Page
{
    Q_OBJECT

public:
    /// `block` is the number of the block in the matrix.
    BlockPage(Workspace& workspace, int block, const QString& title, QWidget* parent = nullptr);

    /// One more register: what its tab is called, and the fields that are columns at first.
    void addRegister(const RecordType& type, const QString& title, const QStringList& columns);

    [[nodiscard]] QString title() const override { return m_title; }

    [[nodiscard]] QString badge() const override; ///< the level of the block
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

    /// The view of a register, made if need be; null when it is not on this page.
    [[nodiscard]] RegisterView* view(const RecordType& type);

signals:
    void goTo(const indikator::Subject& subject);
    void viewMade(indikator::RegisterView* view);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Entry
    {
        const RecordType* type = nullptr;
        QString title;
        QStringList columns;
        QWidget* room = nullptr;      ///< the tab
        RegisterView* view = nullptr; ///< null until it is first shown
    };

    [[nodiscard]] RegisterView* view(Entry& entry);
    [[nodiscard]] Entry* current();
    void onTab();
    void onChanged(const ChangeSet& changes);
    void showCount(const Entry& entry);

    int m_block;
    QString m_title;
    BlockRows* m_rows;
    QTabWidget* m_tabs;
    std::vector<Entry> m_entries;
};

} // namespace indikator
