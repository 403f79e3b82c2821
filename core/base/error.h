// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <exception>

namespace indikator {

/// Why the world refused: one code per way a user can mend it.
enum class ErrorCode {
    Usage,         ///< the call itself is wrong
    InvalidInput,  ///< what was typed or imported breaks a rule
    NotFound,      ///< the named file or record does not exist
    AlreadyExists, ///< it would overwrite something
    NotOurFile,    ///< another program's file
    NewerFile,     ///< made by a later version of this program
    DamagedFile,   ///< fails a check of its structure or content
    Locked,        ///< another instance writes it
    ReadOnly,      ///< the place or the document does not allow writing
    DiskFull,
    FileReplaced, ///< moved or replaced underneath while it was open
    Io,           ///< any other failure of the file system or the database
    Conflict,     ///< the value to be changed is no longer what it was
    Cancelled,
};

/// A failure of the world, thrown where it happens and caught once at the boundary.
/// `message` is for the user (what, where, how to mend it), `detail` for the log.
class Error : public std::exception
{
public:
    Error(ErrorCode code, QString message, QString detail = {});

    [[nodiscard]] ErrorCode code() const { return m_code; }

    [[nodiscard]] const QString& message() const { return m_message; }

    [[nodiscard]] const QString& detail() const { return m_detail; }

    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_message;
    QString m_detail;
    QByteArray m_what;
};

} // namespace indikator
