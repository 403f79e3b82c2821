// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/description.h"

namespace indikator {

enum class ServiceKind { StateService, Support, Service };

template <>
struct EnumChoices<ServiceKind>
{
    static constexpr std::array<Choice, 3> choices{{
        {"state-service", QT_TRANSLATE_NOOP("Field", "state service")},
        {"support", QT_TRANSLATE_NOOP("Field", "measure of support")},
        {"service", QT_TRANSLATE_NOOP("Field", "service")},
    }};
};

/// What clients come for. Control point К8 asks for journeys of two services, which the directory marks.
struct ClientService
{
    Id id;
    QString name;
    ServiceKind kind = ServiceKind::StateService;
    ClientType clients = ClientType::Jobseeker;
    bool isWorkSearch = false; ///< «содействие в поиске подходящей работы» (М-2.К8)
    bool isHiring = false; ///< «содействие в подборе необходимых работников» (М-2.К8)
    QDate lawChangedOn; ///< when the law on it changed last: its journeys want a review
    int position = 0;   ///< order in lists

    bool operator==(const ClientService&) const = default;
};

template <>
const RecordTable<ClientService>& recordTable<ClientService>();

} // namespace indikator
