// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/storedrecord.h"

#include <QStringDecoder>

#include <array>
#include <bit>

namespace indikator {

namespace {

constexpr quint64 nullType = 0;
constexpr quint64 realType = 7;
constexpr quint64 zeroType = 8;
constexpr quint64 oneType = 9;
constexpr quint64 firstBlobType = 12;

/// Bytes that a value of the type takes; nothing for a type that does not exist.
std::optional<quint64> sizeOf(quint64 type)
{
    static constexpr std::array<quint64, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < sizes.size())
        return sizes[type];
    return type < firstBlobType ? std::nullopt : std::optional((type - firstBlobType) / 2);
}

qlonglong signedInteger(QByteArrayView bytes)
{
    quint64 value = static_cast<signed char>(bytes.front()) < 0 ? ~quint64{0} : 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<uchar>(byte);
    return static_cast<qlonglong>(value);
}

std::optional<QVariant> text(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return QVariant(decoded.isNull() ? QStringLiteral("") : decoded);
}

std::optional<QVariant> value(quint64 type, QByteArrayView bytes)
{
    switch (type) {
    case nullType:
        return QVariant();
    case zeroType:
    case oneType:
        return QVariant(static_cast<qlonglong>(type - zeroType));
    case realType:
        return QVariant(std::bit_cast<double>(signedInteger(bytes)));
    default:
        break;
    }
    if (type < realType)
        return QVariant(signedInteger(bytes));
    return type % 2 == 0 ? QVariant(bytes.toByteArray()) : text(bytes);
}

} // namespace

std::optional<quint64> takeVarint(QByteArrayView& bytes)
{
    quint64 result = 0;
    for (qsizetype i = 0; i < bytes.size() && i < 9; ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (i == 8 || byte < 0x80) {
            result = i == 8 ? result << 8 | byte : result << 7 | byte;
            bytes = bytes.sliced(i + 1);
            return result;
        }
        result = result << 7 | (byte & 0x7f);
    }
    return std::nullopt;
}

std::optional<QVariantList> parseStoredRecord(QByteArrayView bytes)
{
    QByteArrayView header = bytes;
    const auto headerSize = takeVarint(header);
    const auto prefix = static_cast<quint64>(bytes.size() - header.size());
    if (!headerSize || *headerSize < prefix || *headerSize > static_cast<quint64>(bytes.size()))
        return std::nullopt;
    header = header.first(static_cast<qsizetype>(*headerSize - prefix));
    QByteArrayView body = bytes.sliced(static_cast<qsizetype>(*headerSize));
    QVariantList values;
    while (!header.isEmpty()) {
        const auto type = takeVarint(header);
        const auto size = type ? sizeOf(*type) : std::nullopt;
        if (!size || *size > static_cast<quint64>(body.size()))
            return std::nullopt;
        const auto parsed = value(*type, body.first(static_cast<qsizetype>(*size)));
        if (!parsed)
            return std::nullopt;
        values << *parsed;
        body = body.sliced(static_cast<qsizetype>(*size));
    }
    return body.isEmpty() ? std::optional(values) : std::nullopt;
}

} // namespace indikator
