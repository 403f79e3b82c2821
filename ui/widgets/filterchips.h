// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordfilter.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace indikator {

/// Buttons that filter a register by what its records have: state, centre, year, remarks, who changed them. Which of
/// them there are follows from the field table.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    FilterChips(RecordModel& model, RecordFilter& filter, QWidget* parent);

    /// Shows what the filter is set to.
    void refresh();

signals:
    void aboutToFilter();
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip
    {
        size_t field = 0;
        QToolButton* button = nullptr;
    };

    struct Value
    {
        QString key;
        QString text;
    };

    void addChip(size_t field);
    QToolButton* addSwitch(const QString& text, const QString& toolTip, const std::function<void(bool)>& apply);
    void fill(QMenu& menu, size_t field);
    void choose(size_t field, const QString& key, bool on);
    void showOnlyMine(bool on);
    [[nodiscard]] std::vector<Value> valuesOf(size_t field) const;
    [[nodiscard]] QString textOf(const Chip& chip) const;

    RecordModel& m_model;
    RecordFilter& m_filter;
    std::vector<Chip> m_chips;
    QToolButton* m_remarks = nullptr;
    QToolButton* m_mine = nullptr;
    QToolButton* m_all = nullptr;
};

} // namespace indikator
