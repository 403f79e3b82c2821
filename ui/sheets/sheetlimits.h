// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace indikator {

/// How much a file from elsewhere may hold, so that a broken or hostile one takes neither memory nor time.
struct SheetLimits
{
    qint64 fileBytes = 100 * 1024 * 1024;
    qint64 partBytes = 512 * 1024 * 1024;      ///< of one part, unpacked
    qint64 unpackedBytes = 1024 * 1024 * 1024; ///< of everything that is read from one file
    qint64 packing = 250;                      ///< times a part may shrink by packing; small parts are not asked
    qint64 parts = 10'000;
    qint64 sheets = 1'000;
    qint64 cells = 3'000'000;   ///< with a value, of the whole file
    qint64 strings = 2'000'000; ///< shared by the cells
};

/// What the format itself allows.
inline constexpr int maximumRows = 1'048'576;
inline constexpr int maximumColumns = 16'384;

} // namespace indikator
