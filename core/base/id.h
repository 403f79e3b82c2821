// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace indikator {

/// The identity of a record: a UUID, written without braces. A null id means "none".
class Id
{
public:
    Id() = default;

    /// A new random identity.
    [[nodiscard]] static Id create();

    /// The same identity for the same parts in every copy of the document, so that two people
    /// who answer the same question in two files speak of the same record.
    [[nodiscard]] static Id derived(const Id& space, const QString& name);

    [[nodiscard]] static std::optional<Id> parse(QStringView text);

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id& other) const { return m_uuid == other.m_uuid; }

    std::strong_ordering operator<=>(const Id& other) const;

private:
    explicit Id(QUuid uuid)
        : m_uuid(uuid)
    {}

    QUuid m_uuid;

    friend size_t qHash(const Id& id, size_t seed) noexcept { return qHash(id.m_uuid, seed); }
};

} // namespace indikator
