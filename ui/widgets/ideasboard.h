// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/journeyboard.h"

#include <QWidget>

#include <array>

class QListWidget;
class QPushButton;

namespace indikator {

/// The ideas of a map placed by effort and effect, and its pains by priority. Either becomes a measure in one step.
class IdeasBoard : public QWidget
{
    Q_OBJECT

public:
    IdeasBoard(Workspace& workspace, const JourneyBoard& board, QWidget* parent = nullptr);

    /// The pain or idea that is current; null when none is.
    [[nodiscard]] Id current() const;

signals:
    void recordWanted(const indikator::Id& record);
    void measureWanted(const indikator::Id& painOrIdea);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QListWidget* addList(const QString& title, QLayout* layout);
    void refresh();
    void refreshButton();

    Workspace& m_workspace;
    const JourneyBoard& m_board;
    std::vector<QListWidget*> m_lists; ///< the pains, then a list for each quadrant, then ideas without a place
    QListWidget* m_last = nullptr;     ///< the one that had the focus last
    QPushButton* m_measure;
};

} // namespace indikator
