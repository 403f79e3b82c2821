// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

#include <QDateTime>

namespace indikator {

/// One row of one table, before and after a step: no `before` is an insertion, no `after` a removal.
struct RowChange
{
    const RecordType* type = nullptr;
    Id id;
    std::optional<Row> before;
    std::optional<Row> after;
};

using ChangeSet = std::vector<RowChange>;

/// One named change of the document, as its change log keeps it.
struct Step
{
    enum class Kind { Do, Undo, Redo, Begin }; ///< Begin: the first content, which undo does not take away

    qint64 sequence = 0;
    Id id;
    QDateTime at; ///< UTC
    QString who;
    QString title;
    Kind kind = Kind::Do;
    ChangeSet changes;
};

} // namespace indikator
