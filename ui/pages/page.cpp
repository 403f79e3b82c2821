// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"

namespace indikator {

Page::Page(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{}

bool Page::goToUnanswered(bool /*forward*/, bool /*fromEdge*/)
{
    return false;
}

bool Page::showSubject(const Subject& /*subject*/)
{
    return false;
}

bool Page::isHomeOf(const Subject&) const
{
    return false;
}

void Page::focusContent()
{
    setFocus();
}

int Page::heightForWidth(int /*width*/) const
{
    return minimumSizeHint().height();
}

} // namespace indikator
