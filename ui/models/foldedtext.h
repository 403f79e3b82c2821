// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator {

/// A text as searching compares it: without the difference of capital letters and of «е» and «ё».
[[nodiscard]] inline QString foldedText(const QString& text)
{
    return text.toLower().replace(QChar(0x0451), QChar(0x0435));
}

} // namespace indikator
