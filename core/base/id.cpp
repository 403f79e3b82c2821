// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

namespace indikator {

Id Id::create()
{
    return Id{QUuid::createUuid()};
}

Id Id::derived(const Id& space, const QString& name)
{
    return Id{QUuid::createUuidV5(space.m_uuid, name)};
}

std::optional<Id> Id::parse(QStringView text)
{
    // QUuid accepts braces and other lengths; the file holds exactly one spelling.
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text)
        return std::nullopt;
    return Id{uuid};
}

std::strong_ordering Id::operator<=>(const Id& other) const
{
    if (m_uuid == other.m_uuid)
        return std::strong_ordering::equal;
    return m_uuid < other.m_uuid ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace indikator
