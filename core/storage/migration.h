// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace indikator {

class Database;
class Schema;

/// Brings a verified older file to the newest layout in one transaction: old or new, never between.
/// The caller has made a backup.
void migrate(const Database& database, const Schema& schema);

} // namespace indikator
