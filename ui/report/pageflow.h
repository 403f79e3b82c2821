// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"
#include "ui/report/pagelayout.h"

#include <algorithm>

namespace indikator {

/// The pages filled so far and the place where the next thing goes.
class PageFlow
{
public:
    explicit PageFlow(QString mark);

    /// What follows goes to a new page of this kind.
    void startSection(const PageSetup& setup);
    void startPage();

    [[nodiscard]] PageLayout& page() { return m_paper.pages.back(); }

    [[nodiscard]] double y() const { return m_y; }

    [[nodiscard]] double left() const { return m_body.left(); }

    [[nodiscard]] double width() const { return m_body.width(); }

    [[nodiscard]] double bodyHeight() const { return m_body.height(); }

    [[nodiscard]] double remaining() const { return m_body.bottom() - m_y; }

    [[nodiscard]] bool atTop() const { return m_y <= m_body.top(); }

    void advance(double height) { m_y = std::min(m_y + height, m_body.bottom()); }

    void addHeading(const QString& text, int level);

    [[nodiscard]] PagedReport take() { return std::move(m_paper); }

private:
    void addHead();
    void addHeadText(const QString& text, const QFont& font, Alignment alignment);

    QString m_mark;
    QSizeF m_size;
    QRectF m_body;
    double m_y = 0;
    PagedReport m_paper;
};

} // namespace indikator
