// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace indikator {

class Database;

/// A private copy of an open document whose disk failed in the middle of a change, with that change taken back. The
/// document itself cannot be read until its disk can be written again.
class RolledBackCopy
{
public:
    /// Null while the document itself can be read. Throws what reading it throws when no copy can help.
    [[nodiscard]] static std::shared_ptr<const RolledBackCopy> ifNeeded(const Database& document);

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    explicit RolledBackCopy(const Database& document);

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace indikator
