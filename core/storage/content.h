// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QIODevice;

namespace indikator {

class Database;

/// The bytes of a file that a document keeps, in parts that no statement finds too large. They never change: their
/// SHA-256 is their name, so that the same file is kept once and the change log has only the name.
struct Content
{
    static constexpr qsizetype partSize = qsizetype{1} << 20;

    QString hash; ///< SHA-256 in small hexadecimal digits
    qint64 size = 0;
    std::vector<QByteArray> parts; ///< all of partSize but the last

    /// Reads a device to its end, or nothing when it holds more than `limit` bytes. Throws Io.
    [[nodiscard]] static std::optional<Content> read(QIODevice& device, qint64 limit);

    bool operator==(const Content&) const = default;
};

/// The contents in a file. What is read is compared with its hash; else DamagedFile is thrown.
class ContentStore
{
public:
    struct Kept
    {
        QString hash;
        qint64 size = 0;
    };

    explicit ContentStore(const Database& database)
        : m_database(database)
    {}

    [[nodiscard]] std::vector<Kept> list() const;
    [[nodiscard]] bool contains(const QString& hash) const;

    /// Writes what is not there yet.
    void keep(const Content& content) const;
    void erase(const QString& hash) const;

    /// Hands over one part after the other. Throws NotFound; DamagedFile may follow the last part.
    void read(const QString& hash, const std::function<void(const QByteArray& part)>& take) const;

    /// The hashes of contents that are damaged.
    [[nodiscard]] std::vector<QString> damaged() const;

private:
    [[nodiscard]] bool isSound(const QString& hash, const std::function<void(const QByteArray& part)>& take) const;

    const Database& m_database;
};

} // namespace indikator
