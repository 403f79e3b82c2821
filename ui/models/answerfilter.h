// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace indikator {

/// Leaves the rows the given test accepts, with the rows above them in a tree.
class AnswerFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Test = std::function<bool(const QModelIndex& sourceRow)>;

    explicit AnswerFilter(QObject* parent = nullptr);

    /// An empty test accepts every row.
    void setTest(Test test);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Test m_test;
};

} // namespace indikator
