// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/attachment.h"
#include "core/storage/document.h"

namespace indikator {

/// A file on its way into the document.
struct FileToAdd
{
    QString name;
    Content content;
};

/// Reads a file from outside, in any thread. Throws InvalidInput for a type that is not taken in or a file that is too
/// large, NotFound or Io.
[[nodiscard]] FileToAdd readFileToAdd(const QString& path);

/// Adds files to a record as one step; what the record has already is passed over. Throws InvalidInput when the
/// document would hold too much.
void addFiles(Document& document, const RecordType& type, const Id& record, const std::vector<FileToAdd>& files);

/// Writes the bytes of an added file to a path, replacing what is there. Throws NotFound when they were erased,
/// DamagedFile when they are not what was added, or Io.
void saveFile(const Document& document, const Attachment& file, const QString& path);

/// What is kept only for the sake of undo: no record names it any more.
[[nodiscard]] std::vector<ContentStore::Kept> unusedContents(const Document& document);

} // namespace indikator
