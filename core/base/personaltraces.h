// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace indikator {

/// What in a free text may tell who a client is (152-ФЗ).
enum class PersonalTrace {
    Phone,
    Email,
    Snils,      ///< insurance number
    Passport,   ///< series and number beside the word
    ClientName, ///< full name or surname with initials beside a word for a client
};

/// Each kind once, in the order of the enumeration. A text without digits, «@» or words for clients costs next to
/// nothing.
[[nodiscard]] std::vector<PersonalTrace> personalTraces(const QString& text);

/// How messages call it.
[[nodiscard]] QString traceName(PersonalTrace trace);

/// The text with numbers and addresses replaced by «[…]».
[[nodiscard]] QString withoutTraces(QString text);

} // namespace indikator
