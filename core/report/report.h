// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace indikator {

/// The paper a section is printed on. Lengths in millimetres.
struct PageSetup
{
    enum class Size { A4, A3 };

    Size size = Size::A4;
    bool landscape = false;
    double left = 30;
    double right = 10;
    double top = 20;
    double bottom = 20;

    bool operator==(const PageSetup&) const = default;
};

enum class Alignment { Left, Center, Right, Justify };

/// A meaning, not a colour: renderers map it to a tint that also survives black-and-white printing.
enum class Tint { None, Header, Block, Level1, Level2, Level3, Level4, Good, Partly, Bad, NotRequired };

/// A stretch of text in one face.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool superscript = false;

    bool operator==(const Run&) const = default;
};

struct Paragraph
{
    enum class Style {
        Body,     ///< 12 pt, justified by default, first-line indent
        Plain,    ///< 12 pt without indent
        Title,    ///< title of the whole paper
        Heading1, ///< numbered in the outline
        Heading2,
        Note,   ///< 10 pt: footnotes, sources, methods
        Bullet, ///< an item of a list
    };

    std::vector<Run> runs;
    Style style = Style::Body;
    std::optional<Alignment> alignment; ///< unless the style's own
    bool keepWithNext = false;          ///< headings do so by themselves

    bool operator==(const Paragraph&) const = default;
};

struct Cell
{
    std::vector<Run> runs;
    int columnSpan = 1;
    int rowSpan = 1;
    Alignment alignment = Alignment::Left;
    bool middle = false; ///< vertical middle instead of top
    bool turned = false; ///< text runs upwards
    Tint tint = Tint::None;
    bool outlined = false;        ///< a heavy frame: the region's own cell
    std::optional<double> number; ///< the same value for spreadsheets
    QDate date;                   ///< the same value for spreadsheets

    bool operator==(const Cell&) const = default;
};

struct TableRow
{
    std::vector<Cell> cells; ///< left to right; places covered by a span from above or the left are left out
    bool keepWithNext = false;

    bool operator==(const TableRow&) const = default;
};

/// A table whose header rows repeat on every page and whose rows are never torn, unless taller than a page.
struct Table
{
    std::vector<double> columns; ///< relative widths
    std::vector<TableRow> header;
    std::vector<TableRow> rows;
    bool grid = true;     ///< lines around cells; false for layouts such as signatures
    double textSize = 10; ///< points
    QString name;         ///< sheet name in a spreadsheet; unnamed tables are layout and left out there

    bool operator==(const Table&) const = default;
};

/// A drawing, as wide as the text (or `width` of it) and `height` millimetres high.
struct FigureBlock
{
    Figure figure;
    QString caption;
    double height = 60;
    double width = 1;                ///< share of the text width
    std::optional<Table> table = {}; ///< the same in cells, for papers that are edited or counted

    bool operator==(const FigureBlock&) const = default;
};

/// What follows starts a new page.
struct PageBreak
{
    bool operator==(const PageBreak&) const = default;
};

/// Vertical white space in millimetres.
struct Space
{
    double height = 5;

    bool operator==(const Space&) const = default;
};

using Block = std::variant<Paragraph, Table, FigureBlock, PageBreak, Space>;

/// A run of pages on one kind of paper.
struct Section
{
    PageSetup page;
    std::vector<Block> blocks;

    bool operator==(const Section&) const = default;
};

/// What a paper says, without how it is drawn. Window, PDF, DOCX, XLSX and CSV all read this.
struct Report
{
    QString title;   ///< document title in the file's properties
    QString subject; ///< region and date
    QString author;  ///< the institution
    QDate date;      ///< of the assessment; stands for the creation date, so equal input gives equal bytes
    QDate about;     ///< the day it speaks of, as names of files say it
    QString mark; ///< printed in the head of every page when not empty («УЧЕБНЫЙ», «Предварительно»)
    std::vector<Section> sections;

    bool operator==(const Report&) const = default;
};

/// A plain run of text, the commonest case.
[[nodiscard]] inline std::vector<Run> plain(const QString& text)
{
    return {Run{text, false, false, false}};
}

[[nodiscard]] inline std::vector<Run> bold(const QString& text)
{
    return {Run{text, true, false, false}};
}

} // namespace indikator
