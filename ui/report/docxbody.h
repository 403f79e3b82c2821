// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"
#include "ui/report/wordxml.h"

#include <QSizeF>

#include <vector>

namespace indikator {

struct PlacedCell;

/// A picture to be drawn for the document; size in millimetres.
struct DocxPicture
{
    const Figure* figure = nullptr;
    QSizeF size;
};

/// The main part of a Word document. Refers to the report.
class DocxBody
{
public:
    explicit DocxBody(const Report& report);

    [[nodiscard]] const QByteArray& xml() const { return m_bytes; }

    [[nodiscard]] const std::vector<DocxPicture>& pictures() const { return m_pictures; }

    /// Width of the text by section, in twentieths of a point.
    [[nodiscard]] const std::vector<int>& headWidths() const { return m_widths; }

private:
    void write(const Paragraph& paragraph);
    void write(const Table& table);
    void write(const FigureBlock& block);
    void write(const PageBreak&);
    void write(const Space& space);
    void writeSectionEnd(const PageSetup& page, int number, bool last);
    void writeRuns(const std::vector<Run>& runs, double size);
    void writeRows(const Table& table, const std::vector<TableRow>& rows, bool head);
    void writeRowLook(double height, bool head);
    void writeCell(const Table& table, const PlacedCell& place, int row, bool keep);
    void writeCellLook(const PlacedCell& place, int row);
    void writeGap();
    void writeDrawing(const DocxPicture& picture, const QString& words);

    WordXml m_word;
    QByteArray m_bytes;
    std::vector<DocxPicture> m_pictures;
    std::vector<int> m_widths;
    std::vector<double> m_shares; ///< of the columns of the table being written
};

} // namespace indikator
