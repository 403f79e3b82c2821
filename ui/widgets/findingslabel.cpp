// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/findingslabel.h"

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

FindingsLabel::FindingsLabel(const QString& name, QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(name);
    hide();
}

void FindingsLabel::show(const std::vector<Finding>& findings, size_t limit)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        if (lines.size() == static_cast<qsizetype>(limit))
            break;
        const QString mark = finding.severity == Severity::Info ? u"ℹ "_s : u"⚠ "_s;
        lines << mark + (finding.where.isEmpty() ? finding.text : tr("%1: %2").arg(finding.where, finding.text));
    }
    if (findings.size() > limit)
        lines << tr("… and %n more", nullptr, static_cast<int>(findings.size() - limit));
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace indikator
