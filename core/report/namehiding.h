// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace indikator {

/// The text with «…» for everybody it names: «Ивановой А.А.», «А.А. Иванову», «Анна Сергеевна Иванова», and these
/// surnames in any case.
[[nodiscard]] QString withoutNames(const QString& text, const QStringList& surnames = {});

} // namespace indikator
