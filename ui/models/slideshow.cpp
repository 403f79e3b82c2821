// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/slideshow.h"

#include "core/operations/papers.h"

#include <QPalette>

#include <algorithm>

namespace indikator {

namespace {

constexpr int delay = 120; // ms; a change is on the wall before anybody looks up

} // namespace

SlideShow::SlideShow(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &SlideShow::refresh);
    connect(&workspace, &Workspace::evaluationChanged, this, &SlideShow::later);
    connect(&workspace, &Workspace::changed, this, &SlideShow::later);
    refresh();
}

void SlideShow::setCanvas(const QSizeF& canvas)
{
    if (canvas == m_canvas)
        return;
    m_canvas = canvas;
    m_slides.clear();
    refresh();
}

std::optional<size_t> SlideShow::find(const SlidePlace& place) const
{
    const auto sameTopic = [&](const SlidePage& page) { return page.place.topic == place.topic; };
    auto found = std::ranges::find(m_pages, place, &SlidePage::place);
    if (found == m_pages.end())
        found = std::ranges::find_if(m_pages, sameTopic);
    return found == m_pages.end() ? std::nullopt : std::optional(static_cast<size_t>(found - m_pages.begin()));
}

/// The timer is not started again by further changes: they are all shown when it ends.
void SlideShow::later()
{
    if (!m_timer.isActive())
        m_timer.start();
}

std::vector<Slide> SlideShow::slidesNow() const
{
    std::vector<Slide> slides;
    if (!m_workspace.isOpen())
        return slides;
    m_workspace.attempt([&] {
        const PaperSource source = paperSource(m_workspace.document(), {{}, {}, {}, m_workspace.today(), false});
        ReportInput input = source.input();
        input.evaluation = m_workspace.evaluation();
        input.previous = m_workspace.previous();
        slides = slidesOf(input);
    });
    return slides;
}

std::vector<SlidePage> SlideShow::layOut(const Slide& slide) const
{
    const auto known = std::ranges::find(m_slides, slide, &LaidOut::slide);
    return known == m_slides.end() ? pagesOf(slide, m_canvas, FigureStyle::screen(QPalette(), smallestSlideText))
                                   : known->pages;
}

void SlideShow::refresh()
{
    m_timer.stop();
    std::vector<LaidOut> slides;
    for (Slide& slide : slidesNow()) {
        auto pages = layOut(slide);
        slides.push_back({std::move(slide), std::move(pages)});
    }
    m_slides = std::move(slides);
    m_pages.clear();
    for (const LaidOut& one : m_slides)
        std::ranges::copy(one.pages, std::back_inserter(m_pages));
    emit changed();
}

} // namespace indikator
