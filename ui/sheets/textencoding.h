// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace indikator {

/// How Russian spreadsheets write texts.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1251 };

/// By the mark at the start; without one UTF-8 where the bytes are that, else Windows-1251.
[[nodiscard]] TextEncoding detectEncoding(const QByteArray& bytes);

/// Without the mark at the start. What is no character comes out as U+FFFD.
[[nodiscard]] QString decoded(const QByteArray& bytes, TextEncoding encoding);

/// «UTF-8», «Windows-1251»: the same in every language.
[[nodiscard]] QString encodingName(TextEncoding encoding);

} // namespace indikator
