// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/remarksmodel.h"

#include <QTreeView>

namespace indikator {

/// Remarks in full height, wrapped: the page around it scrolls. Enter or a double click goes to the place.
class RemarksView : public QTreeView
{
    Q_OBJECT

public:
    RemarksView(RemarksModel& model, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    /// Goes to the current remark, or the first one.
    void goToCurrent();

signals:
    void goTo(const indikator::Subject& subject);

    /// The rectangle, in coordinates of the view, that the page should show.
    void currentMoved(const QRect& rect);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fitHeight();
    [[nodiscard]] int contentHeight() const;

    RemarksModel& m_model;
};

} // namespace indikator
