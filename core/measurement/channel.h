// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

enum class ChannelKind { Physical, Digital, Phone, Social, Paper, Human };

template <>
struct EnumChoices<ChannelKind>
{
    static constexpr std::array<Choice, 6> choices{{
        {"physical", QT_TRANSLATE_NOOP("Field", "in a place")},
        {"digital", QT_TRANSLATE_NOOP("Field", "digital")},
        {"phone", QT_TRANSLATE_NOOP("Field", "by phone")},
        {"social", QT_TRANSLATE_NOOP("Field", "social media")},
        {"paper", QT_TRANSLATE_NOOP("Field", "on paper")},
        {"human", QT_TRANSLATE_NOOP("Field", "through people")},
    }};
};

/// A way to meet the service, used at touchpoints (Т-1, A-37). The directory belongs to the region.
struct Channel
{
    Id id;
    QString name;
    ChannelKind kind = ChannelKind::Physical;
    bool isOwn = true; ///< the institution runs it
    int position = 0;  ///< order in lists

    bool operator==(const Channel&) const = default;
};

template <>
const RecordTable<Channel>& recordTable<Channel>();

} // namespace indikator
