// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pagestack.h"

#include <QScrollArea>

#include <algorithm>

namespace indikator {

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent)
{}

void PageStack::add(Page* page, Key key)
{
    m_pages << page;
    if (key == Key::Number)
        m_numbered << page;
    auto* const room = new QScrollArea(this); // for large text on a small screen
    room->setWidget(page);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    addWidget(room);
}

std::optional<int> PageStack::digit(Page* page) const
{
    constexpr int digits = 9;
    const auto place = m_numbered.indexOf(page);
    return place >= 0 && place < digits ? std::optional(static_cast<int>(place) + 1) : std::nullopt;
}

Page* PageStack::current() const
{
    return m_pages.value(currentIndex());
}

void PageStack::showPage(Page* page)
{
    if (current() != page)
        emit leaving();
    setCurrentIndex(static_cast<int>(m_pages.indexOf(page)));
    emit shown(page);
}

bool PageStack::goTo(const Subject& subject)
{
    if (subject.kind == Subject::Kind::Page) {
        const auto page = std::ranges::find(m_pages, subject.key, &Page::title);
        if (page == m_pages.end())
            return false;
        showPage(*page);
        (*page)->focusContent();
        return true;
    }
    const auto home = std::ranges::find_if(m_pages, [&](const Page* page) { return page->isHomeOf(subject); });
    return (home != m_pages.end() && showAt(**home, subject)) ||
           std::ranges::any_of(m_pages, [&](Page* page) { return showAt(*page, subject); });
}

bool PageStack::goToRegister(const Subject& subject)
{
    return std::ranges::any_of(m_pages, [&](Page* page) { return !page->isHomeOf(subject) && showAt(*page, subject); });
}

bool PageStack::showAt(Page& page, const Subject& subject)
{
    if (!page.showSubject(subject))
        return false;
    showPage(&page);
    (void)page.showSubject(subject); // again: only now can it take the focus and scroll
    return true;
}

bool PageStack::goToUnanswered(bool forward)
{
    Page* const page = current();
    if (page->goToUnanswered(forward, false))
        return true;
    const auto count = m_pages.size();
    for (qsizetype step = 1; step <= count; ++step) {
        Page* const next = m_pages[(m_pages.indexOf(page) + (forward ? step : count - step)) % count];
        if (next->goToUnanswered(forward, true)) {
            showPage(next);
            next->goToUnanswered(forward, true);
            return true;
        }
    }
    return false;
}

} // namespace indikator
