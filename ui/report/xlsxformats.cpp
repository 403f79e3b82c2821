// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/tints.h"
#include "ui/report/xlsxsheet.h"

namespace indikator {

namespace {

const char* const family = "PT Serif";

std::uint8_t horizontal(Alignment alignment)
{
    static constexpr std::uint8_t codes[] = {LXW_ALIGN_LEFT, LXW_ALIGN_CENTER, LXW_ALIGN_RIGHT, LXW_ALIGN_JUSTIFY};
    return codes[int(alignment)];
}

void setUp(lxw_format* format, const XlsxLook& look)
{
    format_set_font_name(format, family);
    format_set_font_size(format, look.size);
    format_set_text_wrap(format);
    format_set_align(format, horizontal(look.alignment));
    format_set_align(format,
                     std::uint8_t(look.middle || look.turned ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP));
    if (look.bold)
        format_set_bold(format);
    if (look.italic)
        format_set_italic(format);
    if (look.turned)
        format_set_rotation(format, 90);
    if (look.grid || look.outlined)
        format_set_border(format, look.outlined ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN);
    if (const QColor color = tintColor(look.tint); color.isValid())
        format_set_bg_color(format, color.rgb() & 0xFFFFFF);
    if (!look.number.empty())
        format_set_num_format(format, look.number.c_str());
}

} // namespace

lxw_format* XlsxFormats::format(const XlsxLook& look)
{
    lxw_format*& format = m_formats[look];
    if (!format) {
        format = workbook_add_format(m_book);
        setUp(format, look);
    }
    return format;
}

lxw_format* XlsxFormats::face(const Run& run, double size)
{
    lxw_format*& format = m_faces[{run.bold, run.italic, run.superscript, size}];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    format_set_font_name(format, family);
    format_set_font_size(format, size);
    if (run.bold)
        format_set_bold(format);
    if (run.italic)
        format_set_italic(format);
    if (run.superscript)
        format_set_font_script(format, LXW_FONT_SUPERSCRIPT);
    return format;
}

} // namespace indikator
