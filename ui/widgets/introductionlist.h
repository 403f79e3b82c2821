// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QTreeWidget>

namespace indikator {

class Workspace;

/// The employment centres, and since when each works by a profile or a journey. Space marks a centre from today on.
class IntroductionList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit IntroductionList(Workspace& workspace, QWidget* parent = nullptr);

    void show(const Id& object); ///< null: nothing

private:
    void onItemChanged(QTreeWidgetItem* item, int column);

    Workspace& m_workspace;
    Id m_object;
    bool m_isFilling = false;
};

} // namespace indikator
