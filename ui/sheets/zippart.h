// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QIODevice>

#include <optional>

namespace indikator {

class ZipPackage;

/// The unpacked bytes of one part, as they stream by. A failure ends the stream and is kept for who reads it, since
/// parsers between here and there know no exceptions.
class ZipPart : public QIODevice
{
public:
    ZipPart(ZipPackage& package, QString name);
    ~ZipPart() override;

    [[nodiscard]] const QString& name() const { return m_name; }

    [[nodiscard]] ZipPackage& package() const { return m_package; }

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override;

    /// Throws Error if the bytes were not those that had been packed. Call after the last byte.
    void finish();

protected:
    qint64 readData(char* to, qint64 size) override;
    qint64 writeData(const char* from, qint64 size) override;

private:
    [[nodiscard]] Error damaged() const;
    qint64 unpack(char* to, qint64 size);
    void watchTags(const char* bytes, qint64 size);

    ZipPackage& m_package;
    QString m_name;
    std::optional<Error> m_failure;
    bool m_isOpen = true;
    bool m_isInTag = false;
    int m_attributes = 0; ///< of the tag that is being read
};

} // namespace indikator
