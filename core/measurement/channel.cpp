// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/channel.h"

namespace indikator {

template <>
const RecordTable<Channel>& recordTable<Channel>()
{
    using R = Channel;
    static const auto table = RecordTable<R>("channel", QT_TRANSLATE_NOOP("Field", "Channel"))
                                  .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), unique(),
                                       longest(120), source("Т-1"))
                                  .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"))
                                  .add("isOwn", &R::isOwn, QT_TRANSLATE_NOOP("Field", "Run by the institution"))
                                  .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
                                  .order();
    return table;
}

} // namespace indikator
