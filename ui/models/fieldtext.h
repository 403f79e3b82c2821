// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/referencenames.h"

namespace indikator {

/// What was typed into a field: its value, or the problem in the user's words with the expected form.
struct TypedValue
{
    QJsonValue value;
    QString problem;

    [[nodiscard]] bool isGood() const { return problem.isEmpty(); }
};

/// How people write the value of a field: «31.12.2026», «да», «12 345», the label of a choice, the name of a record.
[[nodiscard]] QString fieldText(const Field& field, const QJsonValue& value, const ReferenceNames& names);

/// The same for typing: numbers without separators.
[[nodiscard]] QString editText(const Field& field, const QJsonValue& value, const ReferenceNames& names);

/// Reads what people type. An empty text is the empty value where the field may be empty.
[[nodiscard]] TypedValue parseField(const Field& field, const QString& text, const ReferenceNames& names);

/// The label of a choice in the user's language.
[[nodiscard]] QString choiceText(const Choice& choice);

/// «да» or «нет».
[[nodiscard]] QString booleanText(bool value);

/// Whether lists and forms show the field: not the identity, not the order in lists, not a value of free form, not what
/// the program keeps.
[[nodiscard]] bool isShown(const RecordType& type, size_t field);

/// Whether the value is nothing, or a text without characters.
[[nodiscard]] bool isEmptyValue(const QJsonValue& value);

} // namespace indikator
