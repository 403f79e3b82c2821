// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace indikator {

/// What Qt's PDF lacks, in plain types: see pdfextras.cpp for why.
struct PdfExtras
{
    struct Heading
    {
        QString text;
        int level = 1;
        int page = 0;  ///< from 0
        double up = 0; ///< points from the foot of the page
    };

    std::vector<std::pair<const char*, QString>> properties; ///< of the document information dictionary
    QByteArray xmp;
    std::vector<Heading> headings;
};

/// The PDF with the extras; throws std::exception if it is broken.
[[nodiscard]] QByteArray withExtras(const QByteArray& drawn, const PdfExtras& extras);

} // namespace indikator
