// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace indikator::test {

/// The official texts as they came, from tests/files/source.
[[nodiscard]] QString officialText(const QString& file);

/// The words alone: one space between words, no marks of the conversion (tags, bullets, emphasis, numbers of
/// footnotes), and the one word joined that the conversion broke.
[[nodiscard]] QString words(QString text);

/// The rows of the table in the part of the methodology that a heading opens, `columns` cells each, as words().
/// A row that a page end broke is joined: `isRest` says whether a row only continues the one above.
[[nodiscard]] QList<QStringList> tableRows(const QString& heading, qsizetype columns,
                                           bool (*isRest)(const QStringList& row));

/// Section VI of the Standard without the editor's remarks about amendments, a line a paragraph.
[[nodiscard]] QStringList standardLines();

} // namespace indikator::test
