// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace indikator {

/// Reads the rows of a damaged SQLite file page by page, without SQLite, which gives up at the first fault. Whatever
/// does not follow the file format to the byte is passed over. https://www.sqlite.org/fileformat.html
class PageReader
{
public:
    using Rows = std::vector<QVariantList>; ///< null, qlonglong, double, QString or QByteArray each

    /// `file` is the whole content. After the deadline no more rows come.
    PageReader(QByteArray file, QDeadlineTimer deadline);

    /// The first page of each table and index, by name, as far as the file's own list of them can be read.
    [[nodiscard]] std::map<QString, quint32> roots();

    /// The rows of a table, or the entries of an index, that can be reached from its first page.
    [[nodiscard]] Rows rows(quint32 root);

    /// The rows of each page that holds some of a table but that no page leads to any more. To be called when every
    /// tree has been read.
    [[nodiscard]] std::vector<Rows> strayRows();

    /// How many pages could not be read where one was expected.
    [[nodiscard]] int unreadablePages() const { return m_unreadable; }

    [[nodiscard]] bool isOverdue() const { return m_deadline.hasExpired(); }

private:
    struct Page;

    [[nodiscard]] quint32 number(qsizetype at) const;
    [[nodiscard]] std::optional<Page> page(quint32 number) const;
    [[nodiscard]] QByteArray payload(const Page& page, qsizetype at, quint64 size) const;
    [[nodiscard]] std::optional<QVariantList> cell(const Page& page, qsizetype at) const;
    void walk(quint32 number, int depth, Rows& rows);
    void readCells(const Page& page, Rows& rows) const;
    void markFreePages();

    QByteArray m_file;
    QDeadlineTimer m_deadline;
    qsizetype m_pageSize = 4096;
    qsizetype m_usable = 4096; ///< bytes of a page without those reserved at its end
    std::vector<bool> m_seen;  ///< by page number
    int m_unreadable = 0;
};

} // namespace indikator
