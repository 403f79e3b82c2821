// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/textencoding.h"

#include <QStringDecoder>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// The upper half of Windows-1251, which Qt knows only on some systems.
constexpr char16_t cyrillic[] = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ"
                                u"ђ‘’“”•–—\uFFFD™љ›њќћџ"
                                u"\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї"
                                u"°±Ііґµ¶·ё№є»јЅѕї"
                                u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                                u"абвгдежзийклмнопрстуфхцчшщъыьэюя";
static_assert(std::size(cyrillic) == 128 + 1);

QString fromWindows1251(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return QChar(code < 0x80 ? char16_t(code) : cyrillic[code - 0x80]);
    });
    return text;
}

QString fromUnicode(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    return decoder(bytes);
}

} // namespace

TextEncoding detectEncoding(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    const bool isUtf8 = bytes.startsWith("\xEF\xBB\xBF") || bytes.isValidUtf8();
    return isUtf8 ? TextEncoding::Utf8 : TextEncoding::Windows1251;
}

QString decoded(const QByteArray& bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        return fromUnicode(bytes, QStringConverter::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return fromUnicode(bytes, QStringConverter::Utf16BE);
    case TextEncoding::Windows1251:
        return fromWindows1251(bytes);
    case TextEncoding::Utf8:
        break;
    }
    return fromUnicode(bytes, QStringConverter::Utf8);
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case TextEncoding::Windows1251:
        return u"Windows-1251"_s;
    case TextEncoding::Utf8:
        break;
    }
    return u"UTF-8"_s;
}

} // namespace indikator
