// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"

#include <QLabel>

#include <vector>

namespace indikator {

/// What is wrong with the records of a page, a line each; without findings it takes no space.
class FindingsLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FindingsLabel(const QString& name, QWidget* parent = nullptr);

    /// Shows the first `limit` and how many more there are.
    void show(const std::vector<Finding>& findings, size_t limit = 4);
};

} // namespace indikator
