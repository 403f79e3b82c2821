// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <QTreeWidget>

namespace indikator {

/// The list of pages by section, each with what stands beside its name.
class Navigation : public QTreeWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addSection(const QString& title);
    void addPage(Page* page);

    /// Wide enough for every name with what stands beside it.
    [[nodiscard]] QSize minimumSizeHint() const override;

    void setCurrentPage(const Page* page);
    void refreshBadges();

    /// Shows only pages that a centre needs to fill in its file, or all.
    void setForCentre(bool isCentre);

signals:
    void pageChosen(indikator::Page* page);

protected:
    void changeEvent(QEvent* event) override;

private:
    QTreeWidgetItem* m_section = nullptr;
    QList<std::pair<QTreeWidgetItem*, Page*>> m_entries;
};

} // namespace indikator
