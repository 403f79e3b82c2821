// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator {

enum class Severity { Info, Warning, Error };

/// Something worth telling the user about their data: a value, never an exception.
struct Finding
{
    Severity severity = Severity::Warning;
    QString code;  ///< stable and untranslated, e.g. "centre.no-managing"
    QString where; ///< the record or field, in the user's words
    QString text;  ///< what is wrong and how to mend it

    bool operator==(const Finding&) const = default;
};

} // namespace indikator
