// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <QFont>

namespace indikator {

/// How a style of paragraphs looks on paper; lengths in points. DOCX styles are made from the same figures.
struct ParagraphLook
{
    double size = 12;
    bool sans = false;
    bool bold = false;
    Alignment alignment = Alignment::Left;
    double firstIndent = 0;
    double indent = 0;
    double before = 0;
    double after = 0;
    int outline = 0; ///< level in the outline, 0 none

    [[nodiscard]] QFont font() const;
};

[[nodiscard]] ParagraphLook lookOf(Paragraph::Style style);
[[nodiscard]] Alignment alignmentOf(const Paragraph& paragraph);

} // namespace indikator
