// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator {

/// Makes the program speak `language` («ru» or «en»; anything else is Russian): its own texts, Qt's dialogs, and
/// the default locale for dates and numbers. Needs a QCoreApplication; may be called again.
void setLanguage(const QString& language);

} // namespace indikator
