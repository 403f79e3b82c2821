// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/journeyboard.h"

#include <QListWidget>
#include <QTableWidget>

namespace indikator {

/// What the rules of the card find on the map; Enter or a click leads to the place.
class JourneyRemarks : public QListWidget
{
    Q_OBJECT

public:
    JourneyRemarks(const JourneyBoard& board, QWidget* parent = nullptr);

signals:
    void placeWanted(const indikator::Id& stage, const QString& lane);

private:
    void refresh();

    const JourneyBoard& m_board;
};

/// What differs between two versions, or between what is and what shall be.
class JourneyChanges : public QTableWidget
{
    Q_OBJECT

public:
    JourneyChanges(Workspace& workspace, const JourneyBoard& board, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Workspace& m_workspace;
    const JourneyBoard& m_board;
};

/// The touchpoints of the map, channels by stages; Enter or a click leads to one.
class JourneyChannels : public QTableWidget
{
    Q_OBJECT

public:
    JourneyChannels(Workspace& workspace, const JourneyBoard& board, QWidget* parent = nullptr);

signals:
    void recordWanted(const indikator::Id& record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Workspace& m_workspace;
    const JourneyBoard& m_board;
};

} // namespace indikator
