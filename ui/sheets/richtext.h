// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator {

class XmlPart;

/// The text of the current element, made of plain text and formatted runs, without hints on pronunciation.
[[nodiscard]] QString readRichText(XmlPart& xml);

/// Takes back the writing of characters that XML cannot hold: «_x000D_».
[[nodiscard]] QString unescaped(const QString& text);

} // namespace indikator
