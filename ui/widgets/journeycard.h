// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <QStackedWidget>

namespace indikator {

class JourneyBoard;
class RecordForm;
class Workspace;

/// The card of what is current on a map: a stage, a touchpoint, a pain point or an idea. It writes through the board,
/// so that a frozen version stays as it is.
class JourneyCard : public QStackedWidget
{
    Q_OBJECT

public:
    JourneyCard(Workspace& workspace, JourneyBoard& board, QWidget* parent = nullptr);

    /// A null type shows nothing.
    void setRecord(const RecordType* type, const Id& record);

    [[nodiscard]] RecordForm* form() const { return m_current; } ///< null: nothing is shown

private:
    JourneyBoard& m_board;
    std::vector<std::pair<const RecordType*, RecordForm*>> m_forms;
    RecordForm* m_current = nullptr;
};

} // namespace indikator
