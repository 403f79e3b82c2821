// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/fieldtext.h"

namespace indikator {

/// A model whose columns are fields, so that one delegate edits them all.
class FieldColumns
{
public:
    /// Roles of its cells, beside those of Qt.
    enum Role {
        SortRole = Qt::UserRole,
        ProblemRole, ///< QString: what is wrong with the cell and how to mend it
        DraftRole,   ///< QString: a text that was typed but is not a value yet; kept until the field gets one
        IdRole,      ///< QString: the record of the row
    };

    virtual ~FieldColumns() = default;

    [[nodiscard]] virtual const Field& field(int column) const = 0;
    [[nodiscard]] virtual const ReferenceNames& names() const = 0;
};

} // namespace indikator
