// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

class QWidget;

namespace indikator {

class BlockPage;

/// The pages of the four blocks with their registers. A new register is one line here.
[[nodiscard]] std::vector<BlockPage*> makeBlockPages(Workspace& workspace, QWidget* parent);

} // namespace indikator
