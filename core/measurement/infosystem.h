// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/organisation/systemstage.h"

namespace indikator {

enum class InfoSystemKind { Database, Information };

template <>
struct EnumChoices<InfoSystemKind>
{
    static constexpr std::array<Choice, 2> choices{{
        {"database", QT_TRANSLATE_NOOP("Field", "database")},
        {"ais", QT_TRANSLATE_NOOP("Field", "automated information system")},
    }};
};

/// What the analysis of client experience is kept in: the single database of the Standard (С-61в) or an automated
/// information system (М-1.9).
struct InfoSystem
{
    Id id;
    QString name;
    InfoSystemKind kind = InfoSystemKind::Database;
    SystemStage stage = SystemStage::None;
    QDate since; ///< of its stage
    Id regulation;
    bool comprehensive = false; ///< measures client experience as a whole
    QString note;

    bool operator==(const InfoSystem&) const = default;
};

template <>
const RecordTable<InfoSystem>& recordTable<InfoSystem>();

} // namespace indikator
