// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/clientservice.h"

namespace indikator {

template <>
const RecordTable<ClientService>& recordTable<ClientService>()
{
    using R = ClientService;
    static const auto table =
        RecordTable<R>("client_service", QT_TRANSLATE_NOOP("Field", "Service for clients"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), unique(), longest(300),
                 source("Т-3.2"))
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"))
            .add("clients", &R::clients, QT_TRANSLATE_NOOP("Field", "For whom"))
            .add("isWorkSearch", &R::isWorkSearch, QT_TRANSLATE_NOOP("Field", "Search of suitable work (К8)"),
                 source("М-2.К8"))
            .add("isHiring", &R::isHiring, QT_TRANSLATE_NOOP("Field", "Finding of workers (К8)"), source("М-2.К8"))
            .add("lawChangedOn", &R::lawChangedOn, QT_TRANSLATE_NOOP("Field", "Law changed on"), source("Т-3.3"))
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order();
    return table;
}

} // namespace indikator
