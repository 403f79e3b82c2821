// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figure/slidepages.h"
#include "ui/models/workspace.h"

#include <QTimer>

namespace indikator {

/// The slides of what is open in the window, laid out. They follow every change a moment later, so that a burst of
/// changes is laid out once and nobody waits for it; slides that stay the same are kept.
class SlideShow : public QObject
{
    Q_OBJECT

public:
    explicit SlideShow(Workspace& workspace, QObject* parent = nullptr);

    /// The shape of the screen; see slideCanvas().
    void setCanvas(const QSizeF& canvas);

    [[nodiscard]] const std::vector<SlidePage>& pages() const { return m_pages; }

    /// The first page of a place, or nothing. A block that is not shown leads to the first page of its topic.
    [[nodiscard]] std::optional<size_t> find(const SlidePlace& place) const;

    /// Follows what changed at once.
    void refresh();

signals:
    void changed();

private:
    struct LaidOut
    {
        Slide slide;
        std::vector<SlidePage> pages;
    };

    [[nodiscard]] std::vector<Slide> slidesNow() const;
    [[nodiscard]] std::vector<SlidePage> layOut(const Slide& slide) const;
    void later();

    Workspace& m_workspace;
    QSizeF m_canvas = slideCanvas({});
    QTimer m_timer;
    std::vector<LaidOut> m_slides;
    std::vector<SlidePage> m_pages;
};

} // namespace indikator
