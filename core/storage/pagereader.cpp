// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/pagereader.h"

#include "core/storage/storedrecord.h"

#include <QtEndian>

#include <algorithm>

namespace indikator {

namespace {

enum PageType : uchar {
    IndexInterior = 2,
    TableInterior = 5,
    IndexLeaf = 10,
    TableLeaf = 13,
};

constexpr qsizetype fileHeaderSize = 100; // before the tree of the first page
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype reservedAt = 20;
constexpr qsizetype freeListAt = 32;
constexpr int deepest = 40; // SQLite itself allows 20
constexpr quint64 longestPayload = 64 << 20;

/// Whether the first page still begins as every SQLite file does: only then can its figures be believed.
bool hasHeader(const QByteArray& file)
{
    return file.size() >= fileHeaderSize && file.startsWith("SQLite format 3");
}

qsizetype statedPageSize(const QByteArray& file)
{
    if (!hasHeader(file))
        return 4096; // as this program makes its files
    const auto stated = qFromBigEndian<quint16>(file.constData() + pageSizeAt);
    const qsizetype size = stated == 1 ? 65536 : stated;
    return size >= 512 && (size & (size - 1)) == 0 ? size : 4096;
}

qsizetype statedUsable(const QByteArray& file, qsizetype pageSize)
{
    const qsizetype reserved = hasHeader(file) ? static_cast<uchar>(file[reservedAt]) : 0;
    return pageSize - reserved < 480 ? pageSize : pageSize - reserved;
}

} // namespace

/// A page of a tree, known to have room for its list of cells.
struct PageReader::Page
{
    qsizetype start;  ///< in the file
    qsizetype header; ///< in the file; behind the file's own header on the first page
    PageType type;
    int cells;

    [[nodiscard]] bool isInterior() const { return type == IndexInterior || type == TableInterior; }

    [[nodiscard]] bool isIndex() const { return type == IndexInterior || type == IndexLeaf; }

