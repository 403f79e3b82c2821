// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

#include <optional>

namespace indikator {

/// Who writes a document at this moment.
struct LockHolder
{
    QString user; ///< empty when unknown
    QString host;
    qint64 pid = 0;

    [[nodiscard]] bool isThisProcess() const;
    [[nodiscard]] bool isThisComputer() const;

    bool operator==(const LockHolder&) const = default;
};

/// The right to write one document, held as a side file `<document>.lock` that never travels with the document.
/// It is never stale by age, only when its process is gone.
class DocumentLock
{
public:
    /// Throws Locked, whose message names the holder, or ReadOnly where no side file can be made.
    DocumentLock(const QString& document, const QString& user);

    /// Whether a process that is gone had left its lock: it did not end cleanly.
    [[nodiscard]] bool foundLeftover() const { return m_foundLeftover; }

private:
    QLockFile m_file;
    bool m_foundLeftover = false;

    void addUser(const QString& user) const;
};

/// The holder of the lock; nothing when nobody of this computer's running processes, or of another computer, has it.
[[nodiscard]] std::optional<LockHolder> lockHolder(const QString& document);

/// Takes the lock away from a holder that cannot be asked, once the user has agreed. False while the holder is
/// a running process of this computer.
[[nodiscard]] bool breakLock(const QString& document);

} // namespace indikator
