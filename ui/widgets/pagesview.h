// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/pagelayout.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <memory>

namespace indikator {

/// The pages of a paper one below the other, as they will be printed. Only pages in sight are painted.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    /// Shows a paper from its first page; null shows nothing.
    void setPages(std::shared_ptr<const PagedReport> pages);

    /// Share of the size on paper, or nothing when pages are as wide as the view.
    [[nodiscard]] std::optional<double> zoom() const { return m_zoom; }

    void setZoom(std::optional<double> zoom);

    /// The page, from 0, that fills most of the view; −1 without pages.
    [[nodiscard]] int currentPage() const;

    [[nodiscard]] int pageCount() const { return m_pages ? static_cast<int>(m_pages->pages.size()) : 0; }

    void goToPage(int page);

signals:
    void zoomChanged();
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double scale() const; ///< pixels in a unit of paper
    [[nodiscard]] QRect rectOf(int page) const;
    [[nodiscard]] QSize contentSize() const;
    [[nodiscard]] const QPixmap& picture(int page);
    void arrange();
    void paintPageAt(QPainter& painter, int page);
    void forgetFarPages();
    void describePlace();

    std::shared_ptr<const PagedReport> m_pages;
    std::optional<double> m_zoom;
    std::vector<QRect> m_places; ///< of the pages, in a content whose middle line is x = 0
    std::map<int, QPixmap> m_pictures;
};

} // namespace indikator
