// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace indikator {

/// Places items side by side in equal columns while each keeps its least width, else in more rows; the items of the
/// last row share its whole width.
class TileLayout : public QLayout
{
    Q_OBJECT

public:
    explicit TileLayout(QWidget* parent);
    ~TileLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] int gap() const;

    /// Calls `place(item, rect)` for each item and returns the height.
    template <class Place>
    int layOut(const QRect& rect, const Place& place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace indikator
