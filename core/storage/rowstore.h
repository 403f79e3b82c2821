// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

#include <QVariant>

namespace indikator {

class Database;

/// What a field stands for that is stored so. A value of the wrong form becomes one that the field does not accept.
[[nodiscard]] QJsonValue storedValue(const Field& field, const QVariant& value);

/// Why no sound file holds such a row, or an empty text.
[[nodiscard]] QString storedError(const RecordType& type, const Row& row);

/// Reads and writes records of any type. Whatever is read has the form of its fields; else DamagedFile is thrown.
class RowStore
{
public:
    explicit RowStore(const Database& database)
        : m_database(database)
    {}

    /// Every row, or those of one owner, in list order.
    [[nodiscard]] std::vector<Row> rows(const RecordType& type, const Id& owner = {}) const;
    [[nodiscard]] std::optional<Row> find(const RecordType& type, const Id& id) const;

    /// Every row whose field `field` refers to `id`.
    [[nodiscard]] std::vector<Row> referring(const RecordType& type, size_t field, const Id& id) const;
    [[nodiscard]] bool contains(const RecordType& type, const Id& id) const;
    [[nodiscard]] int count(const RecordType& type) const;

    /// By identity, from behind `last` on.
    [[nodiscard]] std::vector<Row> after(const RecordType& type, const Id& last, int limit) const;

    /// The records whose field has that value.
    [[nodiscard]] std::vector<Id> having(const RecordType& type, size_t field, const QJsonValue& value) const;

    void insert(const RecordType& type, const Row& row) const;
    void update(const RecordType& type, const Row& before, const Row& after) const;
    void remove(const RecordType& type, const Id& id) const;

    /// Findings about values that do not have the form of their fields.
    [[nodiscard]] QStringList formErrors(const RecordType& type) const;

private:
    [[nodiscard]] std::vector<Row> select(const RecordType& type, const QString& where, const QVariantList& values,
                                          const QString& order = {}) const;
    [[nodiscard]] std::vector<Row> unchecked(const RecordType& type, const QString& where, const QVariantList& values,
                                             const QString& order = {}) const;

    const Database& m_database;
};

} // namespace indikator
