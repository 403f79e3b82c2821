// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/organisation/systemstage.h"

namespace indikator {

/// How workers are motivated for client focus, one in a document (М-1.16, М-3.8).
struct MotivationSystem
{
    Id id;
    QString name;
    SystemStage stage = SystemStage::None;
    QDate since; ///< of its stage
    Id document;
    QString measures; ///< one a line
    QString note;

    bool operator==(const MotivationSystem&) const = default;
};

template <>
const RecordTable<MotivationSystem>& recordTable<MotivationSystem>();

/// By which indicators the work of the staff is judged, one in a document (М-1.18).
struct StaffKpiSystem
{
    Id id;
    QString name;
    SystemStage stage = SystemStage::None;
    QDate since; ///< of its stage
    Id document;
    QString measures;   ///< one a line
    QString indicators; ///< one a line
    QString note;

    bool operator==(const StaffKpiSystem&) const = default;
};

template <>
const RecordTable<StaffKpiSystem>& recordTable<StaffKpiSystem>();

} // namespace indikator
