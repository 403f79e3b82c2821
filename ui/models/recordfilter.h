// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <set>

namespace indikator {

/// Leaves the records of a register that are asked for: by words, by values of fields, by year, with remarks, or a
/// given set. Filtering and sorting go by what the model keeps of each row, so that 50,000 rows follow the typing.
class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(RecordModel& model, QObject* parent = nullptr);

    /// Each word must stand somewhere in the record.
    void setText(const QString& text);

    /// Records whose field holds one of the values: codes of choices, ids, or years of a date or number. None: all.
    void setValues(size_t field, const std::set<QString>& values);

    [[nodiscard]] const std::set<QString>& values(size_t field) const;

    void setOnlyRemarks(bool only);

    [[nodiscard]] bool onlyRemarks() const { return m_onlyRemarks; }

    /// Only these records; nothing: all.
    void setRecords(std::optional<std::set<QString>> records);

    [[nodiscard]] bool hasRecords() const { return m_records.has_value(); }

    void clear();

    [[nodiscard]] bool isActive() const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void filtered(); ///< other rows are asked for, or there are others

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void refilter();
    [[nodiscard]] bool holds(const Row& row, size_t field, const std::set<QString>& values) const;

    RecordModel& m_model;
    QStringList m_words;
    std::map<size_t, std::set<QString>> m_values;
    bool m_onlyRemarks = false;
    std::optional<std::set<QString>> m_records;
    QCollator m_collator;
    std::vector<int> m_ranks; ///< by the sorted column; empty when rows have changed since
};

} // namespace indikator
