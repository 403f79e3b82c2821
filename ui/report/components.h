// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace indikator {

/// Something that others made and that the program is made of.
struct Component
{
    QString name;
    QString version; ///< as the running system has it; empty where it does not tell
    QString licence; ///< SPDX identifier where there is one
};

/// Everything that is linked or embedded, in the order of weight.
[[nodiscard]] std::vector<Component> components();

} // namespace indikator
