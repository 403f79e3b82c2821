// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"

#include <QCoreApplication>

namespace indikator {

/// The value of an enumeration in the user's language.
template <class E>
[[nodiscard]] QString choiceLabel(E value)
{
    return QCoreApplication::translate("Field", EnumChoices<E>::choices[static_cast<size_t>(value)].label);
}

} // namespace indikator
