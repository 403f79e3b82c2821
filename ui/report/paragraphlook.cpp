// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/paragraphlook.h"

#include "ui/report/fonts.h"

namespace indikator {

namespace {

constexpr double lineIndent = 35.4; // 1.25 cm

} // namespace

QFont ParagraphLook::font() const
{
    return sans ? sansFont(size, bold) : serifFont(size, bold);
}

ParagraphLook lookOf(Paragraph::Style style)
{
    using enum Paragraph::Style;
    switch (style) {
    case Body:
        return {12, false, false, Alignment::Justify, lineIndent, 0, 0, 3, 0};
    case Plain:
        return {12, false, false, Alignment::Left, 0, 0, 0, 3, 0};
    case Title:
        return {16, true, true, Alignment::Center, 0, 0, 6, 10, 0};
    case Heading1:
        return {14, true, true, Alignment::Left, 0, 0, 14, 6, 1};
    case Heading2:
        return {12, true, true, Alignment::Left, 0, 0, 10, 4, 2};
    case Note:
        return {10, false, false, Alignment::Left, 0, 0, 1, 2, 0};
    case Bullet:
        return {12, false, false, Alignment::Left, 0, 18, 0, 2, 0};
    }
    return {};
}

Alignment alignmentOf(const Paragraph& paragraph)
{
    return paragraph.alignment.value_or(lookOf(paragraph.style).alignment);
}

} // namespace indikator
