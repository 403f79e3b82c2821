// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

QString ReportForm::title() const
{
    return QCoreApplication::translate("ReportForm", label);
}

std::span<const ReportForm> reportForms()
{
    static const std::array<ReportForm, 4> forms{{
        {u"checklist"_s, QT_TRANSLATE_NOOP("ReportForm", "Self-assessment checklist"), checklistReport},
        {u"matrix"_s, QT_TRANSLATE_NOOP("ReportForm", "Maturity matrix"), matrixReport},
        {u"full"_s, QT_TRANSLATE_NOOP("ReportForm", "Self-assessment report"), fullReport},
        {u"note"_s, QT_TRANSLATE_NOOP("ReportForm", "Analytical note"), noteReport},
    }};
    return forms;
}

const ReportForm* reportForm(QStringView id)
{
    const auto forms = reportForms();
    const auto found = std::ranges::find(forms, id, &ReportForm::id);
    return found == forms.end() ? nullptr : &*found;
}

} // namespace indikator
