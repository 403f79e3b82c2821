// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/scratchfile.h"

namespace indikator {

/// Packs named parts into a zip file whose bytes depend on the parts alone.
class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// `packed` false for what is compressed already.
    void add(const QString& name, const QByteArray& bytes, bool packed = true);
    void finish(QIODevice& out);

private:
    void check(int result) const;

    ScratchFile m_scratch;
    void* m_zip = nullptr;
};

} // namespace indikator
