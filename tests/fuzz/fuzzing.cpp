// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzzing.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdint>

namespace indikator::fuzz {

const QTemporaryDir& folder()
{
    static const QTemporaryDir folder;
    return folder;
}

QString fileWith(const QByteArray& bytes, const QString& name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The input cannot be written.");
    return file.fileName();
}

} // namespace indikator::fuzz

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        indikator::fuzz::read(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    } catch (const indikator::Error&) {
        // refused in words
    }
    return 0;
}
