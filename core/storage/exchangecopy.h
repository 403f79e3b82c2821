// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/fileorigin.h"
#include "core/storage/recordset.h"

namespace indikator {

class Schema;

/// Every record of a checked file.
[[nodiscard]] RecordSet readRecords(const Database& database);

/// The digest that a copy carries as long as nobody has changed it; empty in any other file.
[[nodiscard]] QString stampedDigest(const Database& database);

/// The records without what names a person or tells how to reach one.
[[nodiscard]] RecordSet withoutPeople(const RecordSet& records);

/// The content of a file that is sent to somebody. The change log never is part of it.
struct ExchangeContent
{
    Id document;
    FileOrigin origin;
    QString steps; ///< see stepsOf(); only where the file is to be taken back
    RecordSet records;
};

/// Writes such a file with the editions of `source`: fresh, stamped with its digest, opened again and checked, forced
/// to disk and only then renamed.
void writeExchangeCopy(const Database& source, const Schema& schema, const QString& target, bool replace,
                       const ExchangeContent& content);

} // namespace indikator
