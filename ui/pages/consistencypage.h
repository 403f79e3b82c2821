// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

class QTreeView;

namespace indikator {

class BoardModel;
class Heading;

/// The consistency board: where claims, registers and plans contradict each other, as one list. Enter goes to the
/// place, F8 to the next line.
class ConsistencyPage : public Page
{
    Q_OBJECT

public:
    ConsistencyPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString badge() const override;

    /// Walks the lines, round and round; from other pages it is not entered.
    bool goToUnanswered(bool forward, bool fromEdge) override;
    void focusContent() override;

signals:
    void goTo(const indikator::Subject& subject);
    void badgeChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void goToCurrent();

    BoardModel* m_model;
    Heading* m_head;
    QTreeView* m_list;
};

} // namespace indikator