    [[nodiscard]] qsizetype headerSize() const { return isInterior() ? 12 : 8; }
};

PageReader::PageReader(QByteArray file, QDeadlineTimer deadline)
    : m_file(std::move(file))
    , m_deadline(deadline)
    , m_pageSize(statedPageSize(m_file))
    , m_usable(statedUsable(m_file, m_pageSize))
    , m_seen(static_cast<size_t>(m_file.size() / m_pageSize) + 1)
{}

quint32 PageReader::number(qsizetype at) const
{
    return qFromBigEndian<quint32>(m_file.constData() + at);
}

std::optional<PageReader::Page> PageReader::page(quint32 number) const
{
    if (number < 1 || number >= m_seen.size())
        return std::nullopt;
    Page page{};
    page.start = (qsizetype{number} - 1) * m_pageSize;
    page.header = page.start + (number == 1 ? fileHeaderSize : 0);
    page.type = static_cast<PageType>(m_file[page.header]);
    page.cells = qFromBigEndian<quint16>(m_file.constData() + page.header + 3);
    if (page.type != IndexInterior && page.type != TableInterior && page.type != IndexLeaf && page.type != TableLeaf)
        return std::nullopt;
    if (page.header + page.headerSize() + page.cells * 2 > page.start + m_usable)
        return std::nullopt;
    return page;
}

std::map<QString, quint32> PageReader::roots()
{
    std::map<QString, quint32> roots;
    for (const QVariantList& entry : rows(1)) {
        if (entry.size() == 5 && entry[3].toLongLong() > 1 && entry[3].toLongLong() < qint64(m_seen.size()))
            roots.insert({entry[1].toString(), entry[3].toUInt()});
    }
    return roots;
}

PageReader::Rows PageReader::rows(quint32 root)
{
    Rows rows;
    walk(root, 0, rows);
    return rows;
}

void PageReader::walk(quint32 number, int depth, Rows& rows)
{
    const auto found = page(number);
    if (!found || depth > deepest || m_seen[number]) {
        ++m_unreadable;
        return;
    }
    m_seen[number] = true;
    if (found->type != TableInterior)
        readCells(*found, rows);
    if (!found->isInterior())
        return;
    for (int i = 0; i < found->cells && !isOverdue(); ++i) {
        const qsizetype pointer = found->header + found->headerSize() + i * 2;
        const qsizetype at = qFromBigEndian<quint16>(m_file.constData() + pointer);
        if (at + 4 <= m_usable)
            walk(this->number(found->start + at), depth + 1, rows);
    }
    walk(this->number(found->header + 8), depth + 1, rows);
}

void PageReader::readCells(const Page& page, Rows& rows) const
{
    for (int i = 0; i < page.cells && !isOverdue(); ++i) {
        const qsizetype pointer = page.header + page.headerSize() + i * 2;
        if (auto values = cell(page, qFromBigEndian<quint16>(m_file.constData() + pointer)))
            rows.push_back(std::move(*values));
    }
}

std::optional<QVariantList> PageReader::cell(const Page& page, qsizetype at) const
{
    const qsizetype child = page.isInterior() ? 4 : 0;
    if (at + child >= m_usable || page.start + at < page.header)
        return std::nullopt;
    QByteArrayView bytes = QByteArrayView(m_file).sliced(page.start, m_usable).sliced(at + child);
    const auto size = takeVarint(bytes);
    if (!size || *size > longestPayload ||
        (!page.isIndex() && !takeVarint(bytes))) // the second one is the row's number
        return std::nullopt;
    const QByteArray whole = payload(page, m_usable - bytes.size(), *size);
    return whole.isEmpty() ? std::nullopt : parseStoredRecord(whole);
}

/// The bytes of a cell that begin at `at` of the page, and those that did not fit and went to a chain of other pages.
/// Empty when the chain is broken.
QByteArray PageReader::payload(const Page& page, qsizetype at, quint64 size) const
{
    const auto wanted = static_cast<qsizetype>(size);
    const qsizetype longest = page.isIndex() ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    const qsizetype least = (m_usable - 12) * 32 / 255 - 23;
    const qsizetype fitting = least + (wanted - least) % (m_usable - 4);
    const qsizetype local = wanted <= longest ? wanted : (fitting <= longest ? fitting : least);
    if (at + local + (local < wanted ? 4 : 0) > m_usable || wanted > m_file.size())
        return {};
    QByteArray bytes = m_file.mid(page.start + at, local);
    quint32 next = local < wanted ? number(page.start + at + local) : 0;
    while (bytes.size() < wanted) {
        if (next < 2 || next >= m_seen.size() || isOverdue())
            return {};
        const qsizetype start = (qsizetype{next} - 1) * m_pageSize;
        bytes += QByteArrayView(m_file).sliced(start + 4, std::min(wanted - bytes.size(), m_usable - 4));
        next = number(start);
    }
    return next == 0 ? bytes : QByteArray();
}

std::vector<PageReader::Rows> PageReader::strayRows()
{
    markFreePages();
    std::vector<Rows> strays;
    for (quint32 number = 2; number < m_seen.size() && !isOverdue(); ++number) {
        const auto found = m_seen[number] ? std::nullopt : page(number);
        if (found && found->type == TableLeaf)
            readCells(*found, strays.emplace_back());
    }
    std::erase_if(strays, [](const Rows& rows) { return rows.empty(); });
    return strays;
}

/// What was removed must not come back.
void PageReader::markFreePages()
{
    quint32 trunk = hasHeader(m_file) ? number(freeListAt) : 0;
    while (trunk > 1 && trunk < m_seen.size() && !m_seen[trunk]) {
        m_seen[trunk] = true;
        const qsizetype start = (qsizetype{trunk} - 1) * m_pageSize;
        const qsizetype leaves = std::min<qsizetype>(number(start + 4), m_usable / 4 - 2);
        for (qsizetype i = 0; i < leaves; ++i) {
            if (const quint32 leaf = number(start + 8 + i * 4); leaf < m_seen.size())
                m_seen[leaf] = true;
        }
        trunk = number(start);
    }
}

} // namespace indikator
