// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/disk.h"

#include <algorithm>

namespace indikator::fault {

namespace {

constexpr qsizetype sector = 512;

void write(QByteArray& content, qint64 offset, const QByteArray& bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    content.replace(offset, bytes.size(), bytes);
}

void perform(QByteArray& content, const DiskEvent& event)
{
    if (event.kind == DiskEvent::Kind::Write)
        write(content, event.offset, event.bytes);
    else if (event.kind == DiskEvent::Kind::Truncate)
        content.resize(event.offset);
}

QByteArray rubbish(qsizetype size, std::mt19937& random)
{
    QByteArray bytes(size, '\0');
    std::ranges::generate(bytes, [&] { return static_cast<char>(random()); });
    return bytes;
}

/// Each sector of the write is there, is not, or is rubbish.
void performTorn(QByteArray& content, const DiskEvent& event, std::mt19937& random)
{
    for (qsizetype at = 0; at < event.bytes.size();) {
        const qsizetype size = std::min(sector - (event.offset + at) % sector, event.bytes.size() - at);
        const auto fate = random() % 5;
        if (fate < 2)
            write(content, event.offset + at, event.bytes.mid(at, size));
        else if (fate == 2)
            write(content, event.offset + at, rubbish(size, random));
        at += size;
    }
}

} // namespace

Disk::Disk(const Files& files)
{
    for (const auto& [path, content] : files) {
        m_names[path] = static_cast<int>(m_nodes.size());
        m_nodes.push_back({content, {}});
    }
    m_durableNames = m_names;
}

void Disk::follow(Names& names, const Renaming& renaming)
{
    if (renaming.node < 0)
        names.erase(renaming.path);
    else
        names[renaming.path] = renaming.node;
}

void Disk::apply(const DiskEvent& event)
{
    if (event.kind == DiskEvent::Kind::Create || event.kind == DiskEvent::Kind::Remove) {
        const bool isNew = event.kind == DiskEvent::Kind::Create;
        m_renamings.push_back({event.path, isNew ? static_cast<int>(m_nodes.size()) : -1});
        if (isNew)
            m_nodes.emplace_back();
        follow(m_names, m_renamings.back());
        if (!isNew && event.offset != 0)
            syncNames();
        return;
    }
    const int number = m_names.at(event.path);
    Node& node = m_nodes[static_cast<size_t>(number)];
    if (event.kind != DiskEvent::Kind::Sync)
        return node.pending.push_back(event);
    for (const DiskEvent& earlier : node.pending)
        perform(node.durable, earlier);
    node.pending.clear();
    if (std::ranges::count(m_renamings, number, &Renaming::node) > 0)
        syncNames();
}

void Disk::syncNames()
{
    m_durableNames = m_names;
    m_renamings.clear();
}

Disk::Files Disk::image(std::mt19937& random) const
{
    Names names = m_durableNames;
    const auto kept = random() % (m_renamings.size() + 1);
    for (size_t i = 0; i < kept; ++i)
        follow(names, m_renamings[i]);
    Files files;
    for (const auto& [path, number] : names)
        files[path] = torn(m_nodes[static_cast<size_t>(number)], random);
    return files;
}

QByteArray Disk::torn(const Node& node, std::mt19937& random)
{
    enum Fate { All, Nothing, Beginning, Some, Sectors };

    QByteArray content = node.durable;
    const auto fate = static_cast<Fate>(random() % 5);
    const auto beginning = random() % (node.pending.size() + 1);
    for (size_t i = 0; i < node.pending.size(); ++i) {
        const DiskEvent& event = node.pending[i];
        if (fate == All || (fate == Beginning && i < beginning) || (fate == Some && random() % 2 == 0))
            perform(content, event);
        else if (fate == Sectors && event.kind == DiskEvent::Kind::Write)
            performTorn(content, event, random);
        else if (fate == Sectors && random() % 2 == 0)
            perform(content, event);
    }
    return content;
}

} // namespace indikator::fault
