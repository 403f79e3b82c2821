// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/slidepages.h"

#include "ui/figure/slideflow.h"

#include <algorithm>

namespace indikator {

QSizeF slideCanvas(const QSizeF& screen)
{
    const double ratio = screen.isEmpty() ? 16.0 / 9 : screen.width() / screen.height();
    return {slideHeight * std::clamp(ratio, 4.0 / 3, 21.0 / 9), slideHeight};
}

std::vector<SlidePage> pagesOf(const Slide& slide, const QSizeF& canvas, const FigureStyle& style)
{
    SlideFlow flow(slide, canvas, style);
    for (const Block& block : slide.blocks)
        std::visit([&](const auto& content) { flow.add(content); }, block);
    return flow.take();
}

} // namespace indikator
