// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator {

// What the operating systems do differently, and Qt does not offer. Each system has one file, platform_unix.cpp or
// platform_windows.cpp; nothing else in the program calls a system or asks which one it is.

/// Forces a closed file to the disk. Throws Io or DiskFull.
void syncFile(const QString& path);

/// Renames within a folder so that after a power cut the name holds the old file or the new one, never neither.
/// An existing `to` is replaced. Throws Io, ReadOnly or DiskFull.
void replaceFile(const QString& from, const QString& to);

/// Whether the file lies in a folder of the network, where locks are not reliable: the window advises a local copy.
[[nodiscard]] bool isOnNetwork(const QString& path);

} // namespace indikator
