// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"
#include "core/methodology/fact.h"

#include <QMap>

namespace indikator {

/// The kinds of facts of an edition, by id: each has either a `scale` of steps or a list of `numbers`.
[[nodiscard]] QMap<QString, FactKind> readFactKinds(const DataNode& list);

} // namespace indikator
