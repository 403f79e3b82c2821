// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/answerfilter.h"

namespace indikator {

AnswerFilter::AnswerFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(false); // an answered row stays under the hand until the filter is chosen again
}

void AnswerFilter::setTest(Test test)
{
    m_test = std::move(test);
    invalidateFilter();
}

bool AnswerFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !m_test || m_test(sourceModel()->index(row, 0, parent));
}

} // namespace indikator
