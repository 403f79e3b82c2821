// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace indikator {

class Id;
class Database;
class Schema;

/// Brings a verified older file to the newest layout in one transaction: old or new, never between.
/// The caller has made a backup.
void migrate(const Database& database, const Schema& schema);

/// Lays out a fresh file for a document of that identity, inside the caller's transaction.
void writeEmptyDocument(const Database& database, const Schema& schema, const Id& document);

} // namespace indikator
