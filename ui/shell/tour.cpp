// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tour.h"

#include "ui/pages/checklistpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportspage.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/tourcard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

namespace {

template <class T>
Page* pageOf(const PageStack& pages)
{
    const auto found = std::ranges::find_if(pages.pages(), [](Page* page) { return qobject_cast<T*>(page); });
    Q_ASSERT(found != pages.pages().end());
    return *found;
}

} // namespace

Tour::Tour(PageStack& pages, QVBoxLayout& column, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
    , m_card(new TourCard(column.parentWidget()))
{
    m_steps = {
        {pageOf<OverviewPage>(pages), tr("where the region is"),
         tr("Points of the checklist and levels of the matrix stand side by side. Below them stands what is missing "
            "for "
            "the next level; each line leads to its question and can become an item of the plan.")},
        {pageOf<ChecklistPage>(pages), tr("answer and prove"),
         tr("Choose an answer: it is saved at once, and Ctrl+Z takes it back. Beside it stands the official wording "
            "(F9). The four blocks on the left keep the records that prove the answers.")},
        {pageOf<ReportsPage>(pages), tr("print the papers"),
         tr("Every paper is seen here as it will be printed, and saved as PDF, DOCX or XLSX. To begin your own region: "
            "“File”, “New region…”. F1 explains each page, and this tour stands in the “Help” menu.")},
    };
    column.addWidget(m_card);
    connect(m_card, &TourCard::onRequested, this, [this] { go(m_step + 1); });
    connect(m_card, &TourCard::backRequested, this, [this] { go(m_step - 1); });
    connect(m_card, &TourCard::leaveRequested, this, &Tour::leave);
}

void Tour::start()
{
    go(0);
}

void Tour::leave()
{
    m_card->hide();
}

bool Tour::isRunning() const
{
    return !m_card->isHidden();
}

void Tour::go(int step)
{
    if (step >= m_steps.size()) {
        Page* const page = m_steps.constLast().page;
        leave();
        page->focusContent();
        return;
    }
    m_step = step;
    const Step& shown = m_steps[step];
    m_pages.showPage(shown.page);
    m_card->showStep(step + 1, static_cast<int>(m_steps.size()), shown.title, shown.text);
}

} // namespace indikator
