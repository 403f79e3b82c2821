// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/sheetlimits.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace indikator {

class ZipPart;

/// A zip file with named parts, opened for reading in memory only: no part's name ever becomes a path on the disk.
/// Refuses with an Error what is no zip, is locked or is too large.
class ZipPackage
{
public:
    ZipPackage(const QString& path, const SheetLimits& limits);
    ~ZipPackage();
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;

    /// Of the file, without the folder.
    [[nodiscard]] const QString& name() const { return m_name; }

    [[nodiscard]] const SheetLimits& limits() const { return m_limits; }

    /// Names of parts know no case.
    [[nodiscard]] bool contains(const QString& part) const;

    /// One part can be open at a time. Throws Error if there is none of that name.
    [[nodiscard]] std::unique_ptr<ZipPart> open(const QString& part);

private:
    friend class ZipPart;

    struct Place
    {
        quint64 offset = 0;
        quint64 number = 0;
    };

    void openFile();
    void listParts();
    void listPart();
    void requireFit(const QString& part) const;
    void countUnpacked(qint64 bytes);

    QString m_name;
    SheetLimits m_limits;
    QFile m_file;
    void* m_zip = nullptr;
    QHash<QString, Place> m_parts;
    qint64 m_unpacked = 0;
};

} // namespace indikator
