// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <set>

namespace indikator {

/// What people do with the records of any register. Each function is one step that can be undone, goes through
/// Workspace::attempt, and says whether it went well.

/// How steps and messages call the record: «Центр занятости “ЦЗН г. Киров”».
[[nodiscard]] QString recordTitle(const RecordType& type, const Row& row);

/// A blank row with a new identity, owned by `owner` and last in the list.
[[nodiscard]] Row freshRow(const RecordType& type, const std::vector<Row>& rows, const Id& owner = {});

/// `base`, or «base 2», «base 3» … when a row already has that text in the field.
[[nodiscard]] QString freeName(const std::vector<Row>& rows, size_t field, const QString& base);

/// Writes one field; the step names the record and the field.
bool changeField(Workspace& workspace, const RecordType& type, const Id& record, size_t field, const QJsonValue& value);

bool addRecord(Workspace& workspace, const RecordType& type, const Row& row);
bool removeRecords(Workspace& workspace, const RecordType& type, const std::vector<Id>& records);

/// Moves records one place up or down among `rows`, which are all of their list in its order.
bool moveRecords(Workspace& workspace, const RecordType& type, const std::vector<Row>& rows,
                 const std::set<Id>& records, bool up);

} // namespace indikator
