// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryFile>

namespace indikator {

/// A temporary file for libraries that write to named files only.
class ScratchFile
{
public:
    /// Throws Error if there is no room for one.
    ScratchFile();

    [[nodiscard]] QByteArray path() const;
    void copyTo(QIODevice& out);

private:
    QTemporaryFile m_file;
};

} // namespace indikator
